import Law
public import Rules
public import Values
import Wording

extension Page {
    /// The addresses around a comparison.
    public struct ComparisonLinks {
        let back: String
        let json: String

        /// - Parameter back: of the result that it began with.
        public init(back: String, json: String) {
            self.back = back
            self.json = json
        }
    }

    /// Why the contribution of one year differs from that of an earlier one, with the same answers.
    public static func calculatorComparison(
        _ language: Language, _ before: ExplainedAssessment, _ after: ExplainedAssessment, _ comparison: Comparison,
        _ links: ComparisonLinks
    ) -> Page {
        let numerals = Numerals(language)
        let years: KeyValuePairs = ["before": String(before.law.year), "after": String(after.law.year)]
        var values: [String: Any] = [
            "heading": heading(comparison, after.law.year, language), "back": links.back, "json": links.json,
            "told": told(before, after, comparison, language), "before_year": String(before.law.year),
            "after_year": String(after.law.year), "effects": comparison.effects.map { row($0, comparison, language) },
            "contribution": capitalised(StepAddress.contribution.label[language]),
            "before": before.atMost(before.outcome.total, language),
            "after": after.atMost(after.outcome.total, language),
            "difference": numerals.signedMoney(comparison.difference),
        ]
        let lines = unsure(before, after, language)
        if !lines.isEmpty { values["unsure"] = ["lines": lines] }
        return Page(.calculatorComparison, title: ResultWords.comparisonTitle.filled(language, years), values)
    }

    /// What is less certain in both years, and then in each, with its year.
    private static func unsure(
        _ before: ExplainedAssessment, _ after: ExplainedAssessment, _ language: Language
    ) -> [String] {
        func lines(_ one: ExplainedAssessment, _ kept: (Caveat) -> Bool, year: Int? = nil) -> [String] {
            let told = ExplanationText(one.law, language).caveats(one.caveats.filter(kept))
            return told.map { line in year.map { Punctuation(language).pair(String($0), line) } ?? line }
        }
        return lines(after) { before.caveats.contains($0) }
            + lines(before, { !after.caveats.contains($0) }, year: before.law.year)
            + lines(after, { !before.caveats.contains($0) }, year: after.law.year)
    }

    private static func heading(_ comparison: Comparison, _ year: Int, _ language: Language) -> String {
        let difference = comparison.difference
        let amount = difference < .zero ? .zero - difference : difference
        let phrase =
            difference > .zero ? ResultWords.more : difference < .zero ? ResultWords.less : ResultWords.same
        return phrase.filled(language, [("amount", Numerals(language).money(amount)), ("year", String(year))])
    }

    private static func told(
        _ before: ExplainedAssessment, _ after: ExplainedAssessment, _ comparison: Comparison, _ language: Language
    ) -> [String] {
        let amounts = ResultWords.sameAnswers.filled(
            language,
            [
                "before": before.atMost(before.outcome.total, language), "year": String(before.law.year),
                "after": after.atMost(after.outcome.total, language), "with": String(after.law.year),
            ])
        // The greatest of those that go the way that the amount went.
        let isMore = comparison.difference > .zero
        let same = comparison.effects.filter { isMore ? $0.amount > .zero : $0.amount < .zero }
        let greatest = same.max { isMore ? $0.amount < $1.amount : $0.amount > $1.amount }
        guard comparison.difference != .zero, let cause = greatest?.effect,
            let values = comparison.texts(of: cause, language)
        else { return [amounts] }
        let label = cause.label[language]
        // German writes a noun with a capital letter wherever it stands.
        let name = language == .de ? label : label.prefix(1).lowercased() + label.dropFirst()
        let main = ResultWords.mainCause.filled(
            language, ["cause": name, "before": values.before, "after": values.after])
        return [amounts, main]
    }

    private static func row(
        _ effect: (effect: Effect, amount: CentsSum), _ comparison: Comparison, _ language: Language
    ) -> [String: Any] {
        let values = comparison.texts(of: effect.effect, language)
        return [
            "name": effect.effect.label[language], "before": values?.before ?? "", "after": values?.after ?? "",
            "amount": Numerals(language).signedMoney(effect.amount),
        ]
    }
}
