public import Declarations
public import Service
public import Values

/// A declaration as a row of a sheet: the columns of the form, then those of its newest revision.
public struct DeclarationRow: Sendable {
    /// What one cell holds.
    public enum Cell: Sendable {
        case text(String)
        case number(Int)
        case amount(Cents)
        case day(CivilDate)
        case empty

        /// As CSV has it. Only a text may be one that a spreadsheet would compute: an amount below zero is a number.
        var csv: String {
            switch self {
            case .text(let text): SheetCell.guarded(text)
            case .number(let number): String(number)
            case .amount(let amount): amount.description
            case .day(let day): day.description
            case .empty: ""
            }
        }
    }

    public let cells: [Cell]

    private static let fields = DeclarationField.allCases.filter { $0.column != nil }

    public static let columns = fields.compactMap(\.column) + ExportColumn.allCases.map(\.rawValue)

    /// - Parameter verdict: what a certifier said of the newest revision; `nil` where nobody did.
    public init(_ listed: ListedDeclaration, verdict: Verdict?) {
        let declaration = listed.exported(verdict)
        cells =
            DeclarationRow.fields.map { DeclarationRow.cell($0, declaration) }
            + ExportColumn.allCases.map { column in
                if column == .revision { return .number(listed.revision.number) }
                return column.text(of: listed, verdict).map(Cell.text) ?? .empty
            }
    }

    private static func cell(_ field: DeclarationField, _ declaration: Declaration) -> Cell {
        switch field {
        case .contributionYear: .number(declaration.contributionYear)
        case .turnoverYear: .number(declaration.turnoverYear)
        case .totalTurnover: declaration.turnover.amounts.map { .amount($0.total) } ?? .empty
        case .levyTurnover: declaration.turnover.amounts.map { .amount($0.levy) } ?? .empty
        case .correctedRevision: declaration.correction.map { .number($0.revision) } ?? .empty
        default: declaration.text(of: field).map(Cell.text) ?? .empty
        }
    }

    /// The row in CSV.
    public var csv: String { CSVRow.text(cells) }
}
