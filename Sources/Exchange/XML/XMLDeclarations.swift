import Declarations
import Values

/// Declarations in XML.
enum XMLDeclarations {
    static func read(_ bytes: [UInt8], file: String?) throws(Problems) -> DeclarationDocument {
        throw Problems([Problem(.xmlMalformed, at: Place(file: file))])
    }
}
