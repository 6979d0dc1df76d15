public import Law
public import Rules
import Values

/// Why an amount changed, as JSON: the effects add up to the difference.
public struct ComparisonJSON {
    private let before: YearLaw
    private let after: YearLaw
    private let program: String

    public init(_ before: YearLaw, _ after: YearLaw, program: String) {
        self.before = before
        self.after = after
        self.program = program
    }

    public func value(_ comparison: Comparison, caveats: (before: [Caveat], after: [Caveat])) -> JSONValue {
        .object([
            ("program", .text(program)),
            ("tables_hash", .text(before.book.hash)),
            ("year", .count(before.year)),
            ("with_year", .count(after.year)),
            ("before_cents", .cents(comparison.before)),
            ("after_cents", .cents(comparison.after)),
            ("difference_cents", .cents(comparison.difference)),
            ("effects", .list(comparison.effects.map(effect))),
            ("values", values(comparison.valuesBefore, before)),
            ("with_values", values(comparison.valuesAfter, after)),
            ("readings", AnswerHeader.readings(comparison.valuesBefore.readings)),
            ("with_readings", AnswerHeader.readings(comparison.valuesAfter.readings)),
            ("caveats", AnswerHeader.caveats(caveats.before)),
            ("with_caveats", AnswerHeader.caveats(caveats.after)),
        ])
    }

    private func values(_ values: ComparedValues, _ law: YearLaw) -> JSONValue {
        .object([
            ("entities", .count(values.entities)),
            ("cost_per_entity", .decimal(Exact.euros(values.charges.costPerEntity))),
            ("levied_turnover_cents", .cents(values.levied)),
            ("threshold_cents", .cents(values.threshold)),
            ("rate_pct", .decimal(Exact.percent(values.charges.rate))),
            ("above_maximum", .flag(law.maximum(exceededBy: values.charges.rate) != nil)),
            ("levy_is_maximum", .flag(values.charges.levyIsMaximum)),
        ])
    }

    private func effect(_ effect: Effect, _ amount: CentsSum) -> JSONValue {
        .object([("effect", .text(effect.rawValue)), ("cents", .cents(amount))])
    }
}
