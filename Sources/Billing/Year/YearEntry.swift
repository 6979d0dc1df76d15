public import Declarations
public import Values

/// One thing that was decided of a contribution year: a step, or that declarations are closed.
public enum YearEntry: Hashable, Sendable {
    case decision(YearDecision)
    case closing(YearClosing)

    public var step: YearStep {
        switch self {
        case .decision(let decision): decision.step
        case .closing: .close
        }
    }

    public var reason: String? {
        switch self {
        case .decision(let decision): decision.reason
        case .closing(let closing): closing.reason
        }
    }

    public var author: Author {
        switch self {
        case .decision(let decision): decision.author
        case .closing(let closing): closing.author
        }
    }

    public var at: Instant {
        switch self {
        case .decision(let decision): decision.at
        case .closing(let closing): closing.at
        }
    }
}
