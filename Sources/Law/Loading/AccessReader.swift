import Values

/// Reads the access tables: kinds of organisation, capacities, applications, roles and permissions.
struct AccessReader {
    let dated: DatedValueReader

    /// - Parameter read: one entry; what it can't read, it reports.
    func list<Entry: Sendable>(
        _ root: TableNode, _ concept: String, key: String, keys: Set<String>,
        _ read: @escaping (String, Phrase, TableNode) -> Entry?
    ) -> Timeline<[Entry]> {
        root.allow(["concept", "unit", "values", "gaps"])
        return dated.timeline(root, concept: concept, valueKey: key) { node in
            entries(node, codeKey: "code", keys: keys.union(["code", "names"]), read)
        }
    }

    /// Entries each with a code that no other has.
    private func entries<Entry>(
        _ node: TableNode, codeKey: String, keys: Set<String>, _ read: (String, Phrase, TableNode) -> Entry?
    ) -> [Entry] {
        var seen: Set<String> = []
        let items = node.list
        if items.isEmpty || items.count > 200 {
            node.report(.tablesOutOfRange, ["value": String(items.count), "range": "1–200"])
        }
        return items.compactMap { item in
            item.allow(keys)
            guard let code = item.required(codeKey)?.plainCode(), let names = item.required("names")?.phrase() else {
                return nil
            }
            if !seen.insert(code).inserted { item.report(.tablesRepeated, ["value": code]) }
            return read(code, names, item)
        }
    }

    func functions(_ root: TableNode) -> Timeline<[NamedCode]> {
        list(root, "representative_functions", key: "functions", keys: []) { code, names, _ in
            NamedCode(code: code, names: names)
        }
    }

    func capacities(_ root: TableNode) -> Timeline<[AccessCapacity]> {
        list(root, "access_capacities", key: "capacities", keys: ["subdivisions"]) { code, names, item in
            item.required("subdivisions")?.flag().map {
                AccessCapacity(code: code, names: names, hasSubdivisions: $0)
            }
        }
    }

    /// The longest that a right may take to reach an application, in hours.
    private static let longestDelay = 24

    func applications(_ root: TableNode, capacities: Set<String>) -> Timeline<[AccessApplication]> {
        list(root, "access_applications", key: "applications", keys: ["capacities", "delay_hours"]) {
            code, names, item in
            let known = item.required("capacities").map { $0.codes(of: capacities) }
            guard let known, let delay = item.required("delay_hours")?.whole(0...AccessReader.longestDelay) else {
                return nil
            }
            return AccessApplication(code: code, names: names, capacities: known, delayHours: delay)
        }
    }

    func kinds(
        _ root: TableNode, functions: Set<String>, capacities: Set<String>
    ) -> Timeline<[OrganisationKind]> {
        let keys: Set = ["identified_by", "represented_by", "exception_only", "capacities"]
        return list(root, "organisation_kinds", key: "kinds", keys: keys) { code, names, item in
            let identifiers = item.required("identified_by")?.list.compactMap { $0.code(OrganisationNumberKind.self) }
            let representatives = item.required("represented_by").map { $0.codes(of: functions) }
            let known = item.required("capacities").map { $0.codes(of: capacities) }
            guard let identifiers, let representatives, let known,
                let exceptionOnly = item.required("exception_only")?.flag()
            else { return nil }
            return OrganisationKind(
                code: code, names: names, identifiers: identifiers, representatives: representatives,
                isExceptionOnly: exceptionOnly, capacities: known)
        }
    }

    func roles(_ root: TableNode) -> Timeline<[AccessRole: Phrase]> {
        root.allow(["concept", "unit", "values", "gaps"])
        return dated.timeline(root, concept: "access_roles", valueKey: "roles") { node in
            let all = entries(node, codeKey: "code", keys: ["code", "names"]) { _, names, item in
                item.required("code")?.code(AccessRole.self).map { ($0, names) }
            }
            return node.complete(all)
        }
    }

    func permissions(_ root: TableNode, applications: Set<String>) -> Timeline<[AccessAction: Permission]> {
        root.allow(["concept", "unit", "values", "gaps"])
        let keys: Set = ["action", "names", "changes", "application", "scope", "roles"]
        return dated.timeline(root, concept: "permissions", valueKey: "permissions") { node in
            let all = entries(node, codeKey: "action", keys: keys) { _, names, item in
                permission(item, names, applications).map { ($0.action, $0) }
            }
            return node.complete(all)
        }
    }

    private func permission(_ item: TableNode, _ names: Phrase, _ applications: Set<String>) -> Permission? {
        guard let action = item.required("action")?.code(AccessAction.self),
            let changes = item.required("changes")?.flag(), let application = item.required("application"),
            let scope = item.required("scope"), let roles = item.required("roles")
        else { return nil }
        let wanted = application.isNull ? nil : application.code(of: applications)
        let permission = Permission(
            action: action, names: names, changes: changes, application: wanted,
            scope: scope.isNull ? nil : scope.code(AccessScope.self), roles: self.roles(of: roles))
        check(permission, roles)
        return permission
    }

    /// Every relation has its list, be it empty: what was forgotten does not look like what is refused.
    private func roles(of node: TableNode) -> [AccessRelation: [AccessRole]] {
        node.allow(Set(AccessRelation.allCases.map(\.rawValue)))
        var roles: [AccessRelation: [AccessRole]] = [:]
        for relation in AccessRelation.allCases {
            roles[relation] = node.required(relation.rawValue)?.list.compactMap { $0.code(AccessRole.self) }
        }
        return roles
    }

    /// An auditor changes nothing, software needs a scope, and who holds no role holds none anywhere.
    private func check(_ permission: Permission, _ node: TableNode) {
        for (relation, roles) in permission.roles {
            for role in roles where !AccessReader.fits(role, relation, permission) {
                node.report(
                    .tablesBadValue, ["value": "\(relation.rawValue): \(role.rawValue)", "expected": "other roles"])
            }
        }
    }

    private static func fits(_ role: AccessRole, _ relation: AccessRelation, _ permission: Permission) -> Bool {
        switch role {
        case .auditor: relation == .agency && !permission.changes
        case .financeOfficer, .caseOfficer, .accessValidator: relation == .agency
        case .software: permission.scope != nil && relation != .none && relation != .agency
        case .mandatary: [.mandateToFile, .mandateToCertify, .mandateToView].contains(relation)
        case .person: relation == .none
        case .legalRepresentative: relation == .own
        case .chiefAccessManager, .coChief, .accessManager, .coManager, .user: relation != .none
        }
    }
}

extension TableNode {
    /// Codes of a list, each known.
    fileprivate func codes(of known: Set<String>) -> [String] { list.compactMap { $0.code(of: known) } }

    fileprivate func code(of known: Set<String>) -> String? {
        if known.contains(text) { return text }
        report(.tablesUnknownCode, ["value": text, "known": known.sorted().joined(separator: ", ")])
        return nil
    }

    /// What was read by its code; a code of ours that isn't there is reported.
    fileprivate func complete<Code: CaseIterable & Hashable & RawRepresentable, Entry>(
        _ entries: [(Code, Entry)]
    ) -> [Code: Entry] where Code.RawValue == String {
        let read = Dictionary(entries) { first, _ in first }
        for code in Code.allCases where read[code] == nil {
            report(.tablesMissingKey, ["key": code.rawValue])
        }
        return read
    }
}
