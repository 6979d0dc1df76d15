public import Values
import Wording

/// Who was asked by mail to certify the newest revision of a declaration, and when the last of them was.
public struct AskedCertifiers: Sendable {
    let names: [String]
    let at: Instant

    public init(names: [String], at: Instant) {
        self.names = names
        self.at = at
    }

    /// For texts that name them: `{certifiers}` and `{asked}`.
    func fills(_ language: Language) -> [(String, String)] {
        [("certifiers", Punctuation(language).list(names)), ("asked", Page.moment(at, language))]
    }
}
