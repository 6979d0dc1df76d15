import Foundation
import Testing

/// `declaration export` writes what other programs read.
@Suite struct DeclarationExportTests {
    private let counter: Counter
    private let document = SampleDocument(name: "=SUM(A1)")

    init() throws {
        counter = try Counter()
        try counter.submit(document)
        try counter.submit(SampleDocument(declarant: 2, year: 2025, name: "Ortho, Exemple"))
    }

    private func export(_ file: String, _ more: String...) throws -> Program.Answer {
        try counter(["declaration", "export", "--output", file] + more)
    }

    /// A name that a spreadsheet would compute is no formula there.
    @Test func csvIsSafeToOpen() throws {
        #expect(try export("all.csv").status == 0)
        let lines = try counter.scratch.text("all.csv").split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("contribution_year,turnover_year,enterprise_number,"))
        #expect(lines[1].contains(",'=SUM(A1),"))
        #expect(lines[2].contains(",\"Ortho, Exemple\","))
        #expect(lines[1].contains(",250000.00,200000.00,"))
    }

    @Test func aJSONLineIsADocumentWithItsState() throws {
        #expect(try export("all.jsonl").status == 0)
        let lines = try counter.scratch.text("all.jsonl").split(separator: "\n").map { try JSON(String($0)) }
        #expect(lines.count == 2)
        #expect(
            lines[0].keys == [
                "declaration", "revision", "state", "event", "reason", "person", "role", "on_behalf_of", "at", "hash",
                "receipt", "refusal_reason", "refuser_name", "refuser_profession", "refuser_number",
                "refuser_position", "judged_by", "judged_at",
            ])
        #expect(lines[0]["state"].text == "submitted")
        #expect(lines[0]["declaration"]["declarant"]["name"].text == "=SUM(A1)")
    }

    @Test func aWorkbookHasASheet() throws {
        let answer = try export("all.xlsx", "--format", "json")
        #expect(answer.status == 0)
        #expect(try answer.json["declarations"].count == 2)
        #expect(try answer.json["sheets"].count == 1)
        #expect(try answer.json["longest_sheet"].count == 65_000)
        let bytes = try counter.scratch.bytes("all.xlsx")
        #expect(bytes.starts(with: Data("PK".utf8)))
        #expect(bytes.range(of: Data("xl/worksheets/sheet1.xml".utf8)) != nil)
        #expect(bytes.range(of: Data("xl/worksheets/sheet2.xml".utf8)) == nil)
    }

    @Test func oneYearIsExported() throws {
        #expect(try export("all.csv", "--year", "2025").output.hasPrefix("Declarations in all.csv: 1."))
    }

    @Test func whatIsCertifiedSaysByWhom() throws {
        try counter.certify(document.key)
        #expect(try export("all.csv").status == 0)
        #expect(try counter.scratch.text("all.csv").contains(",Rik Revisor,auditor,B00123,external,"))
    }

    @Test func nothingIsLeftBesideTheFile() throws {
        let before = try Set(counter.scratch.names)
        for name in ["all.csv", "all.jsonl", "all.xlsx"] { #expect(try export(name).status == 0) }
        #expect(try Set(counter.scratch.names).subtracting(before) == ["all.csv", "all.jsonl", "all.xlsx"])
    }

    @Test func aFileThatCannotBeMadeIsARefusal() throws {
        let before = try counter.scratch.names
        #expect(try export("all.pdf").status == 64)
        #expect(try export("no/such/all.csv").status == 73)
        #expect(try export("no/such/all.xlsx").status == 73)
        #expect(try counter("declaration", "export", "--output", "x.csv", "--database", "none.sqlite").status == 66)
        #expect(try counter.scratch.names == before)
    }
}
