import Law
import Rules
import Values
import Wording

/// The answer in the words that a person would use.
extension CalculatorResult {
    func heading(_ language: Language) -> String {
        let amount = Numerals(language).money(assessment.outcome.total)
        guard assessment.outcome.total > .zero else { return ResultWords.paysNothing[language] }
        return (assessment.isMaximum ? ResultWords.paysAtMost : ResultWords.pays).filled(language, ["amount": amount])
    }

    /// Its sentences, one after the other.
    func told(_ language: Language) -> [String] {
        let year = String(assessment.law.year)
        guard assessment.outcome.basis.isLiable else { return [ResultWords.notLiable.filled(language, ["year": year])] }
        let sentences = [activities(language), levy(language)].joined(separator: " ")
        guard assessment.isMaximum else { return [sentences] }
        return [sentences, ResultWords.whyAtMost.filled(language, ["year": year])]
    }

    private func activities(_ language: Language) -> String {
        let numerals = Numerals(language)
        let entities = assessment.outcome.basis.entities
        let year = String(assessment.law.year)
        guard entities > 0 else { return ResultWords.noActivities.filled(language, ["year": year]) }
        return ResultWords.forActivities.filled(
            language,
            [
                "year": year, "activity": numerals.money(assessment.outcome.activity),
                "entities": CalculatorWords.entities(entities, language),
                "cost": numerals.cost(assessment.charges.costPerEntity),
            ])
    }

    private func levy(_ language: Language) -> String {
        let numerals = Numerals(language)
        let basis = assessment.outcome.basis
        if basis.isExempt {
            return ResultWords.exempt.filled(
                language,
                [
                    "total": numerals.money(assessment.contributor.totalTurnover),
                    "threshold": numerals.money(assessment.rules.threshold),
                ])
        }
        guard basis.levyBase > .zero else { return ResultWords.noLevy[language] }
        return ResultWords.forLevy.filled(
            language,
            [
                "levy": assessment.atMost(assessment.outcome.levy, language),
                "rate": numerals.percent(assessment.charges.rate), "base": numerals.money(basis.levyBase),
            ])
    }
}

extension ExplainedAssessment {
    /// An amount that the rate is a part of: "at most" while it may still be lowered.
    func atMost(_ amount: Cents, _ language: Language) -> String {
        let numerals = Numerals(language)
        return isMaximum ? numerals.atMost(numerals.money(amount)) : numerals.money(amount)
    }
}
