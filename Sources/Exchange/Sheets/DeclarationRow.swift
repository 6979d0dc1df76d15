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
        case empty
    }

    public let cells: [Cell]

    private static let fields = DeclarationField.allCases.filter { $0.column != nil }

    public static let columns =
        fields.compactMap(\.column) + [
            "revision", "state", "event", "reason", "person", "role", "on_behalf_of", "at", "hash", "receipt",
        ]

    /// - Parameter certificate: the one in force, whether it came in the document or after it.
    public init(_ listed: ListedDeclaration, certificate: Certificate?) {
        let revision = listed.revision
        var declaration = revision.declaration
        declaration.certificate = certificate
        let texts: [String?] = [
            listed.state.rawValue, revision.event.rawValue, revision.reason, revision.author.person,
            revision.author.role.rawValue, revision.author.onBehalfOf, revision.at.description,
            revision.hash.description, listed.receipt?.text,
        ]
        cells =
            DeclarationRow.fields.map { DeclarationRow.cell($0, declaration) } + [.number(revision.number)]
            + texts.map { $0.map(Cell.text) ?? .empty }
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
    public var csv: String {
        CSVRow.text(
            cells.map { cell in
                switch cell {
                case .text(let text): text
                case .number(let number): String(number)
                case .amount(let amount): amount.description
                case .empty: ""
                }
            })
    }
}
