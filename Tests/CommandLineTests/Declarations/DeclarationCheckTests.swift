import Foundation
import Testing

/// `declaration check` says what handing in would say, and keeps nothing.
@Suite struct DeclarationCheckTests {
    private let counter: Counter

    init() throws { counter = try Counter() }

    private func check(_ text: String, _ more: String...) throws -> Program.Answer {
        try counter.scratch.file("document.xml", holding: text)
        return try counter(["declaration", "check", "document.xml"] + more)
    }

    @Test func aSoundDeclarationIsToldOnALineWithItsFingerprint() throws {
        let answer = try check(SampleDocument().xml)
        #expect(answer.status == 0)
        #expect(answer.errors == "")
        let first = answer.output.split(separator: "\n").first ?? ""
        #expect(first.hasPrefix("sound: \(SampleDocument().key) (Cardio Voorbeeld NV), "))
        #expect(first.suffix(64).allSatisfy { $0.isHexDigit })
        #expect(answer.output.contains("Sound: 1. Refused: 0. Warnings: 1."))
        #expect(answer.output.contains("[year.late]"))
    }

    /// The fingerprint is that of the content, not of the file.
    @Test func theFingerprintIsThatOfTheContent() throws {
        let document = SampleDocument()
        let one = try check(document.xml, "--format", "json").jsonLines[0]["hash"]
        let spaced = document.xml.replacingOccurrences(of: "\n<", with: "\n    <")
        #expect(try check(spaced, "--format", "json").jsonLines[0]["hash"] == one)
        let other = SampleDocument(total: "250000.01")
        #expect(try check(other.xml, "--format", "json").jsonLines[0]["hash"] != one)
    }

    /// Nobody is told to rename a workbook.
    @Test(arguments: ["document.xlsx", "document.csv"])
    func aWorkbookIsToldToBeOne(name: String) throws {
        try counter.scratch.file(name, holding: "PK\u{3}\u{4}\u{0}")
        let answer = try counter(["declaration", "check", name])
        #expect(answer.status == 65)
        #expect((answer.output + answer.errors).contains("This file seems to be in Excel format."))
    }

    /// What a spreadsheet saved is checked and taken in as it is, its real dates too; a time of day is no day.
    @Test func aWorkbookIsReadAsItsFirstSheet() throws {
        let uploads = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Uploads/workbooks")
        let book = try Data(contentsOf: uploads.appendingPathComponent("declarations.xlsx"))
        for name in ["a.xlsx", "a.csv"] { try book.write(to: URL(fileURLWithPath: counter.scratch.file(name))) }
        for name in ["a.xlsx", "a.csv"] {
            let lines = try counter(["declaration", "check", name, "--format", "json"]).jsonLines
            #expect(lines.count == 3 && lines[0]["accepted"].flag == true, "\(name)")
            #expect(lines[1]["problems"].items.first?["cell"].text == "T3")
            #expect(lines[1]["problems"].items.first?["code"].text == "date.malformed")
        }
        let taken = try counter(["declaration", "submit", "a.xlsx", "--as", "An Peeters"])
        #expect(taken.output.contains("Accepted: 1. Refused: 1."), "\(taken.output)\(taken.errors)")
        let shown = try counter(["declaration", "show", "2024/0300000115"])
        #expect(shown.output.contains("Rik Revisor") && shown.output.contains("2024-05-31"), "\(shown.output)")
    }

    @Test func everyProblemIsToldBelowItsDeclaration() throws {
        let documents = [
            SampleDocument(declarant: 1), SampleDocument(declarant: 2, total: "1.00", levy: "2.00"),
            SampleDocument(declarant: 3, activity: "retailer"),
        ]
        let answer = try check(SampleDocument.batch(documents))
        #expect(answer.status == 65)
        #expect(answer.errors == "")
        let lines = answer.output.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("refused: \(documents[1].key)") })
        #expect(lines.contains { $0.hasPrefix("    document.xml:") && $0.hasSuffix("[turnover.levy-above-total]") })
        #expect(lines.contains { $0.hasPrefix("    document.xml:") && $0.hasSuffix("[activity.unknown]") })
        #expect(answer.output.contains("Sound: 1. Refused: 2."))
    }

    @Test func jsonIsALineForEachDeclarationAndASummary() throws {
        let documents = [SampleDocument(declarant: 1), SampleDocument(declarant: 2, total: "1.00", levy: "2.00")]
        let answer = try check(SampleDocument.batch(documents), "--format", "json")
        #expect(answer.status == 65)
        let lines = try answer.jsonLines
        #expect(lines.count == 3)
        #expect(
            lines[1].keys == [
                "file", "number", "declaration", "accepted", "revision", "state", "hash", "receipt", "repeated",
                "problems",
            ])
        #expect(lines.map(\.["accepted"]) == [.flag(true), .flag(false), .number(1)])
        #expect(lines[1]["number"].count == 2)
        #expect(lines[1]["receipt"] == .null)
        let problem = try #require(lines[1]["problems"].items.first { $0["severity"].text == "error" })
        #expect(
            problem.keys == ["code", "severity", "file", "record", "line", "column", "cell", "field", "text"])
        #expect(problem["code"].text == "turnover.levy-above-total")
        #expect(problem["record"].count == 2)
        #expect(lines[2].keys == ["accepted", "refused", "warnings", "tables_hash", "program"])
        #expect(lines[2]["refused"].count == 1)
    }

    @Test func csvIsATableOfTheProblems() throws {
        let document = SampleDocument(total: "1.00", levy: "2.00")
        let answer = try check(document.xml, "--format", "csv", "--language", "fr")
        #expect(answer.status == 65)
        let lines = answer.output.split(separator: "\n")
        #expect(lines[0] == "file,record,line,column,cell,field,severity,code,text")
        let row = try #require(lines.first { $0.contains("turnover.levy-above-total") })
        #expect(row.hasPrefix("document.xml,,"))
        #expect(row.contains("/TurnoverDeclaration/Turnover/Levy,error,turnover.levy-above-total,"))
    }

    @Test func nothingIsKept() throws {
        _ = try check(SampleDocument().xml)
        #expect(try counter.scratch.names == ["document.xml"])
    }

    /// With a database what was handed in before counts; without one only the document itself.
    @Test func withADatabaseWhatWasHandedInBeforeCounts() throws {
        try counter.submit(SampleDocument())
        #expect(try check(SampleDocument().xml).status == 0)
        let answer = try check(SampleDocument().xml, "--database", "medlevy.sqlite")
        #expect(answer.status == 65)
        #expect(answer.output.contains("[declaration.exists]"))
        #expect(try counter.history(SampleDocument().key)["revisions"].items.count == 1)
    }

    @Test func aDatabaseThatIsNotThereIsNotMade() throws {
        #expect(try check(SampleDocument().xml, "--database", "none.sqlite").status == 66)
        #expect(try counter.scratch.names == ["document.xml"])
    }

    /// One document that can't be read does not hide what is in the others.
    @Test func eachOfSeveralDocumentsIsLookedAt() throws {
        try counter.scratch.file("one.xml", holding: String(SampleDocument().xml.prefix(300)))
        try counter.scratch.file("two.xml", holding: SampleDocument().xml)
        let answer = try counter("declaration", "check", "one.xml", "two.xml")
        #expect(answer.status == 65)
        #expect(answer.output.contains("refused: one.xml\n"))
        #expect(answer.output.contains("[xml.malformed]"))
        #expect(answer.output.contains("sound: \(SampleDocument().key)"))
    }
}
