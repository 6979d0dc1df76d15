import Law
import Values

/// What may happen in capacities and subdivisions.
extension ChangeRules {
    /// It is active, and the grant holds in it.
    func active(_ unit: AccessUnit) -> [Problem] {
        guard organisation.isActive(unit) else {
            return [Problem(.accessUnitInactive, at: Place(field: "unit"), ["unit": unit.description])]
        }
        return covered(unit)
    }

    private func covered(_ unit: AccessUnit) -> [Problem] {
        guard !grant.covers(unit) else { return [] }
        let own = (grant.units ?? []).sorted().map(\.description).joined(separator: ", ")
        return [Problem(.accessUnitOther, at: Place(field: "unit"), ["unit": unit.description, "units": own])]
    }

    func activation(_ code: String, _ manager: PersonData?) -> [Problem] {
        guard let kind, kind.capacities.contains(code) else {
            let known = kind?.capacities.joined(separator: ", ") ?? ""
            return [Problem(.accessCapacityUnknown, at: Place(field: "capacity"), ["capacity": code, "known": known])]
        }
        guard organisation.chief != nil else {
            return [Problem(.accessChiefMissing, ["organisation": organisation.id.description])]
        }
        return exists(AccessUnit(code))
    }

    private func exists(_ unit: AccessUnit) -> [Problem] {
        organisation.isActive(unit)
            ? [Problem(.accessUnitExists, at: Place(field: "unit"), ["unit": unit.description])] : []
    }

    func newSubdivision(_ unit: AccessUnit, _ applications: [String]) -> [Problem] {
        let whole = AccessUnit(unit.capacity)
        let inactive = active(whole)
        guard inactive.isEmpty else { return inactive }
        guard unit.subdivision != nil, tables.capacity(unit.capacity)?.hasSubdivisions ?? false else {
            return [Problem(.accessSubdivisionImpossible, at: Place(field: "unit"), ["capacity": unit.capacity])]
        }
        return exists(unit) + self.applications(applications, in: whole)
    }

    func subdivision(_ unit: AccessUnit) -> [Problem] {
        guard unit.subdivision != nil else {
            return [Problem(.accessUnitInactive, at: Place(field: "unit"), ["unit": unit.description])]
        }
        return active(unit)
    }

    // MARK: Managers

    func succession(_ unit: AccessUnit, _ person: PersonData) -> [Problem] {
        let inactive = active(unit)
        guard inactive.isEmpty else { return inactive }
        guard let caller = grant.caller.person, organisation.managers(of: unit)?.manager == caller else {
            return [Problem(.accessSuccession, at: Place(field: "unit"), ["unit": unit.description])]
        }
        return same(person.id == caller)
    }

    /// A manager removes a predecessor and co-managers; the chief removes anybody.
    func managerRemoval(_ unit: AccessUnit, _ person: PersonID) -> [Problem] {
        let inactive = active(unit)
        guard inactive.isEmpty, let managers = organisation.managers(of: unit) else { return inactive }
        guard managers.includes(person) else {
            return [Problem(.accessPersonUnknown, ["person": person.description])]
        }
        let isChief = grant.role == .chiefAccessManager || grant.role == .coChief
        let isManager = managers.manager == grant.caller.person && person != grant.caller.person
        return isChief || isManager ? [] : [Problem(.accessManagerRemoval, ["unit": unit.description])]
    }

    // MARK: Users

    /// Each is one that may be ticked there.
    func applications(_ wanted: [String], in unit: AccessUnit) -> [Problem] {
        let known = organisation.applications(in: unit, tables).map(\.code)
        return Set(wanted).subtracting(known).sorted().map { application in
            let details = [
                "application": application, "unit": unit.description, "known": known.joined(separator: ", "),
            ]
            return Problem(.accessApplicationUnknown, at: Place(field: "applications"), details)
        }
    }

    func newUser(_ unit: AccessUnit, _ person: PersonData, _ rights: [ApplicationRight]) -> [Problem] {
        let inactive = active(unit)
        guard inactive.isEmpty else { return inactive }
        guard organisation.users[person.id]?[unit] == nil else {
            let details = ["person": person.id.description, "unit": unit.description]
            return [Problem(.accessUserExists, at: Place(field: "person"), details)]
        }
        return applications(rights.map(\.application), in: unit)
    }

    func member(_ unit: AccessUnit, _ person: PersonID) -> [Problem] {
        let inactive = active(unit)
        guard inactive.isEmpty else { return inactive }
        guard organisation.users[person]?[unit] == nil else { return [] }
        let details = ["person": person.description, "unit": unit.description]
        return [Problem(.accessUserUnknown, at: Place(field: "person"), details)]
    }

    func isBlocked(_ unit: AccessUnit, _ person: PersonID) -> Bool {
        organisation.users[person]?[unit]?.isBlocked ?? false
    }

    func removal(_ unit: AccessUnit, _ people: [PersonID]) -> [Problem] {
        guard !people.isEmpty else { return [Problem(.fieldMissing, at: Place(field: "people"), ["field": "people"])] }
        guard Set(people).count == people.count else {
            return [Problem(.fieldRepeated, at: Place(field: "people"), ["field": "people"])]
        }
        return tooMany(people.count, most: ChangeRules.mostUsersAtOnce) + people.flatMap { member(unit, $0) }
    }

    /// A person's own data, or that of a user where the grant holds.
    func personData(_ person: PersonData) -> [Problem] {
        guard let before = organisation.people[person.id] else {
            return [Problem(.accessPersonUnknown, ["person": person.id.description])]
        }
        let isOwn = grant.action == .changeOwnData
        let units = organisation.users[person.id].map { Array($0.keys) } ?? []
        guard isOwn || grant.units == nil || units.contains(where: { grant.covers($0) }) else {
            return covered(units.sorted().first ?? AccessUnit("—"))
        }
        return same(before == person)
    }
}
