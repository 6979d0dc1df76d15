import Exchange
import HTTPTypes
import Law
import Values
import Wording

/// What programs and the people who write them read: schemas, codes, and the description of the service itself.
struct DocumentationOperations {
    /// - Parameter others: the other operations, which the description describes with these.
    static func all(_ book: Lawbook, _ others: [Operation]) -> [Operation] {
        let own = [schema, codes, code]
        let description = described(by: Answer.json(.null))
        let document = OpenAPIDocument(operations: others + own + [description], components: Components(book: book).all)
        return own + [described(by: .json(document.value))]
    }

    private static func described(by answer: Answer) -> Operation {
        Operation(
            id: "getDescription", method: .get, path: "/openapi.json", tag: .documentation,
            summary: "This description (OpenAPI 3.1)",
            answers: [.json("The description", .object([("type", .text("object"))]))]
        ) { _ in answer }
    }

    private static var schema: Operation {
        Operation(
            id: "getSchema", method: .get, path: "/schemas/{name}", tag: .documentation,
            summary: "The schemas of turnover declarations, and the template of the sheet",
            parameters: [
                Parameter(
                    name: "name", place: .path, description: "Its file name",
                    schema: Schema.choice(SchemaFile.allCases.map(\.rawValue)),
                    example: .text(SchemaFile.json.rawValue))
            ],
            answers: [
                AnswerShape(
                    .ok, "The schema",
                    [.schema, .xml, .csv].map { AnswerShape.Form(media: $0, schema: Schema.anything) })
            ], refusals: [.notFound]
        ) { call throws(Refusal) in
            let name = call[parameter: "name"]
            guard let file = SchemaFile(rawValue: name) else {
                throw Refusal(.routeUnknown, at: Place(field: "name"), ["value": "/schemas/\(name.prefix(60))"])
            }
            return .text(file.text, file.media)
        }
    }

    private static var codes: Operation {
        Operation(
            id: "getProblemCodes", method: .get, path: "/problems", tag: .documentation,
            summary: "Every problem code with its status and its text in four languages",
            answers: [.json("All codes", Schema.list(ProblemPage.schema))]
        ) { _ in .json(.list(ProblemCode.allCases.map(ProblemPage.value))) }
    }

    private static var code: Operation {
        Operation(
            id: "getProblemCode", method: .get, path: "/problems/{code}", tag: .documentation,
            summary: "What a problem code means",
            parameters: [
                Parameter(
                    name: "code", place: .path, description: "As problem details state it", schema: Schema.text(),
                    example: .text(ProblemCode.amountMalformed.rawValue))
            ],
            answers: [.json("The code", ProblemPage.schema)], refusals: [.notFound]
        ) { call throws(Refusal) in
            guard let code = ProblemCode(rawValue: call[parameter: "code"]) else {
                throw Refusal(.routeUnknown, ["value": "/problems/\(call[parameter: "code"].prefix(60))"])
            }
            return .json(ProblemPage.value(code))
        }
    }
}

/// What is said of a code.
private enum ProblemPage {
    static let schema = Schema.object([
        ("code", Schema.text()), ("status", Schema.integer()), ("severity", Schema.text()),
        ("text", Schema.named("Names")),
    ])

    static func value(_ code: ProblemCode) -> JSONValue {
        .object([
            ("code", .text(code.rawValue)), ("status", .count(code.httpStatus.code)),
            ("severity", .text(code.severity.rawValue)),
            ("text", .object(Language.allCases.map { ($0.rawValue, .text(code.text[$0])) })),
        ])
    }
}
