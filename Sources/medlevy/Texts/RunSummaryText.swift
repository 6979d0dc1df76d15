import Law
import Rules
import Values
import Wording

/// The summary of a national run for the eye.
struct RunSummaryText {
    private let law: YearLaw
    private let language: Language
    private let numerals: Numerals

    init(_ law: YearLaw, _ language: Language) {
        self.law = law
        self.language = language
        numerals = Numerals(language)
    }

    func text(_ run: NationalRun, steps: [Step], caveats: [Caveat], output: String?) -> String {
        var lines = [Texts.contributionYear.filled(language, ["year": String(law.year)]), ""]
        lines += LabelledRows(language).lines(rows(run))
        if let output { lines += ["", Texts.writtenTo.filled(language, ["file": output])] }
        lines += Footer(law, language).lines(
            caveats, levyIsMaximum: true, exceeded: law.maximum(exceededBy: run.figures.rate.applied),
            readings: run.rules.readings)
        return lines.joined(separator: "\n") + "\n"
    }

    private func rows(_ run: NationalRun) -> [LabelledRows.Row] {
        let figures = run.figures
        let tally = figures.tally
        return [
            .value(Texts.budget, numerals.money(figures.split.budget)),
            .value(Texts.levyShare, numerals.money(figures.split.levy)),
            .value(Texts.activityShare, numerals.money(figures.split.activity)),
            .gap,
            .value(Texts.contributors, numerals.count(tally.rows)),
            .value(Texts.liable, numerals.count(tally.liable)),
            .value(Texts.notLiable, numerals.count(tally.notLiable)),
            .value(Texts.exempt, numerals.count(tally.exempt)),
            .value(Texts.unregistered, numerals.count(tally.unregistered)),
            .value(Texts.entities, numerals.count(tally.entities)),
            .value(Texts.turnover, numerals.money(tally.turnover)),
            .value(Texts.threshold, numerals.money(run.rules.threshold)),
            .gap,
            .value(Texts.costPerEntity, numerals.cost(figures.costPerEntity)),
            .value(Texts.uncappedRate, numerals.percent(run.rules.readings.rounded(rate: figures.rate.uncapped))),
            .value(Texts.rate, numerals.percent(figures.rate.applied)),
            .gap,
            .value(Texts.totalActivity, numerals.money(run.totals.activity)),
            .value(Texts.totalLevy, numerals.money(run.totals.levy)),
            .value(Texts.total, numerals.money(run.totals.total)),
            .value(Texts.residualActivity, numerals.money(run.residualActivity)),
            .value(Texts.residualLevy, numerals.money(run.residualLevy)),
        ]
    }
}

/// Labels on the left, values aligned on the right.
struct LabelledRows {
    enum Row {
        case value(Phrase, String)
        case gap
    }

    private let language: Language

    init(_ language: Language) { self.language = language }

    func lines(_ rows: [Row]) -> [String] {
        let pairs = rows.compactMap { row in
            if case .value(let label, let value) = row { (label[language], value) } else { nil }
        }
        let labelWidth = pairs.map(\.0.count).max() ?? 0
        let valueWidth = pairs.map(\.1.count).max() ?? 0
        return rows.map { row in
            guard case .value(let label, let value) = row else { return "" }
            let text = label[language]
            let space = labelWidth - text.count + 2 + valueWidth - value.count
            return text + String(repeating: " ", count: space) + value
        }
    }
}
