/// A page taken apart: enough to see that its tags are in each other, and what they hold.
struct PageMarkup {
    struct Element {
        let name: String
        let attributes: [String: String]
        /// All text within, with the entities that it is written in.
        var text = ""
        /// The names of the elements around it.
        let around: [String]
    }

    struct Malformed: Error { let reason: String }

    private(set) var elements: [Element] = []

    private static let single: Set<String> = ["meta", "link", "input", "br", "!doctype"]

    init(_ html: String) throws(Malformed) {
        var open: [Int] = []
        var rest = Substring(html)
        while let start = rest.firstIndex(of: "<") {
            for place in open { elements[place].text += rest[..<start] }
            guard let end = rest[start...].firstIndex(of: ">") else { throw Malformed(reason: "an open tag") }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            guard tag.first != "/" else {
                guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
                    throw Malformed(reason: "</\(tag.dropFirst())> at \(rest.prefix(60))")
                }
                continue
            }
            let around = open.map { elements[$0].name }
            let element = try PageMarkup.element(tag.last == "/" ? tag.dropLast() : tag, around)
            elements.append(element)
            if tag.last != "/", !Self.single.contains(element.name) { open.append(elements.count - 1) }
        }
        guard open.isEmpty else { throw Malformed(reason: "not closed: \(open.map { elements[$0].name })") }
    }

    private static func element(_ tag: Substring, _ around: [String]) throws(Malformed) -> Element {
        let name = tag.prefix { !$0.isWhitespace }.lowercased()
        var attributes: [String: String] = [:]
        var rest = tag.drop { !$0.isWhitespace }.drop { $0.isWhitespace }
        while !rest.isEmpty {
            let key = String(rest.prefix { $0 != "=" && !$0.isWhitespace })
            rest = rest.dropFirst(key.count)
            var value = ""
            if rest.hasPrefix("=\"") {
                value = String(rest.dropFirst(2).prefix { $0 != "\"" })
                rest = rest.dropFirst(value.count + 3)
            } else if rest.first == "=" {
                throw Malformed(reason: "an unquoted value: <\(tag)>")
            }
            guard attributes.updateValue(value, forKey: key) == nil else {
                throw Malformed(reason: "\(key) twice: <\(tag)>")
            }
            rest = rest.drop { $0.isWhitespace }
        }
        return Element(name: name, attributes: attributes, around: around)
    }

    func all(_ name: String, class kind: String? = nil) -> [Element] {
        elements.filter { element in
            guard element.name == name else { return false }
            return kind.map { (element.attributes["class"] ?? "").split(separator: " ").map(String.init).contains($0) }
                ?? true
        }
    }

    /// The text of the only element of a name.
    func text(_ name: String) -> String? {
        let found = all(name)
        return found.count == 1 ? found[0].text : nil
    }

    func element(id: String) -> Element? { elements.first { $0.attributes["id"] == id } }

    /// The hidden fields of the page's forms.
    var hidden: [(String, String)] {
        all("input").filter { $0.attributes["type"] == "hidden" }.map {
            ($0.attributes["name"] ?? "", PageMarkup.plain($0.attributes["value"] ?? ""))
        }
    }

    /// A text without entities.
    static func plain(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(text) { text, pair in
            text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1)
        }
    }
}

extension PageMarkup {
    /// What every page of ours keeps to, whatever it shows.
    func faults() -> [String] {
        var faults: [String] = []
        let ids = elements.compactMap { $0.attributes["id"] }
        faults += Set(ids.filter { id in ids.count { $0 == id } > 1 }).map { "id twice: \($0)" }
        if all("h1").count != 1 { faults.append("\(all("h1").count) headings") }
        if all("main").count != 1 { faults.append("no main") }
        for element in elements {
            for key in ["aria-labelledby", "aria-describedby", "for"] {
                for id in (element.attributes[key] ?? "").split(separator: " ") where !ids.contains(String(id)) {
                    faults.append("\(key) of nothing: \(id)")
                }
            }
            if let link = element.attributes["href"], link.hasPrefix("#"), !ids.contains(String(link.dropFirst())) {
                faults.append("a link to nothing: \(link)")
            }
            if element.name == "a", element.text.allSatisfy(\.isWhitespace) { faults.append("a link without a text") }
            let isHidden = element.attributes["type"] == "hidden" || element.attributes["hidden"] != nil
            let isShown = element.name == "input" && !isHidden
            let labels = all("label").compactMap { $0.attributes["for"] }
            if isShown, !element.around.contains("label"), !labels.contains(element.attributes["id"] ?? "") {
                faults.append("a field without a label: \(element.attributes["name"] ?? "")")
            }
            if element.attributes["style"] != nil || element.name == "script" { faults.append("style or script") }
        }
        return faults
    }
}
