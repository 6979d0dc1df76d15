import Testing

@testable import Exchange

/// A day in a workbook is a number that its style shows as a day.
@Suite struct WorkbookDaysTests {
    private static let styles = """
        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-813]d\\ mmmm\\ yyyy;@"/>\
        <numFmt numFmtId="165" formatCode="0.00&quot;days&quot;"/><numFmt numFmtId="166" formatCode="hh:mm:ss"/>\
        </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>\
        </cellXfs></styleSheet>
        """

    private func days(_ book: String = "<workbook><workbookPr/></workbook>") -> WorkbookDays {
        WorkbookDays(styles: Array(Self.styles.utf8), book: Array(book.utf8))
    }

    private func rows(_ cells: String, _ name: String = "certificate_date") -> [[String]]? {
        let names = "<row><c t=\"str\"><v> \(name)</v></c><c t=\"str\"><v>total</v></c></row>"
        let sheet = "<sheetData>\(names)<row>\(cells)</row></sheetData>"
        return WorkbookCells.rows(Array(sheet.utf8), texts: [], days: days())
    }

    @Test(arguments: [
        ("45443", "1", "2024-05-31"), ("45443.0", "2", "2024-05-31"), ("61", "1", "1900-03-01"),
        ("2958465", "1", "9999-12-31"),
    ])
    func aDayIsReadAsThatDay(number: String, style: String, day: String) {
        #expect(days().day(number, style: style) == day)
    }

    /// A time of day, a number that no style shows as a day, and days that never were.
    @Test(arguments: [
        ("45443.5", "1"), ("45443", "0"), ("45443", "3"), ("45443", "4"), ("45443", "9"), ("60", "1"), ("-1", "1"),
        ("2958466", "1"), ("x", "1"), ("99999999999999999999", "1"), ("45443", "x"), ("", "1"),
    ])
    func whatIsNoDayIsNone(number: String, style: String) {
        #expect(days().day(number, style: style) == nil)
    }

    @Test func anotherCountOfDaysIsKept() {
        let old = days("<workbook><workbookPr date1904=\"1\"/></workbook>")
        #expect(old.day("43981", style: "1") == "2024-05-31")
        #expect(WorkbookDays.none.day("45443", style: "1") == nil)
        #expect(WorkbookDays(styles: nil, book: nil).day("45443", style: "1") == nil)
        #expect(WorkbookDays(styles: Array("<a>".utf8), book: Array("<".utf8)).day("45443", style: "1") == nil)
    }

    /// In a column of days alone: an amount that is shown as a day by mistake is the number that was typed.
    @Test func onlyAColumnOfDaysHoldsDays() throws {
        let cells = "<c s=\"1\"><v>45443</v></c><c s=\"1\"><v>45443</v></c>"
        #expect(rows(cells)?.last == ["2024-05-31", "45443"])
        #expect(rows(cells, "turnover_total")?.last == ["45443", "45443"])
        #expect(rows("<c><v>45443</v></c>")?.last == ["45443"])
        #expect(rows("<c s=\"1\"><v>45443.25</v></c>")?.last == ["45443.25"])
        #expect(rows("<c s=\"1\" t=\"str\"><v>31/05/2024</v></c>")?.last == ["31/05/2024"])
    }

    @Test(arguments: [
        ("dd/mm/yyyy", true), ("d-mmm-yy", true), ("[$-F800]dddd, mmmm dd, yyyy", true), ("yyyy-mm-dd hh:mm", true),
        ("#,##0.00", false), ("hh:mm", false), ("mmm yyyy", false), ("0\"d\";[Red]yyyy", false), ("\\d\\y0", false),
        ("\"dy", false), ("[dy", false), ("", false),
    ])
    func aFormatOfDaysHasDayAndYear(code: String, isDay: Bool) { #expect(WorkbookDays.isDay(code) == isDay) }
}
