import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import Values

/// What the agency's own people do: close a year, and look into the audit chain.
struct AgencyOperations: Sendable {
    let office: DeclarationOffice
    let gate: DeclarationGate
    let blocking: Blocking

    var all: [Operation] { [closing, audit] }

    private var closing: Operation {
        Operation(
            id: "closeYear", method: .post, path: "/api/v1/years/{year}/closing", tag: .agency,
            summary: "Close a contribution year: nothing is declared, corrected or withdrawn for it any more",
            explanation: "It cannot be taken back; one declaration is opened again by a decision of its own.",
            admission: DeclarationOperations.writing,
            parameters: [
                Parameter(
                    name: "year", place: .path, description: "The contribution year",
                    schema: Schema.text(pattern: "^[0-9]{4}$"), example: .text("2024")),
                .idempotencyKey,
            ],
            content: .json(
                Schema.closed(
                    [("reason", Schema.reason)], required: ["reason"]),
                examples: [("account", .object([("reason", .text("The execution account of 2024 is closed"))]))]),
            answers: [.json("It is closed", Schema.named("YearClosed"), status: .created)],
            refusals: [.notFound, .conflict, .unprocessableContent, .init(code: 507)]
        ) { [self] call throws(Refusal) in
            try await act(call) { () throws(Problems) in try close(call) }
        }
    }

    /// The same request again under its key is answered again.
    private func close(_ call: Call) throws(Problems) -> Answer {
        let author = try gate.access.author(for: .closeYear, by: try call.admitted())
        let year = try call.year(office.book)
        let fields = try JSONFields(JSONDocument(call.body))
        let reason = fields.text("reason", required: true)
        try fields.check()
        let request = FilingRequest(author: author, id: call.id, key: try call.idempotencyKey())
        let closing = try office.closeYear(year, reason: reason ?? "", by: request)
        let answer: JSONValue = .object([
            ("year", .count(closing.year)), ("at", .text(closing.at.description)), ("reason", .text(closing.reason)),
        ])
        return .json(answer, .created)
    }

    static let closed = Schema.object([
        ("year", Schema.integer()), ("at", Schema.text()), ("reason", Schema.text()),
    ])

    // MARK: Audit

    private var audit: Operation {
        Operation(
            id: "readAudit", method: .get, path: "/api/v1/audit", tag: .agency,
            summary: "The audit chain from an entry on, with the hash of each entry and of the newest",
            explanation: """
                An entry's hash is the SHA-256 of its fields, each after its length; it names the hash of the \
                entry before it. `medlevy audit verify` recomputes all of them.
                """,
            admission: DeclarationOperations.reading,
            parameters: [
                Parameter(
                    name: "after", place: .query, description: "Entries after the one of this number; 0 if not given",
                    schema: Schema.integer(from: 0, to: 1_000_000_000), example: .count(0)),
                .limit,
            ],
            answers: [.json("The entries", Schema.named("Audit"))]
        ) { [self] call throws(Refusal) in
            try await act(call) { () throws(Problems) in
                _ = try gate.access.decide(.readAudit, by: try call.admitted(), on: nil).grant()
                let after = Int64(try call.number("after", 0...1_000_000_000) ?? 0)
                let limit = try call.number("limit", 1...500) ?? 100
                return try office.store.read { (store) throws(Problems) in
                    let entries = try store.auditEntries(after: after, limit: limit)
                    return .json(AuditJSON.value(entries, head: try store.auditHead()))
                }
            }
        }
    }

    private func act(
        _ call: Call, _ work: @escaping @Sendable () throws(Problems) -> Answer
    ) async throws(Refusal) -> Answer {
        do throws(Problems) { return try await blocking.run(work) } catch { throw Refusal(error) }
    }
}
