public import Law
public import Rules
import Values

/// One contributor's contribution as JSON: the answer first, then how it came about.
public struct AssessmentJSON {
    private let law: YearLaw
    private let header: AnswerHeader

    public init(_ law: YearLaw, program: String) {
        self.law = law
        header = AnswerHeader(law, program: program)
    }

    public func value(_ assessment: ExplainedAssessment) -> JSONValue {
        let (outcome, rules, charges) = (assessment.outcome, assessment.rules, assessment.charges)
        return .object(
            header.pairs(readings: rules.readings, caveats: assessment.caveats) + [
                ("country", .text(assessment.contributor.country.description)),
                ("liable", .flag(outcome.basis.isLiable)),
                ("entities", .count(outcome.basis.entities)),
                ("exempt", .flag(outcome.basis.isExempt)),
                ("activity_cents", .cents(outcome.activity)),
                ("levy_cents", .cents(outcome.levy)),
                ("total_cents", .cents(outcome.total)),
                ("levy_is_maximum", .flag(charges.levyIsMaximum)),
                ("cost_per_entity", .decimal(Exact.euros(charges.costPerEntity))),
                ("rate_pct", .decimal(Exact.percent(charges.rate))),
                ("above_maximum", .flag(law.maximum(exceededBy: charges.rate) != nil)),
                ("threshold_cents", .cents(rules.threshold)),
                ("steps", StepJSON(law).tree(assessment.steps)),
            ])
    }
}
