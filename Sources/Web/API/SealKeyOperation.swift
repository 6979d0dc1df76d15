import Audit
import Exchange
import HTTPTypes
import Law
import Values

/// The public keys of the seals under receipts, for whoever checks one without asking us about it.
struct SealKeyOperation: Sendable {
    /// The one in use first.
    let keys: [SealKey]
    let book: Lawbook

    static let path = "/api/v1/seal-keys"

    /// What an answer says of where they are (RFC 8288).
    static let link = "<\(path)>; rel=\"related\"; title=\"seal keys\""

    var operation: Operation {
        Operation(
            id: "getSealKeys", method: .get, path: Self.path, tag: .declarations,
            summary: "The public keys (Ed25519) that receipts are sealed with: the one in use, and those before it",
            explanation: """
                A receipt bears the key that its seal is checked with; that the key is ours is checked here. The text \
                is a file of trusted keys for `medlevy receipt verify --trusted-key`.
                """,
            answers: [
                AnswerShape(
                    .ok, "The keys, the one in use first",
                    [
                        AnswerShape.Form(media: .json, schema: Schema.named("SealKeys"), example: Self.example),
                        AnswerShape.Form(media: .text, schema: Schema.text("On each line a key's id and the key")),
                    ])
            ]
        ) { [self] call in
            guard call.answer == .text else { return .json(Self.value(keys, tablesHash: book.hash)) }
            return .text(keys.map { "\($0.id) \(Hexadecimal.text($0.bytes))\n" }.joined())
        }
    }

    private static func value(_ keys: [SealKey], tablesHash: String) -> JSONValue {
        .object([
            ("program", .text(Program.identity)), ("tables_hash", .text(tablesHash)),
            (
                "keys",
                .list(
                    keys.enumerated().map { index, key in
                        .object([
                            ("key_id", .text(key.id)), ("key", .text(Hexadecimal.text(key.bytes))),
                            ("in_use", .flag(index == 0)),
                        ])
                    })
            ),
        ])
    }

    private static let example = value(
        [SealKey(bytes: Array(0..<32))].compactMap(\.self), tablesHash: String(repeating: "0", count: 64))

    static let schema = Schema.object([
        ("program", Schema.text()), ("tables_hash", Schema.text()),
        (
            "keys",
            Schema.list(
                Schema.object([
                    ("key_id", Schema.text("As `seal` of a receipt names it", pattern: "^[0-9a-f]{16}$")),
                    ("key", Schema.text("Its thirty-two bytes", pattern: "^[0-9a-f]{64}$")),
                    ("in_use", Schema.flag("Whether receipts are sealed with it now")),
                ]), least: 1)
        ),
    ])
}
