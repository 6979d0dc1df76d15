import Foundation
import Testing
import Values

@testable import Exchange

/// A sheet for software is always the same; one for people is as their spreadsheets open it.
@Suite struct TextSheetTests {
    private let sheet: TextSheet

    init() throws {
        let day = try #require(CivilDate("2025-01-31"))
        sheet = TextSheet(
            columns: ["name", "day", "amount"],
            cells: [
                [.text("Société A; B"), .day(day), .amount(Cents(-123_456))], [.text("=1+1"), .empty, .amount(.zero)],
            ])
    }

    @Test func softwareGetsCommasAndPoints() {
        #expect(sheet.csv == "name,day,amount\n\"Société A; B\",2025-01-31,-1234.56\n'=1+1,,0.00\n")
    }

    @Test func peopleGetTheirDecimalMarkAndNames() {
        let heads = ["name": "Nom", "day": "Jour", "amount": "Montant"]
        let french = sheet.csv(as: .people(.fr, title: "Liste", heads: heads))
        #expect(
            french
                == "\u{FEFF}Nom;Jour;Montant\r\n\"Société A; B\";2025-01-31;-1234,56\r\n'=1+1;;0,00\r\n")
        let english = sheet.csv(as: .people(.en, title: "List", heads: [:]))
        #expect(english.hasPrefix("\u{FEFF}name,day,amount\r\n") && english.contains(",-1234.56\r\n"))
    }

    /// Days are days and amounts are numbers, so that they can be sorted and added up.
    @Test func aWorkbookHasDaysNumbersAndATitle() throws {
        let scratch = try Scratch()
        let path = scratch.file("a.xlsx")
        try sheet.write(to: path, as: .people(.nl, title: "Facturen", heads: ["day": "Datum"]))
        let unpack = Process()
        unpack.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        unpack.arguments = [
            "python3", "-c",
            "import sys,zipfile as f\nfor n in sys.argv[2:]: print(f.ZipFile(sys.argv[1]).read('xl/' + n).decode())",
            path, "workbook.xml", "worksheets/sheet1.xml", "styles.xml",
        ]
        let out = Pipe()
        unpack.standardOutput = out
        try unpack.run()
        let text = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        unpack.waitUntilExit()
        #expect(text.contains("<sheet name=\"Facturen\""))
        // 31 January 2025 is the 45,688th day.
        #expect(text.contains("<v>45688</v>") && text.contains("<v>-1234.56</v>"), "\(text.prefix(3000))")
        #expect(text.contains("dd/mm/yyyy") && text.contains("<t>Datum</t>"))
    }
}
