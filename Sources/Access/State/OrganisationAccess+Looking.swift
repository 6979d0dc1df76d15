public import Law
public import Values

extension OrganisationAccess {
    /// Who manages a capacity or subdivision that is active, the chief aside; `nil` where there is none.
    public func managers(of unit: AccessUnit) -> UnitManagers? {
        guard let capacity = capacities[unit.capacity], capacity.isActive else { return nil }
        guard let number = unit.subdivision else { return capacity.managers }
        guard let part = capacity.subdivisions[number], part.isActive else { return nil }
        return part.managers
    }

    public func isActive(_ unit: AccessUnit) -> Bool { managers(of: unit) != nil }

    /// All capacities and subdivisions that are active, in order.
    public var activeUnits: [AccessUnit] {
        capacities.values.filter(\.isActive).flatMap { capacity in
            [AccessUnit(capacity.code)]
                + capacity.subdivisions.values.filter(\.isActive).map { AccessUnit(capacity.code, $0.number) }
        }.sorted()
    }

    /// The roles that a person holds here, each with where; the widest first.
    public func roles(of person: PersonID) -> [(role: AccessRole, units: Set<AccessUnit>?)] {
        var roles: [(AccessRole, Set<AccessUnit>?)] = []
        if chief == person { roles.append((.chiefAccessManager, nil)) }
        if coChiefs.contains(person) { roles.append((.coChief, nil)) }
        if representatives.contains(where: { $0.person == person }) { roles.append((.legalRepresentative, nil)) }
        let managed = activeUnits.filter { unit in
            managers(of: unit).map { $0.manager == person || $0.predecessor == person } ?? false
        }
        if !managed.isEmpty { roles.append((.accessManager, Set(managed))) }
        let shared = activeUnits.filter { managers(of: $0)?.coManagers.contains(person) ?? false }
        if !shared.isEmpty { roles.append((.coManager, Set(shared))) }
        if let memberships = users[person], !memberships.isEmpty { roles.append((.user, Set(memberships.keys))) }
        return roles + agencyRoles(of: person).map { ($0, nil) }
    }

    /// In the order of the roles of the agency.
    public func agencyRoles(of person: PersonID) -> [AccessRole] {
        AccessRole.ofAgency.filter { agencyRoles[person]?.contains($0) ?? false }
    }

    /// Whether the organisation is offered to a person at sign-in. A user who is blocked everywhere is not.
    public func offersItself(to person: PersonID) -> Bool {
        roles(of: person).contains { role, _ in
            role != .user || users[person]?.contains { !$0.value.isBlocked && isActive($0.key) } ?? false
        }
    }

    /// What every known user may see: the chief, the co-chiefs and the managers ("your responsible persons").
    public var responsiblePersons: [ResponsiblePerson] {
        func responsible(_ person: PersonID?, _ role: AccessRole, _ unit: AccessUnit?) -> [ResponsiblePerson] {
            person.flatMap { people[$0] }.map { [ResponsiblePerson(person: $0, role: role, unit: unit)] } ?? []
        }
        return responsible(chief, .chiefAccessManager, nil)
            + coChiefs.flatMap { responsible($0, .coChief, nil) }
            + activeUnits.flatMap { unit in
                responsible(managers(of: unit)?.manager, .accessManager, unit)
                    + responsible(managers(of: unit)?.predecessor, .accessManager, unit)
                    + (managers(of: unit)?.coManagers ?? []).flatMap { responsible($0, .coManager, unit) }
            }
    }

    /// Mandates of which the last day has not passed and that were not ended, by number.
    public func mandatesInForce(at moment: Instant) -> [Mandate] {
        mandates.values.filter { $0.isInForce(at: moment) }.sorted { $0.number < $1.number }
    }

    /// All mandates by number, ended ones too; to whoever holds one, their own alone.
    public func mandates(shownTo caller: Caller) -> [Mandate] {
        let all = mandates.values.sorted { $0.number < $1.number }
        guard let acting = caller.organisation else {
            return all.filter { mandate in caller.person.map { mandate.terms.mandatary.id == .person($0) } ?? false }
        }
        if acting == id || acting == .agency { return all }
        return all.filter { $0.terms.mandatary.id == .organisation(acting) }
    }

    /// The mandates in force that another holds.
    public func mandates(for party: MandataryID, at moment: Instant) -> [Mandate] {
        mandatesInForce(at: moment).filter { $0.terms.mandatary.id == party }
    }
}

/// Who holds a mandate.
public enum MandataryID: Hashable, Sendable {
    case organisation(OrganisationID)
    case person(PersonID)
}

extension MandataryID: CustomStringConvertible {
    public var description: String {
        switch self {
        case .organisation(let organisation): organisation.description
        case .person(let person): person.description
        }
    }
}

extension Mandate.Mandatary {
    public var id: MandataryID {
        switch self {
        case .organisation(let organisation, _): .organisation(organisation)
        case .person(let person): .person(person.id)
        }
    }

    public var name: String {
        switch self {
        case .organisation(_, let name): name
        case .person(let person): person.fullName
        }
    }
}

extension Mandate.Purpose {
    /// How who holds a mandate for this stands to the organisation that gave it.
    public var relation: AccessRelation {
        switch self {
        case .file: .mandateToFile
        case .certify: .mandateToCertify
        case .view: .mandateToView
        }
    }
}
