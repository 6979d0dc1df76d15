public import Declarations
public import Values

/// A declaration's form as it stands: what was answered, and what is known beside it.
public struct FormSheet: Sendable {
    public let key: DeclarationKey
    /// All that was said of the declaration; empty where nothing was.
    public let history: DeclarationHistory
    /// What was declared last, for the year before or an earlier one; `nil` for nothing that stands.
    public let known: Revision?
    public let version: FormVersion
    public let answers: FormAnswers
    /// When it was saved last, and by whom; `nil` where nothing was.
    public let saved: (at: Instant, by: Author)?
    public let openness: Openness

    /// How many years before are looked at for what is known.
    public static let mostYearsBack = 5

    public var state: LifeState? { history.state }

    /// Whether nothing can be handed in any more.
    public var isClosed: Bool { openness.isClosed }

    /// What was declared for the year before; `nil` for nothing that stands.
    public var previous: Revision? {
        known.flatMap { $0.declaration.contributionYear == key.year - 1 ? $0 : nil }
    }

    /// The number of the revision that is corrected; `nil` where what is handed in corrects none.
    public var corrected: Int? {
        switch state {
        case .submitted, .certified, .refused: history.newest?.number
        case nil, .draft, .withdrawn, .exOfficio, .superseded: nil
        }
    }
}

/// Which state of a form somebody saw.
public struct FormVersion: Hashable, Sendable {
    /// The number of the declaration's newest revision; 0 for none.
    public let base: Int
    /// The number of the saved answers; 0 for none.
    public let number: Int

    public init(base: Int, number: Int) {
        self.base = base
        self.number = number
    }

    /// Reads `1.3`.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let base = parts[0], let number = parts[1], base >= 0, number >= 0 else { return nil }
        self.init(base: base, number: number)
    }

    /// `1.3`
    public var text: String { "\(base).\(number)" }
}

/// What became of an answer that somebody wanted to save.
public enum FormOutcome: Sendable {
    case saved(FormSheet)
    /// Somebody answered the same question otherwise since it was shown: nothing is saved.
    case changed(FormSheet)
    /// The declaration was handed in, corrected or withdrawn since the question was shown: nothing is saved.
    case filed(FormSheet)
}
