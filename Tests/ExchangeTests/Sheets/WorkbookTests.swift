import Declarations
import Foundation
import Service
import Testing
import Values

@testable import Exchange

/// A table that is too long for a sheet goes on in the next, and nothing of it is lost.
@Suite struct WorkbookTests {
    private let scratch: Scratch
    private let declaration: Declaration

    init() throws {
        scratch = try Scratch()
        let declarant = Declarant(
            id: .enterprise(try EnterpriseNumber("0566988259")), name: "Voorbeeld NV",
            address: Address(street: "Kerkstraat 1", postalCode: "9000", city: "Gent", country: .belgium),
            language: .nl, contact: Contact(name: "An", email: "an@voorbeeld.example"))
        declaration = Declaration(
            contributionYear: 2024, turnoverYear: 2023, declarant: declarant, registrations: [],
            turnover: DeclaredTurnover(.init(total: Cents(12_345_678), levy: .zero)), selfControl: false)
    }

    private var listed: ListedDeclaration {
        let revision = Revision(
            number: 1, event: .submit, declaration: declaration, hash: CanonicalForm(declaration).fingerprint,
            reason: nil, author: Author(person: "An", role: .actor), at: Instant(milliseconds: 0))
        return ListedDeclaration(revision: revision, state: .submitted, receipt: nil)
    }

    /// How many sheets a workbook with so many declarations has, three rows each.
    private func sheets(_ count: Int) throws -> Int? {
        let path = scratch.file("\(count).xlsx")
        let export = try DeclarationExport.writeWorkbook(to: path, longestSheet: 3) { (add) throws(Problems) in
            for _ in 0..<count { try add(listed, nil) }
        }
        #expect(export.declarations == count)
        return export.sheets
    }

    @Test("The row of names counts", arguments: [(0, 1), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3)])
    func aSheetHasNoMoreRows(count: Int, expected: Int) throws {
        #expect(try sheets(count) == expected)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.file("\(count).xlsx")))
        let names = (1...expected + 1).map { Data("xl/worksheets/sheet\($0).xml".utf8) }
        #expect(names.map { bytes.range(of: $0) != nil } == Array(repeating: true, count: expected) + [false])
    }

    @Test func aRowHasACellForEachColumn() {
        let row = DeclarationRow(listed, verdict: nil)
        #expect(row.cells.count == DeclarationRow.columns.count)
        #expect(row.csv.contains(",123456.78,0.00,"))
    }

    /// What goes wrong half-way leaves nothing behind.
    @Test func aTableThatBreaksOffLeavesNoFile() {
        #expect(throws: Problems.self) {
            try DeclarationExport.writeWorkbook(to: scratch.file("x.xlsx"), longestSheet: 3) { (add) throws(Problems) in
                try add(listed, nil)
                throw Problems([Problem(.storageUnavailable)])
            }
        }
        #expect((try? FileManager.default.contentsOfDirectory(atPath: scratch.file("."))) == [])
    }
}
