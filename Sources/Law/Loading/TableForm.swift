/// A table as it was parsed when the program was built: `NodeForm` in EmbedTables says what is written there.
///
/// It was written by ourselves for this very program, so that nothing in it is checked again.
struct TableForm {
    private let file: String
    private let problems: TableProblems
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    /// - Parameter form: stays in memory as long as the program runs.
    init(_ form: StaticString, file: String, problems: TableProblems) {
        self.file = file
        self.problems = problems
        bytes = UnsafeBufferPointer(start: form.utf8Start, count: form.utf8CodeUnitCount)
    }

    var root: TableNode {
        var form = self
        return form.node(key: "")
    }

    /// Reads a value and all within it.
    ///
    /// - Parameter key: the key that led here.
    private mutating func node(key: String) -> TableNode {
        let kind = bytes[place]
        place += 1
        let (line, column, count) = (number(), number(), number())
        let content: TableNode.Content =
            switch kind {
            case UInt8(ascii: "m"): .mapping((0..<count).map { _ in pair() })
            case UInt8(ascii: "l"): .list((0..<count).map { _ in node(key: key) })
            default: .scalar(text(count), isPlain: kind == UInt8(ascii: "p"))
            }
        return TableNode(content, key: key, file: file, problems: problems, line: line, column: column)
    }

    /// Reads a key, which leads to itself and to its value.
    private mutating func pair() -> (name: TableNode, value: TableNode) {
        let start = place
        let key = node(key: "").text
        place = start
        return (node(key: key), node(key: key))
    }

    /// Reads a number and the comma after it.
    private mutating func number() -> Int {
        var number = 0
        while bytes[place] != UInt8(ascii: ",") {
            number = number * 10 + Int(bytes[place] - UInt8(ascii: "0"))
            place += 1
        }
        place += 1
        return number
    }

    private mutating func text(_ count: Int) -> String {
        defer { place += count }
        return String(decoding: bytes[place..<place + count], as: UTF8.self)
    }
}
