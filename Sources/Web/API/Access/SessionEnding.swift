import Access
import Exchange
import HTTPTypes
import Law
import Service
import SignIn
import Values

/// Ends what somebody does for an organisation at once, wherever they are signed in.
struct SessionEnding: Sendable {
    let office: AccessOffice
    let sessions: Sessions
    let blocking: Blocking

    var operation: Operation {
        let members = [("person", AccessCommand.personSchema)]
        return Operation(
            id: "endSessions", method: .post, path: "/api/v1/organisations/{organisation}/sessions/end", tag: .access,
            summary: "End the sessions in which a person acts for an organisation",
            explanation: "Rights are looked up at each request: to take one away no session need end.",
            admission: AccessOperations.reading, parameters: [AccessOperations.named, .idempotencyKey],
            content: .json(
                Schema.closed(members, required: ["person"]),
                examples: [("one", .object([("person", .text("national:85000000138"))]))]),
            answers: [.json("How many there were", Schema.object([("ended", Schema.integer())]))],
            refusals: [.notFound, .conflict, .unprocessableContent]
        ) { [self] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in try end(call) }
            } catch {
                throw Refusal(error)
            }
        }
    }

    private func end(_ call: Call) throws(Problems) -> Answer {
        let id = try AccessOperations.id(call)
        let grant = try office.decide(.endSessions, by: try call.admitted(), on: id).grant()
        let fields = try JSONFields(JSONDocument(call.body))
        let person = fields.personID("person")
        try fields.check()
        let acting = Acting(grant, requestID: call.id)
        let ended = try sessions.endAll(actingFor: id.description, by: acting) { $0.person == person }
        return .json(.object([("ended", .count(ended))]))
    }
}
