/// The tags of a part of a workbook, one after the other, with the text before each: as much of XML as spreadsheets
/// write.
struct WorkbookMarkup {
    /// What stands between angle brackets.
    struct Tag {
        let name: Substring.UTF8View
        let isEnd: Bool
        let isEmpty: Bool
        fileprivate let content: Substring.UTF8View

        func isNamed(_ wanted: String) -> Bool {
            // Some programs write a prefix before every name.
            let own = name.lastIndex(of: 0x3A).map { name[name.index(after: $0)...] } ?? name
            return own.elementsEqual(wanted.utf8)
        }

        /// - Returns: `nil` where there is no such attribute.
        func attribute(_ wanted: String) -> String? {
            var rest = content.dropFirst(name.count)
            while let equals = rest.firstIndex(of: 0x3D) {
                let key = rest[..<equals].filter { $0 > 0x20 }
                let after = rest[rest.index(after: equals)...].drop { $0 <= 0x20 }
                guard let mark = after.first, mark == 0x22 || mark == 0x27,
                    let end = after.dropFirst().firstIndex(of: mark)
                else { return nil }
                if key.elementsEqual(wanted.utf8) {
                    return WorkbookMarkup.plain(after[after.index(after: after.startIndex)..<end])
                }
                rest = after[after.index(after: end)...]
            }
            return nil
        }
    }

    private var rest: Substring.UTF8View

    init(_ text: String) { rest = Substring(text).utf8 }

    /// The next tag and the text before it; `nil` after the last.
    mutating func next() -> (text: Substring.UTF8View, tag: Tag)? {
        while let start = rest.firstIndex(of: 0x3C), let end = rest[start...].firstIndex(of: 0x3E) {
            let text = rest[..<start]
            var content = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if content.first == 0x3F || content.first == 0x21 { continue }
            let isEnd = content.first == 0x2F
            if isEnd { content = content.dropFirst() }
            let isEmpty = content.last == 0x2F
            if isEmpty { content = content.dropLast() }
            return (text, Tag(name: content.prefix { $0 > 0x20 }, isEnd: isEnd, isEmpty: isEmpty, content: content))
        }
        return nil
    }

    /// A text without what stands for single characters.
    static func plain(_ written: Substring.UTF8View) -> String {
        var text = ""
        var rest = Substring(written)
        while let start = rest.firstIndex(of: "&") {
            text += rest[..<start]
            guard let end = rest[start...].firstIndex(of: ";") else { break }
            let name = rest[rest.index(after: start)..<end]
            text += named[String(name)] ?? numbered(name) ?? ""
            rest = rest[rest.index(after: end)...]
        }
        return text + rest
    }

    private static let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]

    private static func numbered(_ name: Substring) -> String? {
        let digits = name.dropFirst()
        let number = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap { Unicode.Scalar($0) }.map { String($0) }
    }
}
