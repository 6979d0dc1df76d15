import Declarations
import Values

/// Which declarations of many declarants a list shows, in which order, and which page of it.
public struct ClientQuery: SortedQuery, Hashable, Sendable {
    /// What a list can be sorted by.
    public enum Order: String, CaseIterable, Sendable {
        case name, year, state, deadline, total, levy, contribution
    }

    /// What must be said of a declaration.
    public enum State: String, CaseIterable, Sendable {
        /// Something is still to be done, by whoever.
        case open
        /// Nothing was said, or nothing stands.
        case missing
        case draft, submitted, refused, certified, withdrawn
        case exOfficio = "ex_officio"
    }

    /// `nil` for all.
    public var year: Int?
    /// `nil` for all.
    public var state: State?
    /// Only what whoever looks may do themselves.
    public var isMine = false
    /// Whose name or number has this in it, whatever the case; empty for all.
    public var search = ""
    public var order: Order = .name
    public var isDescending = false
    /// Counted from 1.
    public var page = 1

    /// Rows of a page.
    public static let rows = 50

    public init() {}

    /// Everything in a state; of what waits for a certificate, what whoever looks may certify.
    public init(_ state: State, of year: Int?) {
        self.init()
        (self.year, self.state, isMine) = (year, state, state == .submitted)
    }

    /// All that fit, in their order.
    public func fitting(_ all: [ClientDeclaration]) -> [ClientDeclaration] {
        let wanted = search.searchable
        let number = SearchedNumber(wanted)
        let found = all.filter { one in
            (year == nil || one.key.year == year) && (state.map { $0.holds(one) } ?? true) && (!isMine || one.isMine)
                && (wanted.isEmpty || one.name.searchable.contains(wanted)
                    || number.isPart(of: one.key.declarant))
        }
        let ordered = found.sorted { isBefore($0, $1) }
        return isDescending ? ordered.reversed() : ordered
    }

    /// What is the same is in the order of names, numbers and years.
    private func isBefore(_ one: ClientDeclaration, _ other: ClientDeclaration) -> Bool {
        switch order {
        case .name: break
        case .year: if one.key.year != other.key.year { return one.key.year < other.key.year }
        case .state:
            let (own, others) = (State.place(of: one), State.place(of: other))
            if own != others { return own < others }
        case .deadline:
            let (own, others) = (one.obligation.deadline, other.obligation.deadline)
            if own != others { return own.map { day in others.map { day < $0 } ?? true } ?? false }
        case .total, .levy, .contribution:
            let (own, others) = (amount(one), amount(other))
            if own != others { return own < others }
        }
        return (one.name.lowercased(), one.key.declarant.description, one.key.year)
            < (other.name.lowercased(), other.key.declarant.description, other.key.year)
    }

    /// Nothing declared comes before zero.
    private func amount(_ one: ClientDeclaration) -> Int128 {
        let amounts = one.declared?.turnover.amounts
        let cents: Int128? =
            switch order {
            case .total: amounts.map { Int128($0.total.count) }
            case .levy: amounts.map { Int128($0.levy.count) }
            case .contribution: one.contribution.map { Int128($0.count) }
            case .name, .year, .state, .deadline: nil
            }
        return cents ?? -1
    }
}

extension ClientQuery.State {
    func holds(_ one: ClientDeclaration) -> Bool {
        switch self {
        case .open: one.obligation.due != nil && !one.obligation.isClosed
        case .missing: one.state == nil || one.state == .draft || one.state == .withdrawn
        case .draft: one.state == .draft
        case .submitted: one.state == .submitted
        case .refused: one.state == .refused
        case .certified: one.state == .certified
        case .withdrawn: one.state == .withdrawn
        case .exOfficio: one.state == .exOfficio
        }
    }

    /// From nothing to all done.
    static func place(of one: ClientDeclaration) -> Int {
        guard let state = one.state else { return 0 }
        return (LifeState.allCases.firstIndex(of: state) ?? 0) + 1
    }
}
