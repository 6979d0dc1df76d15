import Declarations
import Values

/// Declarations in CSV.
enum CSVDeclarations {
    static func read(_ bytes: [UInt8], file: String?) throws(Problems) -> DeclarationDocument {
        throw Problems([Problem(.columnSeparator, at: Place(file: file))])
    }
}
