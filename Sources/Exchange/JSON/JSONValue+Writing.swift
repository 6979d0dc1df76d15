import Values

/// Writing a value down, as bytes: a receipt has hundreds of parts, and none of them needs a text of its own.
extension JSONValue {
    /// On one line, without spaces: a JSON line.
    public var line: String { String(decoding: lineBytes, as: UTF8.self) }

    /// The same in UTF-8.
    public var lineBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8192)
        write(to: &bytes, indent: nil)
        return bytes
    }

    /// Over several lines, two spaces a level, with a line end.
    public var indented: String {
        var bytes: [UInt8] = []
        write(to: &bytes, indent: 0)
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }

    func write(to bytes: inout [UInt8], indent: Int?) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .whole(let number): JSONValue.write(number, to: &bytes)
        case .decimal(let number): bytes.append(contentsOf: number.utf8)
        case .text(let string): JSONValue.write(string, to: &bytes)
        case .list(let values):
            JSONValue.writeParts(values, "[", "]", to: &bytes, indent) { value, bytes, indent in
                value.write(to: &bytes, indent: indent)
            }
        case .object(let pairs):
            JSONValue.writeParts(pairs, "{", "}", to: &bytes, indent) { pair, bytes, indent in
                JSONValue.write(pair.0, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                if indent != nil { bytes.append(UInt8(ascii: " ")) }
                pair.1.write(to: &bytes, indent: indent)
            }
        case .ready(let ready):
            if indent == nil {
                bytes.append(contentsOf: ready.line)
            } else {
                ready.value.write(to: &bytes, indent: indent)
            }
        }
    }

    private static func writeParts<Part>(
        _ parts: [Part], _ open: Unicode.Scalar, _ close: Unicode.Scalar, to bytes: inout [UInt8], _ indent: Int?,
        _ body: (Part, inout [UInt8], Int?) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        let inner = indent.map { $0 + 1 }
        for (index, part) in parts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            startLine(&bytes, inner)
            body(part, &bytes, inner)
        }
        if !parts.isEmpty { startLine(&bytes, indent) }
        bytes.append(UInt8(ascii: close))
    }

    private static func startLine(_ bytes: inout [UInt8], _ indent: Int?) {
        guard let indent else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
    }

    /// Nearly every number fits a word of the processor, which writes it in fewer steps.
    private static func write(_ number: Int128, to bytes: inout [UInt8]) {
        let text = Int64(exactly: number).map { String($0) } ?? String(number)
        bytes.append(contentsOf: text.utf8)
    }

    /// Nearly every text has nothing to escape and goes in as it is.
    static func write(_ string: String, to bytes: inout [UInt8]) {
        var string = string
        bytes.append(UInt8(ascii: "\""))
        string.withUTF8 { text in
            if text.contains(where: needsEscape) {
                for byte in text { escape(byte, to: &bytes) }
            } else {
                bytes.append(contentsOf: text)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
        case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
        case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
        case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
        case 0..<0x20: bytes.append(contentsOf: "\\u00\(Hexadecimal.text([byte]))".utf8)
        default: bytes.append(byte)
        }
    }
}
