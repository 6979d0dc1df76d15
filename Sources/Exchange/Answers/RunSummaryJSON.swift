public import Law
public import Rules

/// The summary of a national run as JSON.
public struct RunSummaryJSON {
    private let law: YearLaw
    private let header: AnswerHeader

    public init(_ law: YearLaw, program: String) {
        self.law = law
        header = AnswerHeader(law, program: program)
    }

    /// - Parameter warnings: codes of what may be wrong with the input, though nothing certainly is.
    public func value(_ run: NationalRun, steps: [Step], caveats: [Caveat], warnings: [String]) -> JSONValue {
        .object(
            counts(run.figures) + amounts(run)
                + header.pairs(readings: run.rules.readings, caveats: caveats)
                + [
                    ("threshold_cents", .cents(run.rules.threshold)),
                    ("warnings", .texts(warnings)),
                    ("levy_is_maximum", .flag(run.charges.levyIsMaximum)),
                    ("steps", StepJSON(law).tree(steps)),
                ])
    }

    private func counts(_ figures: RunFigures) -> [(String, JSONValue)] {
        let tally = figures.tally
        return [
            ("rows", .count(tally.rows)),
            ("liable", .count(tally.liable)),
            ("not_liable", .count(tally.notLiable)),
            ("exempt", .count(tally.exempt)),
            ("unregistered", .count(tally.unregistered)),
            ("total_entities", .count(tally.entities)),
            ("declared_turnover_cents", .cents(tally.turnover)),
        ]
    }

    private func amounts(_ run: NationalRun) -> [(String, JSONValue)] {
        let figures = run.figures
        return [
            ("budget_cents", .cents(figures.split.budget)),
            ("activity_share_cents", .cents(figures.split.activity)),
            ("levy_share_cents", .cents(figures.split.levy)),
            ("cost_per_entity", .decimal(Exact.euros(figures.costPerEntity))),
            ("rate_pct", .decimal(Exact.percent(figures.rate.applied))),
            ("uncapped_rate_pct", .decimal(uncapped(figures.rate, run.rules.readings))),
            ("capped", .flag(figures.rate.isCapped)),
            ("above_maximum", .flag(law.maximum(exceededBy: figures.rate.applied) != nil)),
            ("total_activity_cents", .cents(run.totals.activity)),
            ("total_levy_cents", .cents(run.totals.levy)),
            ("total_cents", .cents(run.totals.total)),
            ("residual_activity_cents", .cents(run.residualActivity)),
            ("residual_levy_cents", .cents(run.residualLevy)),
        ]
    }

    /// The computed rate before the maximum, rounded as the reading rounds rates (R10).
    private func uncapped(_ rate: RunRate, _ readings: Readings) -> String {
        Exact.percent(readings.rounded(rate: rate.uncapped))
    }
}
