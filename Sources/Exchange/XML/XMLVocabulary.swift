import CLibXML2
import Declarations

/// The names of the grammar as one parser knows them. It keeps each name that it meets once, so that names are the same
/// when their addresses are.
struct XMLVocabulary {
    private let namespace: UnsafePointer<xmlChar>?
    private let xmlNamespace: UnsafePointer<xmlChar>?
    private let instanceNamespace: UnsafePointer<xmlChar>?
    private let elements: [UnsafePointer<xmlChar>?]
    private let attributes: [[UnsafePointer<xmlChar>?]]
    private let grammar = XMLGrammar.document

    init(_ names: xmlDictPtr?, _ xml: cxml_functions) {
        namespace = xml.xmlDictLookup(names, CanonicalForm.namespace, -1)
        xmlNamespace = xml.xmlDictLookup(names, "http://www.w3.org/XML/1998/namespace", -1)
        instanceNamespace = xml.xmlDictLookup(names, "http://www.w3.org/2001/XMLSchema-instance", -1)
        elements = grammar.elements.map { xml.xmlDictLookup(names, $0.name, -1) }
        attributes = grammar.elements.map { $0.attributes.map { xml.xmlDictLookup(names, $0.name, -1) } }
    }

    /// Which child of an element a tag begins; of none, which document.
    func element(_ tag: XMLStartTag, in parent: Int?) -> Int? {
        guard tag.namespace == namespace else { return nil }
        guard let parent else {
            return [XMLGrammar.batch, XMLGrammar.declaration].first { elements[$0] == tag.name }
        }
        return grammar.elements[parent].children.first { elements[$0] == tag.name }
    }

    /// Which of an element's attributes one is.
    func attribute(_ attribute: XMLStartTag.Attribute, of element: Int) -> Int? {
        guard attribute.namespace == nil else { return nil }
        return attributes[element].firstIndex { $0 == attribute.name }
    }

    /// Whether an attribute is one that XML itself has a meaning for, which has none here: where a schema is, or what
    /// addresses start with. The schema is the one at hand, and nothing is ever fetched.
    func isWithoutEffect(_ attribute: XMLStartTag.Attribute, of element: Int) -> Bool {
        if attribute.namespace == xmlNamespace {
            return element == XMLGrammar.batch || element == XMLGrammar.declaration
        }
        guard attribute.namespace == instanceNamespace else { return false }
        let name = String(cString: attribute.name)
        return name == "schemaLocation" || name == "noNamespaceSchemaLocation"
    }
}
