import Law
import Rules
import Values
import Wording

/// Why an amount changed, for the eye.
struct ComparisonText {
    private let before: YearLaw
    private let after: YearLaw
    private let isOfSectors: Bool
    private let language: Language

    init(_ before: YearLaw, _ after: YearLaw, isOfSectors: Bool, _ language: Language) {
        self.before = before
        self.after = after
        self.isOfSectors = isOfSectors
        self.language = language
    }

    func text(_ comparison: Comparison, caveats: (before: [Caveat], after: [Caveat])) -> String {
        let numerals = Numerals(language)
        var rows: [LabelledRows.Row] = [
            .value(named(before.year), amount(comparison.before, comparison.valuesBefore)), .gap,
        ]
        rows += comparison.effects.map { effect, amount in
            .value(Phrase(same: described(effect, comparison)), numerals.signedMoney(amount))
        }
        rows += [
            .gap, .value(Texts.difference, numerals.signedMoney(comparison.difference)),
            .value(named(after.year), amount(comparison.after, comparison.valuesAfter)),
        ]
        let unique = caveats.before + caveats.after.filter { !caveats.before.contains($0) }
        let lines =
            LabelledRows(language).lines(rows)
            + Footer(after, language).lines(
                unique, levyIsMaximum: isAtMost(comparison.valuesBefore) || isAtMost(comparison.valuesAfter),
                exceeded: after.maximum(exceededBy: comparison.valuesAfter.charges.rate)
                    ?? before.maximum(exceededBy: comparison.valuesBefore.charges.rate),
                rateIsGiven: !isOfSectors, readings: comparison.valuesAfter.readings,
                before: comparison.valuesBefore.readings)
        return lines.joined(separator: "\n") + "\n"
    }

    private func named(_ year: Int) -> Phrase {
        Phrase(same: Texts.contributionFor.filled(language, ["year": String(year)]))
    }

    private func amount(_ total: CentsSum, _ values: ComparedValues) -> String {
        let numerals = Numerals(language)
        return isAtMost(values) ? numerals.atMost(numerals.money(total)) : numerals.money(total)
    }

    private func isAtMost(_ values: ComparedValues) -> Bool {
        values.charges.levyIsMaximum && values.levied > .zero
    }

    /// The effect with what it was and became: `Effect of the rate (0.2762% → 0.2868%)`.
    private func described(_ effect: Effect, _ comparison: Comparison) -> String {
        let label = effect.label[language]
        guard let values = comparison.texts(of: effect, language) else { return label }
        let isSame = values.before == values.after
        return isSame ? "\(label) (\(values.after))" : "\(label) (\(values.before) → \(values.after))"
    }
}
