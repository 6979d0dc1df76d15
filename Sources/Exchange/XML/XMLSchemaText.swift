import Declarations
import Values

extension DeclarationSchema {
    /// The XML Schema (1.0) of the documents: one declaration, or a batch of them.
    public static let xml: String = XMLSchemaText().text
}

/// Writes the schema from the grammar that the reader goes by.
private struct XMLSchemaText {
    private let grammar = XMLGrammar.document
    private(set) var text = ""
    private var depth = 0

    init() {
        line(#"<?xml version="1.0" encoding="UTF-8"?>"#)
        let namespaces = #"xmlns="\#(CanonicalForm.namespace)" targetNamespace="\#(CanonicalForm.namespace)""#
        let schema = #"xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" \#(namespaces)"#
        block(#"\#(schema) elementFormDefault="qualified" version="1""#) { schema in
            schema.element(XMLGrammar.declaration)
            schema.element(XMLGrammar.batch)
            schema.block(#"xs:group name="DeclarationContent""#) { group in
                group.block("xs:sequence") { $0.children(of: XMLGrammar.declaration) }
            }
            for type in schema.types { schema.simpleType(type) }
        }
    }

    // MARK: Elements

    private mutating func element(_ index: Int) {
        let element = grammar.elements[index]
        var start = #"xs:element name="\#(element.name)""#
        if let type = type(of: element) { start += #" type="\#(type.name)""# }
        if element.parent != nil, !isGlobal(element), element.isOptional { start += #" minOccurs="0""# }
        if element.parent != nil, element.canRepeat, depth > 1 { start += #" maxOccurs="unbounded""# }
        block(start) { schema in
            schema.annotation(XMLSummary.of(element.content, named: element.name))
            if schema.type(of: element) == nil { schema.complexType(index) }
        }
    }

    /// A declaration stands alone too; its place in a batch is written there.
    private func isGlobal(_ element: XMLGrammar.Element) -> Bool { element.content == .declaration && depth == 1 }

    private func type(of element: XMLGrammar.Element) -> XMLValueType? {
        switch element.content {
        case .field(let field): XMLValueType(field)
        case .filerField(let field): XMLValueType(field)
        case .batch, .filer, .declaration, .group, .registration: nil
        }
    }

    private mutating func complexType(_ index: Int) {
        let element = grammar.elements[index]
        block("xs:complexType") { schema in
            if element.content == .declaration {
                schema.line(#"<xs:group ref="DeclarationContent"/>"#)
            } else if element.name == "Turnover" {
                schema.turnover(element)
            } else if !element.children.isEmpty {
                schema.block("xs:sequence") { $0.children(of: index) }
            }
            schema.attributes(of: element)
        }
    }

    /// Children in their order; those that share a place as a choice.
    private mutating func children(of index: Int) {
        let children = grammar.elements[index].children
        let places = Set(children.map { grammar.elements[$0].place }).sorted()
        for place in places {
            let here = children.filter { grammar.elements[$0].place == place }
            if here.count == 1 {
                element(here[0])
            } else {
                block("xs:choice") { choice in
                    for child in here { choice.element(child) }
                }
            }
        }
    }

    /// A box, both amounts, or all three.
    private mutating func turnover(_ element: XMLGrammar.Element) {
        let (box, amounts) = (element.children[0], element.children.dropFirst())
        block("xs:choice") { choice in
            choice.block("xs:sequence") { both in
                both.required(box)
                both.block(#"xs:sequence minOccurs="0""#) { sequence in
                    for amount in amounts { sequence.required(amount) }
                }
            }
            choice.block("xs:sequence") { sequence in
                for amount in amounts { sequence.required(amount) }
            }
        }
    }

    private mutating func required(_ index: Int) {
        let element = grammar.elements[index]
        block(#"xs:element name="\#(element.name)" type="\#(type(of: element)?.name ?? "")""#) { schema in
            schema.annotation(XMLSummary.of(element.content, named: element.name))
        }
    }

    private mutating func attributes(of element: XMLGrammar.Element) {
        for attribute in element.attributes {
            // In a batch, the batch says the version for all.
            let isOptional = attribute.isOptional || (element.content == .declaration && depth > 3)
            let use = isOptional ? "optional" : "required"
            line(#"<xs:attribute name="\#(attribute.name)" type="\#(attribute.type.name)" use="\#(use)"/>"#)
        }
        if element.content == .batch || element.content == .declaration {
            // What some tools add to documents: xml:base, xml:lang, xml:space. None has an effect.
            line(#"<xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>"#)
        }
    }

    // MARK: Types

    /// Every type that is used, in the order of the fields.
    private var types: [XMLValueType] {
        var types: [XMLValueType] = []
        let used = grammar.elements.flatMap { $0.attributes.map(\.type) + (type(of: $0).map { [$0] } ?? []) }
        for type in used where !types.contains(type) { types.append(type) }
        return types
    }

    private mutating func simpleType(_ type: XMLValueType) {
        block(#"xs:simpleType name="\#(type.name)""#) { simple in
            simple.block(#"xs:restriction base="\#(type.base)""#) { restriction in
                for choice in type.choices { restriction.line(#"<xs:enumeration value="\#(choice)"/>"#) }
                if type.isText { restriction.line(#"<xs:minLength value="1"/>"#) }
                if let longest = type.longest { restriction.line(#"<xs:maxLength value="\#(longest)"/>"#) }
                if let pattern = type.pattern { restriction.line(#"<xs:pattern value="\#(pattern)"/>"#) }
            }
        }
    }

    // MARK: Lines

    private mutating func annotation(_ phrase: Phrase) {
        block("xs:annotation") { annotation in
            for language in Language.allCases {
                let start = #"xs:documentation xml:lang="\#(language.rawValue)""#
                annotation.line("<\(start)>\(phrase[language])</xs:documentation>")
            }
        }
    }

    private mutating func block(_ start: String, _ body: (inout XMLSchemaText) -> Void) {
        line("<\(start)>")
        depth += 1
        body(&self)
        depth -= 1
        line("</\(start.prefix { $0 != " " })>")
    }

    private mutating func line(_ line: String) {
        text += String(repeating: "  ", count: depth) + line + "\n"
    }
}

extension XMLValueType {
    fileprivate var isText: Bool {
        if case .text = self { true } else { false }
    }
}
