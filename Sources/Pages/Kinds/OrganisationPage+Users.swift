public import Access
public import Law
import Values

/// The users, with what may be done to each.
extension OrganisationPage {
    /// What the list has boxes for: one step for as many as are ticked.
    public enum UserStep: String, CaseIterable, Sendable {
        case block, unblock, remove

        public var action: AccessAction {
            switch self {
            case .block: .blockUser
            case .unblock: .unblockUser
            case .remove: .removeUser
            }
        }

        /// Whether it would change anything for somebody.
        public func fits(_ user: ListedUser, in organisation: OrganisationAccess) -> Bool {
            guard let membership = organisation.users[user.person.id]?[user.unit] else { return false }
            switch self {
            case .block: return !membership.isBlocked
            case .unblock: return membership.isBlocked
            case .remove: return true
            }
        }
    }

    var userList: [String: Any] {
        // A step that the visitor may take with nobody of the list is none.
        let steps = UserStep.allCases.filter { step in users.contains { mayTake(step, with: $0) } }
        var list = part(seen: .listUsers, changed: nil, users.map { userRow($0, steps) })
        list["may_pick"] = !steps.isEmpty
        list["capacities"] = capacitiesExplained
        list["steps"] = steps.map { ["code": $0.rawValue, "label": words.text("do_\($0.rawValue)", language)] }
        list["may_add"] = access.decide(.addUser).isAllowed && !organisation.activeUnits.isEmpty
        if organisation.id.isForeign, access.decide(.changeUser).isAllowed {
            list["lost_access"] = UserWords.lostAccess.filled(
                language, ["who": names.ofAgency(whoMay: .keepAccounts)])
        }
        if let done, let told = UserWords.done[done] { list["done"] = told[language] }
        return list
    }

    private func mayTake(_ step: UserStep, with user: ListedUser) -> Bool {
        guard step.fits(user, in: organisation), case .allowed(let grant) = access.decide(step.action) else {
            return false
        }
        return grant.covers(user.unit)
    }

    /// Those that are ticked in the line's capacity, and those that work because another one has them. Of other people
    /// the latter are shown to who sees every capacity anyhow.
    private func applications(_ user: ListedUser) -> String {
        let here = user.applications.keys.sorted().map(names.application)
        guard isWhole || user.person.id == access.caller.person else { return here.joined(separator: ", ") }
        let others = (organisation.users[user.person.id] ?? [:]).filter { unit, membership in
            unit != user.unit && !membership.isBlocked && organisation.isActive(unit)
        }
        let elsewhere = Set(others.values.flatMap { $0.applications.keys }).subtracting(user.applications.keys)
        guard !elsewhere.isEmpty else { return here.joined(separator: ", ") }
        let told = UserWords.elsewhere.filled(
            language, ["applications": elsewhere.sorted().map(names.application).joined(separator: ", ")])
        return (here + [told]).joined(separator: ", ")
    }

    /// Whether the visitor sees the users of every capacity.
    private var isWhole: Bool {
        guard case .allowed(let grant) = access.decide(.listUsers) else { return false }
        return grant.units == nil
    }

    private var capacitiesExplained: [[String: String]] {
        let codes = Set(users.map(\.unit.capacity)).sorted()
        return codes.compactMap { code in
            UserWords.capacities[code].map { ["name": names.unit(AccessUnit(code)), "text": $0[language]] }
        }
    }

    private func userRow(_ user: ListedUser, _ steps: [UserStep]) -> [String: Any] {
        let membership = organisation.users[user.person.id]?[user.unit]
        let applications = applications(user)
        let row: [String: Any] = [
            "id": marks(user), "name": user.person.fullName, "unit": names.unit(user.unit),
            "kind": names.role(user.kind.role), "applications": applications.isEmpty ? "–" : applications,
            "state": membership == nil ? "–" : UserWords.states.text(user.status.rawValue, language),
            "pickable": steps.contains { mayTake($0, with: user) }, "may_change": user.mayBeChanged(access),
            "pick": words.filled("pick", language, ["name": user.person.fullName, "unit": names.unit(user.unit)]),
        ]
        return row
    }
}

extension ListedUser {
    /// Whether somebody may tick applications: for who manages only, that makes a user of them.
    public func mayBeChanged(_ access: AccessCase) -> Bool {
        let isMember = access.organisation?.users[person.id]?[unit] != nil
        switch access.decide(isMember ? .changeUser : .addUser) {
        case .allowed(let grant): return grant.covers(unit)
        case .refused: return false
        }
    }
}

extension ListedUser.Kind {
    var role: AccessRole {
        switch self {
        case .chief: .chiefAccessManager
        case .coChief: .coChief
        case .manager: .accessManager
        case .coManager: .coManager
        case .user: .user
        }
    }
}
