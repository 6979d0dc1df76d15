import Declarations
import Values

/// Declarations in XML.
enum XMLDeclarations {
    static func read(_ bytes: [UInt8], file: String?) throws(Problems) -> DeclarationDocument {
        do {
            return try bytes.withUnsafeBufferPointer { buffer in
                try XMLDocumentReader.read(XMLBytes(buffer, file: file), file: file)
            }
        } catch let problems as Problems {
            throw problems
        } catch {
            throw Problems([Problem(.xmlMalformed, at: Place(file: file))])
        }
    }
}
