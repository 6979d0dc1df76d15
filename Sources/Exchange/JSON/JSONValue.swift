public import Values

/// A JSON value to be written: keys in the order given, numbers exactly as they are counted. `Double` never touches an
/// amount, which is why the standard encoder is not used.
public enum JSONValue: Sendable {
    case null
    case flag(Bool)
    case whole(Int128)
    /// A decimal number as text: `379.48`.
    case decimal(String)
    case text(String)
    case list([JSONValue])
    case object([(String, JSONValue)])
    /// One that is written time and again.
    case ready(ReadyJSON)

    public static func count(_ number: Int) -> JSONValue { .whole(Int128(number)) }
    public static func cents(_ amount: Cents) -> JSONValue { .whole(Int128(amount.count)) }
    public static func cents(_ sum: CentsSum) -> JSONValue { .whole(sum.count) }
    public static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }
}

/// A value whose line is written once: what the law says of a step is the same in every answer.
public final class ReadyJSON: Sendable {
    let value: JSONValue
    let line: [UInt8]

    public init(_ value: JSONValue) {
        self.value = value
        line = value.lineBytes
    }
}
