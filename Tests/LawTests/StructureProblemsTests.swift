import Law
import Testing
import Values

/// What is missing, what nobody reads, and what is no YAML: a mistyped key must not be lost in silence.
@Suite struct StructureProblemsTests {
    static let costs = "figures/cost-per-entity.yaml"

    static let keys = [
        BrokenTable(
            "a key of a dated value missing", in: "figures/entities-minimum.yaml", "    status: published\n", "",
            gives: .tablesMissingKey, at: "- from: 2023-01-01", ["key": "status"]),
        BrokenTable(
            "a day of checking missing", in: "figures/entities-minimum.yaml", "    checked_on: 2026-11-21\n", "",
            gives: .tablesMissingKey, at: "- from: 2023-01-01", ["key": "checked_on"]),
        BrokenTable(
            "a list of citations missing", in: "figures/entities-minimum.yaml", "    citation: [qa-2024:Q3]\n", "",
            gives: .tablesMissingKey, at: "- from: 2023-01-01", ["key": "citation"]),
        BrokenTable(
            "an end missing", in: "figures/entities-minimum.yaml", "    until: open\n", "",
            gives: .tablesMissingKey, at: "- from: 2023-01-01", ["key": "until"]),
        BrokenTable(
            "an excerpt missing", in: "readings/R5.yaml", "excerpt: ~\n", "", gives: .tablesMissingKey,
            at: "concept: reading", ["key": "excerpt"]),
        BrokenTable(
            "a part of the formula missing", in: "threshold-indexation.yaml", "      rounding: cent_half_up\n", "",
            gives: .tablesMissingKey, at: "amount: base_threshold", ["key": "rounding"]),
        BrokenTable(
            "a key on top that nothing reads", in: costs, "unit: EUR", "unit: EUR\nunits: EUR",
            gives: .tablesUnknownKey, at: "units: EUR", ["key": "units"]),
        BrokenTable(
            "a key of a dated value that nothing reads", in: "figures/entities-minimum.yaml", "    status: published",
            "    status: published\n    remark: none", gives: .tablesUnknownKey, at: "remark: none",
            ["key": "remark"]),
        BrokenTable(
            "a fifth language", in: "figures/entities-minimum.yaml", "  en: minimum", "  it: minimo\n  en: minimum",
            gives: .tablesUnknownKey, at: "it: minimo", ["key": "it", "allowed": "de, en, fr, nl"]),
    ]

    @Test(arguments: keys) func aKeyIsMissingOrNotKnown(table: BrokenTable) throws { try table.check() }

    static let languages = [
        BrokenTable(
            "a figure's name", in: "figures/entities-minimum.yaml", "  de: Mindestzahl der Einheiten\n", "",
            gives: .tablesMissingLanguage, at: "nl: minimumaantal", ["language": "de"]),
        BrokenTable(
            "a name left empty", in: "figures/entities-minimum.yaml", "  de: Mindestzahl der Einheiten", "  de:",
            gives: .tablesMissingLanguage, at: "nl: minimumaantal", ["language": "de"]),
        BrokenTable(
            "a note", in: "figures/entities-self-control.yaml",
            "      en: Self-control for STHA (Articles 59 and 60) gives no right to this reduction.\n", "",
            gives: .tablesMissingLanguage, at: "nl: De autocontrole", ["language": "en"]),
        BrokenTable(
            "a choice's meaning", in: "readings/R4.yaml",
            "    fr: Le chiffre d'affaires annuel total en dispositifs médicaux en Belgique est comparé au seuil.\n",
            "", gives: .tablesMissingLanguage, at: "nl: De totale jaaromzet", ["language": "fr"]),
    ]

    @Test(arguments: languages) func aTextIsMissingInALanguage(table: BrokenTable) throws {
        // A choice or name that is not whole is left out, and then whatever names it is not known either.
        let tables = try EditedTables().replacing(table.old, with: table.new, in: table.file)
        let problem = try #require(tables.problems().first { $0.code == .tablesMissingLanguage })
        #expect(problem.details["language"] == table.details["language"])
        #expect(problem.place.file == table.file)
        #expect(problem.place.line == (try table.line.map { try tables.line(of: $0, in: table.file) }))
        #expect(tables.problems().allSatisfy { $0.place.file == table.file })
    }

    static let citations = [
        BrokenTable(
            "none for a published value", in: "figures/entities-minimum.yaml", "citation: [qa-2024:Q3]",
            "citation: []", gives: .tablesMissingCitation, at: "value: 0"),
        BrokenTable(
            "a source that is not listed", in: "figures/entities-minimum.yaml", "[qa-2024:Q3]",
            "[qa-2023:Q3, qa-2024:Q4]",
            gives: .tablesUnknownCitation, at: "citation:", ["citation": "qa-2023:Q3"]),
        BrokenTable(
            "a part that the source does not have", in: "figures/entities-minimum.yaml", "[qa-2024:Q3]",
            "[qa-2024:Q22, qa-2024:Q4]", gives: .tablesUnknownCitation, at: "citation:", ["citation": "qa-2024:Q22"]),
        BrokenTable(
            "a source without a part", in: "figures/entities-minimum.yaml", "[qa-2024:Q3]", "[qa-2024, qa-2024:Q4]",
            gives: .tablesUnknownCitation, at: "citation:", ["citation": "qa-2024"]),
    ]

    @Test(arguments: citations) func aCitationIsMissingOrNotKnown(table: BrokenTable) throws { try table.check() }

    /// Who cites only what is not known has no citation: both are said.
    @Test func aWrongCitationAloneIsAlsoAMissingOne() throws {
        let tables = try EditedTables()
            .replacing("[qa-2024:Q3]", with: "[nobody:Q3]", in: "figures/entities-minimum.yaml")
        #expect(Set(tables.problems().map(\.code)) == [.tablesUnknownCitation, .tablesMissingCitation])
    }
}
