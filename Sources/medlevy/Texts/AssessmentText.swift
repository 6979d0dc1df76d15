import Law
import Rules
import Values
import Wording

/// One contributor's contribution for the eye: the amount first, then every step, then what is not quite certain.
struct AssessmentText {
    private let law: YearLaw
    private let language: Language

    init(_ law: YearLaw, _ language: Language) {
        self.law = law
        self.language = language
    }

    func text(_ assessment: ExplainedAssessment) -> String {
        let explanation = ExplanationText(law, language)
        var lines = [headline(assessment), "", explanation.text(assessment.steps)]
        lines += Footer(law, language).lines(
            assessment.caveats, levyIsMaximum: assessment.isMaximum,
            exceeded: assessment.outcome.basis.isLiable ? law.maximum(exceededBy: assessment.charges.rate) : nil,
            rateIsGiven: true, readings: assessment.rules.readings)
        return lines.joined(separator: "\n") + "\n"
    }

    private func headline(_ assessment: ExplainedAssessment) -> String {
        let year = Texts.contributionYear.filled(language, ["year": String(law.year)])
        let country = Texts.country.filled(language, ["country": assessment.contributor.country.description])
        let amount = Numerals(language).money(assessment.outcome.total)
        let pays = assessment.isMaximum ? Texts.paysAtMost : Texts.pays
        let result =
            assessment.outcome.basis.isLiable ? pays.filled(language, ["amount": amount]) : Texts.paysNothing[language]
        return Punctuation(language).pair("\(year), \(country)", result)
    }
}
