import Audit
public import Declarations
public import Law
public import Rules
import Synchronization
import Values

/// All declarations of a year as they were at one moment, for who looks after the whole sector.
public final class YearSector: Sendable {
    public let year: Int
    /// One for each declaration, by its declarant.
    public let lines: [DeclarantID: SectorLine]
    /// The newest audit entry of that moment.
    let sequence: Int64
    private let packed = Mutex<(hash: String, sector: PackedSector)?>(nil)
    private let named = Mutex<[SectorLine]?>(nil)

    init(year: Int, lines: [DeclarantID: SectorLine], sequence: Int64) {
        self.year = year
        self.lines = lines
        self.sequence = sequence
    }

    /// How many declarations are in each state.
    public var counts: [LifeState: Int] { lines.values.reduce(into: [:]) { $0[$1.state, default: 0] += 1 } }

    /// All lines in the order of names, whatever the case, and numbers; put in order once.
    public var ordered: [SectorLine] {
        if let known = named.withLock({ $0 }) { return known }
        let keyed = lines.values.map { (name: $0.name.lowercased(), number: $0.declarant.description, line: $0) }
        let ordered = keyed.sorted { ($0.name, $0.number) < ($1.name, $1.number) }.map(\.line)
        named.withLock { $0 = ordered }
        return ordered
    }

    /// The contributors as the national run takes them, made once for a moment.
    public func packed(_ law: YearLaw) -> PackedSector {
        if let known = packed.withLock({ $0 }), known.hash == law.book.hash { return known.sector }
        let made = PackedSector(lines.values.filter(\.isAssessed), law)
        packed.withLock { $0 = (law.book.hash, made) }
        return made
    }
}

/// Everyone of whom a contribution is asked, ready for the national run.
public struct PackedSector: Sendable {
    public let sector: Sector
    /// The group of each contributor, by each grouping.
    public let groups: [Grouping: [Group]]

    init(_ lines: [SectorLine], _ law: YearLaw) {
        var sector = Sector()
        sector.reserveCapacity(lines.count)
        var batch = SectorBatch()
        // Each combination is looked up once: a sector has thousands of registrations of some dozen combinations.
        var known: [RegisteredActivity: Registration?] = [:]
        for line in lines {
            if batch.isFull { sector.append(&batch) }
            let registrations = line.registrations.compactMap { registered in
                let found =
                    known[registered]
                    ?? law.table.registration(
                        of: registered.activity, with: registered.deviceClass)
                known[registered] = .some(found)
                return found
            }
            for registration in registrations { batch.add(registration) }
            let contributor = Contributor(
                line.turnover, country: line.country, selfControl: line.selfControl, isDeclared: line.isDeclared,
                registered: Registered(registrations, in: law.table))
            var id = line.declarant.description
            id.withUTF8 { batch.append(contributor, id: UnsafeRawBufferPointer($0)) }
        }
        sector.append(&batch)
        let made = sector
        self.sector = made
        groups = Dictionary(
            uniqueKeysWithValues: Grouping.allCases.map { ($0, made.groups(by: $0, in: law.table)) })
    }
}

/// The years that were looked at last. What was said since is read anew and nothing else, so that a view over forty
/// thousand declarations costs as much as what changed.
final class SectorMemory: Sendable {
    private let known = Mutex<[Int: YearSector]>([:])

    /// - Parameter store: in a transaction, so that nothing is added between the look and the reading.
    func sector(of year: Int, in store: any BillingReading) throws(Problems) -> YearSector {
        let head = try store.auditHead().sequence
        let before = known.withLock { $0[year] }
        if let before, before.sequence == head { return before }
        var lines = before?.lines ?? [:]
        let changed = try store.sectorLines(of: year, after: before?.sequence ?? 0)
        if let before, changed.isEmpty, before.sequence < head {
            // Something else happened. What is made of the declarations is kept.
            return before
        }
        for line in changed { lines[line.declarant] = line }
        let made = YearSector(year: year, lines: lines, sequence: head)
        known.withLock { $0[year] = made }
        return made
    }
}

extension SectorLine {
    /// As the rules see it.
    func contributor(in table: EntityTable) -> Contributor {
        let found = registrations.compactMap { table.registration(of: $0.activity, with: $0.deviceClass) }
        return Contributor(
            turnover, country: country, selfControl: selfControl, isDeclared: isDeclared,
            registered: Registered(found, in: table))
    }
}
