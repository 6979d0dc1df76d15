import Declarations
import Values

/// Declarations in JSON.
enum JSONDeclarations {
    static func read(_ bytes: [UInt8], file: String?) throws(Problems) -> DeclarationDocument {
        throw Problems([Problem(.jsonSyntax, at: Place(file: file))])
    }
}
