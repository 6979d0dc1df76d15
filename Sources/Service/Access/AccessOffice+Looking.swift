public import Access
public import Law
public import Values

/// What can be looked up. What a caller may not see is refused.
extension AccessOffice {
    /// Whether nothing is there yet: no agency that could let anybody in.
    public func isEmpty() throws(Problems) -> Bool {
        try store.read { (store) throws(Problems) in try store.accessVersion(of: .agency) == 0 }
    }

    /// An organisation, if the caller may do something with it.
    ///
    /// - Throws: the refusal.
    public func organisation(
        _ id: OrganisationID, by caller: Caller, to action: AccessAction = .viewOrganisation
    ) throws(Problems) -> OrganisationAccess {
        try store.read { (store) throws(Problems) in
            let access = try accessCase(of: caller, on: id, in: store, remember: true)
            _ = try access.decide(action).grant()
            return try memory.organisation(id, in: store, remember: true)
        }
    }

    /// What happened to an organisation's access, oldest first: to whoever manages a part, what happened to that.
    public func history(of id: OrganisationID, by caller: Caller) throws(Problems) -> [AccessEvent] {
        try store.read { (store) throws(Problems) in
            let grant = try accessCase(of: caller, on: id, in: store, remember: true).decide(.listUsers).grant()
            let events = try store.accessEvents(of: id, after: 0)
            guard grant.units != nil else { return events }
            return events.filter { $0.change.unit.map { grant.covers($0) } ?? false }
        }
    }

    /// The chief and the managers, whom every known user sees.
    public func responsiblePersons(
        of id: OrganisationID, by caller: Caller
    ) throws(Problems) -> [ResponsiblePerson] {
        try organisation(id, by: caller, to: .viewResponsible).responsiblePersons
    }

    /// The organisations that a person may choose to act for at sign-in: only those where they hold a right or a role.
    public func profiles(of person: PersonID) throws(Problems) -> [AccessProfile] {
        try store.read { (store) throws(Problems) in
            var profiles: [AccessProfile] = []
            for id in try store.organisations(naming: .person(person)) {
                let organisation = try memory.organisation(id, in: store, remember: true)
                guard organisation.offersItself(to: person) else { continue }
                profiles.append(
                    AccessProfile(
                        organisation: id, name: organisation.name, roles: organisation.roles(of: person).map(\.role)))
            }
            return profiles
        }
    }

    /// Who gave the caller's organisation, or the caller as a private person, a mandate that is in force: an
    /// accountant's clients.
    public func mandators(of caller: Caller) throws(Problems) -> [Mandator] {
        guard
            let party = caller.organisation.map({ .organisation($0) }) ?? caller.person.map({ MandataryID.person($0) })
        else { return [] }
        return try store.read { (store) throws(Problems) in
            var mandators: [Mandator] = []
            for id in try store.organisations(naming: .mandatary(party)) {
                let access = try accessCase(of: caller, on: id, in: store, remember: true)
                guard let organisation = access.organisation, access.decide(.viewMandates).isAllowed else { continue }
                let mandates = organisation.mandates(for: party, at: access.now)
                if !mandates.isEmpty {
                    mandators.append(Mandator(organisation: id, name: organisation.name, mandates: mandates))
                }
            }
            return mandators
        }
    }

    /// Where to write to those who hold mandates: to the person, or to the organisation as it is registered.
    public func addressees(of mandates: [Mandate]) throws(Problems) -> [DeclarationOffice.Addressee] {
        try store.read { (store) throws(Problems) in
            var addressees: [DeclarationOffice.Addressee] = []
            for mandate in mandates {
                switch mandate.terms.mandatary {
                case .person(let person):
                    addressees.append(.init(email: person.email, language: person.language))
                case .organisation(let id, _):
                    let found = try memory.organisation(id, in: store, remember: true)
                    guard found.isRegistered, !found.email.isEmpty else { continue }
                    addressees.append(.init(email: found.email, language: found.language))
                }
            }
            return addressees
        }
    }

    /// Whether anybody ever gave the caller's organisation, or the caller as a private person, a mandate: told without
    /// a look at each, for what only those need who have clients.
    public func hasMandators(_ caller: Caller) throws(Problems) -> Bool {
        let party = caller.organisation.map { .organisation($0) } ?? caller.person.map { MandataryID.person($0) }
        guard let party else { return false }
        return try store.read { (store) throws(Problems) in
            try !store.organisations(naming: .mandatary(party)).isEmpty
        }
    }

    /// All organisations, a page at a time: for the agency.
    public func organisations(
        after id: OrganisationID?, limit: Int, by caller: Caller
    ) throws(Problems) -> [OrganisationAccess] {
        try store.read { (store) throws(Problems) in
            _ = try accessCase(of: caller, on: nil, in: store, remember: true).decide(.listOrganisations).grant()
            return try store.organisations(after: id, limit: limit).map { id throws(Problems) in
                try memory.organisation(id, in: store, remember: true)
            }
        }
    }

    /// Software by what it is known by, with its organisation; `nil` where there is none. For signing in: whether it
    /// was revoked it says itself.
    public func client(_ id: ClientID) throws(Problems) -> (organisation: OrganisationID, client: SoftwareClient)? {
        try store.read { (store) throws(Problems) in
            for organisation in try store.organisations(naming: .client(id)) {
                let state = try memory.organisation(organisation, in: store, remember: true)
                if let client = state.clients[id] { return (organisation, client) }
            }
            return nil
        }
    }

    /// Whether software may still act: asked anew for each request with a token that it was given before.
    public func isActive(_ id: ClientID, of organisation: OrganisationID) throws(Problems) -> Bool {
        try store.read { (store) throws(Problems) in
            try memory.organisation(organisation, in: store, remember: true).clients[id]?.isActive ?? false
        }
    }
}

/// An organisation that a person may act for.
public struct AccessProfile: Hashable, Sendable {
    public let organisation: OrganisationID
    public let name: String
    public let roles: [AccessRole]
}

/// An organisation that gave a mandate.
public struct Mandator: Hashable, Sendable {
    public let organisation: OrganisationID
    public let name: String
    /// Those in force.
    public let mandates: [Mandate]
}
