import Foundation
import Testing

/// `ex-officio import` sets what was not declared, and leaves what was.
@Suite struct ExOfficioTests {
    private let counter: Counter
    private let document = SampleDocument()
    private let other = SampleDocument(declarant: 2)

    init() throws { counter = try Counter() }

    private static let header =
        "contribution_year,enterprise_number,name,street,postal_code,city,country,language,turnover_total"

    private func row(_ document: SampleDocument, _ total: String) -> String {
        "\(document.year),\(document.number),\(document.name),Kerkstraat 1,9000,Gent,BE,nl,\(total)"
    }

    @discardableResult
    private func imported(_ lines: [String], _ more: String...) throws -> Program.Answer {
        try counter.scratch.file("turnover.csv", holding: lines.map { $0 + "\n" }.joined())
        let call = ["ex-officio", "import", "turnover.csv", "--reason", "FPS Finance, 2023.", "--as", "Lise FAGG"]
        return try counter(call + ["--email", "lise@fagg.example"] + more)
    }

    @Test func whatWasNotDeclaredIsSet() throws {
        let answer = try imported([ExOfficioTests.header, row(document, "300000.00")], "--format", "json")
        #expect(answer.status == 0)
        #expect(try answer.jsonLines[0]["state"].text == "ex_officio")
        let shown = try counter("declaration", "show", document.key, "--format", "json").json
        #expect(shown["turnover"]["total"].text == "300000.00")
        #expect(shown["turnover"]["levy"].text == "300000.00")
        #expect(shown["declarant"]["contact"]["name"].text == "Lise FAGG")
        #expect(shown["declarant"]["contact"]["email"].text == "lise@fagg.example")
        let revision = try counter.history(document.key)["revisions"].items[0]
        #expect(revision["reason"].text == "FPS Finance, 2023.")
        #expect(revision["by"]["role"].text == "agency")
    }

    @Test func whoDeclaredKeepsItsDeclaration() throws {
        try counter.submit(document)
        let answer = try imported([ExOfficioTests.header, row(document, "300000.00"), row(other, "1.00")])
        #expect(answer.status == 65)
        #expect(answer.output.contains("[life.event-impossible]"))
        #expect(try counter.states() == [document.key: "submitted", other.key: "ex_officio"])
    }

    @Test func theActorMayStillDeclare() throws {
        try imported([ExOfficioTests.header, row(document, "300000.00")])
        #expect(try counter.submit(document).status == 0)
        #expect(try counter.states() == [document.key: "submitted"])
    }

    /// The activities declared the year before hold where the sheet names none.
    @Test func theActivitiesOfTheYearBeforeHold() throws {
        try counter.submit(document)
        var next = document
        next.year = 2025
        try imported([
            ExOfficioTests.header, row(next, "300000.00"), row(SampleDocument(declarant: 3, year: 2025), "5.00"),
        ])
        let kept = try counter("declaration", "show", next.key, "--format", "json").json
        #expect(kept["registrations"].items.map(\.["activity"].text) == ["distributor"])
        let none = try counter("declaration", "show", "2025/\(SampleDocument.number(3))", "--format", "json").json
        #expect(none["registrations"].items.isEmpty)
    }

    /// A draft that nobody finished is no declaration: an actor that is registered does not lose its entities by it.
    @Test func anEmptyDraftHidesNothing() throws {
        try counter.submit(document)
        var next = document
        next.year = 2025
        let parts = next.xml.components(separatedBy: "Registrations>")
        try #require(parts.count == 3)
        let draft = parts[0] + "Registrations>" + "</Registrations>" + parts[2]
        #expect(try counter.submit(draft, ["--draft"]).status == 0)
        #expect(try imported([ExOfficioTests.header, row(next, "300000.00")]).status == 0)
        let kept = try counter("declaration", "show", next.key, "--format", "json").json
        #expect(kept["registrations"].items.map(\.["activity"].text) == ["distributor"])
    }

    /// Whoever declared can be written to again; the clerk is the author and no more.
    @Test func theContactIsTheActorsOwn() throws {
        try counter.submit(document)
        var next = document
        next.year = 2025
        try imported([ExOfficioTests.header, row(next, "300000.00")])
        let first = try counter("declaration", "show", document.key, "--format", "json").json
        let kept = try counter("declaration", "show", next.key, "--format", "json").json
        #expect(kept["declarant"]["contact"]["email"].text == first["declarant"]["contact"]["email"].text)
        #expect(kept["declarant"]["contact"]["name"].text != "Lise FAGG")
        #expect(try counter.history(next.key)["revisions"].items[0]["by"]["person"].text == "Lise FAGG")
        let lines = [
            ExOfficioTests.header + ",contact_name,contact_email",
            row(other, "300000.00") + ",Nora Elders,nora@elders.example",
        ]
        #expect(try imported(lines).status == 0)
        let named = try counter("declaration", "show", other.key, "--format", "json").json
        #expect(named["declarant"]["contact"]["email"].text == "nora@elders.example")
        let half = [
            ExOfficioTests.header + ",contact_name", row(SampleDocument(declarant: 3), "1.00") + ",Nora Elders",
        ]
        #expect(try imported(half).status == 65)
    }

    @Test func theSheetMayNameTheActivities() throws {
        let lines = [ExOfficioTests.header + ",activities", row(document, "300000.00") + ",importer:MDR_I|stha:MDR_I"]
        #expect(try imported(lines).status == 0)
        let shown = try counter("declaration", "show", document.key, "--format", "json").json
        #expect(shown["registrations"].items.map(\.["activity"].text) == ["importer", "stha"])
    }

    @Test func everyProblemIsToldWithItsCell() throws {
        let wrong = row(document, "300000.00").replacingOccurrences(of: document.number, with: "0400000128")
        let answer = try imported([ExOfficioTests.header, row(other, "much"), wrong])
        #expect(answer.status == 65)
        #expect(answer.output.contains("(I2)"))
        #expect(answer.output.contains("[amount.malformed]"))
        #expect(answer.output.contains("[enterprise-number.check]"))
        #expect(try counter.states() == [:])
    }

    @Test func aColumnThatLacksIsToldOnce() throws {
        let answer = try imported(["contribution_year,name", "2024,x"])
        #expect(answer.status == 65)
        #expect((answer.output + answer.errors).contains("[column.missing]"))
    }

    @Test func whoImportsCanBeWrittenTo() throws {
        try counter.scratch.file("turnover.csv", holding: ExOfficioTests.header + "\n")
        let answer = try counter("ex-officio", "import", "turnover.csv", "--reason", "x", "--as", "Lise")
        #expect(answer.status == 64)
        #expect(answer.errors.contains("--email"))
        let wrong = try counter(
            "ex-officio", "import", "turnover.csv", "--reason", "x", "--as", "Lise", "--email", "here")
        #expect(wrong.status == 65)
        #expect(wrong.errors.contains("[email.malformed]"))
    }
}
