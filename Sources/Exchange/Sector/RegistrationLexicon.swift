import Law
import Values

/// Finds the registration that a text such as `distributor:MDR_I` names: a table over every combination that the entity
/// table has, made once for a file, in which each has a slot of its own. So one comparison tells, the same for every
/// text.
final class RegistrationLexicon {
    /// A combination that exists: its activity's index, and the entities of its cell.
    struct Cell {
        let registration: Registration
        let activity: UInt8
        let entities: UInt8
    }

    private typealias Entry = (words: TextWords, cell: Cell)

    let table: EntityTable
    private var cells: [(text: [UInt8], cell: Cell)] = []
    /// What can be found; the first is what no text equals.
    private let entries: UnsafeMutableBufferPointer<Entry>
    /// For each slot the place of its entry.
    private let slots: UnsafeMutableBufferPointer<UInt8>
    private let hash: TextWords.Hash

    init(_ table: EntityTable) {
        self.table = table
        for registration in table.combinations {
            guard let entities = table.entities(registration) else { continue }
            let cell = Cell(
                registration: registration, activity: UInt8(table.activityIndex(registration)), entities: entities)
            cells.append((Array(table.code(of: registration).utf8), cell))
        }
        let known = cells.compactMap { text, cell in
            text.withUnsafeBytes { TextWords($0) }.map { Entry($0, cell) }
        }
        hash = TextWords.Hash(tellingApart: known.map(\.words))
        entries = .allocate(capacity: known.count + 1)
        let nothing = Cell(registration: Registration(index: 0), activity: 0, entities: 0)
        _ = entries.initialize(from: [Entry(.none, nothing)] + known)
        slots = .allocate(capacity: hash.slotCount)
        slots.initialize(repeating: 0)
        for (place, entry) in known.enumerated() { slots[hash.slot(of: entry.words)] = UInt8(place + 1) }
    }

    deinit {
        entries.deallocate()
        slots.deallocate()
    }

    @inline(__always)
    func find(_ text: UnsafeRawBufferPointer) -> Cell? {
        guard let words = TextWords(text) else { return findByText(text) }
        let entry = entries[Int(slots[hash.slot(of: words)])]
        return entry.words == words ? entry.cell : nil
    }

    /// A text too short or too long for words: tables of one's own may have such codes.
    @inline(never)
    private func findByText(_ text: UnsafeRawBufferPointer) -> Cell? {
        cells.first { $0.text.count == text.count && $0.text.elementsEqual(text) }?.cell
    }

    /// Why a text names no registration: every reason that holds.
    func problems(with text: UnsafeRawBufferPointer, at place: Place) -> [Problem] {
        let pieces = text.split(separator: 0x3A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard pieces.count == 2 else {
            return [Problem(.registrationMalformed, at: place, ["value": Shown.text(text)])]
        }
        var problems: [Problem] = []
        if !table.activities.contains(where: { $0.code == pieces[0] }) {
            let known = table.activities.map(\.code).joined(separator: ", ")
            problems.append(Problem(.activityUnknown, at: place, ["value": Shown.text(pieces[0]), "known": known]))
        }
        if !table.deviceClasses.contains(where: { $0.code == pieces[1] }) {
            let known = table.deviceClasses.map(\.code).joined(separator: ", ")
            problems.append(Problem(.deviceClassUnknown, at: place, ["value": Shown.text(pieces[1]), "known": known]))
        }
        return problems.isEmpty ? [impossible(pieces[0], pieces[1], at: place)] : problems
    }

    /// The same for bytes of one's own; the place is whoever's who asks.
    func problems(with text: [UInt8]) -> [Problem] {
        text.withUnsafeBytes { problems(with: $0, at: Place()) }
    }

    private func impossible(_ activity: String, _ deviceClass: String, at place: Place) -> Problem {
        let possible = cells.map { table.code(of: $0.cell.registration) }
            .filter { $0.hasSuffix(":" + deviceClass) }.joined(separator: ", ")
        return Problem(
            .combinationImpossible, at: place,
            ["activity": activity, "device_class": deviceClass, "known": possible])
    }
}
