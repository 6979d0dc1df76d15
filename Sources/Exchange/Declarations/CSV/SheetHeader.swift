import Declarations
import Values

/// The row of names of a sheet of declarations: which field stands in which column.
struct SheetHeader {
    /// In the order of the sheet.
    private(set) var fields: [DeclarationField] = []
    /// The most cells of a row: as many as the row of names has, those without a name too.
    let width: Int
    /// How many columns at the end are those in which a verdict came back (`VerdictSheet`): passed over, so that the
    /// file can be corrected and handed in again.
    private(set) var verdicts = 0

    /// What separates the columns: a comma, or the semicolon of spreadsheets that write decimals with a comma.
    ///
    /// - Throws: `input.line-end`, `column.separator`: another kind of file, which would otherwise be told as a dozen
    ///   problems.
    static func separator(of line: UnsafeRawBufferPointer, at start: Spot, file: String?) throws(Problems) -> UInt8 {
        func foreign(_ code: ProblemCode, _ offset: Int) -> Problems {
            Problems([
                Problem(code, at: Place(file: file, line: Int(start.line), column: Int(start.column) + offset))
            ])
        }
        if let place = line.firstIndex(ofByte: 0x0D) { throw foreign(.inputLineEnd, place) }
        let semicolons = line.count { $0 == 0x3B }
        let commas = line.count { $0 == 0x2C }
        if semicolons == 0, commas == 0 { throw foreign(.columnSeparator, line.firstIndex(ofByte: 0x09) ?? 0) }
        return semicolons > commas ? 0x3B : 0x2C
    }

    /// - Throws: every problem of the row.
    init(_ row: UnquotedRow, at start: Spot, file: String?, kind: SheetKind) throws(Problems) {
        width = row.fields.count
        var names = row.fields.indices.map { SheetCell.trimmed(row.text(of: $0)) }
        // A spreadsheet writes the columns at the right that once held something.
        while names.last?.isEmpty == true { names.removeLast() }
        while let last = names.last, VerdictSheet.isColumn(last) {
            names.removeLast()
            verdicts += 1
        }
        var problems = Problems()
        for (index, name) in names.enumerated() {
            var place = Place(file: file, line: Int(start.line), column: Int(start.column) + row.places[index] - 1)
            place.field = Shown.text(name)
            take(name, at: place, kind, &problems)
        }
        for field in kind.missing(from: fields) {
            let place = Place(file: file, line: Int(start.line), field: field.column)
            problems.add(Problem(.columnMissing, at: place, ["header": kind.header]))
        }
        guard problems.isEmpty else { throw problems }
    }

    private mutating func take(_ name: String, at place: Place, _ kind: SheetKind, _ problems: inout Problems) {
        let columns = kind.columns.compactMap(\.column)
        guard let field = kind.columns.first(where: { $0.column == name }) else {
            let details = ["value": Shown.text(name), "known": columns.joined(separator: ", ")]
            problems.add(Problem(.columnUnknown, at: place, details))
            return
        }
        if fields.contains(field) {
            problems.add(Problem(.columnRepeated, at: place, ["value": name]))
        } else {
            fields.append(field)
        }
    }
}

extension DeclarationField {
    /// Whether every sheet has its column. The others may be left away: they hold what few declarations have.
    var isRequiredColumn: Bool {
        switch self {
        case .version, .vatNumber, .srn, .contactPhone, .box, .correctedRevision, .correctionReason, .certifierName,
            .certifierProfession, .certifierNumber, .certifierPosition, .certificateDate, .certifiedHash:
            false
        case .contributionYear, .turnoverYear, .enterpriseNumber, .name, .street, .postalCode, .city, .country,
            .language, .contactName, .contactEmail, .registrations, .totalTurnover, .levyTurnover, .selfControl:
            true
        }
    }
}
