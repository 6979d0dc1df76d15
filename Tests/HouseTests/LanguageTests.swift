import Foundation
import Testing

/// What is said to people is said in four languages.
@Suite struct LanguageTests {
    /// A phrase that is the same in every language is a code or a name, not a sentence.
    @Test func noSentenceIsTheSameInEveryLanguage() throws {
        for file in try House.swiftFiles("Sources") {
            for line in file.lines where line.contains("Phrase(same: \"") {
                let literal = line.components(separatedBy: "Phrase(same: \"").dropFirst().first ?? ""
                let text = literal.prefix { $0 != "\"" }
                let isOfPlaces = text.hasPrefix("{") || text.hasPrefix("\\(")
                #expect(isOfPlaces || !text.contains(" "), "\(file): \(line)")
            }
        }
    }
}
