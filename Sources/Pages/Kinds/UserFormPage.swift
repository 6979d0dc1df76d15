public import Access
import Law
public import Values

/// The pages on which a user is added, is given applications, is blocked or goes.
public struct UserFormPage {
    let language: Language
    let organisation: OrganisationAccess
    let access: AccessCase
    /// What addresses and boxes know a user by.
    let marks: @Sendable (ListedUser) -> String

    public init(
        _ language: Language, _ organisation: OrganisationAccess, _ access: AccessCase,
        marks: @escaping @Sendable (ListedUser) -> String
    ) {
        self.language = language
        self.organisation = organisation
        self.access = access
        self.marks = marks
    }

    private var names: AccessNames { AccessNames(tables: access.tables, language: language) }

    /// What a field of the form for a new user is called.
    public static func label(of field: String, _ language: Language) -> String {
        UserWords.added.text(field, language)
    }

    /// Where a user may be: the first question where there is a choice.
    public func units(_ units: [AccessUnit]) -> Page {
        let rows = units.map {
            ChoiceRow(
                value: $0.description, label: names.unit($0),
                hint: UserWords.capacities[$0.capacity]?[language] ?? "")
        }
        return Page(
            .userUnit, title: UserWords.unitAsked.text("unit", language),
            ["unit_choices": ChoiceRow.values(rows, chosen: rows.first.map { [$0.value] } ?? [])])
    }

    /// - Parameter typed: what was typed before, and refused; `nil` at first.
    public func added(_ unit: AccessUnit, _ typed: TypedFields? = nil) -> Page {
        let languages = Language.allCases.map {
            ChoiceRow(value: $0.rawValue, label: PageFrame.name(of: $0))
        }
        var values = common(unit, ticked: Set(typed?.all("applications") ?? []))
        for field in ["number", "first_name", "name", "email"] { values[field] = typed?[field] ?? "" }
        values["by_account"] = organisation.id.isForeign
        let chosen = typed.map { $0["user_language"] } ?? organisation.language.rawValue
        values["user_language_choices"] = ChoiceRow.values(languages, chosen: [chosen])
        var page = Page(.userAdded, title: UserWords.added.text("title", language), values)
        page.fills = [("who", names.ofAgency(whoMay: .keepAccounts))]
        return page
    }

    /// - Parameter ticked: what was ticked and refused; `nil` for what is ticked now.
    public func changed(_ user: ListedUser, ticked: [String]? = nil) -> Page {
        let isMember = organisation.users[user.person.id]?[user.unit] != nil
        let now = Set(ticked ?? Array(user.applications.keys))
        let own: [String: Any] = [
            "id": marks(user), "name": user.person.fullName, "number": user.person.id.userName,
            "email": user.person.email, "kind": names.role(user.kind.role), "new": !isMember,
        ]
        let title = UserWords.changed.filled("title", language, ["name": user.person.fullName])
        return Page(.userChanged, title: title, common(user.unit, ticked: now).merging(own) { _, own in own })
    }

    /// Who is about to be blocked, let in again or removed, to be looked at before it is done.
    ///
    /// - Parameter others: those that were ticked and for whom it would change nothing.
    public func asked(
        _ step: OrganisationPage.UserStep, _ users: [ListedUser], others: [ListedUser]
    ) -> Page {
        let rows: [[String: Any]] = users.map {
            [
                "id": marks($0), "name": $0.person.fullName, "number": $0.person.id.userName,
                "unit": names.unit($0.unit),
            ]
        }
        var values: [String: Any] = [
            "step": step.rawValue, "rows": rows, "has_rows": !rows.isEmpty, "none": rows.isEmpty,
            "version": String(organisation.version), "organisation": organisation.name,
            "effect": UserWords.effects.text("effect_\(step.rawValue)", language),
            "button": UserWords.effects.text("button_\(step.rawValue)", language),
        ]
        if !others.isEmpty {
            let named = others.map(\.person.fullName).joined(separator: ", ")
            values["others"] = UserWords.effects.filled("others", language, ["names": named])
        }
        return Page(.userAsked, title: UserWords.effects.text("title_\(step.rawValue)", language), values)
    }

    /// What stands in the way, in the words of people and at the fields of the form.
    public func told(_ problems: Problems) -> Problems {
        problems.map { problem in
            var (place, details) = (problem.place, problem.details)
            if place.field == "person" { place.field = organisation.id.isForeign ? "email" : "number" }
            if let field = details["field"] { details["field"] = UserFormPage.label(of: field, language) }
            if let unit = details["unit"].flatMap({ AccessUnit(written: $0) }) { details["unit"] = names.unit(unit) }
            if let person = details["person"].flatMap({ PersonID($0) }), let known = organisation.people[person] {
                details["person"] = known.fullName
            }
            if let code = details["application"] { details["application"] = names.application(code) }
            return Problem(problem.code, at: place, details)
        }
    }

    private func common(_ unit: AccessUnit, ticked: Set<String>) -> [String: Any] {
        let rows = organisation.applications(in: unit, access.tables).map { application in
            let hours = application.delayHours
            let hint = hours > 0 ? UserWords.delay.filled(language, ["hours": String(hours)]) : ""
            return ChoiceRow(value: application.code, label: application.names[language], hint: hint)
        }
        return [
            "organisation": organisation.name, "version": String(organisation.version), "unit": unit.description,
            "unit_name": names.unit(unit), "applications_choices": ChoiceRow.values(rows, chosen: ticked),
            "has_applications": !rows.isEmpty,
        ]
    }
}
