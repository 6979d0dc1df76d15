import Law
import Rules
import Testing
import Values

/// The effects of a comparison add up to the difference, and each stands for its own change alone.
@Suite struct ComparisonTests {
    private func side(_ plain: [Plain.Contributor], _ year: Int) throws -> ComparedSide {
        let law = try Laws.year(year)
        let rules = try YearRules(law, readings: Readings(law))
        let charges = try Charges(law, readings: rules.readings)
        return ComparedSide(
            contributors: try plain.map { try $0.packed(law.table).contributor }, rules: rules, charges: charges)
    }

    @Test(arguments: 0..<200)
    func theEffectsAddUpToTheDifference(_ seed: Int) throws {
        var dice = Dice(state: UInt64(seed) &* 131)
        let before = (0..<(1 + dice.below(20))).map { Plain.Contributor.random(&dice, id: $0) }
        let after = (0..<(1 + dice.below(20))).map { Plain.Contributor.random(&dice, id: $0) }
        let comparison = try Comparison(side(before, 2023), side(after, 2025))
        let sum = comparison.effects.reduce(CentsSum.zero) { $0 + $1.amount }
        #expect(sum == comparison.after - comparison.before)
        #expect(comparison.effects.map(\.effect) == Effect.allCases)
        // Five effects, each a difference of two rounded amounts, and the amounts' own rounding: no more than that.
        let rounding = comparison.effects.last?.amount.count.magnitude ?? .max
        #expect(rounding <= UInt128(10 + 2 * (before.count + after.count)))
    }

    @Test func anotherTurnoverAloneIsTheTurnoversEffect() throws {
        let before = Plain.workedExamples[0].contributor
        var after = before
        after.levy /= 2
        let comparison = try Comparison(side([before], 2024), side([after], 2024))
        let changed = comparison.effects.filter { $0.amount != .zero }.map(\.effect)
        #expect(changed == [.turnover])
    }

    @Test func anotherThresholdAloneIsTheThresholdsEffect() throws {
        var contributor = Plain.workedExamples[0].contributor
        contributor.total = 4_800_000
        contributor.levy = 4_800_000
        let law = try Laws.year(2024)
        let charges = try Charges(law, readings: Readings())
        let packed = try contributor.packed(law.table).contributor
        let low = try YearRules(law, readings: Readings(), threshold: Cents(4_766_056))
        let high = try YearRules(law, readings: Readings(), threshold: Cents(4_879_840))
        let comparison = try Comparison(
            ComparedSide(contributors: [packed], rules: low, charges: charges),
            ComparedSide(contributors: [packed], rules: high, charges: charges))
        let changed = comparison.effects.filter { $0.amount != .zero }.map(\.effect)
        #expect(changed == [.threshold])
    }

    /// One side's enormous rate on the other side's enormous turnover: refused, not a crash.
    @Test func whatLeavesTheRangeIsRefused() throws {
        let rules = try YearRules(try Laws.year(2024), readings: Readings(), threshold: .zero)
        func side(_ turnover: Cents, count: Int, rate: Fraction) -> ComparedSide {
            let contributor = Contributor(
                totalTurnover: turnover, levyTurnover: turnover, country: .belgium, situation: [.declared])
            let charges = Charges(
                costPerEntity: .zero, costOrigin: .computed, rate: rate, rateOrigin: .computed)
            return ComparedSide(
                contributors: Array(repeating: contributor, count: count), rules: rules, charges: charges)
        }
        let small = side(Cents(1), count: 1, rate: Fraction(Int128(Cents.largest.count) * 1_000_000, 1))
        let large = side(.largest, count: 400, rate: Fraction(1, 1000))
        #expect(throws: Problems.self) { try Comparison(small, large) }
    }
}
