import CLibXML2
import Exchange
import Foundation

/// The library on its own, with a tree and without anything of ours, to compare with.
enum XMLOracle {
    private static let started: Void = xmlInitParser()

    /// Only read once it is made, by one document after another or by several.
    nonisolated(unsafe) private static let schema: xmlSchemaPtr? = compile(DeclarationSchema.xml)

    /// Whether the published schema takes a document.
    static func isValid(_ bytes: [UInt8]) -> Bool {
        guard let schema else { return false }
        return withDocument(bytes) { document in
            guard let context = xmlSchemaNewValidCtxt(schema) else { return false }
            defer { xmlSchemaFreeValidCtxt(context) }
            xmlSchemaSetValidStructuredErrors(context, { _, _ in }, nil)
            return xmlSchemaValidateDoc(context, document) == 0
        } ?? false
    }

    /// A document in exclusive canonical form, without comments.
    static func exclusiveCanonicalForm(_ bytes: [UInt8]) -> [UInt8]? {
        let form: [UInt8]?? = withDocument(bytes) { document in
            var written: UnsafeMutablePointer<xmlChar>?
            let mode = Int32(XML_C14N_EXCLUSIVE_1_0.rawValue)
            let count = xmlC14NDocDumpMemory(document, nil, mode, nil, 0, &written)
            guard count >= 0, let written else { return nil }
            defer { free(written) }
            return Array(UnsafeBufferPointer(start: written, count: Int(count)))
        }
        return form ?? nil
    }

    private static func compile(_ text: String) -> xmlSchemaPtr? {
        _ = started
        return Array(text.utf8).withUnsafeBytes { bytes in
            let start = bytes.bindMemory(to: CChar.self).baseAddress
            guard let context = xmlSchemaNewMemParserCtxt(start, Int32(bytes.count)) else { return nil }
            defer { xmlSchemaFreeParserCtxt(context) }
            return xmlSchemaParse(context)
        }
    }

    private static func withDocument<Answer>(_ bytes: [UInt8], _ body: (xmlDocPtr) -> Answer) -> Answer? {
        _ = started
        return bytes.withUnsafeBytes { raw in
            let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            let start = raw.bindMemory(to: CChar.self).baseAddress
            guard let document = xmlReadMemory(start, Int32(raw.count), nil, nil, Int32(bitPattern: options)) else {
                return nil
            }
            defer { xmlFreeDoc(document) }
            return body(document)
        }
    }

    /// Runs `xmllint` on a file; `nil` where it is not installed.
    static func xmllint(_ arguments: [String]) throws -> (status: Int32, output: Data)? {
        let path = "/usr/bin/xmllint"
        guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, data)
    }
}
