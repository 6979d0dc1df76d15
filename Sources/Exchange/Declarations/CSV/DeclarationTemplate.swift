public import Declarations
public import Values

/// A sheet of declarations to be filled in: its rows say already who declares, and what stayed the same last time.
public enum DeclarationTemplate {
    /// A row to be filled in.
    public struct Row: Sendable {
        let key: DeclarationKey
        let name: String
        let last: Declaration?

        /// - Parameter last: what was declared last of the years before; `nil` where nothing was.
        public init(_ key: DeclarationKey, name: String, last: Declaration?) {
            self.key = key
            self.name = name
            self.last = last
        }
    }

    /// Commas, or the semicolons of a country's spreadsheets, with their mark before it. Where there is no row, one
    /// shows how a row is written.
    public static func csv(_ rows: [Row], year: Int, _ language: Language) -> String {
        let form = SheetForm.people(language, title: "", heads: [:])
        let written = rows.isEmpty ? [cells(example(year))] : cells(rows)
        return form.mark
            + ([DeclarationSchema.csvColumns.map(\.name)] + written).map { row in
                CSVRow.text(row.map { .text($0) }, as: form)
            }.joined()
    }

    /// The cells of rows, in the order of the columns.
    static func cells(_ rows: [Row]) -> [[String]] { rows.map { cells(values($0)) } }

    private static func cells(_ values: [DeclarationField: String]) -> [String] {
        DeclarationField.allCases.filter { $0.column != nil }.map { values[$0] ?? "" }
    }

    /// What seldom changes from year to year; the amounts are for who fills it in.
    private static let kept: [DeclarationField] = [
        .street, .postalCode, .city, .country, .language, .contactName, .contactEmail, .contactPhone, .registrations,
    ]

    static func values(_ row: Row) -> [DeclarationField: String] {
        var values: [DeclarationField: String] = [:]
        if let last = row.last {
            for field in kept { values[field] = last.text(of: field) }
        }
        values[.contributionYear] = String(row.key.year)
        values[.turnoverYear] = String(row.key.year - 1)
        values[field(of: row.key.declarant.kind)] = row.key.declarant.description
        values[.name] = row.name
        return values
    }

    private static func field(of kind: DeclarantID.Kind) -> DeclarationField {
        switch kind {
        case .enterprise: .enterpriseNumber
        case .vat: .vatNumber
        case .srn: .srn
        }
    }

    /// Of a company that there is not.
    private static func example(_ year: Int) -> [DeclarationField: String] {
        [
            .contributionYear: String(year), .turnoverYear: String(year - 1), .enterpriseNumber: "0123456749",
            .name: "VOORBEELD – EXEMPLE – BEISPIEL – EXAMPLE", .street: "Kerkstraat 1", .postalCode: "9000",
            .city: "Gent", .country: "BE", .language: "nl", .contactName: "Jan Voorbeeld",
            .contactEmail: "jan@voorbeeld.example", .registrations: "distributor:MDR_I|importer:IVDR_B",
            .totalTurnover: "250000", .levyTurnover: "200000", .selfControl: "ja",
        ]
    }
}
