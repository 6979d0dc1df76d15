public import Values
import Wording

/// A file of many declarations that was uploaded before, as the list of them tells it.
public struct EarlierUpload: Sendable {
    /// How many of its declarations became what.
    public struct Counts: Hashable, Sendable {
        public let handedIn: Int
        /// Those that had been handed in before, and did not change.
        public let repeated: Int
        public let refused: Int

        public init(handedIn: Int, repeated: Int, refused: Int) {
            self.handedIn = handedIn
            self.repeated = repeated
            self.refused = refused
        }
    }

    public let id: String
    public let at: Instant
    /// Empty where it is not known.
    public let file: String
    /// `nil` where they are not known.
    public let counts: Counts?

    public init(id: String, at: Instant, file: String = "", counts: Counts? = nil) {
        self.id = id
        self.at = at
        self.file = file
        self.counts = counts
    }

    func values(_ language: Language) -> [String: Any] {
        var values: [String: Any] = ["id": id, "at": Page.moment(at, language)]
        if !file.isEmpty { values["file"] = file }
        if let counts { values["counts"] = EarlierUpload.text(counts, language) }
        return values
    }

    private static func text(_ counts: Counts, _ language: Language) -> String {
        let (words, numerals) = (ClientWords.batch, Numerals(language))
        let told = [("accepted", counts.handedIn), ("repeated", counts.repeated), ("refused", counts.refused)]
        return told.filter { $0.0 == "accepted" || $0.1 > 0 }
            .map {
                words.filled("count", language, ["what": words.text($0.0, language), "count": numerals.count($0.1)])
            }
            .joined(separator: " · ")
    }
}
