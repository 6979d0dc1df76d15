import Foundation
import Testing

@testable import Exchange

/// Workbooks are read as the rows of their first sheet, cell for cell.
@Suite struct WorkbookSheetTests {
    /// As other programs write them: compressed, with texts that stand once for all cells, and rows left away.
    private let book: [UInt8]

    init() throws {
        let file = Uploads("workbooks").folder + "/of-another-program.xlsx"
        book = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    }

    @Test func rowsAndColumnsKeepTheirPlaces() throws {
        let csv = String(decoding: try #require(WorkbookSheet.csv(book)), as: UTF8.self)
        #expect(csv == "\"Café & \"\"Co\"\", NV\",,two runs\r\n\r\n,400000.05,,1,'=1+1,1500000\r\n")
    }

    private func csv(_ markup: String) -> String? {
        WorkbookCells.rows(Array(markup.utf8), texts: []).map(WorkbookSheet.csv)
    }

    /// What is cut off or changed is no workbook, and nothing worse.
    @Test func whatIsBrokenIsRefused() {
        #expect(WorkbookSheet.csv([]) == nil && WorkbookSheet.csv(Array("PK\u{3}\u{4}".utf8)) == nil)
        for length in stride(from: 0, to: book.count, by: 7) {
            #expect(WorkbookSheet.csv(Array(book.prefix(length))) == nil, "\(length)")
        }
        for place in book.indices {
            var changed = book
            changed[place] ^= 0xFF
            _ = WorkbookSheet.csv(changed)
        }
    }

    @Test func aRowThatEndsEarlyHasEmptyCells() {
        let row = { (cells: String) in "<row>\(cells)</row>" }
        let cell = "<c><v>1</v></c>"
        let sheet = "<sheetData>\(row(cell + "<c/>" + "<c r=\"C1\"><v>2</v></c>"))\(row(cell))<row/></sheetData>"
        #expect(csv(sheet) == "1,,2\r\n1,,\r\n\r\n")
        // Some programs write a prefix before every name, and texts as they are.
        let text = "<x:is><x:t><![CDATA[a&b]]></x:t></x:is>"
        let prefixed = "<x:sheetData xmlns:x=\"x\"><x:row><x:c t=\"inlineStr\">\(text)</x:c></x:row></x:sheetData>"
        #expect(csv(prefixed) == "a&b\r\n")
    }

    /// A cell without letters is in no column.
    @Test func aCellThatIsNowhereIsRefused() {
        #expect(csv("<sheetData><row><c r=\"1\"><v>1</v></c></row></sheetData>") == nil)
        #expect(csv("<!DOCTYPE x [<!ENTITY a \"1\">]><sheetData><row><c><v>&a;</v></c></row></sheetData>") == nil)
        #expect(csv("<sheetData><c r=\"A1\"><v>1</v></c></sheetData>") == nil)
        #expect(csv("<sheetData><row><c><v>1</v></c></row></sheetData>") == "1\r\n")
    }

    @Test(arguments: [
        ("1", "1"), ("0", "0"), ("-0", "0"), ("1.5E6", "1500000"), ("1E-2", "0.01"), ("12.340", "12.34"),
        ("400000.05000000005", "400000.05"), ("0.30000000000000004", "0.3"), ("99999.999999999999", "100000"),
        ("-12.5", "-12.5"), ("abc", "abc"), ("", ""), ("1.2.3", "1.2.3"),
        ("1E-9223372036854775808", "1E-9223372036854775808"),
    ])
    func aNumberIsAsPeopleSeeIt(written: String, shown: String) {
        #expect(WorkbookNumber.text(written) == shown)
    }

    /// A small file that becomes a large one is refused before it does.
    @Test func nothingGrowsBeyondWhatIsWanted() throws {
        let packed: [UInt8] = [0x4B, 0x4C, 0x1C, 0x05, 0xA3, 0x60, 0x14, 0x0C, 0x77, 0x00, 0x00]
        #expect(throws: Inflation.Fault.self) { try Inflation.bytes(of: packed[...], most: 10) }
        #expect(try Inflation.bytes(of: [0x01, 0x02, 0x00, 0xFD, 0xFF, 0x61, 0x62], most: 2) == Array("ab".utf8))
    }
}
