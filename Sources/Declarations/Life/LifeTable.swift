public import Values

/// One line of the table of a declaration's life.
public struct LifeStep: Hashable, Sendable {
    /// What an event leaves behind. All of it is added, nothing is changed.
    public enum Trace: String, Sendable {
        /// A new revision; the one before is superseded, and its certificate void.
        case revision
        /// A verdict on the newest revision: its certificate, or its refusal.
        case verdict
    }

    /// The state before; `nil` where there is no declaration yet.
    public let from: LifeState?
    public let event: LifeEvent
    public let roles: [LifeRole]
    public let to: LifeState
    public let leaves: Trace
    public let needsReason: Bool
    /// Whether somebody is given a receipt.
    public let givesReceipt: Bool
}

/// The life of a declaration, as one table: what may happen in which state, who may do it, and what it leaves behind.
/// It is what the program obeys and what the reference page shows.
public enum LifeTable {
    public static let steps: [LifeStep] =
        from([nil, .draft], .saveDraft, [.actor], to: .draft, receipt: false)
        + from([nil, .draft, .withdrawn, .exOfficio], .submit, [.actor], to: .submitted)
        + from([.submitted, .certified, .refused], .correct, [.actor], to: .submitted, reason: true)
        + from([.submitted, .certified, .refused], .withdraw, [.actor, .agency], to: .withdrawn, reason: true)
        + from([.submitted], .certify, [.certifier], to: .certified, .verdict)
        + from([.submitted], .refuse, [.certifier], to: .refused, .verdict, reason: true)
        + from(
            [nil, .draft, .refused, .withdrawn, .exOfficio], .setExOfficio, [.agency], to: .exOfficio, reason: true)

    /// What an event does in a state.
    ///
    /// - Throws: `life.event-impossible` with what is possible; `life.role` with who may.
    public static func step(
        from state: LifeState?, _ event: LifeEvent, as role: LifeRole
    ) throws(Problem) -> LifeStep {
        guard let step = steps.first(where: { $0.from == state && $0.event == event }) else {
            let possible = steps.filter { $0.from == state }.map(\.event.rawValue)
            throw Problem(
                .lifeEventImpossible,
                [
                    "state": state?.rawValue ?? "", "event": event.rawValue,
                    "possible": possible.joined(separator: ", "),
                ])
        }
        guard step.roles.contains(role) else {
            let roles = step.roles.map(\.rawValue).joined(separator: ", ")
            throw Problem(.lifeRole, ["event": event.rawValue, "role": roles])
        }
        return step
    }

    /// Whether somebody is given a receipt of an event, in whatever state it happens.
    public static func givesReceipt(_ event: LifeEvent) -> Bool {
        steps.contains { $0.event == event && $0.givesReceipt }
    }

    private static func from(
        _ states: [LifeState?], _ event: LifeEvent, _ roles: [LifeRole], to: LifeState,
        _ leaves: LifeStep.Trace = .revision, reason: Bool = false, receipt: Bool = true
    ) -> [LifeStep] {
        states.map {
            LifeStep(
                from: $0, event: event, roles: roles, to: to, leaves: leaves, needsReason: reason,
                givesReceipt: receipt)
        }
    }
}
