import Access
public import Declarations
import Law
public import Values

/// Somebody of whom a declaration is expected and who has not declared.
public struct MissingDeclaration: Hashable, Sendable {
    /// Why a declaration is expected.
    public enum Ground: String, CaseIterable, Sendable {
        /// Declared for the year before, or was set ex officio for it: the last declaration is that of the year after
        /// an activity is closed (Q10–Q13).
        case lastYear = "last_year"
        /// Began a declaration for this year, or took one back.
        case begun
        /// Is registered here, and declared neither last year nor this year.
        case registered
    }

    public let key: DeclarationKey
    public let name: String
    public let ground: Ground
    /// `nil` where nothing was said for this year.
    public let state: LifeState?
    /// What was declared or set for the year before.
    public let lastTurnover: Cents?
}

extension MissingDeclaration {
    /// Everybody expected to declare who has not, and for whom nothing was set. Who ticked last year to be neither
    /// established nor active here is not expected again.
    ///
    /// - Parameters:
    ///   - now: what is kept of the year.
    ///   - before: what is kept of the year before.
    static func all(
        of year: Int, now: [DeclarantID: SectorLine], before: [DeclarantID: SectorLine]
    ) -> [MissingDeclaration] {
        var missing: [MissingDeclaration] = []
        for line in before.values where line.isAssessed {
            let now = now[line.declarant]
            let isOver = line.turnover.box == .notEstablishedNotActive && now == nil
            guard !isOver, now.map({ !$0.isAssessed }) ?? true else { continue }
            missing.append(
                MissingDeclaration(
                    key: DeclarationKey(declarant: line.declarant, year: year), name: now?.name ?? line.name,
                    ground: .lastYear, state: now?.state, lastTurnover: line.turnover.amounts?.total))
        }
        for line in now.values where !line.isAssessed {
            if let last = before[line.declarant], last.isAssessed { continue }
            missing.append(
                MissingDeclaration(
                    key: DeclarationKey(declarant: line.declarant, year: year), name: line.name, ground: .begun,
                    state: line.state, lastTurnover: nil))
        }
        return missing
    }
}

/// Whom a list of missing declarations shows, and which page of it.
public struct MissingQuery: Hashable, Sendable {
    /// `nil` for those who declared last year or began.
    public var ground: MissingDeclaration.Ground?
    /// Whose name or number has this in it, whatever the case; empty for all.
    public var search = ""
    /// Counted from 1.
    public var page = 1

    /// Rows of a page.
    public static let rows = 50

    public init() {}

    func holds(_ one: MissingDeclaration) -> Bool {
        guard ground.map({ $0 == one.ground }) ?? (one.ground != .registered) else { return false }
        let wanted = search.searchable
        return wanted.isEmpty || one.name.searchable.contains(wanted)
            || SearchedNumber(wanted).isPart(of: one.key.declarant)
    }
}

extension AgencyOffice {
    /// All that fit, in the order of their names, with what each was written about the year.
    public func missing(
        _ query: MissingQuery, of year: Int
    ) throws(Problems) -> (all: [MissingDeclaration], notices: [DeclarantID: [Notice]]) {
        try billing.store.readBilling { (store) throws(Problems) in
            let sector = try sector(of: year, in: store)
            var all = try missing(sector, in: store)
            if query.ground == .registered { all = try registered(sector, in: store) }
            let notices = Dictionary(grouping: try store.notices(of: year), by: \.declarant)
            return (all.filter(query.holds), notices)
        }
    }

    /// Everybody expected to declare who has not, and for whom nothing was set, in the order of their names.
    func missing(_ sector: YearSector, in store: any BillingReading) throws(Problems) -> [MissingDeclaration] {
        let before = try lastYear(of: sector.year, in: store)
        return AgencyOffice.ordered(MissingDeclaration.all(of: sector.year, now: sector.lines, before: before))
    }

    /// Organisations that could declare and of which nothing is known for either of the two years. What they do is
    /// not registered here: an accountant's office is among them.
    private func registered(
        _ sector: YearSector, in store: any BillingReading
    ) throws(Problems) -> [MissingDeclaration] {
        let before = try lastYear(of: sector.year, in: store)
        var missing: [MissingDeclaration] = []
        var last: OrganisationID?
        while true {
            let page = try store.organisations(after: last, limit: 500)
            for id in page {
                guard let declarant = id.declarant, sector.lines[declarant] == nil,
                    before[declarant].map({ !$0.isAssessed }) ?? true
                else { continue }
                let organisation = try access.memory.organisation(id, in: store, remember: true)
                guard organisation.isRegistered else { continue }
                missing.append(
                    MissingDeclaration(
                        key: DeclarationKey(declarant: declarant, year: sector.year), name: organisation.name,
                        ground: .registered, state: nil, lastTurnover: nil))
            }
            guard page.count == 500, let end = page.last else { return AgencyOffice.ordered(missing) }
            last = end
        }
    }

    func lastYear(of year: Int, in store: any BillingReading) throws(Problems) -> [DeclarantID: SectorLine] {
        guard book.years.contains(year - 1) else { return [:] }
        return try sector(of: year - 1, in: store).lines
    }

    static func ordered(_ missing: [MissingDeclaration]) -> [MissingDeclaration] {
        let keyed = missing.map { (name: $0.name.lowercased(), number: $0.key.declarant.description, one: $0) }
        return keyed.sorted { ($0.name, $0.number) < ($1.name, $1.number) }.map(\.one)
    }
}
