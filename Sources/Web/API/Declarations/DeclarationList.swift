import Declarations
import Exchange
import Law
import Service
import Values

/// A list of declarations, a page at a time.
struct DeclarationList: Sendable {
    let office: DeclarationOffice
    let gate: DeclarationGate

    static let parameters = [
        Parameter(
            name: "year", place: .query, description: "Of this contribution year",
            schema: Schema.integer(from: 1000, to: 9999), example: .count(2024)),
        Parameter(
            name: "state", place: .query, description: "In this state",
            schema: Schema.choice(LifeState.allCases.map(\.rawValue)), example: .text("submitted")),
        Parameter(
            name: "cursor", place: .query, description: "`next` of the page before",
            schema: Schema.text(pattern: "^[0-9]{4}-[A-Z0-9-]{2,40}$"), example: .text("2024-0566988259")),
        Parameter(
            name: "limit", place: .query, description: "At most so many; 100 if not given",
            schema: Schema.integer(from: 1, to: 500), example: .count(100)),
    ]

    func answer(_ call: Call) throws(Problems) -> Answer {
        let caller = try call.admitted()
        let limit = try call.number("limit", 1...500) ?? 100
        let year = try call.number("year", 1000...9999)
        let state = try call.choice("state", LifeState.self)
        let cursor = try cursor(call)
        let listed: [ListedDeclaration]
        switch try gate.sight(of: caller) {
        case .all:
            let filter = DeclarationFilter(year: year, states: state.map { [$0] } ?? [])
            listed = try office.store.read { (store) throws(Problems) in
                try store.declarations(filter, after: cursor, limit: limit)
            }
        case .of(let declarants):
            listed = try office.list(
                of: declarants, years: year.map { [$0] } ?? Array(office.book.years), state.map { [$0] } ?? [],
                after: cursor, limit: limit)
        }
        return .json(
            .object([
                ("program", .text(Program.identity)), ("tables_hash", .text(office.book.hash)),
                ("declarations", .list(listed.map(Self.value))),
                (
                    "next",
                    listed.count < limit ? .null : listed.last.map { .text(DeclarationName.text($0.key)) } ?? .null
                ),
            ]))
    }

    private static func value(_ listed: ListedDeclaration) -> JSONValue {
        guard case .object(let pairs) = listed.json else { return .null }
        return .object([("id", .text(DeclarationName.text(listed.key)))] + pairs)
    }

    private func cursor(_ call: Call) throws(Problems) -> DeclarationKey? {
        guard let text = call.parameters["cursor"] else { return nil }
        let parts = text.split(separator: "-", maxSplits: 1)
        if parts.count == 2, let key = DeclarationKey(named: "\(parts[0])/\(parts[1])") { return key }
        throw call.unknownCursor()
    }

    static let schema = Schema.object([
        ("program", Schema.text()), ("tables_hash", Schema.text()),
        (
            "declarations",
            Schema.list(
                Schema.object([
                    ("id", Schema.text()), ("declaration", Schema.text()), ("name", Schema.text()),
                    ("revision", Schema.integer()), ("state", Schema.text()), ("hash", Schema.text()),
                    ("receipt", Schema.optional(Schema.text())),
                ]))
        ),
        ("next", Schema.optional(Schema.text("The cursor of the next page; null on the last"))),
    ])
}
