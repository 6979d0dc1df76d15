import Law
import Rules
import Values
import Wording

/// Why an amount changed, for the eye.
struct ComparisonText {
    private let before: YearLaw
    private let after: YearLaw
    private let language: Language

    init(_ before: YearLaw, _ after: YearLaw, _ language: Language) {
        self.before = before
        self.after = after
        self.language = language
    }

    func text(_ comparison: Comparison, caveats: (before: [Caveat], after: [Caveat])) -> String {
        let numerals = Numerals(language)
        var rows: [LabelledRows.Row] = [
            .value(named(Texts.beforeYear, before.year), numerals.money(comparison.before)), .gap,
        ]
        rows += comparison.effects.map { .value(label($0.effect), numerals.signedMoney($0.amount)) }
        rows += [
            .gap, .value(Texts.difference, numerals.signedMoney(comparison.difference)),
            .value(named(Texts.afterYear, after.year), numerals.money(comparison.after)),
        ]
        let unique = caveats.before + caveats.after.filter { !caveats.before.contains($0) }
        let lines = LabelledRows(language).lines(rows) + Footer(after, language).lines(unique, levyIsMaximum: false)
        return lines.joined(separator: "\n") + "\n"
    }

    private func named(_ phrase: Phrase, _ year: Int) -> Phrase {
        Phrase(same: phrase.filled(language, ["year": String(year)]))
    }

    private func label(_ effect: Effect) -> Phrase {
        switch effect {
        case .entities: Texts.effectEntities
        case .costPerEntity: Texts.effectCost
        case .turnover: Texts.effectTurnover
        case .threshold: Texts.effectThreshold
        case .rate: Texts.effectRate
        case .rounding: Texts.effectRounding
        }
    }
}

extension Numerals {
    /// With a plus sign when it is more.
    func signedMoney(_ amount: CentsSum) -> String { amount > .zero ? "+" + money(amount) : money(amount) }
}
