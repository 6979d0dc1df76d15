public import Law
public import Values

/// What was answered so far on the pages of a declaration's form (Q6, Q7). Any of it may be missing; what was known
/// before, from the year before or from the revision that is corrected, stands there until it is confirmed.
public struct FormAnswers: Hashable, Sendable {
    /// Whether there was turnover, or which box stands for it.
    public enum Situation: String, CaseIterable, Sendable {
        case turnover
        /// The total is below the indexed threshold.
        case belowThreshold = "below_threshold"
        /// No turnover at all.
        case none = "no_turnover"
        /// Neither established nor active in Belgium.
        case notActive = "not_established_not_active"
    }

    /// Why it is corrected.
    public var reason: String?
    public var situation: Situation?
    /// Total yearly turnover in medical devices in Belgium.
    public var total: Cents?
    /// The part from supply to retailers and end users.
    public var levy: Cents?
    /// In order of their codes, each once.
    public var registrations: [RegisteredActivity] = []
    public var selfControl: Bool?
    public var declarant: Declarant?
    /// The number of the mandate of who is to certify it, or `later`.
    public var certifier: String?
    /// A certificate that came in a file; it certifies these very answers.
    public var certificate: Certificate?
    /// The questions that somebody answered for this declaration.
    public var confirmed: Set<FormStep> = []

    public init() {}

    /// What stands for no certifier yet.
    public static let later = "later"
}

extension FormAnswers {
    /// What is known before anything is answered.
    ///
    /// - Parameters:
    ///   - newest: what is continued or corrected: everything in it counts as answered.
    ///   - previous: what was declared for the year before: to be confirmed.
    ///   - table: of the year.
    public init(from newest: Revision?, previous: Revision?, _ table: EntityTable) {
        if let newest {
            self.init(newest.declaration)
        } else if let previous {
            let known = FormAnswers(previous.declaration)
            self.init()
            (registrations, selfControl, declarant) = (known.registrations, known.selfControl, known.declarant)
        } else {
            self.init()
        }
        // Whoever was not asked did not say no.
        let declared = (newest ?? previous)?.declaration
        if let declared, !declared.selfControl, !declared.isAskedSelfControl(table) { selfControl = nil }
    }

    /// A declaration as answers to every question.
    public init(_ declaration: Declaration) {
        let turnover = declaration.turnover
        situation =
            switch turnover.box {
            case .notEstablishedNotActive: .notActive
            case .belowThreshold where turnover.amounts.map { $0.total == .zero } ?? false: FormAnswers.Situation.none
            case .belowThreshold where turnover.amounts == nil: .belowThreshold
            case .belowThreshold, nil: .turnover
            }
        if situation == .turnover { (total, levy) = (turnover.amounts?.total, turnover.amounts?.levy) }
        registrations = declaration.registrations
        selfControl = declaration.selfControl
        declarant = declaration.declarant
        confirmed = Set(FormStep.allCases).subtracting([.reason, .certifier])
    }

    /// The declaration that the answers make.
    ///
    /// - Parameters:
    ///   - threshold: that of the year; where the total is below it the box follows from the amounts (Q6).
    ///   - corrected: the revision whose place it takes.
    /// - Returns: `nil` while an answer is missing.
    public func declaration(of key: DeclarationKey, threshold: Cents?, correcting corrected: Int?) -> Declaration? {
        guard let declarant, let turnover = declaredTurnover(threshold), corrected == nil || reason != nil else {
            return nil
        }
        var declared = declarant
        declared.id = key.declarant
        let hasActivities = situation != .notActive
        return Declaration(
            contributionYear: key.year, turnoverYear: key.year - 1, declarant: declared,
            registrations: registrations, turnover: turnover, selfControl: hasActivities && selfControl ?? false,
            correction: corrected.map { Correction(revision: $0, reason: reason ?? "") }, certificate: certificate)
    }

    private func declaredTurnover(_ threshold: Cents?) -> DeclaredTurnover? {
        switch situation {
        case nil: return nil
        case .belowThreshold: return DeclaredTurnover(.belowThreshold)
        case .notActive: return DeclaredTurnover(.notEstablishedNotActive)
        case FormAnswers.Situation.none?:
            return DeclaredTurnover(box: .belowThreshold, amounts: .init(total: .zero, levy: .zero))
        case .turnover:
            guard let total, let levy else { return nil }
            let isBelow = threshold.map { total < $0 } ?? false
            return DeclaredTurnover(
                box: isBelow ? .belowThreshold : nil, amounts: .init(total: total, levy: levy))
        }
    }

    // MARK: Steps

    /// Takes the answer to one question from other answers.
    public mutating func take(_ step: FormStep, from other: FormAnswers) {
        // What was certified is no longer what is said.
        certificate = nil
        confirmed.insert(step)
        switch step {
        case .reason: reason = other.reason
        case .situation: situation = other.situation
        case .turnover: (total, levy) = (other.total, other.levy)
        case .activities: registrations = Set(other.registrations).sorted()
        case .selfControl: selfControl = other.selfControl
        case .declarant: declarant = other.declarant
        case .certifier: certifier = other.certifier
        }
    }

    /// Whether the answer to one question is another one.
    public func differs(_ step: FormStep, from other: FormAnswers) -> Bool {
        var (one, two) = (FormAnswers(), FormAnswers())
        one.take(step, from: self)
        two.take(step, from: other)
        return one != two
    }
}
