/// What a JSON value without marks around it is (RFC 8259, 3 and 6).
enum JSONLiteral {
    case null
    case flag(Bool)
    case number

    /// `nil` for anything else: `NaN`, `+1`, `01`, `1.`, `True`.
    init?(_ bytes: UnsafeRawBufferPointer) {
        if bytes.elementsEqual("true".utf8) {
            self = .flag(true)
        } else if bytes.elementsEqual("false".utf8) {
            self = .flag(false)
        } else if bytes.elementsEqual("null".utf8) {
            self = .null
        } else if JSONLiteral.isNumber(bytes) {
            self = .number
        } else {
            return nil
        }
    }

    /// A whole number as its digits, however it is written (`2024.0`); any other literal as it is.
    static func whole(_ literal: String) -> String {
        let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.allSatisfy({ $0 == 0x30 }) else { return literal }
        return String(parts[0])
    }

    private static func isNumber(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes[...]
        if rest.first == 0x2D { rest.removeFirst() }
        let isPadded = rest.first == 0x30 && rest.dropFirst().first.map(isDigit) == true
        guard takeDigits(&rest), !isPadded else { return false }
        if rest.first == 0x2E {
            rest.removeFirst()
            guard takeDigits(&rest) else { return false }
        }
        if let mark = rest.first, mark | 0x20 == 0x65 {
            rest.removeFirst()
            if rest.first == 0x2B || rest.first == 0x2D { rest.removeFirst() }
            guard takeDigits(&rest) else { return false }
        }
        return rest.isEmpty
    }

    /// Whether there was a digit at least.
    private static func takeDigits(_ rest: inout Slice<UnsafeRawBufferPointer>) -> Bool {
        let digits = rest.prefix(while: isDigit)
        rest = rest.dropFirst(digits.count)
        return !digits.isEmpty
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
