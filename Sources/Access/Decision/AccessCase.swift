public import Law
public import Values

/// Everything that a decision rests on: the organisation that an action is about, the one that the caller acts for, the
/// tables and the moment.
public struct AccessCase: Sendable {
    public let caller: Caller
    /// What it is about; `nil` where it is about no organisation.
    public let organisation: OrganisationAccess?
    /// The organisation that the caller acts for; `nil` as a private person.
    public let acting: OrganisationAccess?
    public let tables: AccessTables
    public let now: Instant

    public init(
        caller: Caller, organisation: OrganisationAccess?, acting: OrganisationAccess?, tables: AccessTables,
        now: Instant
    ) {
        self.caller = caller
        self.organisation = organisation
        self.acting = acting
        self.tables = tables
        self.now = now
    }

    /// Whether the caller may do something.
    public func decide(_ action: AccessAction) -> Decision {
        guard let permission = tables.permissions[action] else { return refuse(action, .role) }
        if let fault = softwareFault(permission) { return refuse(action, fault) }
        let standings = standings
        let permitted = standings.filter { permission.allows($0.role, $0.relation) }
        var obstacle: Obstacle?
        for standing in permitted {
            switch use(of: permission, by: standing) {
            case .free: return .allowed(grant(action, standing, among: permitted))
            case .blocked: obstacle = obstacle ?? Obstacle(.blocked)
            case .later(let moment): obstacle = Obstacle(.notYet, ["at": moment.description])
            case .notTicked: obstacle = obstacle ?? Obstacle(.application)
            }
        }
        let reason = obstacle ?? Obstacle(refusal(of: standings, permission))
        return refuse(action, reason.reason, reason.details)
    }

    private struct Obstacle {
        let reason: Refusal.Reason
        let details: [String: String]

        init(_ reason: Refusal.Reason, _ details: [String: String] = [:]) {
            self.reason = reason
            self.details = details
        }
    }
}

// MARK: Standings

extension AccessCase {
    /// One way in which the caller stands to the organisation.
    struct Standing {
        let relation: AccessRelation
        let role: AccessRole
        /// Where the role is held; `nil` for everywhere.
        let units: Set<AccessUnit>?
        var within: OrganisationID?
        var mandate: Int?
    }

    /// Every way, the nearest first.
    var standings: [Standing] {
        let anybody = caller.person.map { _ in [Standing(relation: .none, role: .person, units: nil)] } ?? []
        guard let acting else { return personalMandates + anybody }
        let roles = rolesHeld(in: acting)
        var all: [Standing] = []
        if acting.id == organisation?.id {
            all += roles.filter { !AccessRole.ofAgency.contains($0.role) }.map {
                Standing(relation: .own, role: $0.role, units: $0.units, within: acting.id)
            }
        }
        if acting.id == .agency {
            all += roles.filter { AccessRole.ofAgency.contains($0.role) }.map {
                Standing(relation: .agency, role: $0.role, units: nil, within: acting.id)
            }
        }
        return all + mandates(of: acting, roles) + anybody
    }

    private func rolesHeld(in acting: OrganisationAccess) -> [(role: AccessRole, units: Set<AccessUnit>?)] {
        switch caller.party {
        case .person(let person): acting.roles(of: person)
        case .software: [(.software, nil)]
        }
    }

    /// Mandates that the organisation gave to the caller's own.
    private func mandates(
        of acting: OrganisationAccess, _ roles: [(role: AccessRole, units: Set<AccessUnit>?)]
    ) -> [Standing] {
        let held = organisation?.mandates(for: .organisation(acting.id), at: now) ?? []
        return held.flatMap { mandate in
            mandate.relations.flatMap { relation in
                roles.map {
                    Standing(
                        relation: relation, role: $0.role, units: $0.units, within: acting.id, mandate: mandate.number)
                }
            }
        }
    }

    private var personalMandates: [Standing] {
        guard let person = caller.person, let organisation else { return [] }
        return organisation.mandates(for: .person(person), at: now).flatMap { mandate in
            mandate.relations.map {
                Standing(relation: $0, role: .mandatary, units: nil, mandate: mandate.number)
            }
        }
    }

    /// Roles of one kind may be held in several places: what they cover together is granted.
    private func grant(_ action: AccessAction, _ standing: Standing, among permitted: [Standing]) -> Grant {
        let alike = permitted.filter { $0.relation == standing.relation && $0.mandate == standing.mandate }
        let everywhere = alike.contains { $0.units == nil }
        let units = everywhere ? nil : alike.reduce(into: Set<AccessUnit>()) { $0.formUnion($1.units ?? []) }
        return Grant(
            action: action, organisation: organisation?.id, role: standing.role, relation: standing.relation,
            within: standing.within, mandate: standing.mandate, units: units, caller: caller)
    }
}

extension Mandate {
    /// In the order of the relations.
    fileprivate var relations: [AccessRelation] {
        AccessRelation.allCases.filter { relation in terms.purposes.contains { $0.relation == relation } }
    }
}

// MARK: Applications and software

extension AccessCase {
    private enum Use {
        case free, blocked, notTicked
        case later(Instant)
    }

    /// Whether a user may use the application that an action needs.
    private func use(of permission: Permission, by standing: Standing) -> Use {
        guard standing.role == .user, let acting, let person = caller.person else { return .free }
        let open = (acting.users[person] ?? [:]).filter { acting.isActive($0.key) }
        let usable = open.values.filter { !$0.isBlocked }
        guard let application = permission.application else { return usable.isEmpty ? .blocked : .free }
        let starts = usable.compactMap { $0.applications[application] }
        if let start = starts.min() { return start <= now ? .free : .later(start) }
        return open.values.contains { $0.isBlocked } ? .blocked : .notTicked
    }

    private func softwareFault(_ permission: Permission) -> Refusal.Reason? {
        guard case .software(let id) = caller.party else { return nil }
        guard let client = acting?.clients[id], client.isActive else { return .clientRevoked }
        guard let scope = permission.scope else { return .role }
        return caller.scopes.contains(scope) && client.scopes.contains(scope) ? nil : .scope
    }
}

// MARK: Refusals

extension AccessCase {
    private func refusal(of standings: [Standing], _ permission: Permission) -> Refusal.Reason {
        // Whoever has another role than a user's need only be given the application.
        let isForUsers = standings.contains { $0.within != nil && permission.allows(.user, $0.relation) }
        if caller.person != nil, permission.application != nil, isForUsers { return .application }
        if standings.contains(where: { $0.relation == .own || $0.relation == .agency }) { return .role }
        if standings.contains(where: { $0.mandate != nil }) { return .mandate }
        return holdsAnotherProfile ? .profile : .noRole
    }

    /// Whether the caller could do more after choosing another profile.
    private var holdsAnotherProfile: Bool {
        guard let person = caller.person, let organisation else { return false }
        if caller.organisation != organisation.id, organisation.offersItself(to: person) { return true }
        return caller.organisation != nil && !organisation.mandates(for: .person(person), at: now).isEmpty
    }

    private func refuse(
        _ action: AccessAction, _ reason: Refusal.Reason, _ more: [String: String] = [:]
    ) -> Decision {
        let isSoftware = caller.person == nil
        // Nobody becomes a program to be let do something.
        let roles = who(may: action).filter { !isSoftware || $0 != .software }
        let helpers = helpers(for: reason, among: roles)
        let names = helpers.map { $0.person.fullName }
        var details = [
            "action": action.rawValue, "organisation": organisation?.id.description ?? "",
            "who": roles.map(\.rawValue).joined(separator: ", "),
            "helpers": names.isEmpty ? "—" : names.joined(separator: ", "),
            "application": tables.permissions[action]?.application ?? "",
            "scope": tables.permissions[action]?.scope?.rawValue ?? "", "at": "",
        ]
        if isSoftware, reason == .role {
            let allowed = allowedToSoftware.map(\.rawValue)
            details["allowed"] = allowed.isEmpty ? "—" : allowed.joined(separator: ", ")
        }
        return .refused(
            Refusal(
                action: action, organisation: organisation?.id, reason: reason, helpers: helpers,
                details: details.merging(more) { $1 }))
    }

    /// What the software that asks may do here: it knows no roles that it could ask for.
    private var allowedToSoftware: [AccessAction] {
        let standings = standings
        return AccessAction.allCases.filter { action in
            guard let permission = tables.permissions[action], softwareFault(permission) == nil else { return false }
            return standings.contains { permission.allows($0.role, $0.relation) }
        }
    }

    /// The roles that may, in their order: in any relation, or the agency's where it is about no organisation.
    private func who(may action: AccessAction) -> [AccessRole] {
        let relations = organisation == nil ? [.agency] : AccessRelation.allCases
        return AccessRole.allCases.filter { role in relations.contains { tables.allows(action, role, $0) } }
    }

    /// Whoever else can give what is missing or may do it themselves, among those whom the caller may know.
    ///
    /// - Parameter roles: those that may.
    private func helpers(for reason: Refusal.Reason, among roles: [AccessRole]) -> [ResponsiblePerson] {
        switch reason {
        case .role: known(acting).filter { roles.contains($0.role) && $0.person.id != caller.person }
        case .application, .notYet, .blocked, .scope, .clientRevoked:
            known(acting).filter { $0.person.id != caller.person }
        case .mandate: organisation?.responsiblePersons.filter { $0.unit == nil } ?? []
        case .profile: known(organisation)
        case .noRole: []
        }
    }

    private func known(_ organisation: OrganisationAccess?) -> [ResponsiblePerson] {
        guard let organisation, let person = caller.person, organisation.roles(of: person).count > 0 else { return [] }
        return organisation.responsiblePersons
    }
}
