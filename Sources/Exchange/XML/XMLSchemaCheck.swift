import CLibXML2

/// Checks one document against the schema while it is read, element by element, without keeping any of it.
///
/// The library would have its own reader call it; here the reader of declarations does, with each text as a whole: the
/// library puts a text that comes in pieces together anew with every piece.
final class XMLSchemaCheck {
    /// What the schema refuses.
    enum Fault: Hashable {
        /// A value, of an attribute or of an element without others in it.
        case value
        /// Which elements and attributes there are, and in which order.
        case structure
    }

    private let xml: cxml_functions
    private let context: xmlSchemaValidCtxtPtr
    private let plug: xmlSchemaSAXPlugPtr
    /// Where the library leaves its functions, and takes them away again.
    private let functions = UnsafeMutablePointer<xmlSAXHandlerPtr?>.allocate(capacity: 1)
    private let functionsContext = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: 1)
    private let start: startElementNsSAX2Func
    private let end: endElementNsSAX2Func
    private let text: charactersSAXFunc
    private var faults: [Fault] = []

    /// `nil` when there is no memory left for it.
    init?(_ xml: cxml_functions, _ schema: CompiledXMLSchema? = .shared) {
        self.xml = xml
        functions.initialize(to: nil)
        functionsContext.initialize(to: nil)
        guard let schema, let context = xml.xmlSchemaNewValidCtxt(schema.schema) else {
            return nil
        }
        guard let plug = xml.xmlSchemaSAXPlug(context, functions, functionsContext),
            let table = functions.pointee?.pointee,
            let start = table.startElementNs, let end = table.endElementNs, let text = table.characters
        else {
            xml.xmlSchemaFreeValidCtxt(context)
            return nil
        }
        (self.context, self.plug, self.start, self.end, self.text) = (context, plug, start, end, text)
        xml.xmlSchemaSetValidStructuredErrors(
            context,
            { check, error in
                guard let check, let error else { return }
                Unmanaged<XMLSchemaCheck>.fromOpaque(check).takeUnretainedValue().note(error.pointee.code)
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        _ = xml.xmlSchemaSAXUnplug(plug)
        xml.xmlSchemaFreeValidCtxt(context)
        functions.deallocate()
        functionsContext.deallocate()
    }

    func start(_ element: XMLStartTag) {
        start(
            functionsContext.pointee, element.name, element.prefix, element.namespace, element.namespaceCount,
            element.namespaces, element.attributeCount, 0, element.attributes)
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        text(functionsContext.pointee, bytes.baseAddress, Int32(bytes.count))
    }

    func end(_ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) {
        end(functionsContext.pointee, name, prefix, namespace)
    }

    /// The faults since they were last taken.
    func takeFaults() -> [Fault] {
        defer { faults = [] }
        return faults
    }

    var hasFaults: Bool { !faults.isEmpty }

    /// Whether the schema takes all that it was shown.
    var isValid: Bool { xml.xmlSchemaIsValid(context) == 1 }

    private func note(_ code: Int32) {
        let first = Int32(XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1.rawValue)
        let last = Int32(XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue)
        faults.append((first...last).contains(code) ? .value : .structure)
    }
}
