import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import Values

/// What somebody still has to do, until when, and in what state it is.
struct ObligationOperations {
    let office: DeclarationOffice
    let gate: DeclarationGate
    let blocking: Blocking

    var all: [Operation] {
        [
            Operation(
                id: "listObligations", method: .get, path: "/api/v1/obligations", tag: .obligations,
                summary: "What is due for the caller's organisation and its clients, until when, and in what state",
                admission: DeclarationOperations.reading,
                parameters: [
                    Parameter(
                        name: "year", place: .query, description: "Of this contribution year",
                        schema: Schema.integer(from: 1000, to: 9999), example: .count(2024)),
                    Parameter(
                        name: "open", place: .query, description: "Only what is still to be done",
                        schema: Schema.flag(), example: .flag(true)),
                ],
                answers: [.json("The obligations, newest year first", Schema.named("Obligations"))]
            ) { [self] call throws(Refusal) in
                do throws(Problems) {
                    return try await blocking.run { () throws(Problems) in try answer(call) }
                } catch {
                    throw Refusal(error)
                }
            }
        ]
    }

    private func answer(_ call: Call) throws(Problems) -> Answer {
        let (year, isOpen) = (try call.number("year", 1000...9999), try call.flag("open"))
        let declarants: [DeclarantID] =
            switch try gate.sight(of: try call.admitted(), .viewObligations) {
            case .of(let declarants): declarants
            // Everybody's obligations are the finance officer's list of the year, not a list of this kind.
            case .all: []
            }
        let obligations = try office.obligations(of: declarants).filter {
            (year == nil || $0.key.year == year) && (!isOpen || $0.due != nil)
        }
        return .json(
            .object([
                ("program", .text(Program.identity)), ("tables_hash", .text(office.book.hash)),
                ("obligations", .list(obligations.map(Self.value))),
            ]))
    }

    private static func value(_ obligation: Obligation) -> JSONValue {
        .object([
            ("id", .text(DeclarationName.text(obligation.key))), ("declaration", .text(obligation.key.description)),
            ("year", .count(obligation.key.year)), ("due", obligation.due.map { .text($0.rawValue) } ?? .null),
            ("state", obligation.state.map { .text($0.rawValue) } ?? .null),
            ("deadline", obligation.deadline.map { .text($0.description) } ?? .null),
            ("late", .flag(obligation.isLate)), ("closed", .flag(obligation.isClosed)),
        ])
    }

    static let schema = Schema.object([
        ("program", Schema.text()), ("tables_hash", Schema.text()),
        (
            "obligations",
            Schema.list(
                Schema.object([
                    ("id", Schema.text("The declaration's name in addresses")), ("declaration", Schema.text()),
                    ("year", Schema.integer()),
                    ("due", Schema.optional(Schema.choice(Obligation.Due.allCases.map(\.rawValue)))),
                    ("state", Schema.optional(Schema.text())), ("deadline", Schema.optional(Schema.text())),
                    ("late", Schema.flag()), ("closed", Schema.flag("Nothing can be handed in any more")),
                ]))
        ),
    ])
}
