import Declarations
import Exchange
import Glibc
import Values

/// Measures taking in declarations: `medlevy-bench declarations FOLDER`. It leaves the document and its schema in the
/// folder, for other programs to be measured on the same.
enum DeclarationBench {
    static func run(in folder: String) throws {
        let filer = Filer(name: "Jo Voorbeeld", organisation: nil, email: "jo@example.com")
        let document = XMLDeclarationWriter.batch(InventedDeclarations(DocumentLimits.declarations), filer: filer)
        try WholeFile.write(String(decoding: document, as: UTF8.self), to: "\(folder)/declarations.xml")
        try WholeFile.write(DeclarationSchema.xml, to: "\(folder)/declarations.xsd")
        var accepted = 0
        var check: UInt8 = 0
        let time = try MedLevyBench.best(of: 5) {
            accepted = 0
            for record in try DeclarationDocument(document, form: .xml, file: nil).records {
                guard let placed = record.declaration else { continue }
                accepted += 1
                check ^= CanonicalForm(placed.declaration).fingerprint.bytes[0]
            }
        }
        precondition(accepted == DocumentLimits.declarations, "every invented declaration is read")
        let size = "\(document.count / 1_000_000) MB"
        print(
            "\(accepted) declarations in XML (\(size)), read and hashed: \(MedLevyBench.milliseconds(time)) ms (\(check))"
        )
    }
}
