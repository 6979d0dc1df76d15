/// Walks through one line of JSON (RFC 8259) without building a tree: the reader of contributors knows what it wants.
struct JSONCursor {
    /// What the text is not, at `place`.
    struct Fault: Error {
        let place: Int
    }

    let bytes: UnsafeRawBufferPointer
    private(set) var place = 0
    /// Bytes before an unescaped text, so that words may be loaded across its start.
    private static let margin = ByteWords.margin
    /// The text of the last string that held escapes, after the margin.
    private var unescaped: [UInt8] = []

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { place >= bytes.count }
    var fault: Fault { Fault(place: place) }

    /// The next byte that is not white space; 0 at the end.
    @inline(__always)
    mutating func peek() -> UInt8 {
        while place < bytes.count {
            let byte = bytes[place]
            if byte != 0x20, byte != 0x09, byte != 0x0D, byte != 0x0A { return byte }
            place += 1
        }
        return 0
    }

    /// Takes the byte if it is next.
    @inline(__always)
    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte, !isAtEnd else { return false }
        place += 1
        return true
    }

    @inline(__always)
    mutating func expect(_ byte: UInt8) throws(Fault) {
        guard take(byte) else { throw fault }
    }

    /// A string's bytes; valid until the next string is read.
    @inline(__always)
    mutating func string<Result>(_ body: (UnsafeRawBufferPointer) -> Result) throws(Fault) -> Result {
        try expect(0x22)
        let start = place
        while place < bytes.count, bytes[place] != 0x22 {
            if bytes[place] == 0x5C {
                try unescape(from: start)
                return unescaped.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[JSONCursor.margin...])) }
            }
            guard bytes[place] >= 0x20 else { throw fault }
            place += 1
        }
        guard !isAtEnd else { throw fault }
        place += 1
        return body(UnsafeRawBufferPointer(rebasing: bytes[start..<place - 1]))
    }

    /// A number or a word (`true`, `false`, `null`) as written, by the letter of RFC 8259.
    @inline(__always)
    mutating func bareValue() throws(Fault) -> UnsafeRawBufferPointer {
        _ = peek()
        let start = place
        while place < bytes.count, JSONCursor.isBare(bytes[place]) { place += 1 }
        let literal = UnsafeRawBufferPointer(rebasing: bytes[start..<place])
        guard JSONLiteral(literal) != nil else { throw Fault(place: start) }
        return literal
    }

    /// Letters, digits, signs and the point.
    @inline(__always)
    private static func isBare(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x2D || byte == 0x2B
            || byte == 0x2E
    }

    /// Walks over a value that nobody wants; nested at most as deep as sense goes.
    mutating func skipValue(depth: Int = 0) throws(Fault) {
        guard depth < 16 else { throw fault }
        switch peek() {
        case 0x22: try string { _ in }
        case 0x7B:
            try skipParts(0x7B, 0x7D) { cursor throws(Fault) in
                try cursor.string { _ in }
                try cursor.expect(0x3A)
                try cursor.skipValue(depth: depth + 1)
            }
        case 0x5B:
            try skipParts(0x5B, 0x5D) { cursor throws(Fault) in try cursor.skipValue(depth: depth + 1) }
        default: _ = try bareValue()
        }
    }

    private mutating func skipParts(
        _ open: UInt8, _ close: UInt8, _ part: (inout JSONCursor) throws(Fault) -> Void
    ) throws(Fault) {
        try expect(open)
        if take(close) { return }
        repeat { try part(&self) } while take(0x2C)
        try expect(close)
    }

    // MARK: Escapes

    private mutating func unescape(from start: Int) throws(Fault) {
        unescaped = [UInt8](repeating: 0, count: JSONCursor.margin) + Array(bytes[start..<place])
        while place < bytes.count {
            let byte = bytes[place]
            guard byte >= 0x20 else { throw fault }
            place += 1
            switch byte {
            case 0x22: return
            case 0x5C: try unescapeOne()
            default: unescaped.append(byte)
            }
        }
        throw fault
    }

    private mutating func unescapeOne() throws(Fault) {
        guard !isAtEnd else { throw fault }
        let byte = bytes[place]
        place += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: unescaped.append(byte)
        case 0x62: unescaped.append(0x08)
        case 0x66: unescaped.append(0x0C)
        case 0x6E: unescaped.append(0x0A)
        case 0x72: unescaped.append(0x0D)
        case 0x74: unescaped.append(0x09)
        case 0x75: try unescapeScalar()
        default: throw fault
        }
    }

    private mutating func unescapeScalar() throws(Fault) {
        var unit = try hexUnit()
        if (0xD800..<0xDC00).contains(unit) {
            guard place + 1 < bytes.count, bytes[place] == 0x5C, bytes[place + 1] == 0x75 else { throw fault }
            place += 2
            let low = try hexUnit()
            guard (0xDC00..<0xE000).contains(low) else { throw fault }
            unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(unit), unit != 0 else { throw fault }
        unescaped += Array(Character(scalar).utf8)
    }

    private mutating func hexUnit() throws(Fault) -> UInt32 {
        guard place + 4 <= bytes.count else { throw fault }
        let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
        guard digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }), let unit = UInt32(digits, radix: 16) else {
            throw fault
        }
        place += 4
        return unit
    }
}
