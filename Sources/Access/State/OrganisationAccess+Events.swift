import Law
import Values

/// What each event makes of the state. Whether it may happen was found out before: an event that is there happened.
extension OrganisationAccess {
    /// - Returns: whether it is the event that comes next.
    @discardableResult
    public mutating func apply(_ event: AccessEvent) -> Bool {
        guard event.organisation == id, event.number == version + 1 else { return false }
        version = event.number
        switch event.change {
        case .register(let kind, let name, let email, let language):
            (self.kind, self.name, self.email, self.language) = (kind, name, email, language)
        case .changeOrganisation(let name, let email, let language):
            (self.name, self.email, self.language) = (name, email, language)
        case .recordRepresentatives(let all): representatives = all
        case .appointChief(let person): appoint(person)
        case .requestException(let ground, let signatory, let candidate, let document):
            exceptions[event.number] = ExceptionRequest(
                number: event.number, ground: ground, signatory: signatory, candidate: candidate, document: document,
                askedAt: event.at)
        case .validateException(let number): validate(number)
        case .refuseException(let number):
            exceptions[number]?.state = .refused
            exceptions[number]?.reason = event.reason
        case .nameCoChief(let person):
            know(person)
            coChiefs.append(person.id)
        case .removeChief(let person): removeChief(person)
        case .giveMandate(let terms):
            mandates[event.number] = Mandate(number: event.number, terms: terms)
        case .endMandate(let number): mandates[number]?.endedAt = event.at
        case .createClient(let id, let name, let scopes, let secret):
            clients[id] = SoftwareClient(id: id, name: name, scopes: scopes, secret: secret, createdAt: event.at)
        case .revokeClient(let id): clients[id]?.revokedAt = event.at
        case .giveAgencyRole(let person, let role):
            know(person)
            agencyRoles[person.id, default: []].insert(role)
        case .endAgencyRole(let person, let role): agencyRoles[person]?.remove(role)
        case .changePerson(let person): people[person.id] = person
        case .activateCapacity(let code, let email, let manager): activate(code, email, manager)
        case .changeCapacity(let code, let email): capacities[code]?.email = email
        case .deactivateCapacity(let code):
            capacities[code]?.isActive = false
            endMemberships { $0.capacity == code }
        case .addSubdivision(let unit, let email, let manager, let applications):
            divide(unit, email, manager, applications)
        case .changeSubdivision(let unit, let email, let applications): change(unit, email, applications)
        case .removeSubdivision(let unit):
            unit.subdivision.map { capacities[unit.capacity]?.subdivisions[$0]?.isActive = false }
            endMemberships { $0 == unit }
        case .nameManager(let unit, let person): name(person, unit, at: event.at)
        case .nameCoManager(let unit, let person):
            know(person)
            setManagers(of: unit) { $0.coManagers.append(person.id) }
        case .nameSuccessor(let unit, let person): succeed(person, unit)
        case .removeManager(let unit, let person): relieve(person, unit, at: event.at)
        case .addUser(let unit, let person, let rights):
            know(person)
            users[person.id, default: [:]][unit] = UserMembership(
                since: event.at, applications: Self.effective(rights, since: event.at, beside: [:]))
        case .changeUser(let unit, let person, let rights):
            let before = users[person]?[unit]?.applications ?? [:]
            users[person]?[unit]?.applications = Self.effective(rights, since: event.at, beside: before)
        case .blockUser(let unit, let person): users[person]?[unit]?.isBlocked = true
        case .unblockUser(let unit, let person): users[person]?[unit]?.isBlocked = false
        case .removeUsers(let unit, let people):
            for person in people { users[person]?[unit] = nil }
            users = users.filter { !$0.value.isEmpty }
        }
        return true
    }

    /// What is known of somebody is changed on purpose, and not by naming them again.
    private mutating func know(_ person: PersonData) { people[person.id] = people[person.id] ?? person }

    /// Somebody who was a co-chief is one no more.
    private mutating func appoint(_ person: PersonData) {
        know(person)
        coChiefs.removeAll { $0 == person.id }
        chief = person.id
    }

    private mutating func validate(_ number: Int) {
        exceptions[number]?.state = .validated
        if let candidate = exceptions[number]?.candidate { appoint(candidate) }
    }

    /// The first back-up takes the place of a chief who goes.
    private mutating func removeChief(_ person: PersonID) {
        coChiefs.removeAll { $0 == person }
        guard chief == person else { return }
        chief = coChiefs.isEmpty ? nil : coChiefs.removeFirst()
    }

    // MARK: Capacities

    private mutating func activate(_ code: String, _ email: String, _ manager: PersonData?) {
        var capacity = CapacityState(code: code, email: email)
        manager.map { know($0) }
        capacity.managers.manager = manager?.id
        capacities[code] = capacity
    }

    private mutating func divide(
        _ unit: AccessUnit, _ email: String, _ manager: PersonData?, _ applications: [String]
    ) {
        guard let number = unit.subdivision else { return }
        var part = SubdivisionState(number: number, email: email, applications: applications)
        manager.map { know($0) }
        part.managers.manager = manager?.id
        capacities[unit.capacity]?.subdivisions[number] = part
    }

    private mutating func change(_ unit: AccessUnit, _ email: String, _ applications: [String]) {
        guard let number = unit.subdivision else { return }
        capacities[unit.capacity]?.subdivisions[number]?.email = email
        capacities[unit.capacity]?.subdivisions[number]?.applications = applications
        endApplications(in: unit, except: applications)
    }

    private mutating func endMemberships(_ isEnded: (AccessUnit) -> Bool) {
        for person in users.keys { users[person] = users[person]?.filter { !isEnded($0.key) } }
        users = users.filter { !$0.value.isEmpty }
    }

    private mutating func endApplications(in unit: AccessUnit, except kept: [String]) {
        for person in users.keys {
            let before = users[person]?[unit]?.applications ?? [:]
            users[person]?[unit]?.applications = before.filter { kept.contains($0.key) }
        }
    }

    // MARK: Managers

    private mutating func name(_ person: PersonData?, _ unit: AccessUnit, at moment: Instant) {
        let before = managers(of: unit)
        person.map { know($0) }
        setManagers(of: unit) { managers in
            managers.manager = person?.id
            managers.predecessor = nil
            managers.coManagers.removeAll { $0 == person?.id }
        }
        for old in [before?.manager, before?.predecessor].compactMap(\.self) where old != person?.id {
            stayUser(old, unit, since: moment)
        }
    }

    private mutating func succeed(_ person: PersonData, _ unit: AccessUnit) {
        know(person)
        setManagers(of: unit) { managers in
            managers.predecessor = managers.manager
            managers.manager = person.id
            managers.coManagers.removeAll { $0 == person.id }
        }
    }

    private mutating func relieve(_ person: PersonID, _ unit: AccessUnit, at moment: Instant) {
        setManagers(of: unit) { managers in
            if managers.manager == person { managers.manager = nil }
            if managers.predecessor == person { managers.predecessor = nil }
            managers.coManagers.removeAll { $0 == person }
        }
        stayUser(person, unit, since: moment)
    }

    private mutating func setManagers(of unit: AccessUnit, _ change: (inout UnitManagers) -> Void) {
        if let number = unit.subdivision {
            guard var part = capacities[unit.capacity]?.subdivisions[number] else { return }
            change(&part.managers)
            capacities[unit.capacity]?.subdivisions[number] = part
        } else if var capacity = capacities[unit.capacity] {
            change(&capacity.managers)
            capacities[unit.capacity] = capacity
        }
    }

    /// Who managed stays a user, with the applications that they had.
    private mutating func stayUser(_ person: PersonID, _ unit: AccessUnit, since: Instant) {
        guard users[person]?[unit] == nil else { return }
        users[person, default: [:]][unit] = UserMembership(since: since, applications: [:])
    }

    // MARK: Users

    /// A right that was there goes on as it was; a new one takes effect after its delay.
    private static func effective(
        _ rights: [ApplicationRight], since: Instant, beside before: [String: Instant]
    ) -> [String: Instant] {
        rights.reduce(into: [:]) { effective, right in
            let start = Instant(milliseconds: since.milliseconds + Int64(right.delayHours) * 3_600_000)
            effective[right.application] = before[right.application] ?? start
        }
    }
}
