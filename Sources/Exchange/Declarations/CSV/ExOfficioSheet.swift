public import Declarations
public import Values

/// The sheet of turnovers that the FPS Finance knows of declarants that did not declare (Q8): a row for each.
public enum ExOfficioSheet {
    /// Reads the rows as declarations whose levy is due on the total, under the readings of the year (R5). Where a row
    /// names no activities, its declaration has none.
    ///
    /// - Parameter contact: the person at the agency who sets them, where a row names nobody at the declarant's: who is
    ///   known there by that name alone is nobody (`Revision.contact`).
    /// - Throws: what stands in the way of the sheet as a whole. Problems of single rows stand in their records.
    public static func read(_ bytes: [UInt8], file: String?, contact: Contact) throws(Problems) -> DeclarationDocument {
        guard bytes.count <= DocumentLimits.fileSize else {
            throw Problems([DeclarationDocument.tooLarge(bytes.count, file: file)])
        }
        try ForeignFile.refuse(bytes, file: file)
        return try CSVDeclarations.read(bytes, file: file, kind: kind(contact))
    }

    /// The columns that a sheet of a year must have, each with what may stand in it.
    public static func example(_ year: Int) -> [(column: String, value: String)] {
        [
            (.contributionYear, String(year)), (.enterpriseNumber, "0123456749"), (.name, "Voorbeeld Labo"),
            (.street, "Kerkstraat 1"), (.postalCode, "9000"), (.city, "Gent"), (.country, "BE"), (.language, "nl"),
            (.totalTurnover, "300000.00"),
        ].compactMap { (field: DeclarationField, value) in field.column.map { ($0, value) } }
    }

    /// A sheet to be filled in: a row for each that did not declare, with what it said last, and the turnover empty.
    /// Where there is none, a row shows how one is written.
    public static func template(
        _ rows: [DeclarationTemplate.Row], year: Int, _ language: Language
    ) -> String {
        let columns: [DeclarationField] = [
            .contributionYear, .enterpriseNumber, .vatNumber, .srn, .name, .street, .postalCode, .city, .country,
            .language, .totalTurnover,
        ]
        let names = columns.compactMap(\.column)
        let shown = Dictionary(example(year).map { ($0.column, $0.value) }) { first, _ in first }
        let written =
            rows.isEmpty
            ? [names.map { shown[$0] ?? "" }]
            : rows.map(DeclarationTemplate.values).map { values in columns.map { values[$0] ?? "" } }
        let form = SheetForm.people(language, title: "", heads: [:])
        return form.mark + ([names] + written).map { CSVRow.text($0.map { .text($0) }, as: form) }.joined()
    }

    private static func kind(_ contact: Contact) -> SheetKind {
        let required: [DeclarationField] = [
            .contributionYear, .name, .street, .postalCode, .city, .country, .language, .totalTurnover,
        ]
        return SheetKind(
            columns: [
                .contributionYear, .enterpriseNumber, .vatNumber, .srn, .name, .street, .postalCode, .city, .country,
                .language, .contactName, .contactEmail, .registrations, .totalTurnover,
            ], required: Set(required), takesAnyNumber: true
        ) { raw in
            complete(&raw, contact)
        }
    }

    private static func complete(_ raw: inout RawDeclaration, _ contact: Contact) {
        if raw[.contactName] == nil, raw[.contactEmail] == nil {
            raw[.contactName] = .init(text: contact.name, spot: raw.start)
            raw[.contactEmail] = .init(text: contact.email, spot: raw.start)
        }
        raw[.selfControl] = .init(text: "0", spot: raw.start)
        // What follows from a value that can't be taken is not told to be wrong as well.
        if let year = raw[.contributionYear], let number = DeclarationReader.whole(year.text, upTo: 4) {
            raw[.turnoverYear] = .init(text: String(number - 1), spot: year.spot)
        } else {
            raw.refused.insert(.turnoverYear)
        }
        if let total = raw[.totalTurnover],
            case .success = Decimals.read(total.text, places: 2, largest: Cents.largest.count)
        {
            raw[.levyTurnover] = total
        } else {
            raw.refused.insert(.levyTurnover)
        }
    }
}
