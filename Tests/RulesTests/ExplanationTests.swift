import Law
import Rules
import Testing
import Values

/// The explanation says what was computed, and nothing else.
@Suite struct ExplanationTests {
    private func explained(
        _ plain: Plain.Contributor, year: Int = 2024
    ) throws -> (law: YearLaw, outcome: Outcome, plainOutcome: Outcome, steps: [Step]) {
        let law = try Laws.year(year)
        let rules = try YearRules(law, readings: Readings(law))
        let charges = try Charges(law, readings: rules.readings)
        let (contributor, registrations) = try plain.packed(law.table)
        let (outcome, steps) = rules.explained(contributor, registrations: registrations, in: law.table, charges)
        return (law, outcome, rules.assess(contributor, charges), steps)
    }

    @Test(arguments: 0..<100)
    func theExplainedAmountIsTheUnexplained(_ seed: Int) throws {
        var dice = Dice(state: UInt64(seed) &* 11)
        let (law, outcome, plainOutcome, steps) = try explained(.random(&dice, id: 0))
        #expect(outcome == plainOutcome)
        let paths = steps.map { $0.address.path(in: law.table) }
        #expect(Set(paths).count == paths.count, "an address stands for one step")
        #expect(steps.first { $0.address == .contribution }?.result == .cents(outcome.total))
    }

    @Test func everyStepIsAPartOfTheContribution() throws {
        let (_, _, _, steps) = try explained(Plain.workedExamples[2].contributor)
        let trees = StepTree.trees(steps)
        #expect(trees.map(\.step.address) == [.contribution])
        func count(_ tree: StepTree) -> Int { tree.parts.reduce(1) { $0 + count($1) } }
        #expect(trees.map(count).reduce(0, +) == steps.count)
    }

    @Test func addressesAreStable() throws {
        let (law, _, _, steps) = try explained(Plain.workedExamples[0].contributor)
        let paths = Set(steps.map { $0.address.path(in: law.table) })
        let known: Set = [
            "contribution", "contribution.liability", "contribution.activity", "contribution.activity.entities",
            "contribution.activity.entities.unregistered", "contribution.activity.entities.highest",
            "contribution.activity.entities.highest.cell[manufacturer:MDR_I]",
            "contribution.activity.entities.highest.cell[manufacturer:MDR_IIA]",
            "contribution.activity.entities.several-activities", "contribution.activity.entities.not-established",
            "contribution.activity.entities.self-control", "contribution.activity.entities.minimum",
            "contribution.activity.cost-per-entity", "contribution.levy", "contribution.levy.base",
            "contribution.levy.exemption", "contribution.levy.rate",
        ]
        #expect(paths == known)
    }

    @Test func whatDidNotApplySaysWhy() throws {
        let (_, _, _, steps) = try explained(Plain.workedExamples[0].contributor)
        func reason(_ address: StepAddress) -> Reason? { steps.first { $0.address == address }?.notApplied }
        #expect(reason(.severalActivities) == .oneActivity)
        #expect(reason(.notEstablished) == .established)
        #expect(reason(.selfControl) == .noSelfControl)
        #expect(reason(.minimum) == .notBelowMinimum)
        #expect(reason(.exemption) == .notBelowThreshold)
    }

    /// The citations of the steps exist in the tables, so that nobody looks for an article that is not there.
    @Test func everyCitationOfAStepIsInTheSources() throws {
        let (law, _, _, steps) = try explained(Plain.workedExamples[2].contributor)
        let budget = try YearRules(law, readings: Readings(law)).explainedTotals(
            budget: Cents(1_000_000), entities: 10, turnover: Cents(1_000_000), maximumRate: nil)
        for citation in (steps + budget.steps).flatMap(\.address.citations) {
            let source = law.book.sources.first { $0.id == citation.source }
            #expect(source?.parts.contains(citation.part) == true, "\(citation)")
        }
    }

    @Test func lessSureValuesAreFlagged() throws {
        let (law, _, _, steps) = try explained(Plain.workedExamples[0].contributor, year: 2025)
        let caveats = law.caveats(of: steps)
        #expect(caveats.map(\.concept).contains(.entityTable))
        #expect(caveats.contains { $0.concept == .figure(.costPerEntity) && $0.status == .secondary })
        #expect(caveats.first { $0.concept == .entityTable }?.status == .unconfirmed)
    }
}
