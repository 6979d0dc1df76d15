import Foundation
import Testing

/// Tables with a mistake are refused with its file and line: nothing is computed with half of the law.
@Suite struct BrokenTablesTests {
    /// One mistake: in a file, the first such text replaced by another.
    struct Mistake: Sendable, CustomTestStringConvertible {
        let file: String
        let text: String
        let instead: String
        let code: String
        /// How many lines below the text's start the mistake is told.
        var below = 0

        var testDescription: String { "\(file): \(code)" }
    }

    private static let cost = "figures/cost-per-entity.yaml"

    static let mistakes = [
        Mistake(file: cost, text: "value: 379.48", instead: "value: about 380", code: "tables.bad-value"),
        Mistake(file: cost, text: "value: 379.48", instead: "value: 379.485", code: "tables.bad-value"),
        Mistake(file: cost, text: "value: 379.48", instead: "value: -1.00", code: "tables.out-of-range"),
        Mistake(file: cost, text: "status: published", instead: "status: certain", code: "tables.unknown-code"),
        Mistake(file: cost, text: "  nl: kost per entiteit\n", instead: "", code: "tables.missing-language"),
        Mistake(file: cost, text: "[fees-page:turnover]", instead: "[hearsay:all]", code: "tables.unknown-citation"),
        Mistake(file: cost, text: "unit: EUR", instead: "unit: EUR\nprice: high", code: "tables.unknown-key", below: 1),
        Mistake(file: cost, text: "concept: cost_per_entity", instead: "concept: cost", code: "tables.unknown-code"),
        Mistake(file: cost, text: "until: 2023-12-31", instead: "until: 2024-02-31", code: "tables.bad-value"),
        Mistake(file: cost, text: "names:", instead: "names: [", code: "tables.syntax", below: 2),
        Mistake(file: "coverage.yaml", text: "first_year: 2023", instead: "first_year: soon", code: "tables.bad-value"),
        Mistake(
            file: "activities.yaml", text: "code: importer", instead: "code: distributor", code: "tables.repeated"),
    ]

    private let scratch: Scratch
    private let tables: String

    init() throws {
        scratch = try Scratch()
        tables = scratch.file("tables")
        try FileManager.default.copyItem(atPath: Package.tables, toPath: tables)
    }

    /// Makes the mistake, and gives the line it is on.
    private func make(_ mistake: Mistake) throws -> Int {
        let path = "\(tables)/\(mistake.file)"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let place = try #require(text.range(of: mistake.text))
        try text.replacingCharacters(in: place, with: mistake.instead)
            .write(toFile: path, atomically: true, encoding: .utf8)
        return text[..<place.lowerBound].count { $0 == "\n" } + 1 + mistake.below
    }

    @Test("A mistake is told with its file and line", arguments: mistakes)
    func mistakeIsTold(mistake: Mistake) throws {
        let line = try make(mistake)
        let answer = try medlevy("tables", "check", "--tables", tables)
        #expect(answer.status == 65)
        #expect(answer.output == "")
        let told = answer.errors.split(separator: "\n").filter { $0.contains("[\(mistake.code)]") }
        #expect(told.contains { $0.hasPrefix("\(mistake.file):\(line):") }, "\(answer.errors)")
    }

    @Test(
        "No command computes with them",
        arguments: [
            ["assess", "--year", "2024"], ["budget", "--budget", "1.00"], ["tables", "list"], ["tables", "citations"],
            ["compare", "--year", "2024"], ["sample", "--output", "never.csv"],
        ])
    func nothingIsComputed(arguments: [String]) throws {
        _ = try make(BrokenTablesTests.mistakes[0])
        let answer = try Program(folder: scratch.path)(arguments + ["--tables", tables])
        #expect(answer.status == 65)
        #expect(answer.output == "")
        #expect(try scratch.names == ["tables"])
    }

    @Test func mistakesInSeveralFilesAreAllTold() throws {
        _ = try make(BrokenTablesTests.mistakes[0])
        _ = try make(
            Mistake(file: "figures/levy-threshold.yaml", text: "47660.56", instead: "x", code: "tables.bad-value"))
        let answer = try medlevy("tables", "check", "--tables", tables)
        #expect(answer.errors.contains("figures/cost-per-entity.yaml:"))
        #expect(answer.errors.contains("figures/levy-threshold.yaml:"))
    }

    /// A missing file has no line; the concept is named instead.
    @Test func aMissingFileIsNamedByItsConcept() throws {
        try FileManager.default.removeItem(atPath: "\(tables)/figures/cost-per-entity.yaml")
        let answer = try medlevy("tables", "check", "--tables", tables)
        #expect(answer.status == 65)
        #expect(answer.errors.contains("cost_per_entity"))
        #expect(answer.errors.contains("[tables.missing-concept]"))
    }

    @Test func anEmptyFolderHoldsNoLaw() throws {
        let answer = try medlevy("tables", "check", "--tables", try scratch.folder("empty"))
        #expect(answer.status == 65)
        #expect(answer.errors.contains("[tables.missing-concept]"))
    }

    @Test func theTablesOfTheProgramAreRight() throws {
        let answer = try medlevy("tables", "check")
        #expect(answer.status == 0)
        #expect(answer.errors == "")
    }
}
