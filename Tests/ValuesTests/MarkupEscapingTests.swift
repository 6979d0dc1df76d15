import Testing
import Values

/// No sign of markup is left in a text, whatever stands beside it.
@Suite struct MarkupEscapingTests {
    /// Nothing; a letter that joins what follows; a mark that joins what precedes.
    private static let neighbours = ["", "\u{0D4E}", "\u{0301}", "\u{200D}", "\u{FE0F}", "\u{0600}"]

    @Test(arguments: ["<", ">", "&", "\"", "'"], neighbours)
    func aSignIsEscapedWhateverJoinsIt(_ sign: String, _ neighbour: String) {
        for text in [neighbour + sign, sign + neighbour, neighbour + sign + neighbour] {
            let escaped = text.escapedForMarkup
            #expect(!escaped.replacing("&amp;", with: "").utf8.contains { "<>\"'".utf8.contains($0) }, "\(escaped)")
            #expect(escaped.utf8.contains(UInt8(ascii: "&")) && escaped.utf8.contains(UInt8(ascii: ";")))
            #expect(escaped.utf8.count > text.utf8.count)
        }
    }

    @Test func otherTextStaysAsItIs() {
        for text in ["", "Ünïcode 😀 e\u{0301}", "a b"] { #expect(text.escapedForMarkup == text) }
    }
}
