import Declarations
import Values

/// What a document says of one declaration, field by field, as it is written: nothing is checked yet but the document's
/// own structure.
struct RawDeclaration {
    /// A text and where it stands.
    struct Entry {
        var text: String
        var spot: Spot
        /// As it was typed, where that was another text.
        var typed: String?
    }

    struct Registration {
        var activity: String
        var deviceClass: String
        var spot: Spot
        /// Which one of the list, counted from 0.
        var index: Int
    }

    let source: DocumentSource
    /// Where the declaration begins.
    let start: Spot
    /// By the field's number; `nil` where the document does not have it.
    private(set) var entries = [Entry?](repeating: nil, count: DeclarationField.allCases.count)
    var registrations: [Registration] = []
    /// Fields that are there but cannot be taken, which is told already: they are not missed as well.
    var refused: Set<DeclarationField> = []
    /// Where absent fields would stand: the empty cells of a sheet.
    var gaps: [DeclarationField: Spot] = [:]
    /// Whether it was taken in before, and comes back in an export or a receipt: it may say what nobody may say now.
    var isKept = false
    /// Whether it is a row of a workbook, whose cells have a format of their own.
    var isInWorkbook = false
    /// What is wrong with the structure: fields that are unknown, repeated or out of place.
    var problems: [Problem] = []

    init(source: DocumentSource, start: Spot) {
        self.source = source
        self.start = start
    }

    subscript(field: DeclarationField) -> Entry? {
        get { entries[field.rawValue] }
        set { entries[field.rawValue] = newValue }
    }

    /// Where a field stands or would stand.
    func spot(of field: DeclarationField) -> Spot { self[field]?.spot ?? gaps[field] ?? start }
}
