import Exchange
import HTTPTypes
import Law
import Service
import Values

/// Setting what was not declared, from the turnover known to the FPS Finance (Q8).
extension BatchOperations {
    var setExOfficio: Operation {
        Operation(
            id: "setExOfficio", method: .post, path: "/api/v1/ex-officio", tag: .agency,
            summary: "Set many declarations that were not handed in",
            explanation: """
                For the agency's finance officer. Each declaration gets a verdict of its own; who declared in time \
                keeps what was declared. At most 20 MB and 10,000 declarations.
                """,
            admission: DeclarationOperations.writing,
            parameters: [
                .idempotencyKey,
                Parameter(
                    name: "reason", place: .query, description: "Where the turnover comes from",
                    schema: Schema.text(largest: 500), example: .text("VAT listing of 2023"), required: true),
            ], content: DeclarationExample.batch,
            answers: [
                .json(
                    "The verdict on each declaration", Schema.named("Batch"), status: .created,
                    headers: [("Location", "The verdicts")])
            ],
            refusals: [.conflict, .unprocessableContent, .init(code: 507)], rate: .upload
        ) { [self] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in try set(call) }
            } catch {
                throw Refusal(error)
            }
        }
    }

    private func set(_ call: Call) throws(Problems) -> Answer {
        let caller = try call.admitted()
        let author = try gate.access.author(for: .setExOfficio, by: caller)
        let reason = call.parameters["reason"] ?? ""
        guard (1...500).contains(reason.unicodeScalars.count) else { throw call.malformed("reason", "1–500") }
        let key = try call.idempotencyKey()
        let document = try DeclarationDocument(call.body, form: Self.form(call.media), file: nil)
        var verdicts: [FilingVerdict] = []
        let request = FilingRequest(author: author, id: call.id, key: key)
        try office.setExOfficio(document.handedIn, reason: reason, by: request) { verdicts.append($0) }
        return try answer(verdicts, under: key, call, caller)
    }
}
