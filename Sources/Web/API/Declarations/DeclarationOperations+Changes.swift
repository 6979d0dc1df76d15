import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import Values

/// What is done with a declaration that was handed in: each says which version it is about.
extension DeclarationOperations {
    var changes: [Operation] { [correction, withdrawal, certificate, refusal] }

    private var correction: Operation {
        change(
            "correctDeclaration", "corrections", "Correct a declaration with a new revision",
            explanation: "The document is the whole declaration as it should be; it, or the parameter, says why.",
            parameters: [
                Parameter(
                    name: "reason", place: .query, description: "Why, where the document does not say it",
                    schema: Schema.text(largest: 2000), example: .text("A credit note was forgotten"))
            ], content: DeclarationExample.content
        ) { [self] call, key throws(Problems) in
            let version = try seen(call, key)
            let filing = DeclarationFiling(office: office, gate: gate)
            return try filing.file(call, about: version) { (sent, terms) throws(Problems) in
                guard sent.declaration.key == key else {
                    let isOtherYear = sent.declaration.key.declarant == key.declarant
                    let place = isOtherYear ? sent.place(of: .contributionYear) : sent.placeOfDeclarant
                    let details = ["declaration": sent.declaration.key.description, "address": key.description]
                    throw Problems([Problem(.declarationNothingToCorrect, at: place, details)])
                }
                terms.correctionReason = call.parameters["reason"]
            }
        }
    }

    private var withdrawal: Operation {
        change(
            "withdrawDeclaration", "withdrawal", "Withdraw a declaration",
            content: .json(
                Schema.closed([("reason", Self.reason)], required: ["reason"]),
                examples: [("twice", .object([("reason", .text("Handed in twice"))]))])
        ) { [self] call, key throws(Problems) in
            let request = try gate.request(.withdrawDeclaration, on: key, call).about(try seen(call, key))
            let fields = try JSONFields(JSONDocument(call.body))
            let reason = fields.text("reason", required: true)
            try fields.check()
            let filed = try office.withdraw([key], reason: reason ?? "", by: request)
            return try answer(filed.first, key, call)
        }
    }

    private var certificate: Operation {
        change(
            "certifyDeclaration", "certificate", "Certify the newest revision",
            content: .json(CertifierRequest.schema, examples: [("accountant", CertifierRequest.example)])
        ) { [self] call, key throws(Problems) in
            let request = try gate.request(.certifyDeclaration, on: key, call).about(try seen(call, key))
            let asked = try CertifierRequest(certificate: call.body)
            return try answer(try office.certify(key, asked.certifier, hash: asked.hash, by: request), key, call)
        }
    }

    private var refusal: Operation {
        change(
            "refuseDeclaration", "refusal", "Refuse to certify the newest revision, and say why",
            content: .json(
                Schema.closed([("reason", Self.reason)], required: ["reason"]),
                examples: [("missing", .object([("reason", .text("The books show another turnover"))]))])
        ) { [self] call, key throws(Problems) in
            let request = try gate.request(.refuseDeclaration, on: key, call).about(try seen(call, key))
            let fields = try JSONFields(JSONDocument(call.body))
            let reason = fields.text("reason", required: true)
            try fields.check()
            return try answer(try office.refuse(key, nil, reason: reason ?? "", by: request), key, call)
        }
    }

    // MARK: What all have in common

    private static let reason = Schema.text("Why", pattern: #"\S"#, largest: 2000)

    private func change(
        _ id: String, _ name: String, _ summary: String, explanation: String = "", parameters: [Parameter] = [],
        content: Content, _ work: @escaping @Sendable (Call, DeclarationKey) throws(Problems) -> Answer
    ) -> Operation {
        Operation(
            id: id, method: .post, path: "/api/v1/declarations/{id}/\(name)", tag: .declarations, summary: summary,
            explanation: explanation, admission: Self.writing,
            parameters: [
                DeclarationName.parameter, .ifMatch(#"^(\*|"[0-9]{1,9}\.[0-9]{1,9}")$"#, "\"1.0\""), .idempotencyKey,
            ] + parameters, content: content,
            answers: [
                .json("Done", Schema.named("Filed"), status: .created, headers: [("ETag", "The version after it")]),
                .json(
                    "It had been done before under the same key: the answer of then", Schema.named("Filed"),
                    headers: [("ETag", "The version after it")]),
            ],
            refusals: [
                .notFound, .conflict, .preconditionFailed, .preconditionRequired, .unprocessableContent,
                .init(code: 507),
            ]
        ) { [self] call throws(Refusal) in
            let key = try DeclarationName.key(call)
            return try await act(call) { () throws(Problems) in try work(call, key) }
        }
    }

    /// The version that `If-Match` names: it is the current one here, and looked at again where the change is made. A
    /// request that was done before under its key is not held to the version that it has made since.
    ///
    /// - Returns: `nil` where any version will do.
    private func seen(_ call: Call, _ key: DeclarationKey) throws(Problems) -> DeclarationVersion? {
        let (caller, sent) = (try call.admitted(), try call.idempotencyKey())
        let version = try office.store.read { (store) throws(Problems) -> DeclarationVersion? in
            try gate.check(.viewDeclaration, on: key, by: caller, in: store)
            if let sent, try office.hasAnswered(sent, on: key, in: store) { return nil }
            return try office.file(of: key, in: store).version
        }
        guard let version else { return nil }
        try call.check(changes: version.tag)
        return call.changesAnyVersion ? nil : version
    }

    private func answer(_ filed: Filed?, _ key: DeclarationKey, _ call: Call) throws(Problems) -> Answer {
        guard let filed else { throw Problems([Problem(.declarationUnknown, ["declaration": key.description])]) }
        return DeclarationFiling(office: office, gate: gate).answer(filed, call.language)
    }
}
