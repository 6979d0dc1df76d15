import Law
import Rules
import Values

/// Takes the fields of contributors, however they were written, checks each and gathers the sector and all problems.
struct SectorBuilder {
    /// The longest id, in bytes.
    static let longestID = 200

    private(set) var sector = Sector()
    private(set) var problems: Problems
    private let lexicon: RegistrationLexicon
    private var register = IDRegister()
    private let file: String
    /// The line that is read, from 1.
    var line = 0

    // The contributor that is read.
    private var id = UnsafeRawBufferPointer(start: nil, count: 0)
    private var contributor = SectorBuilder.blank
    private static let blank = Contributor(
        totalTurnover: .zero, levyTurnover: .zero, country: .belgium, situation: [])
    /// Whether nothing is wrong with it so far.
    private var isSound = true

    init(_ table: EntityTable, file: String, problemLimit: Int) {
        lexicon = RegistrationLexicon(table)
        self.file = file
        problems = Problems(limit: problemLimit)
    }

    /// Makes room for as many contributors as a file's first block lets expect.
    mutating func reserveCapacity(for block: UnsafeRawBufferPointer, of size: Int) {
        let lines = block.count { $0 == 0x0A } + 1
        sector.reserveCapacity(max(lines, size / max(1, block.count / lines) / 50 * 51))
    }

    /// Starts a contributor.
    @inline(__always)
    mutating func begin() {
        contributor = SectorBuilder.blank
        isSound = true
    }

    /// Ends a contributor: it joins the sector unless something is wrong with it.
    @inline(__always)
    mutating func end() {
        if contributor.levyTurnover > contributor.totalTurnover { reportLevyAboveTotal() }
        guard isSound else {
            sector.dropRegistrations()
            return
        }
        sector.append(contributor, id: id)
        if let row = register.firstRow(withLastOf: sector.ids) { reportDuplicate(of: row) }
    }

    /// Gives up a contributor whose fields could not be told apart.
    mutating func abandon() { sector.dropRegistrations() }

    mutating func report(_ code: ProblemCode, column: Int?, field: String? = nil, _ details: [String: String] = [:]) {
        isSound = false
        problems.add(Problem(code, at: Place(file: file, line: line, column: column, field: field), details))
    }

    // MARK: Fields

    @inline(__always)
    mutating func takeID(_ bytes: UnsafeRawBufferPointer, at column: Int) {
        id = bytes
        if bytes.isEmpty || bytes.count > SectorBuilder.longestID { reportID(bytes, at: column) }
    }

    @inline(__always)
    mutating func takeCountry(_ bytes: UnsafeRawBufferPointer, at column: Int) {
        if bytes.count == 2, let country = CountryCode(bytes[0], bytes[1]) {
            contributor.country = country
        } else {
            reportField(.countryMalformed, .country, bytes, at: column)
        }
    }

    /// `1` or `true`, `0` or `false`.
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
        if bytes.elementsEqual("true".utf8) {
            contributor.situation.insert(flag)
        } else if !bytes.elementsEqual("false".utf8) {
            reportField(.flagMalformed, field, bytes, at: column)
        }
    }

    /// An amount in cents (no decimals) or in euros (two at most).
    @inline(__always)
    mutating func takeAmount(_ field: ContributorColumn, _ bytes: UnsafeRawBufferPointer, at column: Int) {
        let isTotal = field == .totalCents || field == .totalEuros
        let isCents = field == .totalCents || field == .levyCents
        if isCents, let count = DigitWords.number(bytes), count <= Cents.largest.count {
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
        case .failure(let fault): reportField(ProblemCode(fault), field, bytes, at: column)
        }
    }

    @inline(__always)
    private mutating func setAmount(_ amount: Cents, isTotal: Bool) {
        if isTotal { contributor.totalTurnover = amount } else { contributor.levyTurnover = amount }
    }

    /// Registrations written `distributor:MDR_I|importer:IVDR_B`; nothing for the unregistered.
    @inline(__always)
    mutating func takeRegistrations(_ bytes: UnsafeRawBufferPointer, at column: Int) {
        guard !bytes.isEmpty else { return }
        var start = 0
        while let bar = bytes.firstIndex(ofByte: 0x7C, from: start) {
            takeRegistration(UnsafeRawBufferPointer(rebasing: bytes[start..<bar]), at: column + start)
            start = bar + 1
        }
        takeRegistration(UnsafeRawBufferPointer(rebasing: bytes[start...]), at: column + start)
    }

    @inline(__always)
    mutating func takeRegistration(_ text: UnsafeRawBufferPointer, at column: Int) {
        if let entry = lexicon.find(text) {
            contributor.registered.add(activity: Int(entry.activity), entities: entry.entities)
            sector.add(entry.registration)
        } else {
            reportRegistration(text, at: column)
        }
    }

    // MARK: Problems, kept out of the fast path

    @inline(never)
    private mutating func reportRegistration(_ text: UnsafeRawBufferPointer, at column: Int) {
        isSound = false
        let place = Place(file: file, line: line, column: column, field: ContributorColumn.activities.rawValue)
        for problem in lexicon.problems(with: SectorBuilder.shown(text), at: place) { problems.add(problem) }
    }

    @inline(never)
    private mutating func reportField(
        _ code: ProblemCode, _ field: ContributorColumn, _ bytes: UnsafeRawBufferPointer, at column: Int
    ) {
        let largest = field == .totalEuros || field == .levyEuros ? "\(Cents.largest)" : "\(Cents.largest.count)"
        report(
            code, column: column, field: field.rawValue,
            ["value": SectorBuilder.shown(bytes), "largest": largest])
    }

    @inline(never)
    private mutating func reportID(_ bytes: UnsafeRawBufferPointer, at column: Int) {
        report(
            bytes.isEmpty ? .idEmpty : .idTooLong, column: column, field: ContributorColumn.id.rawValue,
            ["length": String(bytes.count), "longest": String(SectorBuilder.longestID)])
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
            ["id": SectorBuilder.shown(id), "row": String(row + 1)])
    }

    /// A value as a problem shows it: short, and never with bytes that could steer a terminal.
    static func shown(_ bytes: UnsafeRawBufferPointer) -> String {
        let text = String(decoding: bytes.prefix(60), as: UTF8.self)
        let safe = String(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "·" : Character($0) })
        return bytes.count > 60 ? safe + "…" : safe
    }
}
