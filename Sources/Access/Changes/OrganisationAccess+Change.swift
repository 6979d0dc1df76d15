public import Law
public import Values

/// Commands: what somebody wants changed, checked against everything that was decided before.
extension OrganisationAccess {
    /// The event of a change, for whom it was granted.
    ///
    /// - Throws: every rule that stands in its way, none of them about who asks: that the grant says.
    public func event(
        _ change: AccessChange, by grant: Grant, reason: String? = nil, at now: Instant, _ tables: AccessTables
    ) throws(Problems) -> AccessEvent {
        let completed = change.completed(tables)
        let problems = problems(of: completed, by: grant, reason: reason, at: now, tables)
        guard problems.isEmpty else { throw Problems(problems) }
        return AccessEvent(
            organisation: id, number: version + 1, change: completed,
            author: AccessAuthor(
                party: grant.caller.name, role: grant.role, onBehalfOf: grant.within == id ? nil : grant.within),
            reason: reason, at: now)
    }

    /// Everything that stands in a change's way.
    public func problems(
        of change: AccessChange, by grant: Grant, reason: String?, at now: Instant, _ tables: AccessTables
    ) -> [Problem] {
        let rules = ChangeRules(organisation: self, grant: grant, now: now, tables: tables)
        let texts = change.textProblems + ChangeRules.reasonProblems(change, reason)
        return texts + (isRegistered == (change.kind != .register) ? rules.problems(of: change) : [rules.unregistered])
    }
}

extension AccessChange {
    /// With the delays that the tables say.
    func completed(_ tables: AccessTables) -> AccessChange {
        func delayed(_ rights: [ApplicationRight]) -> [ApplicationRight] {
            rights.map {
                ApplicationRight($0.application, delayHours: tables.application($0.application)?.delayHours ?? 0)
            }
        }
        if case .addUser(let unit, let person, let rights) = self { return .addUser(unit, person, delayed(rights)) }
        if case .changeUser(let unit, let person, let rights) = self {
            return .changeUser(unit, person, delayed(rights))
        }
        return self
    }
}
