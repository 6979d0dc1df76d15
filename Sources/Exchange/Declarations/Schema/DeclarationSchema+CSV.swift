import Declarations
public import Values

/// A column of the sheet of declarations.
public struct SheetColumn: Sendable {
    public let name: String
    /// Whether a sheet may lack it. Where a field may be absent its cell may be empty, whatever the column.
    public let isOptional: Bool
    /// What it holds, in a sentence.
    public let summary: Phrase
    /// A cell as it is written, or every one that there may be.
    public let example: String
}

extension DeclarationSchema {
    /// The columns of the template, in its order.
    public static let csvColumns: [SheetColumn] = DeclarationField.allCases.compactMap { field in
        field.column.map {
            SheetColumn(
                name: $0, isOptional: !field.isRequiredColumn, summary: field.summary, example: field.cellExample)
        }
    }

    /// The row of names, and no row below it.
    public static let csvTemplate = csvHeader + "\r\n"

    static let csvHeader = csvColumns.map(\.name).joined(separator: ",")
}

extension DeclarationField {
    /// What a cell may hold.
    fileprivate var cellExample: String {
        switch self {
        case .registrations: "distributor:MDR_I|importer:IVDR_B"
        case .selfControl: "1, 0"
        default: example
        }
    }
}
