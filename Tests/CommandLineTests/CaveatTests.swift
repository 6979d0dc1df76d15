import Testing

/// Figures that are less sure than published are named in every answer that used them.
@Suite struct CaveatTests {
    private let scratch: Scratch
    private let sector: String

    init() throws {
        scratch = try Scratch()
        sector = try scratch.handSector()
    }

    private static let manufacturer = ["--activity", "manufacturer:MDR_I", "--turnover-total", "250000.00"]

    private func caveats(_ arguments: [String], _ key: String = "caveats") throws -> [String: String] {
        let items = try medlevy(arguments + ["--format", "json"]).json[key].items
        return Dictionary(uniqueKeysWithValues: items.map { ($0["concept"].text ?? "", $0["status"].text ?? "") })
    }

    private func assess(_ year: String, _ more: [String] = []) throws -> [String: String] {
        try caveats(["assess", "--year", year] + CaveatTests.manufacturer + more)
    }

    @Test func theThresholdOf2024IsComputed() throws {
        #expect(try assess("2024") == ["levy_threshold": "computed"])
    }

    @Test func of2025TheFiguresAreQuotedAndTheTableIsUnconfirmed() throws {
        #expect(
            try assess("2025")
                == [
                    "levy_threshold": "secondary", "cost_per_entity": "secondary", "maximum_levy_rate": "secondary",
                    "entity_table": "unconfirmed",
                ])
    }

    @Test func of2023TheRateIsQuoted() throws {
        #expect(try assess("2023") == ["maximum_levy_rate": "secondary"])
    }

    /// A figure that the person gave is not the tables' to doubt.
    @Test func aFigureThatWasGivenIsNotNamed() throws {
        #expect(try assess("2024", ["--threshold", "48798.40"]) == [:])
        #expect(
            try assess("2025", ["--cost-per-entity", "1.00", "--rate", "0.1", "--threshold", "1.00"])
                == ["entity_table": "unconfirmed"])
    }

    @Test("A run names what it leans on", arguments: [("2024", 1), ("2025", 2), ("2023", 0)])
    func runNamesThem(year: String, count: Int) throws {
        let found = try caveats(["run", "--year", year, "--contributors", sector, "--budget", "100.00"])
        let expected = [
            "2023": [:], "2024": ["levy_threshold": "computed"],
            "2025": ["levy_threshold": "secondary", "entity_table": "unconfirmed"],
        ]
        #expect(found == expected[year])
        #expect(found.count == count)
    }

    @Test func aSimulationNamesThem() throws {
        let found = try caveats(["simulate", "--year", "2025", "--contributors", sector, "--budget", "100.00"])
        #expect(found == ["levy_threshold": "secondary", "entity_table": "unconfirmed"])
    }

    @Test func aComparisonNamesThoseOfEachSide() throws {
        let arguments = ["compare", "--year", "2024", "--with-year", "2025"] + CaveatTests.manufacturer
        #expect(try caveats(arguments) == ["levy_threshold": "computed"])
        #expect(try caveats(arguments, "with_caveats")["entity_table"] == "unconfirmed")
    }

    @Test(
        "The text names them in words",
        arguments: [
            ("nl", "Omzetdrempel voor de heffing: berekend"), ("fr", "Seuil de chiffre d'affaires pour la redevance :"),
            ("de", "Umsatzschwelle für die Abgabe:"), ("en", "Turnover threshold for the levy: computed"),
        ])
    func textNamesThem(language: String, words: String) throws {
        let answer = try medlevy(["assess", "--year", "2024", "--language", language] + CaveatTests.manufacturer)
        #expect(answer.unwrapped.contains(words))
    }

    /// Whoever reads of a doubt can look up what it is about.
    @Test func whatIsNamedIsAConceptOfTheTables() throws {
        let named = try assess("2025").keys
        #expect(!named.isEmpty)
        for concept in named { #expect(try medlevy("tables", "show", concept).status == 0, "\(concept)") }
    }

    @Test func theTextOf2025NamesTheTable() throws {
        let answer = try medlevy(["assess", "--year", "2025"] + CaveatTests.manufacturer)
        #expect(answer.unwrapped.contains("Entity table: unconfirmed. Source:"))
        #expect(answer.unwrapped.contains("Turnover threshold for the levy: quoted by a third party. Source:"))
    }
}
