/// A schema in few words, one complex type a line, made into XML Schema: what an element holds, in its order.
///
///     Balance: Tp=BalanceKind CdtLine*=Any Amt=Amount CdtDbtInd=Direction
///     Moment| Dt=Day DtTm=Time
///
/// `:` has them one after the other, `|` one of them. After a name stand `?` for at most one, `+` for at least one,
/// `*` for any number, and `@02` where only that version has it.
struct SchemaNotation: Sendable {
    /// A type that other names stand for.
    struct Simple: Sendable {
        let name: String
        /// `xs:token`, `xs:decimal` and their like.
        let base: String
        /// The facets, ready to be written: `<xs:maxLength value="35"/>`.
        let facets: [String]
    }

    struct Item: Sendable {
        let name: String
        let type: String
        let fewest: Int
        /// `nil` for any number.
        let most: Int?
    }

    struct Complex: Sendable {
        let name: String
        let isChoice: Bool
        let items: [Item]
    }

    let root: Item
    let complex: [Complex]
    private let simple: [Simple]
    private let namespace: String

    /// - Parameter root: the outermost element and its type: `Document=Document`.
    init(_ text: String, root: String, simple: [Simple], namespace: String, version: String) {
        self.root = SchemaNotation.item(root[...], version: version) ?? Item(name: "", type: "", fewest: 1, most: 1)
        self.simple = simple
        self.namespace = namespace
        complex = text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let head = words.first, let mark = head.last else { return nil }
            let items = words.dropFirst().compactMap { SchemaNotation.item($0, version: version) }
            return Complex(name: String(head.dropLast()), isChoice: mark == "|", items: items)
        }
    }

    /// `CdtLine*@08=Any`; `nil` where another version has it.
    private static func item(_ word: Substring, version: String) -> Item? {
        let sides = word.split(separator: "=", maxSplits: 1)
        guard sides.count == 2 else { return nil }
        let parts = sides[0].split(separator: "@")
        if parts.count == 2, parts[1] != version { return nil }
        var name = parts[0]
        let mark = name.last
        let isMarked = mark == "?" || mark == "+" || mark == "*"
        if isMarked { name = name.dropLast() }
        return Item(
            name: String(name), type: String(sides[1]), fewest: mark == "?" || mark == "*" ? 0 : 1,
            most: mark == "+" || mark == "*" ? nil : 1)
    }

    /// What may stand in an element, for a problem to say: names of elements, or the form of a value.
    func known(_ path: [String]) -> String {
        guard var type = path.first.map({ _ in root.type }) else { return root.name }
        for name in path.dropFirst() {
            guard let held = complex.first(where: { $0.name == type }) else { break }
            guard let item = held.items.first(where: { $0.name == name }) else { return names(of: held) }
            type = item.type
        }
        if let held = complex.first(where: { $0.name == type }) { return names(of: held) }
        return type
    }

    private func names(of held: Complex) -> String { held.items.map(\.name).joined(separator: ", ") }

    /// The schema as XML Schema 1.0.
    var schema: String {
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            #"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="\#(namespace)""#,
            #"  targetNamespace="\#(namespace)" elementFormDefault="qualified">"#,
            #"<xs:element name="\#(root.name)" type="\#(root.type)"/>"#,
        ]
        lines += complex.flatMap(SchemaNotation.lines) + simple.flatMap(SchemaNotation.lines)
        lines += SchemaNotation.common + ["</xs:schema>", ""]
        return lines.joined(separator: "\n")
    }

    private static func lines(of held: Complex) -> [String] {
        let group = held.isChoice ? "xs:choice" : "xs:sequence"
        let items = held.items.map { item in
            let most = item.most.map(String.init) ?? "unbounded"
            return #"<xs:element name="\#(item.name)" type="\#(item.type)" minOccurs="\#(item.fewest)" "#
                + #"maxOccurs="\#(most)"/>"#
        }
        return [#"<xs:complexType name="\#(held.name)"><\#(group)>"#] + items + ["</\(group)></xs:complexType>"]
    }

    private static func lines(of type: Simple) -> [String] {
        [#"<xs:simpleType name="\#(type.name)"><xs:restriction base="\#(type.base)">"#] + type.facets
            + ["</xs:restriction></xs:simpleType>"]
    }

    /// Whatever nobody looks into; and amounts, which say their currency.
    private static let common = [
        #"<xs:complexType name="Any" mixed="true"><xs:sequence>"#,
        #"<xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/>"#,
        #"</xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType>"#,
        #"<xs:complexType name="Amount"><xs:simpleContent><xs:extension base="AmountValue">"#,
        #"<xs:attribute name="Ccy" type="Currency" use="required"/>"#,
        "</xs:extension></xs:simpleContent></xs:complexType>",
    ]
}
