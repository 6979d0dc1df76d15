import Access
import Declarations
import Law
import Rules
import Service
public import Values
import Wording

/// What is known of a declarant before somebody fills its address in.
public struct DeclarantDefaults: Sendable {
    public let name: String
    public let country: CountryCode?
    public let language: Language
    /// The visitor, who may be the contact.
    public let contact: (name: String, email: String)

    public init(name: String, country: CountryCode?, language: Language, contact: (name: String, email: String)) {
        self.name = name
        self.country = country
        self.language = language
        self.contact = contact
    }
}

/// The questions about activities and about who declares.
extension FormContext {
    /// Each registered activity with its entities, and how they add up.
    public func activities(_ typed: TypedFields? = nil) -> Page {
        let words = FormWords.activities
        let table = ExplanationTable(law, language, steps(of: sheet.answers.registrations))
        let liability = StepAddress.liability.path(in: law.table)
        let counts = { (row: ExplanationTable.Row) in row.result != nil && row.address != liability }
        let part = ExplanationPart(table: table, language: language, tellsBasis: false, shows: counts)
        let entities = table.rows.first(where: counts)?.result ?? "–"
        let answers = ["yes", "no"].map { ChoiceRow(value: $0, label: words.text("right_\($0)", language)) }
        let kept = sheet.answers.confirmed.contains(.activities) ? "yes" : ""
        return page(
            .formActivities, .activities, "title",
            [
                "right_choices": ChoiceRow.values(answers, chosen: [typed?["right"] ?? kept]),
                "registered": sheet.answers.registrations.map(registered),
                "nothing": sheet.answers.registrations.isEmpty,
                "told": words.filled("entities", language, ["count": entities]),
            ].merging(part.values) { own, _ in own })
    }

    private func registered(_ registration: RegisteredActivity) -> [String: Any] {
        let entities = law.table.registration(of: registration.activity, with: registration.deviceClass)
            .flatMap { law.table.entities($0) }
        let label = FormWords.activities.text("outcome", language)
        return [
            "name": name(registration),
            "entities": Punctuation(language).pair(label, entities.map { numerals.count(Int($0)) } ?? "–"),
        ]
    }

    /// Every activity with the classes that it may have.
    public func registrations(_ typed: TypedFields? = nil) -> Page {
        let ticked = Set(typed?.all("registrations") ?? sheet.answers.registrations.map(\.description))
        let rows = law.table.activities.enumerated().map { place, activity -> [String: Any] in
            let classes = classes(of: activity, place, ticked)
            let count = classes.count(where: \.isChecked)
            // Where all classes count the same, it is said once.
            let entities = Set(classes.map(\.entities))
            var row: [String: Any] = [
                "name": activity.names[language].capitalisedFirst, "open": count > 0, "first": place == 0,
                "groups": groups(classes.filter { !$0.family.isFormer }, isCounted: entities.count > 1),
            ]
            let former = classes.filter(\.family.isFormer)
            if !former.isEmpty {
                row["former"] = [
                    "open": former.contains(where: \.isChecked),
                    "groups": groups(former, isCounted: entities.count > 1),
                ]
            }
            if entities.count == 1 { row["each"] = entities.first }
            if count > 0 { row["count"] = String(count) }
            return row
        }
        let isNothing = typed?.has("nothing") ?? (ticked.isEmpty && sheet.answers.confirmed.contains(.activities))
        var page = page(
            .formRegistrations, .activities, "registrations", ["activities": rows, "nothing": isNothing])
        let entities = (try? law.figure(.entitiesUnregistered)).map { String($0) } ?? "?"
        page.fills.append(("entities", entities))
        return page
    }

    /// A class of an activity, to be ticked.
    private struct OfferedClass {
        let family: DeviceFamily
        /// How many entities it counts, in words.
        let entities: String
        let values: [String: Any]
        let isChecked: Bool
    }

    private func classes(of activity: Activity, _ place: Int, _ ticked: Set<String>) -> [OfferedClass] {
        law.table.deviceClasses.enumerated().compactMap { row, deviceClass in
            let registration = law.table.registration(activity: place, deviceClass: row)
            guard let entities = law.table.entities(registration) else { return nil }
            let code = law.table.code(of: registration)
            let isChecked = ticked.contains(code)
            return OfferedClass(
                family: DeviceFamily(deviceClass), entities: CalculatorWords.entities(Int(entities), language),
                values: ["code": code, "name": deviceClass.names[language], "checked": isChecked],
                isChecked: isChecked)
        }
    }

    /// The classes under the text that made them, those of today's regulations first.
    ///
    /// - Parameter isCounted: whether each says how many entities it counts.
    private func groups(_ classes: [OfferedClass], isCounted: Bool) -> [[String: Any]] {
        DeviceFamily.allCases.compactMap { family in
            let rows = classes.filter { $0.family == family }
            guard !rows.isEmpty else { return nil }
            let shown = rows.map { row in
                isCounted ? row.values.merging(["entities": row.entities]) { own, _ in own } : row.values
            }
            return ["heading": family.title[language], "classes": shown]
        }
    }

    public func declarant(_ typed: TypedFields? = nil, _ defaults: DeclarantDefaults) -> Page {
        let kept = sheet.answers.declarant
        let known: [(String, String?)] = [
            ("name", kept?.name ?? defaults.name), ("street", kept?.address.street),
            ("postal_code", kept?.address.postalCode), ("city", kept?.address.city),
            ("contact_name", kept?.contact.name ?? defaults.contact.name),
            ("email", kept?.contact.email ?? defaults.contact.email), ("phone", kept?.contact.phone),
        ]
        var values: [String: Any] = [:]
        for (name, value) in known { values[name] = typed?[name] ?? value ?? "" }
        let country = typed?["country"] ?? (kept?.country ?? defaults.country)?.description ?? ""
        let countries = CountryNames.list(language).map { ChoiceRow(value: $0.code.description, label: $0.name) }
        values["country_choices"] = ChoiceRow.values([ChoiceRow(value: "", label: "–")] + countries, chosen: [country])
        let rows = Language.allCases.map { ChoiceRow(value: $0.rawValue, label: PageFrame.name(of: $0)) }
        let chosen = typed?["letters"] ?? (kept?.language ?? defaults.language).rawValue
        values["letters_choices"] = ChoiceRow.values(rows, chosen: [chosen])
        return page(.formDeclarant, .declarant, "title", values)
    }
}

extension String {
    /// As at the beginning of a line.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
