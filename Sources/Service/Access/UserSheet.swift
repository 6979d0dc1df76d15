public import Access
import Values

/// The list of users as a sheet has it: names of columns, and a row of texts for each user.
public enum UserSheet {
    public static let columns = [
        "name", "first_name", "title", "user_name", "insz", "language", "email", "type", "capacity", "subdivision",
        "status", "applications",
    ]

    public static func rows(_ users: [ListedUser]) -> [[String]] { users.map(row) }

    private static func row(_ user: ListedUser) -> [String] {
        let person = user.person
        return [
            person.name, person.firstName, person.title ?? "", person.id.userName,
            person.id.nationalNumber?.description ?? "", person.language.rawValue, person.email, user.kind.rawValue,
            user.unit.capacity, user.unit.subdivision?.text ?? "", user.status.rawValue,
            user.applications.keys.sorted().joined(separator: "|"),
        ]
    }
}
