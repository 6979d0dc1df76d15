import CLibXML2

/// A schema as the library compiles it, once for the whole process. It is only read afterwards, by as many documents
/// at a time as there are.
final class CompiledXMLSchema: @unchecked Sendable {
    /// Of declarations; `nil` where the system does not have the library.
    static let shared = XMLLibrary.functions.map { CompiledXMLSchema(DeclarationSchema.xml, $0) }

    let schema: xmlSchemaPtr

    init(_ text: String, _ xml: cxml_functions) {
        var text = text
        let compiled: xmlSchemaPtr? = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                let context = xml.xmlSchemaNewMemParserCtxt(characters.baseAddress, Int32(characters.count))
                defer { xml.xmlSchemaFreeParserCtxt(context) }
                return xml.xmlSchemaParse(context)
            }
        }
        guard let compiled else { preconditionFailure("a schema of ours is a schema") }
        schema = compiled
    }
}
