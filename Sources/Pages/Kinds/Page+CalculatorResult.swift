import Law
import Plots
import Rules
public import Values
import Wording

extension Page {
    /// What one contributor pays and why.
    public static func calculatorResult(_ language: Language, _ result: CalculatorResult) -> Page {
        let assessment = result.assessment
        let table = ExplanationTable(assessment.law, language, assessment.steps)
        var values: [String: Any] = [
            "heading": result.heading(language), "told": result.told(language), "check": result.check,
            "link": result.link, "json": result.json, "made": result.made(language),
            "explained": ExplanationPart(table: table, language: language).values,
        ]
        if assessment.outcome.total > .zero { values["parts"] = result.parts(language) }
        if let changed = result.changed(language) { values["changed"] = changed }
        if let notice = result.notice(language) { values["notice"] = notice }
        let caveats = ExplanationText(assessment.law, language).caveats(assessment.caveats)
        if !caveats.isEmpty { values["unsure"] = ["lines": caveats] }
        if let undeclared = result.undeclared {
            let amount = undeclared.atMost(undeclared.outcome.total, language)
            values["undeclared"] = ResultWords.undeclared.filled(language, ["amount": amount])
        }
        if !result.years.isEmpty {
            let links = result.years.map { year, href in
                ["href": href, "text": ResultWords.compare.filled(language, ["year": String(year)])]
            }
            values["years"] = ["links": links]
        }
        let title = ResultWords.title.filled(language, ["year": String(assessment.law.year)])
        return Page(.calculatorResult, title: title, values)
    }
}

extension CalculatorResult {
    /// The two parts with their picture.
    fileprivate func parts(_ language: Language) -> [String: Any] {
        let numerals = Numerals(language)
        let outcome = assessment.outcome
        let activity = numerals.money(outcome.activity)
        let levy = assessment.atMost(outcome.levy, language)
        let punctuation = Punctuation(language)
        let description = [
            punctuation.pair(ResultWords.activities[language], activity),
            punctuation.pair(ResultWords.levy[language], levy),
        ].joined(separator: ". ")
        let picture = ShareBar(
            id: "made", title: ResultWords.result.text("parts", language), description: description,
            parts: [CentsSum(outcome.activity), CentsSum(outcome.levy)])
        return [
            "picture": picture.svg, "activities": ResultWords.activities[language],
            "levy_name": ResultWords.levy[language], "total_name": ResultWords.total[language], "activity": activity,
            "levy": levy, "total": assessment.atMost(outcome.total, language),
        ]
    }

    /// With what it was computed.
    fileprivate func made(_ language: Language) -> String {
        let readings = Readings.selectable.compactMap { id in
            assessment.rules.readings[id].map { "\(id.rawValue)=\($0)" }
        }
        return ResultWords.made.filled(
            language,
            [
                "date": Numerals(language).date(today), "program": Program.identity,
                "hash": assessment.law.book.hash, "readings": readings.joined(separator: " "),
            ])
    }

    // MARK: What the address says

    /// Where nothing is wrong with an address that was made earlier.
    fileprivate func notice(_ language: Language) -> String? {
        let date: KeyValuePairs = ["date": Numerals(language).date(day)]
        switch address {
        case .unchanged: return day < today ? ResultWords.unchanged.filled(language, date) : nil
        case .otherTables(let figures):
            let isSame = figures == SharedFigures(assessment)
            return isSame ? ResultWords.otherTables.filled(language, date) : nil
        case .broken: return nil
        }
    }

    /// What the amounts of an address were, beside those of now.
    fileprivate func changed(_ language: Language) -> [String: Any]? {
        switch address {
        case .unchanged: return nil
        case .broken:
            return [
                "heading": ResultWords.brokenTitle[language], "text": ResultWords.broken[language], "has_rows": false,
            ]
        case .otherTables(let figures):
            let now = SharedFigures(assessment)
            guard figures != now else { return nil }
            let numerals = Numerals(language)
            let text = ResultWords.changed.filled(
                language,
                [
                    "date": numerals.date(day), "before": numerals.money(figures.total),
                    "after": numerals.money(now.total),
                ])
            let rows = zip(figures.rows(language), now.rows(language)).map { before, after -> [String: Any] in
                [
                    "name": capitalised(before.name), "before": before.text, "after": after.text,
                    "differs": before.text != after.text,
                ]
            }
            return ["heading": ResultWords.changedTitle[language], "text": text, "has_rows": true, "rows": rows]
        }
    }
}

extension SharedFigures {
    fileprivate func rows(_ language: Language) -> [(name: String, text: String)] {
        let numerals = Numerals(language)
        return [
            (InputName.entities.label[language], numerals.count(entities)),
            (InputName.costPerEntity.label[language], numerals.money(costPerEntity)),
            (InputName.rate.label[language], numerals.percent(rate.fraction)),
            (InputName.threshold.label[language], numerals.money(threshold)),
            (ResultWords.activities[language], numerals.money(activity)),
            (ResultWords.levy[language], numerals.money(levy)),
            (ResultWords.total[language], numerals.money(total)),
        ]
    }
}
