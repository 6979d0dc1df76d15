/// A small reader of markup: enough to see that a picture is well-formed, and what its elements hold.
struct Markup {
    struct Element {
        let name: String
        let attributes: [String: String]
        /// The text up to the next tag, with the entities that it is written in.
        var text = ""
    }

    struct Malformed: Error { let reason: String }

    private(set) var elements: [Element] = []

    init(_ text: String) throws(Malformed) {
        var open: [String] = []
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "<") {
            try add(rest[..<start])
            guard let end = rest[start...].firstIndex(of: ">") else { throw Malformed(reason: "an open tag") }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.first == "/" {
                guard open.popLast() == String(tag.dropFirst()) else { throw Malformed(reason: "</\(tag)") }
                continue
            }
            let element = try Markup.element(tag.last == "/" ? tag.dropLast() : tag)
            if open.isEmpty, !elements.isEmpty { throw Malformed(reason: "two roots") }
            elements.append(element)
            if tag.last != "/" { open.append(element.name) }
        }
        guard open.isEmpty else { throw Malformed(reason: "not closed: \(open)") }
        guard rest.allSatisfy(\.isWhitespace) else { throw Malformed(reason: "text after the end") }
    }

    func all(_ name: String, class kind: String? = nil) -> [Element] {
        elements.filter { $0.name == name && (kind == nil || $0.attributes["class"] == kind) }
    }

    private mutating func add(_ text: Substring) throws(Malformed) {
        for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            guard ["amp;", "lt;", "gt;", "quot;"].contains(where: piece.hasPrefix) else {
                throw Malformed(reason: "a bare ampersand before \(piece)")
            }
        }
        if !elements.isEmpty { elements[elements.count - 1].text += text }
    }

    /// `name one="1" two="2"`
    private static func element(_ tag: Substring) throws(Malformed) -> Element {
        let name = tag.prefix { $0.isLetter }
        guard !name.isEmpty else { throw Malformed(reason: "a tag without a name: <\(tag)>") }
        var attributes: [String: String] = [:]
        var rest = tag.dropFirst(name.count)
        while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
            let pieces = rest[start...].split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
            guard pieces.count == 3, pieces[0].last == "=", !pieces[1].contains("<") else {
                throw Malformed(reason: "an attribute in <\(tag)>")
            }
            guard attributes.updateValue(String(pieces[1]), forKey: String(pieces[0].dropLast())) == nil else {
                throw Malformed(reason: "an attribute twice in <\(tag)>")
            }
            rest = pieces[2]
        }
        return Element(name: String(name), attributes: attributes)
    }
}
