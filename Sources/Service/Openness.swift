import Declarations
import Values

/// What can still be said of a declaration.
public enum Openness: Hashable, Sendable {
    /// Its year takes declarations.
    case open
    /// Its year is closed, and the agency admits one more revision.
    case reopened(Reopening)
    /// Its year is closed, and what was said after a reopening waits for a certifier's verdict.
    case toBeJudged
    case closed

    /// Whether nothing can be handed in, corrected or withdrawn any more.
    public var isClosed: Bool {
        switch self {
        case .open, .reopened: false
        case .toBeJudged, .closed: true
        }
    }

    /// Whether a certifier may say something of the newest revision.
    public var admitsVerdict: Bool { self != .closed }

    /// The decision that admits one more revision of a closed year; `nil` where none does.
    public var reopening: Reopening? {
        if case .reopened(let reopening) = self { reopening } else { nil }
    }
}

extension StoreReading {
    func openness(of history: DeclarationHistory) throws(Problems) -> Openness {
        guard try closing(of: history.key.year) != nil else { return .open }
        guard let reopening = try reopening(of: history.key) else { return .closed }
        if reopening.isUnused(after: history) { return .reopened(reopening) }
        return reopening.admitsVerdict(after: history) && history.state == .submitted ? .toBeJudged : .closed
    }

    /// Whether nothing can be said of a declaration any more: its year is closed, and it was not reopened.
    func isClosed(_ history: DeclarationHistory) throws(Problems) -> Bool {
        try openness(of: history).isClosed
    }
}
