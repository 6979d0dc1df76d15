import Access
public import Law
public import Values
import Wording

/// Actions, roles and applications in the words of the tables.
public struct AccessNames {
    let tables: AccessTables?
    let language: Language

    public init(tables: AccessTables?, language: Language) {
        self.tables = tables
        self.language = language
    }

    func role(_ role: AccessRole) -> String { tables?.roles[role]?[language] ?? role.rawValue }

    /// Who of the agency may do something, as the table has it.
    func ofAgency(whoMay action: AccessAction) -> String {
        (tables?.permissions[action]?.roles[.agency] ?? []).map(role).joined(separator: ", ")
    }

    func application(_ code: String) -> String { tables?.application(code)?.names[language] ?? code }

    func unit(_ unit: AccessUnit) -> String {
        let name = tables?.capacity(unit.capacity)?.names[language] ?? unit.capacity
        return unit.subdivision.map { "\(name), \($0)" } ?? name
    }

    /// A problem's sentence, in which codes of access are replaced by their names.
    public func sentence(_ problem: Problem) -> String {
        var details = problem.details
        if let action = details["action"].flatMap({ AccessAction(rawValue: $0) }) {
            details["action"] = tables?.permissions[action]?.names[language]
        }
        if let who = details["who"] {
            let names = who.split(separator: ",").map { code in
                let code = String(code.drop { $0 == " " })
                return AccessRole(rawValue: code).map(role) ?? code
            }
            details["who"] = names.joined(separator: ", ")
        }
        // Of an organisation's id people know the number, not of which kind it is.
        if let id = details["organisation"], let colon = id.firstIndex(of: ":") {
            details["organisation"] = String(id[id.index(after: colon)...])
        }
        if let code = details["application"], !code.isEmpty { details["application"] = application(code) }
        return ProblemText(language).sentence(Problem(problem.code, at: problem.place, details))
    }

    func sentence(_ problems: Problems) -> String { problems.listed.map(sentence).joined(separator: " ") }
}
