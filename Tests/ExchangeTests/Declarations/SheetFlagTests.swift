import Declarations
import Testing
import Values

@testable import Exchange

/// Yes and no as people write them in a sheet.
@Suite struct SheetFlagTests {
    /// One row, which follows the guide as a cell says.
    private func read(_ cell: String, separator: String = ",") throws -> DeclarationDocument.Record {
        try SheetOfOne.read(cell, in: "self_control", separator: separator)
    }

    @Test(arguments: [
        "ja", "oui", "yes", "JA", "Oui", "YES", "x", "X", "true", "TRUE", "waar", "VRAI", "wahr", "1", " ja ",
    ])
    func yesIsUnderstood(cell: String) throws {
        for separator in [",", ";"] {
            #expect(try read(cell, separator: separator).declaration?.declaration.selfControl == true, "\(separator)")
        }
    }

    @Test(arguments: [
        "nee", "neen", "non", "nein", "no", "NEE", "Non", "faux", "ONWAAR", "falsch", "false", "0", "", " ",
    ])
    func noIsUnderstoodAndSoIsAnEmptyCell(cell: String) throws {
        for separator in [",", ";"] {
            #expect(try read(cell, separator: separator).declaration?.declaration.selfControl == false, "\(separator)")
        }
    }

    /// Anything else is told with its cell and what may stand there.
    @Test(arguments: ["maybe", "j", "xx", "2", "oui/non"])
    func anythingElseIsTold(cell: String) throws {
        let problem = try #require(try read(cell).problems.first)
        #expect(problem.code == .flagMalformed && problem.place.cell == "S2" && problem.details["words"] != nil)
    }

    /// Spreadsheets leave away empty cells at the end of a row.
    @Test func aRowThatEndsBeforeTheAnswerSaysNo() throws {
        let declaration = try PlainDeclaration.make()
        let lines = CSVDeclarationWriter.text([declaration]).split(separator: "\r\n").map(String.init)
        let place = try #require(lines[0].split(separator: ",").firstIndex(of: "self_control"))
        let cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).prefix(place)
        let text = "\(lines[0])\r\n\(cells.joined(separator: ","))\r\n"
        let document = try DeclarationDocument(Array(text.utf8), form: .csv, file: nil)
        #expect(document.records.first?.problems.isEmpty == true)
        #expect(document.records.first?.declaration?.declaration.selfControl == false)
    }
}
