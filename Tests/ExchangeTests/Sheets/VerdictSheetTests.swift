import Declarations
import Testing
import Values

@testable import Exchange

/// A sheet that comes back with its verdicts.
@Suite struct VerdictSheetTests {
    private func sheet(_ text: String, _ language: Language) -> String {
        let verdict = VerdictSheet.Verdict(number: 3, declaration: nil, receipt: "R", problems: "P")
        return String(
            decoding: VerdictSheet.bytes(Array(text.utf8), form: .csv, [verdict], language), as: UTF8.self)
    }

    /// An empty row keeps its place: the rows below it are told by theirs.
    @Test func emptyRowsKeepTheirPlaces() {
        let told = sheet("\r\na;b\r\n\r\n1;2\r\n", .nl)
        let head = "a;b;\"ontvangstbewijs\";\"problemen\";\"opmerkingen\""
        #expect(told == "\u{FEFF}\r\n\(head)\r\n\r\n1;2;\"R\";\"P\";\"\"\r\n", "\(told)")
    }

    /// Whoever hands it in again may read another language.
    @Test(arguments: Language.allCases)
    func theColumnsArePassedOver(language: Language) throws {
        let text = CSVDeclarationWriter.text([try PlainDeclaration.make()])
        let told = sheet(text, language)
        #expect(try DeclarationDocument(Array(told.utf8), form: .csv, file: nil).records.first?.declaration != nil)
        for other in Language.allCases { #expect(sheet(told, other) == sheet(text, other)) }
    }

    /// Amounts of a workbook are numbers for the spreadsheets of the country; what may mean two is left as it is.
    @Test func amountsGetTheirDecimalCommas() {
        let head = ["name", "turnover_total", "turnover_levy"]
        let rows = [[], head, ["A 1.5", "1234.5", "10.00"], [], ["B", "250.000"], ["C", "1.2x", "7"]]
        let local = WorkbookSheet.withDecimalCommas(rows)
        #expect(local == [[], head, ["A 1.5", "1234,5", "10,00"], [], ["B", "250.000"], ["C", "1.2x", "7"]])
    }

    /// What was typed is quoted, and what helps in a workbook is another thing than in a file with semicolons.
    @Test func aRefusedAmountIsToldAsItWasTyped() throws {
        let record = try SheetOfOne.read("12 34,5", in: "turnover_total", separator: ";")
        #expect(record.problems.first?.details["value"] == "12 34,5")
        #expect(record.problems.first?.details["workbook"] == nil)
        let text = CSVDeclarationWriter.text([try PlainDeclaration.make()])
        let total = try #require(try PlainDeclaration.make().text(of: .totalTurnover))
        let typed = Array(text.replacing(",\(total),", with: ",\"12 34,5\",").utf8)
        let book = try DeclarationDocument(typed, form: .csv, file: nil, isWorkbook: true).records.first?.problems.first
        #expect(book?.code == .amountMalformed && book?.details["workbook"] != nil, "\(String(describing: book))")
    }
}
