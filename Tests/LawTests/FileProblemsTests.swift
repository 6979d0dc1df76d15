import Law
import Testing
import Values

/// Files that are no tables, are too many, or are not there.
@Suite struct FileProblemsTests {
    static let costs = "figures/cost-per-entity.yaml"

    /// The file with the text, and the line on which reading it stops.
    @Test(arguments: [
        ("", 1), ("# only a comment\n", 1), ("- a\n- list\n", 1), ("just words\n", 1),
        ("concept: cost_per_entity\nunit: [EUR\nvalues: []\n", 3), ("concept: cost_per_entity\n\tunit: EUR\n", 2),
        ("concept: cost_per_entity\nunit: EUR\nunit: EUR\n", 2),
    ])
    func aFileThatIsNoMappingIsASyntaxProblem(text: String, line: Int) throws {
        let problems = EditedTables().with(text, at: Self.costs).problems()
        let syntax = try #require(problems.first { $0.code == .tablesSyntax })
        #expect(syntax.place.file == Self.costs)
        #expect(syntax.place.line == line)
        #expect(syntax.details["message"]?.isEmpty == false)
        // Its concept is then missing as well, and nothing else is wrong.
        let others = problems.filter { $0.code != .tablesSyntax }
        #expect(others.map(\.code) == [.tablesMissingConcept])
        #expect(others.first?.details["concept"] == "cost_per_entity")
    }

    /// Nine lines that stand for more values than any memory holds.
    @Test func aFileThatRepeatsItselfWithoutEndIsRefused() {
        let repeating = (1...8).map {
            "l\($0): &l\($0) [" + Array(repeating: "*l\($0 - 1)", count: 9).joined(separator: ",") + "]\n"
        }
        let problems = EditedTables().with("l0: &l0 [much]\n" + repeating.joined(), at: Self.costs).problems()
        #expect(problems.map(\.code) == [.tablesSyntax, .tablesMissingConcept])
        #expect(problems.first?.place == Place(file: Self.costs, line: 1))
        #expect(problems.first?.details["message"]?.contains("100000") == true)
    }

    @Test func aFileWithoutAConceptIsNotSortedAnywhere() throws {
        let tables = try EditedTables().replacing("concept: cost_per_entity\n", with: "", in: Self.costs)
        let problems = tables.problems()
        #expect(problems.map(\.code) == [.tablesMissingKey, .tablesMissingConcept])
        #expect(problems.first?.place.file == Self.costs)
        #expect(problems.first?.place.line == (try tables.line(of: "unit: EUR", in: Self.costs)))
        #expect(problems.first?.details["key"] == "concept")
    }

    @Test func aConceptThatNobodyDefinedIsNamedWithTheKnownOnes() throws {
        let text = "# A table of something else.\nconcept: cost_per_device\n"
        let problems = EditedTables().with(text, at: "figures/cost-per-device.yaml").problems()
        #expect(problems.map(\.code) == [.tablesUnknownCode])
        #expect(problems.first?.place.file == "figures/cost-per-device.yaml")
        #expect(problems.first?.details["value"] == "cost_per_device")
        #expect(problems.first?.details["known"]?.contains("cost_per_entity") == true)
    }

    @Test(arguments: [
        "coverage.yaml", "sources.yaml", "activities.yaml", "device-classes.yaml", "entity-table.yaml",
        "threshold-indexation.yaml", "figures/levy-threshold.yaml", "figures/administrative-fine.yaml",
    ])
    func aConceptWithoutAFileIsMissing(file: String) throws {
        let problems = EditedTables().without(file).problems()
        let concept = try EditedTables().text(of: file).split(separator: "\n").first { $0.hasPrefix("concept: ") }
        #expect(problems.map(\.code) == [.tablesMissingConcept])
        #expect(problems.first?.details["concept"] == concept.map { String($0.dropFirst(9)) })
        #expect(problems.first?.place == Place())
    }

    @Test(arguments: ReadingID.allCases)
    func aReadingWithoutAFileIsMissing(id: ReadingID) {
        let problems = EditedTables().without("readings/\(id.rawValue).yaml").problems()
        #expect(problems.map(\.code) == [.tablesMissingConcept])
        #expect(problems.first?.details["concept"] == id.rawValue)
    }

    @Test func noFilesAtAllIsNoLaw() {
        #expect(throws: Problems.self) { try Lawbook.load(TableFiles([])) }
    }

    /// The file whose path comes later is the one that repeats.
    @Test(arguments: ["figures/cost-per-entity.yaml", "readings/R4.yaml", "coverage.yaml"])
    func aConceptInTwoFilesIsRepeated(file: String) throws {
        let tables = EditedTables()
        let copy = "zz/" + file
        let problems = tables.with(try tables.text(of: file), at: copy).problems()
        #expect(problems.map(\.code) == [.tablesRepeated])
        #expect(problems.first?.place.file == copy)
        #expect(problems.first?.place.line == (try tables.line(of: "concept: ", in: file)))
    }
}
