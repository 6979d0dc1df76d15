/// A question of the form: one page.
public enum FormStep: String, CaseIterable, Sendable {
    /// Why an earlier declaration is corrected.
    case reason
    /// Whether there was turnover, or which box stands for it.
    case situation
    case turnover
    case activities
    case selfControl = "self-control"
    /// Address and contact.
    case declarant
    /// Who is to certify it.
    case certifier
}

/// Which questions a declaration asks, and which of them are answered: it follows from the answers.
public struct FormPlan: Sendable {
    public let answers: FormAnswers
    private let isCorrection: Bool
    /// The questions in their order.
    public let steps: [FormStep]

    /// - Parameters:
    ///   - isCorrection: whether what is handed in takes the place of an earlier declaration.
    ///   - reducing: the codes of the activities that self-control takes an entity off.
    ///   - hasCertifiers: whether there is anybody to choose among who certifies.
    public init(_ answers: FormAnswers, isCorrection: Bool, reducing: Set<String>, hasCertifiers: Bool) {
        self.answers = answers
        self.isCorrection = isCorrection
        var steps: [FormStep] = isCorrection ? [.reason, .situation] : [.situation]
        if answers.situation == .turnover { steps.append(.turnover) }
        if answers.situation != .notActive {
            steps.append(.activities)
            if answers.registrations.contains(where: { reducing.contains($0.activity) }) { steps.append(.selfControl) }
        }
        self.steps = steps + (hasCertifiers ? [.declarant, .certifier] : [.declarant])
    }

    /// The first question without an answer; `nil` when the declaration can be handed in.
    public var next: FormStep? { steps.first { !isDone($0) } }

    /// Whether a question is answered. Where no turnover is declared, what was known before need not be confirmed: such
    /// a declaration takes two pages.
    public func isDone(_ step: FormStep) -> Bool {
        let isConfirmed = answers.confirmed.contains(step)
        return switch step {
        case .reason: answers.reason != nil
        case .situation: isConfirmed && answers.situation != nil
        case .turnover: isConfirmed && answers.total != nil && answers.levy != nil
        case .activities: isConfirmed || isShort && !answers.registrations.isEmpty
        case .selfControl: answers.selfControl != nil && (isConfirmed || isShort)
        case .declarant: answers.declarant != nil
        case .certifier: answers.certifier != nil || isShort || isCorrection
        }
    }

    /// Whether the answer stands there from the year before, and nobody said that it still holds.
    public func isTakenOver(_ step: FormStep) -> Bool {
        guard isDone(step), !answers.confirmed.contains(step) else { return false }
        return switch step {
        case .activities, .selfControl, .declarant: true
        case .reason, .situation, .turnover, .certifier: false
        }
    }

    /// Whether nobody was chosen to certify, which may be done later.
    public func isLeftOpen(_ step: FormStep) -> Bool { step == .certifier && answers.certifier == nil && isDone(step) }

    private var isShort: Bool { answers.situation.map { $0 != .turnover } ?? false }
}
