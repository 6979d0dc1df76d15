import Law
import Rules
import Testing
import Values
import Wording

/// Everything that is said under a code: whatever an enumeration of the program can name.
enum Wordings {
    static let problems = ProblemCode.allCases.map { ($0.rawValue, $0.text) }

    static let all: [(name: String, phrase: Phrase)] =
        problems
        + steps.map { ("step \($0)", $0.label) }
        + InputName.allCases.map { ("input \($0.rawValue)", $0.label) }
        + Reason.allCases.map { ("reason \($0.rawValue)", $0.text) }
        + Status.allCases.map { ("status \($0.rawValue)", $0.label) }
        + Rounding.allCases.map { ("rounding \($0.rawValue)", $0.label) }
        + origins.map { ("origin \($0.rawValue)", $0.label) }

    /// Every address of a step, each named by the one before it: a new one does not compile until it is added here.
    static let steps: [StepAddress] = Array(sequence(first: .contribution, next: following))

    static let origins: [Origin] = Array(sequence(first: .tables, next: following))

    private static func following(_ origin: Origin) -> Origin? {
        switch origin {
        case .tables: .given
        case .given: .computed
        case .computed: .published
        case .published: .decided
        case .decided: nil
        }
    }

    private static func following(_ step: StepAddress) -> StepAddress? {
        switch step {
        case .contribution: .liability
        case .liability: .entities
        case .entities: .unregistered
        case .unregistered: .cell(Registration(index: 0))
        case .cell: .highest
        case .highest: .severalActivities
        case .severalActivities: .notEstablished
        case .notEstablished: .selfControl
        case .selfControl: .minimum
        case .minimum: .levyBase
        case .levyBase: .exemption
        case .exemption: .activity
        case .activity: .costPerEntity
        case .costPerEntity: .levy
        case .levy: .rate
        case .rate: .budget
        case .budget: .levyShare
        case .levyShare: .activityShare
        case .activityShare: .runCostPerEntity
        case .runCostPerEntity: .uncappedRate
        case .uncappedRate: .cappedRate
        case .cappedRate: .runRate
        case .runRate: .residualActivity
        case .residualActivity: .residualLevy
        case .residualLevy: nil
        }
    }

    /// The names between braces, found by a walk over the characters.
    static func places(of text: String) -> [String] {
        var places: [String] = []
        var open: String?
        for character in text {
            if character == "{" {
                open = ""
            } else if character == "}", let name = open {
                places.append(name)
                open = nil
            } else {
                open?.append(character)
            }
        }
        return places.sorted()
    }

    /// The words of a text in small letters.
    static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }
}
