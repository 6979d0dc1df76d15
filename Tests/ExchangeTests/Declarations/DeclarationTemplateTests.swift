import Declarations
import Testing
import Values

@testable import Exchange

/// Sheets that are given out to be filled in.
@Suite struct DeclarationTemplateTests {
    private func rows(_ sheet: String, _ separator: Character) -> [[String]] {
        sheet.split(separator: "\r\n").map { line in
            line.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// Who declares stands there, with what stayed the same; the amounts do not.
    @Test(arguments: [(Language.nl, Character(";")), (.fr, ";"), (.de, ";"), (.en, ",")])
    func aRowSaysWhatIsKnown(language: Language, separator: Character) throws {
        let last = try PlainDeclaration.make(year: 2023)
        let key = DeclarationKey(declarant: last.key.declarant, year: 2024)
        let sheet = DeclarationTemplate.csv(
            [.init(key, name: "Voorbeeld NV", last: last)], year: 2024, language)
        #expect(sheet.hasPrefix("\u{FEFF}contribution_year\(separator)"))
        let rows = rows(String(sheet.dropFirst()), separator)
        let row = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
        #expect(rows.count == 2 && rows[0] == DeclarationSchema.csvColumns.map(\.name))
        #expect(row["contribution_year"] == "2024" && row["turnover_year"] == "2023" && row["name"] == "Voorbeeld NV")
        #expect(row["enterprise_number"] == key.declarant.description && row["vat_number"] == "")
        #expect(row["activities"] == last.text(of: .registrations) && row["country"] == "BE")
        for column in ["turnover_total", "turnover_levy", "self_control", "certifier_name"] {
            #expect(row[column] == "", "\(column)")
        }
    }

    /// The sheet is taken in once the amounts are filled in, and so is the example's row.
    @Test func aSheetThatIsFilledInIsRead() throws {
        let example = DeclarationTemplate.csv([], year: 2024, .nl)
        #expect(example.contains("VOORBEELD – EXEMPLE – BEISPIEL – EXAMPLE"))
        let document = try DeclarationDocument(Array(example.utf8), form: .csv, file: nil)
        #expect(document.records.flatMap(\.problems).isEmpty && document.records.count == 1)
        let last = try PlainDeclaration.make(year: 2023)
        let key = DeclarationKey(declarant: last.key.declarant, year: 2024)
        let empty = DeclarationTemplate.csv([.init(key, name: last.declarant.name, last: last)], year: 2024, .fr)
        let activities = try #require(last.text(of: .registrations))
        let filled = empty.replacing("\(activities);;;", with: "\(activities);;250000,50;1000")
        let read = try DeclarationDocument(Array(filled.utf8), form: .csv, file: nil)
        #expect(read.records.first?.declaration?.declaration.turnover.amounts?.total == Cents(25_000_050))
    }
}
