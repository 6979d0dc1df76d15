public import Law
public import Rules
import Values

/// One contributor's contribution as JSON: the answer first, then how it came about. What is the same in every answer
/// of a year is made once: whoever gives many keeps this.
public struct AssessmentJSON: Sendable {
    private let law: YearLaw
    private let header: AnswerHeader
    private let steps: StepJSON

    public init(_ law: YearLaw, program: String) {
        self.law = law
        header = AnswerHeader(law, program: program)
        steps = StepJSON(law)
    }

    /// To be laid out for reading.
    public func value(_ assessment: ExplainedAssessment) -> JSONValue {
        var builder = JSONTreeBuilder()
        write(assessment, to: &builder)
        return builder.tree
    }

    /// On one line.
    public func line(_ assessment: ExplainedAssessment) -> [UInt8] {
        var line = JSONLine(size: 8192)
        write(assessment, to: &line)
        return line.bytes
    }

    func write(_ assessment: ExplainedAssessment, to sink: inout some JSONSink) {
        let (outcome, rules, charges) = (assessment.outcome, assessment.rules, assessment.charges)
        sink.object { sink in
            sink.members(header.pairs(readings: rules.readings, caveats: assessment.caveats))
            sink.member("country", .text(assessment.contributor.country.description))
            sink.member("liable", .flag(outcome.basis.isLiable))
            sink.member("entities", .count(outcome.basis.entities))
            sink.member("exempt", .flag(outcome.basis.isExempt))
            sink.member("activity_cents", .cents(outcome.activity))
            sink.member("levy_cents", .cents(outcome.levy))
            sink.member("total_cents", .cents(outcome.total))
            sink.member("levy_is_maximum", .flag(charges.levyIsMaximum))
            sink.member("cost_per_entity", .decimal(Exact.euros(charges.costPerEntity)))
            sink.member("rate_pct", .decimal(Exact.percent(charges.rate)))
            sink.member("above_maximum", .flag(law.maximum(exceededBy: charges.rate) != nil))
            sink.member("threshold_cents", .cents(rules.threshold))
            sink.key("steps")
            steps.write(assessment.steps, to: &sink)
        }
    }
}
