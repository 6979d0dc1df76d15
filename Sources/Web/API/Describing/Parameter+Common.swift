import Exchange

extension Parameter {
    static let idempotencyKey = Parameter(
        name: "Idempotency-Key", place: .header,
        description: "Made up by the client before it asks: the same request under the same key is done once",
        schema: Schema.text(pattern: "^[!-~]{1,100}$"), example: .text("7f3c2a9e-order-1"))

    static func ifMatch(
        _ pattern: String, _ example: String, description: String = "The ETag of the version that is changed",
        required: Bool = true
    ) -> Parameter {
        Parameter(
            name: "If-Match", place: .header, description: description, schema: Schema.text(pattern: pattern),
            example: .text(example), required: required)
    }
}
