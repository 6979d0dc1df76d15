import Declarations
import Exchange
import Foundation
import Testing
import Values

/// A problem says where it is as its reader would look for it: by path, by line, by cell.
@Suite struct DeclarationPlaceTests {
    private func problems(_ text: String, _ form: DocumentSource.Form) throws -> [Problem] {
        try ReadDocument(text, form).problems
    }

    private func batch(_ change: (String) -> String) throws -> [Problem] {
        try problems(change(try Samples.text("batch.json")), .json)
    }

    @Test func aProblemOfABatchNamesItsDeclaration() throws {
        let all = try batch { $0.replacingOccurrence(of: "\"0000010292\"", with: "\"0000010293\"") }
        #expect(all.map(\.code) == [.enterpriseNumberCheck])
        #expect(all.first?.place.field == "/declarations/1/declarant/enterprise_number")
        #expect(all.first?.place.record == 2)
        #expect(all.first?.details == ["value": "0000010293", "expected": "92"])
    }

    @Test func anUnknownKeyIsToldWithThoseThatAreKnown() throws {
        let all = try batch { $0.replacingOccurrence(of: "\"street\"", with: "\"str/eet\"") }
        #expect(all.map(\.code) == [.jsonKeyUnknown, .fieldMissing])
        let address = "/declarations/0/declarant/address"
        #expect(all.map(\.place.field) == ["\(address)/str~1eet", "\(address)/street"])
        #expect(all.first?.details == ["value": "str/eet", "known": "street, postal_code, city, country"])
    }

    /// The amount itself, as it is to be written; an example where that is not certain.
    @Test(arguments: [
        ("1250000.00", "1250000.00"), ("1250000.5", "1250000.50"), ("1250000", "1250000.00"), ("1.25e6", "250000.00"),
        ("1250000.005", "250000.00"), ("-1", "250000.00"), ("true", "250000.00"),
    ])
    func anAmountAsANumberIsToldWhatToWrite(written: String, told: String) throws {
        let all = try batch { $0.replacingOccurrence(of: "\"1250000.00\"", with: written) }
        #expect(all.map(\.code) == [.jsonType])
        #expect(all.first?.place.field == "/declarations/0/turnover/total")
        #expect(all.first?.details == ["expected": "\"\(told)\""])
    }

    @Test func aTextAsANumberIsToldInQuotes() throws {
        let all = try batch { $0.replacingOccurrence(of: "\"postal_code\": \"1000\"", with: "\"postal_code\": 1000") }
        #expect(all.map(\.code) == [.jsonType] && all.first?.details == ["expected": "\"1000\""])
    }

    @Test func aRegistrationIsToldByItsPlaceInTheList() throws {
        let all = try batch { $0.replacingOccurrence(of: "\"activity\": \"manufacturer\"", with: "\"activity\": 1") }
        #expect(all.map(\.place.field) == ["/declarations/0/registrations/1/activity"])
    }

    @Test func aRepeatedRegistrationIsToldByItsPlaceInTheList() throws {
        let all = try batch {
            $0.replacingOccurrence(of: "\"activity\": \"manufacturer\"", with: "\"activity\": \"a b\"")
        }
        #expect(all.map(\.code) == [.registrationMalformed])
        #expect(all.map(\.place.field) == ["/declarations/0/registrations/1"])
    }

    @Test func theFilersProblemsAreTheDocuments() throws {
        let all = try batch { $0.replacingOccurrence(of: "\"filip@accountant.example\"", with: "\"filip\"") }
        #expect(all.map(\.place.field) == ["/filer/email"])
        #expect(all.first?.place.record == nil)
    }

    @Test func aSheetsProblemHasColumnAndCell() throws {
        let text = try Samples.text("batch.csv").replacingOccurrence(of: "512000.00", with: "512.000,00")
        let quoted = text.replacingOccurrence(of: "512.000,00", with: "\"512.000,00\"")
        let all = try problems(quoted, .csv)
        #expect(all.map(\.code) == [.amountMalformed])
        #expect(all.first?.place.field == "turnover_total")
        #expect(all.first?.place.cell == "Q7")
        #expect(all.first?.place.record == 6)
        #expect(all.first?.place.line == 7)
    }

    @Test func columnsBeyondZHaveTwoLetters() throws {
        let text = try Samples.text("batch.csv").replacingOccurrence(of: "8941cd62", with: "8941cd6x")
        let all = try problems(text, .csv)
        #expect(all.map(\.code) == [.hashMalformed])
        #expect(all.first?.place.cell == "AA9")
    }

    /// Rows that a spreadsheet counts are counted, though they are empty or more than one line high.
    @Test func cellsAreThoseOfTheSpreadsheet() throws {
        let text = try Samples.text("batch.csv")
            .replacingOccurrence(of: "Voorbeeldstraat 1", with: "\"Voorbeeldstraat\r\n1\"")
            .replacingOccurrence(of: "2024,2023,0000010391", with: ",,,\r\n\r\n2024,2023,0000010391")
            .replacingOccurrence(of: "certified_hash\r\n2024", with: "certified_hash\r\n2O24")
            .replacingOccurrence(of: "60500.00,60500.00", with: "60500.00,x")
        let all = try problems(text, .csv)
        #expect(all.map(\.place.cell) == ["A2", "R8"])
        #expect(all.map(\.place.line) == [2, 9])
        #expect(all.map(\.place.record) == [1, 7])
    }

    @Test func whatALetterTooManyCostsIsToldOnce() throws {
        let all = try problems("{\"version\": 1, \"declarations\": 5, \"filer\": 5}", .json)
        #expect(all.map(\.place.field) == ["/declarations", "/filer"])
        #expect(all.map(\.code) == [.jsonType, .jsonType])
    }
}

extension String {
    /// The first one.
    fileprivate func replacingOccurrence(of text: String, with other: String) -> String {
        guard let range = range(of: text) else { return self }
        return replacingCharacters(in: range, with: other)
    }
}
