public import Law
public import Rules
import Values

/// What a budget means, as JSON; the same keys as a run's summary where they mean the same.
public struct BudgetJSON {
    private let law: YearLaw
    private let header: AnswerHeader

    public init(_ law: YearLaw, program: String) {
        self.law = law
        header = AnswerHeader(law, program: program)
    }

    public func value(_ run: TotalsRun, _ readings: Readings, steps: [Step], caveats: [Caveat]) -> JSONValue {
        var pairs: [(String, JSONValue)] = [
            ("budget_cents", .cents(run.split.budget)),
            ("activity_share_cents", .cents(run.split.activity)),
            ("levy_share_cents", .cents(run.split.levy)),
        ]
        if let entities = run.entities, let cost = run.costPerEntity, let left = run.residualActivity {
            pairs.append(("total_entities", .count(entities)))
            pairs.append(("cost_per_entity", .decimal(Exact.euros(cost))))
            pairs.append(("residual_activity_cents", .cents(left)))
        }
        if let turnover = run.turnover, let rate = run.rate, let left = run.residualLevy {
            pairs.append(("declared_turnover_cents", .cents(turnover)))
            pairs.append(("rate_pct", .decimal(Exact.percent(rate.applied))))
            pairs.append(("uncapped_rate_pct", .decimal(Exact.percent(readings.rounded(rate: rate.uncapped)))))
            pairs.append(("capped", .flag(rate.isCapped)))
            pairs.append(("above_maximum", .flag(law.maximum(exceededBy: rate.applied) != nil)))
            pairs.append(("residual_levy_cents", .cents(left)))
        }
        pairs += header.pairs(readings: readings, caveats: caveats)
        pairs.append(("steps", StepJSON(law).tree(steps)))
        return .object(pairs)
    }
}
