import Access
import Exchange
import Values

/// Which users a list shows. A person's number is never part of an address, where logs and histories would keep it.
struct UserQuery {
    let filter: UserFilter
    let cursor: UserCursor?

    init(_ call: Call) throws(Problems) {
        var filter = UserFilter()
        filter.name = call.parameters["name"]
        filter.firstName = call.parameters["first_name"]
        filter.kind = try call.choice("type", ListedUser.Kind.self)
        filter.status = try call.choice("status", ListedUser.Status.self)
        filter.application = call.parameters["application"]
        if let text = call.parameters["unit"] {
            guard let unit = AccessUnit(written: text) else {
                throw Problems([Problem(.routeUnknown, at: Place(field: "unit"), ["value": String(text.prefix(60))])])
            }
            filter.unit = unit
        }
        self.filter = filter
        cursor = try call.parameters["cursor"].map { text throws(Problems) in
            guard let cursor = UserCursor(text) else { throw call.unknownCursor() }
            return cursor
        }
    }

    static let parameters = [
        text("name", "Whose name has this in it"), text("first_name", "Whose first name has this in it"),
        Parameter(
            name: "type", place: .query, description: "Who are this",
            schema: Schema.choice(ListedUser.Kind.allCases.map(\.rawValue)), example: .text("user")),
        Parameter(
            name: "status", place: .query, description: "In this state",
            schema: Schema.choice(ListedUser.Status.allCases.map(\.rawValue)), example: .text("active")),
        text("application", "For whom this application is ticked"), text("unit", "In this capacity or subdivision"),
        Parameter(
            name: "cursor", place: .query, description: "`next` of the page before",
            schema: Schema.text(pattern: "^([0-9a-f]{2}){4,}$"), example: .text("00000000")),
    ]

    private static func text(_ name: String, _ description: String) -> Parameter {
        Parameter(name: name, place: .query, description: description, schema: Schema.text(), example: .text("…"))
    }
}
