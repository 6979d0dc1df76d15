import Exchange
import HTTPTypes
import Values

/// The description of the service (OpenAPI 3.1), made from the operations themselves.
struct OpenAPIDocument {
    let operations: [Operation]
    let components: [(String, JSONValue)]

    var value: JSONValue {
        .object([
            ("openapi", .text("3.1.0")),
            (
                "info",
                .object([
                    ("title", .text("MedLevy")), ("version", .text(Program.version)),
                    ("description", .text(OpenAPIDocument.introduction)),
                ])
            ),
            ("servers", .list([.object([("url", .text("/"))])])),
            ("tags", .list(tags)), ("paths", .object(paths)),
            (
                "components",
                .object([
                    ("schemas", .object(components)), ("securitySchemes", .object([("bearer", Self.bearer)])),
                ])
            ),
        ])
    }

    private static let introduction = """
        Turnover declarations of the Belgian medical-devices sector: the calculator, declarations, obligations and \
        access. Amounts that are sent are texts in euros; amounts that are answered are whole cents. Refusals are \
        problem details (RFC 9457) with a stable code, the place, and a text in nl, fr, de or en by Accept-Language. \
        400 and 422 mean that what was sent is not what is described here; 409 that it contradicts the law of its \
        year, another part of itself, or what is there already. A method that an address does not have is answered \
        405, with those that it has in Allow; HEAD is answered wherever GET is. Content is sent without \
        Content-Encoding. Idempotency-Key is heard on every POST.
        """

    private static let bearer: JSONValue = .object([
        ("type", .text("http")), ("scheme", .text("bearer")),
        (
            "description",
            .text(
                """
                Of software: a token from POST /oauth/token, for ten minutes. Of a person's own programs: the token \
                that their page of sessions shows, for as long as its session lives, which its owner may end at any \
                time.
                """)
        ),
    ])

    private var tags: [JSONValue] {
        Operation.Tag.allCases.filter { tag in operations.contains { $0.tag == tag } }.map {
            .object([("name", .text($0.rawValue))])
        }
    }

    private var paths: [(String, JSONValue)] {
        var order: [String] = []
        for operation in operations where !order.contains(operation.path) { order.append(operation.path) }
        return order.map { path in
            (
                path,
                .object(
                    operations.filter { $0.path == path }.map { ($0.method.rawValue.lowercased(), $0.openAPI) })
            )
        }
    }
}

extension Operation {
    fileprivate var openAPI: JSONValue {
        var pairs: [(String, JSONValue)] = [
            ("operationId", .text(id)), ("tags", .texts([tag.rawValue])), ("summary", .text(summary)),
        ]
        if !explanation.isEmpty { pairs.append(("description", .text(explanation))) }
        if case .bearer(let scope) = admission {
            pairs.append(("security", .list([.object([("bearer", .texts(scope.map { [$0] } ?? []))])])))
        }
        let parameters = parameters.map(\.openAPI)
        if !parameters.isEmpty { pairs.append(("parameters", .list(parameters))) }
        if let content { pairs.append(("requestBody", content.openAPI)) }
        pairs.append(("responses", .object(answers.map(\.openAPI) + refused.map(OpenAPIDocument.refusal))))
        return .object(pairs)
    }

    /// Every status that it is described to answer with.
    var statuses: Set<HTTPResponse.Status> { Set(answers.map(\.status) + refused) }

    /// Every refusal that may come, in order.
    private var refused: [HTTPResponse.Status] {
        var all = refusals.union([
            .badRequest, .notAcceptable, .tooManyRequests, .internalServerError, .serviceUnavailable,
        ])
        if case .bearer = admission { all.formUnion([.unauthorized, .forbidden]) }
        if content != nil { all.formUnion([.contentTooLarge, .unsupportedMediaType]) }
        return all.subtracting(answers.map(\.status)).sorted { $0.code < $1.code }
    }
}

extension Parameter {
    fileprivate var openAPI: JSONValue {
        .object([
            ("name", .text(name)), ("in", .text(place.rawValue)), ("description", .text(description)),
            ("required", .flag(isRequired)), ("schema", schema), ("example", example),
        ])
    }
}

extension Content {
    fileprivate var openAPI: JSONValue {
        .object([
            ("required", .flag(required)),
            (
                "content",
                .object(
                    forms.map { form in
                        let examples = form.examples.map { ($0.name, JSONValue.object([("value", $0.value)])) }
                        return (
                            form.media.rawValue, .object([("schema", form.schema), ("examples", .object(examples))])
                        )
                    })
            ),
        ])
    }
}

extension AnswerShape {
    fileprivate var openAPI: (String, JSONValue) {
        var pairs: [(String, JSONValue)] = [("description", .text(description))]
        if !media.isEmpty {
            let forms = media.map { form in
                let example = form.example.map { [("example", $0)] } ?? []
                return (form.media.contentTypeKey, JSONValue.object([("schema", form.schema)] + example))
            }
            pairs.append(("content", .object(forms)))
        }
        if !headers.isEmpty {
            let described = headers.map { name, description in
                (
                    name,
                    JSONValue.object([
                        ("description", .text(description)), ("schema", .object([("type", .text("string"))])),
                    ])
                )
            }
            pairs.append(("headers", .object(described)))
        }
        return (String(status.code), .object(pairs))
    }
}

extension Media {
    /// As a description's keys name it: without parameters.
    fileprivate var contentTypeKey: String { String(rawValue.prefix { $0 != ";" }) }
}

extension OpenAPIDocument {
    /// A refusal: the same form whatever the status.
    fileprivate static func refusal(_ status: HTTPResponse.Status) -> (String, JSONValue) {
        let form: JSONValue = .object([("schema", Schema.named("Problem"))])
        let members: [(String, JSONValue)] = [
            ("description", .text(meaning(of: status))), ("content", .object([(Media.problem.rawValue, form)])),
        ]
        return (String(status.code), .object(members + headers(of: status)))
    }

    /// What else is said with a refusal, where it always is.
    private static func headers(of status: HTTPResponse.Status) -> [(String, JSONValue)] {
        let (name, description): (String, String)
        switch status.code {
        case 401: (name, description) = ("WWW-Authenticate", "How to show who asks (RFC 6750)")
        case 429, 503: (name, description) = ("Retry-After", "After how many seconds to try again")
        default: return []
        }
        let header: JSONValue = .object([
            ("description", .text(description)), ("schema", .object([("type", .text("string"))])),
        ])
        return [("headers", .object([(name, header)]))]
    }

    private static func meaning(of status: HTTPResponse.Status) -> String {
        switch status.code {
        case 400: "The request cannot be read as it is described here"
        case 401: "There is no token, or it is not valid any more"
        case 403: "Whoever asks may not do this; the problem says why and who can help"
        case 404: "There is no such thing, or not for whoever asks"
        case 406: "The answer does not exist in any media type that Accept names"
        case 409: "It contradicts the law of its year, another part of itself, or what is there already"
        case 412: "Another version is the current one"
        case 413: "The content is too large"
        case 415: "Content of this media type is not understood here"
        case 422: "A value is not what its schema says"
        case 428: "If-Match is missing"
        case 429: "Too many requests; Retry-After says when to try again"
        case 500: "Something went wrong on our side; nothing was stored"
        case 503: "The service or its database cannot answer now; try again with the same Idempotency-Key"
        case 507: "The disk is full; nothing was stored"
        default: status.reasonPhrase
        }
    }
}
