import CLibXML2

/// The schema as the library compiles it, once for the whole process. It is only read afterwards, by as many documents
/// at a time as there are.
final class CompiledXMLSchema: @unchecked Sendable {
    static let shared = CompiledXMLSchema(DeclarationSchema.xml)

    let schema: xmlSchemaPtr

    private init(_ text: String) {
        _ = XMLLibrary.started
        var text = text
        let compiled: xmlSchemaPtr? = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                let context = xmlSchemaNewMemParserCtxt(characters.baseAddress, Int32(characters.count))
                defer { xmlSchemaFreeParserCtxt(context) }
                return xmlSchemaParse(context)
            }
        }
        guard let compiled else { preconditionFailure("the schema of declarations is a schema") }
        schema = compiled
    }
}
