import Declarations
import Law
import Rules
public import Values

/// Which declarations of a year the agency's list shows, in which order, and which page of it.
public struct ContributorQuery: SortedQuery, Hashable, Sendable {
    public enum Order: String, CaseIterable, Sendable {
        case name, state, changed, total, levy, contribution
    }

    /// What must be said of a declaration.
    public enum State: String, CaseIterable, Sendable {
        /// Declared by the declarant and not taken back.
        case declared
        case submitted, refused, certified
        case exOfficio = "ex_officio"
        case withdrawn, draft

        func holds(_ line: SectorLine) -> Bool {
            switch self {
            case .declared: line.isDeclared
            case .submitted: line.state == .submitted
            case .refused: line.state == .refused
            case .certified: line.state == .certified
            case .exOfficio: line.state == .exOfficio
            case .withdrawn: line.state == .withdrawn
            case .draft: line.state == .draft
            }
        }
    }

    /// `nil` for all.
    public var state: State?
    /// Whose name or number has this in it, whatever the case; empty for all.
    public var search = ""
    public var order: Order = .name
    public var isDescending = false
    /// Counted from 1.
    public var page = 1

    /// Rows of a page.
    public static let rows = 50

    public init() {}
}

/// One declaration of the list with what it amounts to.
public struct ContributorRow: Hashable, Sendable {
    public let line: SectorLine
    /// Under the figures in force; `nil` where nothing is asked, or where they are not known.
    public let contribution: Cents?
}

extension AgencyOffice {
    /// All that fit, in their order.
    public func contributors(_ query: ContributorQuery, of number: Int) throws(Problems) -> [ContributorRow] {
        let sector = try sector(of: number)
        let wanted = query.search.searchable
        let sought = SearchedNumber(wanted)
        let fitting = sector.ordered.filter { line in
            (query.state.map { $0.holds(line) } ?? true)
                && (wanted.isEmpty || line.name.searchable.contains(wanted)
                    || sought.isPart(of: line.declarant))
        }
        let rows = try assessed(fitting, of: number, sector)
        // The order of names is kept among those that are the same.
        let sorted = query.order == .name ? rows : AgencyOffice.sorted(rows, by: query.order)
        return query.isDescending ? sorted.reversed() : sorted
    }

    private func assessed(
        _ lines: [SectorLine], of number: Int, _ sector: YearSector
    ) throws(Problems) -> [ContributorRow] {
        let law = try book.year(number)
        let year = try billing.year(number)
        guard case .success(let present) = Result(catching: { () throws(Problems) in try self.present(year, sector) })
        else { return lines.map { ContributorRow(line: $0, contribution: nil) } }
        let (rules, charges) = (present.scenario.rules, present.charges)
        return lines.map { line in
            guard line.isAssessed else { return ContributorRow(line: line, contribution: nil) }
            return ContributorRow(
                line: line, contribution: rules.assess(line.contributor(in: law.table), charges).total)
        }
    }

    private static func sorted(_ rows: [ContributorRow], by order: ContributorQuery.Order) -> [ContributorRow] {
        let keyed = rows.enumerated().map { place, row in (key: key(row, order), place: place, row: row) }
        return keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.row)
    }

    /// Nothing declared comes before zero.
    private static func key(_ row: ContributorRow, _ order: ContributorQuery.Order) -> Int64 {
        switch order {
        case .name: 0
        case .state: Int64(LifeState.allCases.firstIndex(of: row.line.state) ?? 0)
        case .changed: max(row.line.changedAt, row.line.judgedAt ?? row.line.changedAt).milliseconds
        case .total: row.line.turnover.amounts?.total.count ?? -1
        case .levy: row.line.turnover.amounts?.levy.count ?? -1
        case .contribution: row.contribution?.count ?? -1
        }
    }
}
