public import Values

/// The questions that the text leaves open or answers twice, each with the reading chosen (RULES R1–R13).
public enum ReadingID: String, CaseIterable, Sendable {
    case r1 = "R1"
    case r2 = "R2"
    case r3 = "R3"
    case r4 = "R4"
    case r5 = "R5"
    case r6 = "R6"
    case r7 = "R7"
    case r8 = "R8"
    case r9 = "R9"
    case r10 = "R10"
    case r11 = "R11"
    case r12 = "R12"
    case r13 = "R13"
}

/// A reading of the law: the question, what can be answered, and what we answer and why.
public struct Reading: Sendable {
    public struct Choice: Sendable {
        public let value: String
        public let meaning: Phrase
    }

    /// The source's own words.
    public struct Excerpt: Sendable {
        public let language: Language
        public let text: String
    }

    public let id: ReadingID
    public let question: Phrase
    /// The default first.
    public let choices: [Choice]
    public let why: Phrase
    /// `nil` where the sources are silent.
    public let excerpt: Excerpt?
    /// The default choice through time.
    public let timeline: Timeline<String>

    public func choice(_ value: String) -> Choice? { choices.first { $0.value == value } }
}
