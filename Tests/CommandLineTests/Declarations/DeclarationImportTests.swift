import Foundation
import Testing

/// `declaration import` takes in what `declaration export` wrote.
@Suite struct DeclarationImportTests {
    private let counter: Counter
    private let document = SampleDocument(name: "=SUM(A1)")

    init() throws {
        counter = try Counter()
        try counter.submit(document)
        try counter.certify(document.key)
        try counter.submit(SampleDocument(declarant: 2, year: 2025, name: "Ortho, Exemple"))
        for name in ["all.csv", "all.jsonl", "all.xlsx"] {
            _ = try counter(["declaration", "export", "--output", name])
        }
    }

    private func take(_ file: String, _ more: String...) throws -> Program.Answer {
        try counter(
            ["declaration", "import", file, "--as", "Odo Beheerder", "--database", "other.sqlite"] + more)
    }

    @Test(arguments: ["all.csv", "all.jsonl"])
    func anExportIsTakenInOnce(file: String) throws {
        let first = try take(file, "--format", "json")
        #expect(first.status == 0)
        #expect(try first.jsonLines.dropLast().map { $0["state"].text } == ["certified", "submitted"])
        let again = try take(file)
        #expect(again.status == 0)
        #expect(again.output.split(separator: "\n").filter { $0.hasPrefix("accepted before") }.count == 2)
        let history = try counter("declaration", "history", document.key, "--database", "other.sqlite")
        #expect(history.output.contains("imported: revision 1, submit, by An Peeters (actor), at "))
        #expect(history.output.contains("Odo Beheerder"))
        #expect(try counter("audit", "verify", "--database", "other.sqlite").status == 0)
        #expect(try counter("declaration", "export", "--output", "b.csv", "--database", "other.sqlite").status == 0)
        let columns = try counter.scratch.text("b.csv").split(separator: "\n").map { $0.split(separator: ",")[0..<12] }
        #expect(
            try columns
                == counter.scratch.text("all.csv").split(separator: "\n").map { $0.split(separator: ",")[0..<12] })
    }

    @Test func whatDiffersIsRefusedWithItsCode() throws {
        #expect(try take("all.csv").status == 0)
        let text = try counter.scratch.text("all.csv")
        try counter.scratch.file(
            "state.csv", holding: text.replacing(",submitted,submit,", with: ",withdrawn,withdraw,"))
        let state = try take("state.csv", "--format", "json")
        #expect(state.status == 65)
        #expect(state.output.contains("import.state-differs"))
        try counter.scratch.file("damaged.csv", holding: text.replacing("200000.00", with: "200000.01"))
        let damaged = try take("damaged.csv", "--format", "json", "--all-or-nothing")
        #expect(damaged.status == 65)
        #expect(damaged.output.contains("import.record-damaged"))
    }

    /// A workbook is only written.
    @Test func otherFilesAreRefusedBeforeAnythingIsDone() throws {
        #expect(try take("all.xlsx").status == 64)
        #expect(try take("none.csv").status == 66)
        #expect(
            try counter("declaration", "import", "all.csv", "all.xlsx", "--as", "Odo", "--database", "o.sqlite").status
                == 64)
        #expect(try !counter.scratch.names.contains("o.sqlite"))
    }
}
