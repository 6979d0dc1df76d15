public import Values

/// A JSON value to be written: keys in the order given, numbers exactly as they are counted. `Double` never touches an
/// amount, which is why the standard encoder is not used.
public indirect enum JSONValue: Sendable {
    case null
    case flag(Bool)
    case whole(Int128)
    /// A decimal number as text: `379.48`.
    case decimal(String)
    case text(String)
    case list([JSONValue])
    case object([(String, JSONValue)])

    public static func count(_ number: Int) -> JSONValue { .whole(Int128(number)) }
    public static func cents(_ amount: Cents) -> JSONValue { .whole(Int128(amount.count)) }
    public static func cents(_ sum: CentsSum) -> JSONValue { .whole(sum.count) }
    public static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

    /// On one line, without spaces: a JSON line.
    public var line: String {
        var text = ""
        write(to: &text, indent: nil)
        return text
    }

    /// Over several lines, two spaces a level, with a line end.
    public var indented: String {
        var text = ""
        write(to: &text, indent: 0)
        return text + "\n"
    }

    private func write(to text: inout String, indent: Int?) {
        switch self {
        case .null: text += "null"
        case .flag(let flag): text += flag ? "true" : "false"
        case .whole(let number): text += String(number)
        case .decimal(let number): text += number
        case .text(let string): JSONValue.write(string, to: &text)
        case .list(let values):
            JSONValue.writeParts(values, "[", "]", to: &text, indent) { value, text, indent in
                value.write(to: &text, indent: indent)
            }
        case .object(let pairs):
            JSONValue.writeParts(pairs, "{", "}", to: &text, indent) { pair, text, indent in
                JSONValue.write(pair.0, to: &text)
                text += indent == nil ? ":" : ": "
                pair.1.write(to: &text, indent: indent)
            }
        }
    }

    private static func writeParts<Part>(
        _ parts: [Part], _ open: String, _ close: String, to text: inout String, _ indent: Int?,
        _ body: (Part, inout String, Int?) -> Void
    ) {
        text += open
        let inner = indent.map { $0 + 1 }
        for (index, part) in parts.enumerated() {
            if index > 0 { text += "," }
            startLine(&text, inner)
            body(part, &text, inner)
        }
        if !parts.isEmpty { startLine(&text, indent) }
        text += close
    }

    private static func startLine(_ text: inout String, _ indent: Int?) {
        guard let indent else { return }
        text += "\n" + String(repeating: "  ", count: indent)
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
