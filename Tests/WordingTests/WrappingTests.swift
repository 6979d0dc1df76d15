import Testing

@testable import Wording

/// Lines break at plain spaces only, so that an amount stays with its sign and a mark with its word.
@Suite struct WrappingTests {
    @Test(arguments: [
        ("", 10, []), ("word", 10, ["word"]), ("two words", 9, ["two words"]), ("two words", 8, ["two", "words"]),
        ("a b c d", 3, ["a b", "c d"]), ("averylongword in it", 5, ["averylongword", "in it"]),
        ("cost €\u{A0}1.234,50 now", 9, ["cost", "€\u{A0}1.234,50", "now"]),
    ])
    func aTextIsBrokenAtPlainSpaces(text: String, width: Int, lines: [String]) {
        #expect(Wrapping.lines(of: text, width: width) == lines)
    }

    @Test(arguments: [":", ";", "?", "!", "»", "·", "—"])
    func noLineBeginsWithAClosingMark(mark: String) {
        let lines = Wrapping.lines(of: "one two \(mark) three", width: 7)
        #expect(lines == ["one", "two\u{A0}\(mark)", "three"])
    }

    @Test func everyWordIsKeptInItsOrder() {
        let text = "a bb ccc dddd eeeee ffffff ggggggg"
        for width in 1...40 {
            let lines = Wrapping.lines(of: text, width: width)
            #expect(lines.joined(separator: " ") == text)
            #expect(lines.allSatisfy { $0.count <= max(width, 7) })
        }
    }
}
