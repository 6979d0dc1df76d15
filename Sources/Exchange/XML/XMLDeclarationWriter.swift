public import Declarations
import Values

/// Writes declarations as XML for people and programs to read: indented, with their certificates. What is read back is
/// the same declaration with the same fingerprint.
public struct XMLDeclarationWriter {
    private var bytes: [UInt8] = []
    private var depth = 0

    private init() { line(#"<?xml version="1.0" encoding="UTF-8"?>"#) }

    /// One declaration as a document of its own.
    public static func document(_ declaration: Declaration) -> [UInt8] {
        var writer = XMLDeclarationWriter()
        writer.declaration(declaration, "\(XMLDeclarationWriter.namespace) version=\"1\"")
        return writer.bytes
    }

    /// Declarations that one person hands in under mandate.
    ///
    /// - Parameter allOrNothing: whether one that is refused stands in the way of the others.
    public static func batch(
        _ declarations: some Sequence<Declaration>, filer: Filer, allOrNothing: Bool = false
    ) -> [UInt8] {
        var writer = XMLDeclarationWriter()
        let root = "\(XMLGrammar.batchName)\(XMLDeclarationWriter.namespace) version=\"1\""
        writer.block(allOrNothing ? "\(root) allOrNothing=\"true\"" : root) { batch in
            batch.block("Filer") { element in
                element.element("Name", filer.name)
                if let organisation = filer.organisation { element.element("Organisation", organisation.description) }
                element.element("Email", filer.email)
            }
            for declaration in declarations { batch.declaration(declaration, "") }
        }
        return writer.bytes
    }

    private static let namespace = " xmlns=\"\(CanonicalForm.namespace)\""

    // MARK: Elements

    private mutating func declaration(_ declaration: Declaration, _ attributes: String) {
        block("TurnoverDeclaration\(attributes)") { writer in
            writer.children(of: XMLGrammar.declaration, declaration)
        }
    }

    /// The elements of the grammar that the declaration has something for.
    private mutating func children(of parent: Int, _ declaration: Declaration) {
        for child in XMLGrammar.document.elements[parent].children {
            let element = XMLGrammar.document.elements[child]
            switch element.content {
            case .field(let field): if let text = declaration.text(of: field) { self.element(element.name, text) }
            case .group where has(child, declaration):
                block(element.name) { $0.children(of: child, declaration) }
            case .registration:
                for registration in declaration.registrations {
                    let (activity, deviceClass) = (registration.activity, registration.deviceClass)
                    line("<Registration activity=\"\(activity)\" deviceClass=\"\(deviceClass)\"/>")
                }
            case .batch, .filer, .declaration, .group, .filerField: break
            }
        }
    }

    /// Whether a group is written: an optional one is with its first field. A list is, even an empty one, as in the
    /// canonical form.
    private func has(_ group: Int, _ declaration: Declaration) -> Bool {
        let element = XMLGrammar.document.elements[group]
        guard element.isOptional, let first = element.children.first,
            case .field(let field) = XMLGrammar.document.elements[first].content
        else { return true }
        return declaration.text(of: field) != nil
    }

    // MARK: Lines

    private mutating func block(_ start: String, _ body: (inout XMLDeclarationWriter) -> Void) {
        line("<\(start)>")
        depth += 1
        body(&self)
        depth -= 1
        line("</\(start.prefix { $0 != " " })>")
    }

    private mutating func element(_ name: String, _ text: String) {
        line("<\(name)>\(XMLDeclarationWriter.escaped(text))</\(name)>")
    }

    private mutating func line(_ line: String) {
        bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
        bytes.append(contentsOf: line.utf8)
        bytes.append(0x0A)
    }

    /// A normal text has no control characters, which leaves the characters that mean something in XML.
    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return text }
        return text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}
