import Law
import Rules
import Values
import Wording

/// The answers that can be chosen, each with what it does.
extension CalculatorForm {
    /// Answers under one heading; without one where there is only one group.
    struct Group {
        let heading: String
        let rows: [ChoiceRow]
    }

    var isRadio: Bool {
        switch question {
        case .year, .country, .active, .selfControl: true
        case .activities, .classes, .turnover, .supplied: false
        }
    }

    func groups(_ language: Language) -> [Group] {
        switch question {
        case .year: [Group(heading: "", rows: yearRows(language))]
        case .country:
            [
                Group(
                    heading: "",
                    rows: [
                        ChoiceRow(value: "BE", label: CalculatorWords.belgium[language]),
                        ChoiceRow(value: "ZZ", label: CalculatorWords.abroad[language]),
                    ])
            ]
        case .active, .selfControl:
            [
                Group(
                    heading: "",
                    rows: [true, false].map { flag in
                        ChoiceRow(value: "\(flag)", label: capitalised(Numerals(language).yesOrNo(flag)))
                    })
            ]
        case .activities: [Group(heading: "", rows: activityRows(language))]
        case .classes(let activity): classGroups(activity, language)
        case .turnover, .supplied: []
        }
    }

    private func yearRows(_ language: Language) -> [ChoiceRow] {
        years.reversed().map { year in
            let hint = CalculatorWords.onTurnover.filled(language, ["year": String(year - 1)])
            return ChoiceRow(value: String(year), label: String(year), hint: hint)
        }
    }

    private func activityRows(_ language: Language) -> [ChoiceRow] {
        let table = law.table
        return table.activities.enumerated().map { column, activity in
            let cells = table.deviceClasses.indices.compactMap {
                table.entities(table.registration(activity: column, deviceClass: $0))
            }
            return ChoiceRow(
                value: activity.code, label: capitalised(activity.names[language]), hint: range(cells, language))
        }
    }

    /// From the fewest to the most entities that an activity counts for.
    private func range(_ cells: [UInt8], _ language: Language) -> String {
        guard let least = cells.min(), let most = cells.max() else { return "" }
        guard least < most else { return CalculatorWords.entities(Int(most), language) }
        return CalculatorWords.entitiesBetween.filled(language, ["least": "\(least)", "most": "\(most)"])
    }

    /// The classes of an activity, under the text that made them.
    private func classGroups(_ code: String, _ language: Language) -> [Group] {
        let table = law.table
        guard let column = table.activities.firstIndex(where: { $0.code == code }) else { return [] }
        var groups: [(family: DeviceFamily, rows: [ChoiceRow])] = []
        for (row, deviceClass) in table.deviceClasses.enumerated() {
            let registration = table.registration(activity: column, deviceClass: row)
            guard let entities = table.entities(registration) else { continue }
            let choice = ChoiceRow(
                value: deviceClass.code, label: deviceClass.names[language],
                hint: CalculatorWords.entities(Int(entities), language))
            let family = DeviceFamily(deviceClass)
            if let place = groups.firstIndex(where: { $0.family == family }) {
                groups[place].rows.append(choice)
            } else {
                groups.append((family, [choice]))
            }
        }
        return DeviceFamily.allCases.flatMap { family in
            groups.filter { $0.family == family }.map { Group(heading: family.title[language], rows: $0.rows) }
        }
    }
}

/// A text with a capital letter.
func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
