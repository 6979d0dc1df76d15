import Law
import Rules
import Values

/// Takes the fields of contributors, however they were written, checks each and gathers the sector and all problems.
struct SectorBuilder: ~Copyable {
    private static let mostReserved = 4_000_000

    private var sector: Sector
    /// The contributors read last, which the sector does not have yet.
    private var batch = SectorBatch()
    private(set) var problems: Problems
    private let lexicon: RegistrationLexicon
    private var register = IDRegister()
    private let file: String
    /// The line that is read, from 1.
    var line = 0

    // The contributor that is read.
    private var id = UnsafeRawBufferPointer(start: nil, count: 0)
    private var contributor = SectorBuilder.blank
    private static var blank: Contributor {
        Contributor(totalTurnover: .zero, levyTurnover: .zero, country: .belgium, situation: [])
    }
    /// Whether its id can be compared with others, and its two amounts with each other.
    private var hasID = true
    private var hasAmounts = true

    init(_ table: EntityTable, file: String, problemLimit: Int, keepsRegistrations: Bool) {
        sector = Sector(keepsRegistrations: keepsRegistrations)
        lexicon = RegistrationLexicon(table)
        self.file = file
        problems = Problems(limit: problemLimit)
    }

    /// Makes room for as many contributors as a file's first block lets expect.
    mutating func reserveCapacity(for block: UnsafeRawBufferPointer, of size: Int) {
        let lines = block.count { $0 == 0x0A } + 1
        // A file may hold long lines after short ones: what is reserved stays within reason, and grows when it must.
        let expected = size / max(1, block.count / lines) / 50 * 51
        sector.reserveCapacity(min(max(lines, expected), SectorBuilder.mostReserved))
        sector.forReservedMemory { LargePages.ask(for: $0) }
    }

    /// Starts a contributor.
    @inline(__always)
    mutating func begin() {
        contributor = SectorBuilder.blank
        batch.dropRegistrations()
        hasID = true
        hasAmounts = true
    }

    /// Ends a contributor. It joins the sector also when something is wrong with it, so that its id is known to those
    /// that follow: a sector with problems is never given away.
    @inline(__always)
    mutating func end() {
        if hasAmounts, contributor.levyTurnover > contributor.totalTurnover { reportLevyAboveTotal() }
        batch.append(contributor, id: hasID ? id : SectorBuilder.noID)
        if !hasID { register.skipRow() } else if !register.isAfterLast(id) { compareID() }
        if batch.isFull { sector.append(&batch) }
    }

    /// Compares the id read last with all before.
    @inline(never)
    private mutating func compareID() {
        sector.append(&batch)
        if let row = register.firstRow(lastOf: sector.ids) { reportDuplicate(of: row) }
    }

    private static var noID: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }

    /// Gives up a contributor whose fields could not be told apart; it counts as one all the same.
    mutating func abandon() {
        batch.dropRegistrations()
        batch.append(SectorBuilder.blank, id: SectorBuilder.noID)
        register.skipRow()
        if batch.isFull { sector.append(&batch) }
    }

    /// Whether no contributor was read, whole or not.
    var isEmpty: Bool { sector.count + batch.count == 0 }

    /// The sector of all contributors read.
    mutating func finish() -> Sector {
        sector.append(&batch)
        return sector
    }

    /// Says that an amount is missing, so that the two are not compared.
    mutating func missAmount() { hasAmounts = false }

    /// Says that the id is missing.
    mutating func missID() {
        id = SectorBuilder.noID
        hasID = false
    }

    mutating func report(_ code: ProblemCode, column: Int?, field: String? = nil, _ details: [String: String] = [:]) {
        let place = Place(file: file, line: line > 0 ? line : nil, column: column, field: field)
        problems.add(Problem(code, at: place, details))
    }

    // MARK: Fields

    @inline(__always)
    mutating func takeID(_ bytes: UnsafeRawBufferPointer, at column: Int) {
        id = bytes
        if bytes.isEmpty || bytes.count > SectorBatch.longestID || ByteWords.hasByte(below: 0x21, in: bytes) {
            checkID(bytes, at: column)
        }
    }

    @inline(__always)
    mutating func takeCountry(_ bytes: UnsafeRawBufferPointer, at column: Int) {
        if bytes.count == 2, let country = CountryCode(bytes[0], bytes[1]) {
            contributor.country = country
        } else {
            reportField(.countryMalformed, .country, bytes, at: column)
        }
    }

    /// `1` or `true`, `0` or `false`; in capitals too, as spreadsheets write them.
    @inline(__always)
    mutating func takeFlag(
        _ flag: Situation, _ field: ContributorColumn, _ bytes: UnsafeRawBufferPointer, at column: Int
    ) {
        let digit = bytes.count == 1 ? bytes[0] &- 0x30 : .max
        if digit <= 1 {
            contributor.situation.insert(Situation(rawValue: flag.rawValue &* digit))
        } else {
            takeWordFlag(flag, field, bytes, at: column)
        }
    }

    private mutating func takeWordFlag(
        _ flag: Situation, _ field: ContributorColumn, _ bytes: UnsafeRawBufferPointer, at column: Int
    ) {
        if bytes.elementsEqual("true".utf8) || bytes.elementsEqual("TRUE".utf8) {
            contributor.situation.insert(flag)
        } else if !bytes.elementsEqual("false".utf8), !bytes.elementsEqual("FALSE".utf8) {
            reportField(.flagMalformed, field, bytes, at: column)
        }
    }

    /// An amount in cents (no decimals) or in euros (two at most).
    @inline(__always)
    mutating func takeAmount(_ field: ContributorColumn, _ bytes: UnsafeRawBufferPointer, at column: Int) {
        let isTotal = field == .totalCents || field == .totalEuros
        let isCents = field == .totalCents || field == .levyCents
        if isCents, let count = ByteWords.number(bytes), count <= Cents.largest.count {
            setAmount(Cents(count), isTotal: isTotal)
        } else {
            takeOtherAmount(field, bytes, at: column, isTotal: isTotal, places: isCents ? 0 : 2)
        }
    }

    @inline(never)
    private mutating func takeOtherAmount(
        _ field: ContributorColumn, _ bytes: UnsafeRawBufferPointer, at column: Int, isTotal: Bool, places: Int
    ) {
        switch Decimals.read(bytes, places: places, largest: Cents.largest.count) {
        case .success(let count): setAmount(Cents(count), isTotal: isTotal)
        case .failure(let fault):
            hasAmounts = false
            reportField(ProblemCode(fault), field, bytes, at: column)
        }
    }

    @inline(__always)
    private mutating func setAmount(_ amount: Cents, isTotal: Bool) {
        if isTotal { contributor.totalTurnover = amount } else { contributor.levyTurnover = amount }
    }

    /// Registrations written `distributor:MDR_I|importer:IVDR_B`; nothing for the unregistered.
    ///
    /// - Precondition: `ByteMask.width` bytes after the text may be loaded.
    @inline(__always)
    mutating func takeRegistrations(_ bytes: UnsafeRawBufferPointer, at column: Int) {
        guard !bytes.isEmpty else { return }
        var registered = Registered()
        var start = 0
        for offset in stride(from: 0, through: bytes.count, by: ByteMask.width) {
            var ends = ByteMask.places(of: 0x7C, in: bytes, from: offset)
            // The last registration ends where the text does.
            if bytes.count &- offset < ByteMask.width { ends |= 1 &<< UInt64(bytes.count &- offset) }
            while ends != 0 {
                let end = offset &+ ends.trailingZeroBitCount
                let text = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
                takeRegistration(text, at: column &+ start, &registered)
                start = end &+ 1
                ends &= ends &- 1
            }
        }
        contributor.registered = registered
    }

    /// Takes one registration more.
    mutating func takeRegistration(_ text: UnsafeRawBufferPointer, at column: Int) {
        var registered = contributor.registered
        takeRegistration(text, at: column, &registered)
        contributor.registered = registered
    }

    @inline(__always)
    private mutating func takeRegistration(
        _ text: UnsafeRawBufferPointer, at column: Int, _ registered: inout Registered
    ) {
        if let cell = lexicon.find(text) {
            registered.add(activity: Int(cell.activity), entities: cell.entities)
            batch.add(cell.registration)
        } else {
            reportRegistration(text, at: column)
        }
    }

    // MARK: Problems, kept out of the fast path

    @inline(never)
    private mutating func reportRegistration(_ text: UnsafeRawBufferPointer, at column: Int) {
        let place = Place(file: file, line: line, column: column, field: ContributorColumn.activities.rawValue)
        for problem in lexicon.problems(with: text, at: place) { problems.add(problem) }
    }

    @inline(never)
    private mutating func reportField(
        _ code: ProblemCode, _ field: ContributorColumn, _ bytes: UnsafeRawBufferPointer, at column: Int
    ) {
        let isCents = field == .totalCents || field == .levyCents
        var details = [
            "value": Shown.text(bytes), "largest": isCents ? "\(Cents.largest.count)" : "\(Cents.largest)",
        ]
        if isCents { details["cents"] = "1" }
        report(code, column: column, field: field.rawValue, details)
    }

    /// Spaces within an id are its own; an id of nothing else is none, and one with a line break could not be written.
    @inline(never)
    private mutating func checkID(_ bytes: UnsafeRawBufferPointer, at column: Int) {
        let code: ProblemCode
        if bytes.allSatisfy({ $0 == 0x20 }) {
            code = .idEmpty
        } else if bytes.count > SectorBatch.longestID {
            code = .idTooLong
        } else if bytes.contains(where: { $0 < 0x20 }) {
            code = .idControlCharacter
        } else {
            return
        }
        hasID = false
        report(
            code, column: column, field: ContributorColumn.id.rawValue,
            ["length": String(bytes.count), "longest": String(SectorBatch.longestID), "value": Shown.text(bytes)])
    }

    @inline(never)
    private mutating func reportLevyAboveTotal() {
        report(
            .turnoverLevyAboveTotal, column: nil, field: "turnover_levy",
            ["levy": contributor.levyTurnover.description, "total": contributor.totalTurnover.description])
    }

    @inline(never)
    private mutating func reportDuplicate(of row: Int) {
        report(
            .idDuplicate, column: nil, field: ContributorColumn.id.rawValue,
            ["id": Shown.text(id), "row": String(row + 1)])
    }
}
