import Declarations
import Exchange
import Values

/// What reading a document gives, as one value for a test to state.
struct XMLReading {
    private(set) var document: DeclarationDocument?
    private(set) var refusal: [Problem] = []

    init(_ bytes: [UInt8], file: String? = nil) {
        do throws(Problems) {
            document = try DeclarationDocument(bytes, form: .xml, file: file)
        } catch {
            refusal = error.listed
        }
    }

    init(_ text: String) { self.init(Array(text.utf8)) }

    var records: [DeclarationDocument.Record] { document?.records ?? [] }

    /// The one declaration of the document, if it was taken.
    var declaration: Declaration? { records.count == 1 ? records[0].declaration?.declaration : nil }

    var problems: [Problem] { refusal + records.flatMap(\.problems) }

    /// `code@line:column` for each problem; those of the whole document first.
    var marks: [String] {
        problems.map { "\($0.code.rawValue)@\($0.place.line ?? 0):\($0.place.column ?? 0)" }
    }

    var codes: [String] { problems.map(\.code.rawValue) }

    /// Whether every declaration of the document was taken.
    var isTaken: Bool { !records.isEmpty && records.allSatisfy { $0.declaration != nil } }
}
