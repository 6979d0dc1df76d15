import Law
import Values

/// The rules of what may be changed, each as a question to the state.
struct ChangeRules {
    let organisation: OrganisationAccess
    let grant: Grant
    let now: Instant
    let tables: AccessTables

    static let mostUsersAtOnce = 500
    static let mostClients = 50

    /// What stands in a change's way, its texts aside.
    func problems(of change: AccessChange) -> [Problem] {
        switch change {
        case .register(let kind, _, _, _): registration(kind)
        case .changeOrganisation(let name, let email, let language):
            same(organisation.name == name && organisation.email == email && organisation.language == language)
        case .recordRepresentatives(let all): representatives(all)
        case .appointChief(let person): appointment(person)
        case .requestException(let ground, let signatory, _, _): exception(ground, signatory)
        case .validateException(let number), .refuseException(let number): pending(number)
        case .nameCoChief(let person): coChief(person)
        case .removeChief(let person): chiefRemoval(person)
        case .activateCapacity(let code, _, let manager): activation(code, manager)
        case .changeCapacity(let code, let email):
            active(AccessUnit(code)) + same(organisation.capacities[code]?.email == email)
        case .deactivateCapacity(let code): active(AccessUnit(code))
        case .nameManager(let unit, let person):
            active(unit) + same(organisation.managers(of: unit).map { $0.manager == person?.id } ?? false)
        case .nameCoManager(let unit, let person):
            active(unit) + same(organisation.managers(of: unit)?.includes(person.id) ?? false)
        case .nameSuccessor(let unit, let person): succession(unit, person)
        case .removeManager(let unit, let person): managerRemoval(unit, person)
        case .addSubdivision(let unit, _, _, let applications): newSubdivision(unit, applications)
        case .changeSubdivision(let unit, _, let applications):
            subdivision(unit) + self.applications(applications, in: AccessUnit(unit.capacity))
        case .removeSubdivision(let unit): subdivision(unit)
        case .addUser(let unit, let person, let rights): newUser(unit, person, rights)
        case .changeUser(let unit, let person, let rights):
            member(unit, person) + applications(rights.map(\.application), in: unit)
        case .changePerson(let person): personData(person)
        case .blockUser(let unit, let person): member(unit, person) + same(isBlocked(unit, person))
        case .unblockUser(let unit, let person): member(unit, person) + same(!isBlocked(unit, person))
        case .removeUsers(let unit, let people): removal(unit, people)
        case .giveMandate(let terms): mandate(terms)
        case .endMandate(let number): mandateEnd(number)
        case .createClient(let id, _, let scopes, _): newClient(id, scopes)
        case .revokeClient(let id): clientEnd(id)
        case .giveAgencyRole(let person, let role): agencyRole(person.id, role, isHeld: false)
        case .endAgencyRole(let person, let role): agencyRole(person, role, isHeld: true)
        }
    }

    /// A refusal says why; the exception procedure and what the agency records rest on somebody's reason.
    static func reasonProblems(_ change: AccessChange, _ reason: String?) -> [Problem] {
        let needsReason = change.kind == .refuseException
        guard let reason else {
            return needsReason ? [Problem(.reasonMissing, at: Place(field: "reason"), ["event": change.code])] : []
        }
        return TextRule.reason.problems(reason, "reason")
    }

    var unregistered: Problem {
        organisation.isRegistered
            ? Problem(.accessOrganisationExists, ["organisation": organisation.id.description])
            : Problem(.accessOrganisationUnknown, ["organisation": organisation.id.description])
    }

    func same(_ isSame: Bool) -> [Problem] {
        isSame ? [Problem(.accessNothingChanges, ["organisation": organisation.id.description])] : []
    }

    var kind: OrganisationKind? { tables.kind(organisation.kind) }
}

// MARK: The organisation and its chief

extension ChangeRules {
    private func registration(_ code: String) -> [Problem] {
        let place = Place(field: "kind")
        guard let kind = tables.kind(code) else {
            let known = tables.kinds.map(\.code).joined(separator: ", ")
            return [Problem(.choiceUnknown, at: place, ["value": code, "known": known])]
        }
        guard !kind.identifiers.contains(organisation.id.kind) else { return [] }
        let known = kind.identifiers.map(\.rawValue).joined(separator: ", ")
        let details = ["kind": code, "organisation": organisation.id.description, "known": known]
        return [Problem(.accessKindIdentifier, at: place, details)]
    }

    private func representatives(_ all: [LegalRepresentative]) -> [Problem] {
        let known = kind?.representatives ?? []
        return all.filter { !known.contains($0.function) }.map {
            Problem(
                .choiceUnknown, at: Place(field: "representative.function"),
                ["value": $0.function, "known": known.joined(separator: ", ")])
        } + same(all == organisation.representatives)
    }

    /// The standard procedure: by a legal representative who holds an electronic identity card.
    private func appointment(_ person: PersonData) -> [Problem] {
        if kind?.isExceptionOnly ?? true {
            return [Problem(.accessExceptionOnly, ["organisation": organisation.id.description])]
        }
        let who = organisation.representatives.first { $0.person == grant.caller.person }
        guard grant.caller.means?.provesEID ?? false || who?.holdsEID ?? false else {
            return [Problem(.accessEIDRequired)]
        }
        return same(organisation.chief == person.id)
    }

    /// The exception procedure is closed to who could use the standard one.
    private func exception(_ ground: ExceptionRequest.Ground, _ signatory: LegalRepresentative) -> [Problem] {
        let registered = organisation.representatives.first { $0.person != nil && $0.person == signatory.person }
        let isCaller = signatory.person != nil && signatory.person == grant.caller.person
        if signatory.holdsEID || registered?.holdsEID ?? false || (isCaller && grant.caller.means?.provesEID ?? false) {
            return [Problem(.accessEIDHeld, ["person": signatory.name])]
        }
        if let pending = organisation.exceptions.values.first(where: { $0.state == .pending }) {
            return [Problem(.accessExceptionPending, ["number": String(pending.number)])]
        }
        return fits(ground, signatory)
            ? [] : [Problem(.accessExceptionGround, at: Place(field: "ground"), ["ground": ground.rawValue])]
    }

    private func fits(_ ground: ExceptionRequest.Ground, _ signatory: LegalRepresentative) -> Bool {
        switch ground {
        case .abroad: return !(kind?.isExceptionOnly ?? false)
        case .foreignOrganisation: return kind?.isExceptionOnly ?? false
        case .companyRepresents:
            if case .organisation = signatory.party { return true }
            return false
        }
    }

    private func pending(_ number: Int) -> [Problem] {
        organisation.exceptions[number]?.state == .pending
            ? [] : [Problem(.accessExceptionUnknown, ["number": String(number)])]
    }

    private var chiefMissing: [Problem] {
        organisation.chief == nil
            ? [Problem(.accessChiefMissing, ["organisation": organisation.id.description])] : []
    }

    private func coChief(_ person: PersonData) -> [Problem] {
        chiefMissing + same(organisation.chiefs.contains(person.id))
    }

    private func chiefRemoval(_ person: PersonID) -> [Problem] {
        guard organisation.chiefs.contains(person) else {
            return [Problem(.accessPersonUnknown, ["person": person.description])]
        }
        return organisation.chiefs.count == 1 ? [Problem(.accessLastChief, ["person": person.description])] : []
    }

    private func agencyRole(_ person: PersonID, _ role: AccessRole, isHeld: Bool) -> [Problem] {
        guard organisation.id == .agency, AccessRole.ofAgency.contains(role) else {
            return [Problem(.accessAgencyOnly, ["role": role.rawValue])]
        }
        let holds = organisation.agencyRoles[person]?.contains(role) ?? false
        return same(holds != isHeld)
    }
}

// MARK: Mandates and software

extension ChangeRules {
    private func mandate(_ terms: MandateTerms) -> [Problem] {
        let own = MandataryID.organisation(organisation.id)
        var problems: [Problem] = []
        if terms.mandatary.id == own { problems.append(Problem(.accessMandateSelf)) }
        if terms.purposes.isEmpty {
            problems.append(Problem(.fieldMissing, at: Place(field: "purposes"), ["field": "purposes"]))
        }
        if terms.until < terms.from || terms.until < now.day {
            let details = ["from": terms.from.description, "until": terms.until.description]
            problems.append(Problem(.accessDates, at: Place(field: "until"), details))
        }
        return problems
    }

    /// Who holds a mandate may give it back, and no other's.
    private func mandateEnd(_ number: Int) -> [Problem] {
        let unknown = [Problem(.accessMandateUnknown, ["number": String(number)])]
        guard let mandate = organisation.mandates[number], mandate.endedAt == nil, mandate.terms.until >= now.day else {
            return unknown
        }
        guard grant.mandate != nil else { return [] }
        let holder = grant.within.map { MandataryID.organisation($0) } ?? grant.caller.person.map { .person($0) }
        return mandate.terms.mandatary.id == holder ? [] : unknown
    }

    private func newClient(_ id: ClientID, _ scopes: Set<AccessScope>) -> [Problem] {
        if organisation.clients[id] != nil { return [Problem(.accessClientExists, ["client": id.text])] }
        if scopes.isEmpty { return [Problem(.fieldMissing, at: Place(field: "scopes"), ["field": "scopes"])] }
        let count = organisation.clients.values.filter(\.isActive).count
        return tooMany(count + 1, most: ChangeRules.mostClients)
    }

    private func clientEnd(_ id: ClientID) -> [Problem] {
        organisation.clients[id]?.isActive ?? false ? [] : [Problem(.accessClientUnknown, ["client": id.text])]
    }

    func tooMany(_ count: Int, most: Int) -> [Problem] {
        count > most ? [Problem(.batchTooMany, ["count": String(count), "most": String(most)])] : []
    }
}
