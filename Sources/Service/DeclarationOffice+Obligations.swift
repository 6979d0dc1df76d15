public import Declarations
import Law
public import Values

/// What somebody still has to do for a contribution year.
public struct Obligation: Hashable, Sendable {
    public let key: DeclarationKey
    /// What is in the way of peace: `nil` when all is done.
    public let due: Due?
    /// `nil` where nothing was said yet.
    public let state: LifeState?
    /// The last day in time, where anybody knows it.
    public let deadline: CivilDate?
    public let isLate: Bool
    /// Whether nothing can be handed in any more.
    public let isClosed: Bool
    /// Whether the agency asked for the declarations of the year and did not close it since.
    public let isOpened: Bool

    public enum Due: String, CaseIterable, Sendable {
        /// A declaration has to be handed in.
        case declare
        /// The declaration has to be certified.
        case certify
        /// The certifier refused it: it has to be corrected.
        case correct
    }
}

extension DeclarationOffice {
    /// The obligations of some declarants for the years that have begun, newest year first.
    public func obligations(of declarants: [DeclarantID]) throws(Problems) -> [Obligation] {
        let today = clock.now().day
        return try store.read { (store) throws(Problems) in
            var obligations: [Obligation] = []
            let deadlines = try deadlines(in: store)
            for year in begunYears {
                let isClosed = try store.closing(of: year) != nil
                let isOpened = isClosed ? false : try store.isOpened(year)
                for declarant in declarants {
                    let key = DeclarationKey(declarant: declarant, year: year)
                    let history = try store.history(of: key) ?? DeclarationHistory(key: key)
                    let isOver = isClosed ? try store.isClosed(history) : false
                    obligations.append(
                        obligation(
                            key, history.state, isClosed: isOver, isOpened: isOpened, deadline: deadlines[year],
                            today: today))
                }
            }
            return obligations
        }
    }

    func obligation(
        _ key: DeclarationKey, _ state: LifeState?, isClosed: Bool, isOpened: Bool = false, deadline: CivilDate?,
        today: CivilDate
    ) -> Obligation {
        let due = state.map(DeclarationOffice.due) ?? .declare
        return Obligation(
            key: key, due: due, state: state, deadline: deadline,
            isLate: due != nil && deadline.map { today > $0 } ?? false, isClosed: isClosed,
            isOpened: isOpened)
    }

    private static func due(in state: LifeState) -> Obligation.Due? {
        switch state {
        case .draft, .withdrawn, .exOfficio: .declare
        case .submitted: .certify
        case .refused: .correct
        case .certified, .superseded: nil
        }
    }
}
