import Testing

/// What a maximum rate leaves uncovered is shown beside the scenarios that it differs from.
///
/// Of the hand-made sector 300,000.00 is levied for 750.08: at 0.2500 % eight cents are left, at 0.2 % 150.08. The
/// activity part of 250.02 leaves two cents.
@Suite struct SimulatedResidualTests {
    private static let scenarios = ["max-rate=0.2", "rate=0.2,max-rate=0.1", "max-rate=0.3"]
    private static let residuals = [8, 15_008, 15_008, 8]
    private static let capped = [false, true, false, false]

    private let scratch: Scratch
    private let call: [String]

    init() throws {
        scratch = try Scratch()
        call =
            ["simulate", "--year", "2024", "--contributors", try scratch.handSector(), "--budget", HandSector.budget]
            + SimulatedResidualTests.scenarios.flatMap { ["--scenario", $0] }
    }

    @Test func inTheJSON() throws {
        let scenarios = try medlevy(call + ["--format", "json"]).json["scenarios"].items
        #expect(scenarios.map(\.["capped"].flag) == SimulatedResidualTests.capped)
        #expect(scenarios.map(\.["residual_levy_cents"].count) == SimulatedResidualTests.residuals)
        #expect(scenarios.map(\.["residual_activity_cents"].count) == [2, 2, 2, 2])
    }

    @Test func inTheCSVFile() throws {
        #expect(try medlevy(call + ["--output", scratch.file("out.csv")]).status == 0)
        let lines = try scratch.text("out.csv").split(separator: "\n").prefix(5).map { $0.split(separator: ",") }
        let header = try #require(lines.first)
        #expect(
            header.suffix(5).dropLast() == [
                "capped", "threshold_cents", "residual_activity_cents", "residual_levy_cents",
            ])
        // A name with a comma is one field more.
        let rows = lines.dropFirst().map { $0.suffix(5).dropLast().map(String.init) }
        #expect(rows.map(\.first) == SimulatedResidualTests.capped.map { $0 ? "1" : "0" })
        #expect(rows.map(\.last) == SimulatedResidualTests.residuals.map(String.init))
        #expect(rows.map { $0[2] } == ["2", "2", "2", "2"])
    }

    @Test(
        "in the text",
        arguments: [
            ("nl", "Verlaagd tot het maximum nee ja nee nee"), ("fr", "Abaissé au maximum non oui non non"),
            ("de", "Auf den Höchstsatz gesenkt nein ja nein nein"), ("en", "Lowered to the maximum no yes no no"),
        ])
    func inTheText(language: String, row: String) throws {
        let text = try medlevy(call + ["--language", language]).unwrapped
        #expect(text.contains(row))
        #expect(text.contains(language == "en" ? "€150.08" : "150,08"))
    }
}
