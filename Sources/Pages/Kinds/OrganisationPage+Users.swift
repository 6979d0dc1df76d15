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
        let steps = UserStep.allCases.filter { access.decide($0.action).isAllowed }
        var list = part(seen: .listUsers, changed: nil, users.map { userRow($0, mayPick: !steps.isEmpty) })
        list["may_pick"] = !steps.isEmpty
        list["steps"] = steps.map { ["code": $0.rawValue, "label": words.text("do_\($0.rawValue)", language)] }
        list["may_add"] = access.decide(.addUser).isAllowed && !organisation.activeUnits.isEmpty
        if let done, let told = UserWords.done[done] { list["done"] = told[language] }
        return list
    }

    private func userRow(_ user: ListedUser, mayPick: Bool) -> [String: Any] {
        let membership = organisation.users[user.person.id]?[user.unit]
        let applications = user.applications.keys.sorted().map(names.application).joined(separator: ", ")
        let row: [String: Any] = [
            "id": marks(user), "name": user.person.fullName, "unit": names.unit(user.unit),
            "kind": names.role(user.kind.role), "applications": applications.isEmpty ? "–" : applications,
            "state": membership == nil ? "–" : UserWords.states.text(user.status.rawValue, language),
            "pickable": mayPick && membership != nil, "may_change": user.mayBeChanged(access),
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
