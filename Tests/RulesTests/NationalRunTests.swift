import Law
import Rules
import Testing
import Values

/// Whole sectors beside the plain model, and what must hold of every run.
@Suite struct NationalRunTests {
    private struct Case {
        let contributors: [Plain.Contributor]
        let budget: Int
        let maximum: Percentage?
        let threshold: Int
    }

    private static func make(_ seed: Int) throws -> Case {
        var dice = Dice(state: UInt64(seed) &* 977)
        let count = [0, 1, 2, 7, 60, 200][dice.below(6)]
        let contributors = (0..<count).map { Plain.Contributor.random(&dice, id: $0) }
        let maxima = [nil, "0.2868", "0.0001", "100", "3.14159265"][dice.below(5)]
        return Case(
            contributors: contributors, budget: [0, 1, 2, 3, 1_000_000_007, dice.below(2_000_000_000)][dice.below(6)],
            maximum: try maxima.map { try Percentage.read($0).get() },
            threshold: [0, 4_766_056, dice.below(10_000_000)][dice.below(3)])
    }

    private func run(
        _ input: Case, _ readings: Readings, reversed: Bool = false
    ) throws -> (run: NationalRun, outcomes: [Outcome]) {
        let law = try Laws.year(2024)
        let rules = try YearRules(law, readings: readings, threshold: Cents(Int64(input.threshold)))
        var contributors = try input.contributors.map { try $0.packed(law.table).contributor }
        if reversed { contributors.reverse() }
        let figures = try rules.figures(
            budget: Cents(Int64(input.budget)), tally: rules.tally(contributors),
            maximumRate: input.maximum.map { MaximumRate($0) })
        var run = NationalRun(rules: rules, figures: figures)
        let outcomes = run.outcomes(of: contributors[...])
        return (run, outcomes)
    }

    /// Amounts, figures and sums equal the model's, under readings that change with the case.
    @Test(arguments: 0..<384)
    func aRunIsTheModels(_ seed: Int) throws {
        let input = try NationalRunTests.make(seed)
        let readings = Plain.Readings.all[seed * 31 % 384]
        let maximum = input.maximum.map { Plain.Exact(num: Int128($0.units), den: 10_000_000_000) }
        let expected = Plain.run(
            input.contributors, budget: input.budget, maxRate: maximum, threshold: input.threshold, readings: readings)
        let (run, outcomes) = try run(input, readings.product)
        #expect(outcomes.map(Plain.Outcome.init) == expected.outcomes)
        let tally = run.figures.tally
        let summary = expected.summary
        #expect(tally.rows == summary.rows && tally.liable == summary.liable && tally.notLiable == summary.notLiable)
        #expect(tally.exempt == summary.exempt && tally.unregistered == summary.unregistered)
        #expect(tally.entities == summary.totalEntities && tally.turnover.count == Int128(summary.divisor))
        #expect(run.figures.split.activity.count == summary.activityShare)
        #expect(run.figures.split.levy.count == summary.levyShare)
        #expect(run.figures.costPerEntity.units(places: 0) == summary.costPerEntityCents)
        #expect(run.figures.rate.applied.units(places: 6) == summary.rateUnits)
        #expect(run.figures.rate.uncapped.units(places: 6) == summary.uncappedRateUnits)
        #expect(run.figures.rate.isCapped == summary.capped)
        #expect(run.totals.activity.count == summary.totalActivity && run.totals.levy.count == summary.totalLevy)
    }

    @Test(arguments: 0..<60)
    func bothSharesAddUpToTheBudget(_ seed: Int) throws {
        let (run, _) = try run(NationalRunTests.make(seed), Readings())
        let split = run.figures.split
        #expect(split.levy + split.activity == split.budget)
        #expect(CentsSum(split.activity) - run.totals.activity == run.residualActivity)
        #expect(CentsSum(split.levy) - run.totals.levy == run.residualLevy)
    }

    @Test(arguments: 0..<60)
    func theOrderOfTheInputChangesNothing(_ seed: Int) throws {
        let input = try NationalRunTests.make(seed)
        let (forwards, outcomes) = try run(input, Readings())
        let (backwards, reversed) = try run(input, Readings(), reversed: true)
        #expect(outcomes == reversed.reversed())
        #expect(forwards.totals == backwards.totals)
    }

    /// With exact figures nothing but each contributor's own rounding is left: half a cent each at most.
    @Test(arguments: 0..<60)
    func roundedAmountsStayWithinHalfACentEachOfTheExact(_ seed: Int) throws {
        var readings = Readings()
        try readings.choose("R9=exact")
        try readings.choose("R10=exact")
        let input = try NationalRunTests.make(seed)
        let (run, _) = try run(input, readings)
        let tally = run.figures.tally
        if tally.entities > 0 { #expect(run.residualActivity.count.magnitude * 2 <= UInt128(tally.liable)) }
        if tally.turnover > .zero, !run.figures.rate.isCapped {
            #expect(run.residualLevy.count.magnitude * 2 <= UInt128(tally.liable))
        }
    }

    /// A budget that no sector of this size can carry is refused, not computed wrongly.
    @Test func anAmountBeyondTheRangeIsRefused() throws {
        let law = try Laws.year(2024)
        var readings = Readings()
        try readings.choose("R7=declared")
        let rules = try YearRules(law, readings: readings, threshold: .zero)
        func contributor(_ turnover: Int64, _ situation: Situation) -> Contributor {
            Contributor(
                totalTurnover: Cents(turnover), levyTurnover: Cents(turnover), country: .belgium, situation: situation)
        }
        let tally = rules.tally([contributor(1, [.declared]), contributor(Cents.largest.count, [])])
        #expect(throws: Problems.self) {
            try rules.figures(budget: Cents(1_000_000), tally: tally, maximumRate: nil)
        }
    }
}
