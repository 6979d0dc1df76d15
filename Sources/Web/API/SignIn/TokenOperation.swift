import Exchange
import HTTPTypes
import Law
import Service
import SignIn
import Values
import Wording

/// Where software gets its tokens (RFC 6749, section 4.4).
struct TokenOperation {
    let clients: Clients
    let gate: RateGate
    let limits: RateLimits
    let blocking: Blocking

    var operation: Operation {
        Operation(
            id: "issueToken", method: .post, path: "/oauth/token", tag: .signIn,
            summary: "A bearer token for software, for ten minutes",
            explanation: "The client shows itself by HTTP Basic, or by client_id and client_secret in the form.",
            content: Content(
                forms: [Content.Form(media: .form, schema: Self.request, examples: [("client", Self.example)])],
                largest: 10_000),
            answers: [
                .json("A token", Self.token),
                .json("Refused (RFC 6749, 5.2)", Self.error, status: .unauthorized),
                AnswerShape(
                    .badRequest, "Refused (RFC 6749, 5.2), or no form at all",
                    [
                        AnswerShape.Form(media: .json, schema: Self.error),
                        AnswerShape.Form(media: .problem, schema: Schema.named("Problem")),
                    ]),
            ]
        ) { [self] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in try answer(call) }
            } catch {
                throw Refusal(limited: error)
            }
        }
    }

    private func answer(_ call: Call) throws(Problems) -> Answer {
        try gate.pass(limits.token, "token", call.address)
        let form = FormFields(call.body)
        if let name = form.repeated {
            return Self.refusal("invalid_request", .badRequest, Problem(.parameterRepeated, ["value": name]), call)
        }
        let shown = Self.credentials(call.headers) ?? (form["client_id"], form["client_secret"])
        guard let client = shown.0, let secret = shown.1 else {
            return Self.refusal("invalid_client", .unauthorized, Problem(.clientRefused), call)
        }
        guard let grant = form["grant_type"] else {
            return Self.refusal("invalid_request", .badRequest, Problem(.fieldMissing, ["field": "grant_type"]), call)
        }
        let request = TokenRequest(
            grantType: grant, client: client, secret: BearerSecret(shown: secret), scope: form["scope"])
        do throws(Problems) {
            let issued = try clients.token(request)
            return .json(
                .object([
                    ("access_token", .text(issued.token.text)), ("token_type", .text("Bearer")),
                    ("expires_in", .count(issued.expiresIn)),
                    ("scope", .text(issued.scopes.map(\.rawValue).joined(separator: " "))),
                ]))
        } catch {
            guard let problem = error.listed.first, let code = Self.codes[problem.code] else { throw error }
            return Self.refusal(code, problem.code == .clientRefused ? .unauthorized : .badRequest, problem, call)
        }
    }

    /// What OAuth calls our problems.
    private static let codes: [ProblemCode: String] = [
        .clientRefused: "invalid_client", .grantTypeUnknown: "unsupported_grant_type", .scopeUnknown: "invalid_scope",
        .scopeNotGranted: "invalid_scope",
    ]

    private static func refusal(
        _ code: String, _ status: HTTPResponse.Status, _ problem: Problem, _ call: Call
    ) -> Answer {
        let text = ProblemText(call.language).sentence(problem)
        let answer = Answer.json(
            .object([("error", .text(code)), ("error_description", .text(text))]), status)
        return status == .unauthorized ? answer.with(.wwwAuthenticate, "Basic realm=\"token\"") : answer
    }

    /// Those of HTTP Basic, each percent-encoded before (RFC 6749, 2.3.1).
    private static func credentials(_ headers: HTTPFields) -> (String?, String?)? {
        guard let header = headers[.authorization], header.lowercased().hasPrefix("basic ") else { return nil }
        let encoded = header.dropFirst(6).trimmingSpaces
        guard let bytes = Base64.bytes(encoded) else { return (nil, nil) }
        let pair = String(decoding: bytes, as: UTF8.self).split(
            separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2 else { return (nil, nil) }
        return (FormFields.decoded(pair[0]), FormFields.decoded(pair[1]))
    }

    private static let request = Schema.object(
        [
            ("grant_type", Schema.choice(["client_credentials"])), ("client_id", Schema.text()),
            ("client_secret", Schema.text()), ("scope", Schema.text("With spaces between them; all if not given")),
        ], required: ["grant_type"])

    private static let example: JSONValue = .object([
        ("grant_type", .text("client_credentials")), ("client_id", .text("client-0123456789abcdef")),
        ("client_secret", .text(String(repeating: "A", count: 43))), ("scope", .text("declarations.read")),
    ])

    private static let token = Schema.object([
        ("access_token", Schema.text()), ("token_type", Schema.choice(["Bearer"])), ("expires_in", Schema.integer()),
        ("scope", Schema.text()),
    ])

    private static let error = Schema.object([("error", Schema.text()), ("error_description", Schema.text())])
}
