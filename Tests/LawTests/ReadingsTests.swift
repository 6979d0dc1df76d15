import Law
import Testing
import Values

/// Every reading says what was chosen, what could be, and why.
@Suite struct ReadingsTests {
    /// The choices of each reading with the default first.
    static let choices: [(ReadingID, String, Set<String>)] = [
        (.r1, "both", ["both"]), (.r2, "any", ["any", "only"]), (.r3, "flat", ["flat", "foreign"]),
        (.r4, "total", ["total", "levy"]), (.r5, "total", ["total", "levy"]),
        (.r6, "threshold", ["threshold", "never"]), (.r7, "assessed", ["assessed", "declared", "all-liable"]),
        (.r8, "capped", ["capped"]), (.r9, "cent", ["cent", "exact"]), (.r10, "pct4", ["pct4", "exact"]),
        (.r11, "half-up", ["half-up"]), (.r12, "zero", ["zero"]), (.r13, "table-2024", ["table-2024"]),
    ]

    @Test(arguments: choices)
    func aReadingHasItsChoicesAndHoldsItsDefault(id: ReadingID, chosen: String, all: Set<String>) throws {
        let reading = try #require(try BuiltInLaw.book().readings[id])
        #expect(Set(reading.choices.map(\.value)) == all)
        #expect(reading.choices.first?.value == chosen)
        #expect(reading.timeline.value(throughout: 2025)?.value == chosen)
        #expect(reading.choice(chosen) != nil)
        #expect(reading.choice("nothing") == nil)
    }

    /// No source decides an open question; a reading that says it was published would be none.
    @Test(arguments: ReadingID.allCases)
    func aReadingIsNeverSaidToBePublished(id: ReadingID) throws {
        let reading = try #require(try BuiltInLaw.book().readings[id])
        for dated in reading.timeline.values { #expect(dated.status.isFlagged) }
    }

    @Test func conceptsAreFoundByTheSourceTheyCite() throws {
        let book = try BuiltInLaw.book()
        let cited = book.concepts(citing: Citation(source: "elendi", part: "figures"))
        #expect(cited == ["cost_per_entity", "maximum_levy_rate", "levy_threshold"])
        #expect(book.concepts(citing: Citation(source: "elendi", part: "rate")).isEmpty)
        #expect(Citation(source: "qa-2024", part: "Q5").description == "qa-2024:Q5")
    }
}
