import Declarations

/// Walks through a JSON document by the letter of RFC 8259, no deeper than documents are, and tells where each key and
/// value stands.
struct JSONWalk {
    typealias Fault = JSONCursor.Fault

    enum Kind {
        case object, list, text, number, flag, null
    }

    private var cursor: JSONCursor
    private var lines: LineCount
    /// How many objects and lists are open.
    private var depth = 0

    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - line: the number of the line that they begin on.
    init(_ bytes: UnsafeRawBufferPointer, line: Int = 1) {
        cursor = JSONCursor(bytes)
        lines = LineCount(bytes, from: line)
    }

    /// Where the next value begins, in bytes from the start.
    var offset: Int {
        mutating get {
            _ = cursor.peek()
            return cursor.place
        }
    }

    /// Where the next value begins.
    mutating func spot() -> Spot { lines.spot(at: offset) }

    mutating func spot(at offset: Int) -> Spot { lines.spot(at: offset) }

    /// What the next value looks like from its first byte.
    mutating func kind() -> Kind {
        switch cursor.peek() {
        case 0x7B: .object
        case 0x5B: .list
        case 0x22: .text
        case 0x74, 0x66: .flag
        case 0x6E: .null
        default: .number
        }
    }

    // MARK: Values

    mutating func text() throws(Fault) -> String {
        try cursor.string { String(decoding: $0, as: UTF8.self) }
    }

    /// A number, `true`, `false` or `null`, as written.
    mutating func literal() throws(Fault) -> String { String(decoding: try cursor.bareValue(), as: UTF8.self) }

    /// - Parameter member: takes a key, its offset, and the value that is next.
    mutating func object(_ member: (inout JSONWalk, String, Int) throws(Fault) -> Void) throws(Fault) {
        try enter(0x7B)
        if !cursor.take(0x7D) {
            repeat {
                let place = offset
                try member(&self, try key(), place)
            } while cursor.take(0x2C)
            try cursor.expect(0x7D)
        }
        depth -= 1
    }

    /// - Parameter element: takes the value that is next, and its number from 0.
    mutating func list(_ element: (inout JSONWalk, Int) throws(Fault) -> Void) throws(Fault) {
        try enter(0x5B)
        if !cursor.take(0x5D) {
            var index = 0
            repeat {
                try element(&self, index)
                index += 1
            } while cursor.take(0x2C)
            try cursor.expect(0x5D)
        }
        depth -= 1
    }

    /// Walks over a value that nobody wants; it is held to the same letter.
    mutating func skip() throws(Fault) {
        switch kind() {
        case .object: try object { walk, _, _ throws(Fault) in try walk.skip() }
        case .list: try list { walk, _ throws(Fault) in try walk.skip() }
        case .text: try cursor.string { _ in }
        case .number, .flag, .null: _ = try cursor.bareValue()
        }
    }

    /// After the document's value there is white space alone.
    mutating func end() throws(Fault) {
        _ = cursor.peek()
        guard cursor.isAtEnd else { throw cursor.fault }
    }

    /// Whether the next value, an object, has a key: it is walked through up to there.
    mutating func hasKey(_ wanted: String) throws(Fault) -> Bool {
        try enter(0x7B)
        if cursor.take(0x7D) { return false }
        repeat {
            if try key() == wanted { return true }
            try skip()
        } while cursor.take(0x2C)
        return false
    }

    // MARK: Marks

    private mutating func key() throws(Fault) -> String {
        let key = try text()
        try cursor.expect(0x3A)
        return key
    }

    private mutating func enter(_ mark: UInt8) throws(Fault) {
        _ = cursor.peek()
        guard depth < DocumentLimits.depth else { throw cursor.fault }
        try cursor.expect(mark)
        depth += 1
    }
}
