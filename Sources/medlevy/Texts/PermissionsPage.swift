import Law
import Values

/// The reference page of who may do what, made from the table that the program obeys.
struct PermissionsPage {
    let tables: AccessTables

    var text: String {
        var lines = [
            "# Who may do what", "",
            "Every action with the roles that may, by how they stand to the organisation that it is about. It is made",
            "from `Tables/access/permissions.yaml`, which the program obeys; whatever is not in it is refused. A user",
            "must have been given the application where one is named, and software must have the scope.", "",
        ]
        let heads = ["action"] + AccessRelation.allCases.map { PermissionsPage.title($0) } + ["application", "scope"]
        lines.append("| \(heads.joined(separator: " | ")) |")
        lines.append("|" + heads.map { _ in "---|" }.joined())
        lines += AccessAction.allCases.compactMap { tables.permissions[$0] }.map(row)
        lines += ["", "## Actions", ""] + AccessAction.allCases.compactMap { tables.permissions[$0] }.map(action)
        lines += ["", "## Roles", ""]
        lines += AccessRole.allCases.compactMap { role in tables.roles[role].map { line(role.rawValue, $0) } }
        lines += ["", "## Applications", ""]
        lines += tables.applications.map { application in
            line(application.code, application.names) + "; a right takes effect "
                + (application.delayHours == 0 ? "at once" : "within \(application.delayHours) hours")
        }
        lines += ["", "## Organisations", ""] + tables.kinds.map(kind)
        lines += ["", "## Capacities", ""] + tables.capacities.map { line($0.code, $0.names) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func title(_ relation: AccessRelation) -> String {
        switch relation {
        case .own: "own organisation"
        case .mandateToFile: "mandate to file"
        case .mandateToCertify: "mandate to certify"
        case .mandateToView: "mandate to view"
        case .agency: "the agency"
        case .none: "nobody of it"
        }
    }

    private func row(_ permission: Permission) -> String {
        let cells = AccessRelation.allCases.map { relation in
            (permission.roles[relation] ?? []).map { "`\($0.rawValue)`" }.joined(separator: ", ")
        }
        let needs = [permission.application, permission.scope?.rawValue].map { $0.map { "`\($0)`" } ?? "" }
        return "| \((["`\(permission.action.rawValue)`"] + cells + needs).joined(separator: " | ")) |"
    }

    private func action(_ permission: Permission) -> String {
        line(permission.action.rawValue, permission.names) + (permission.changes ? "" : "; changes nothing")
    }

    private func kind(_ kind: OrganisationKind) -> String {
        let identifiers = kind.identifiers.map(\.rawValue).joined(separator: " or ")
        let functions = kind.representatives.map { "`\($0)`" }.joined(separator: " or ")
        return line(kind.code, kind.names) + "; by \(identifiers); represented by \(functions)"
            + (kind.isExceptionOnly ? "; exception procedure only" : "")
    }

    /// A code, and what people call it.
    private func line(_ code: String, _ names: Phrase) -> String {
        "- `\(code)`: " + Language.allCases.map { "\($0.rawValue) \(names[$0])" }.joined(separator: "; ")
    }
}
