/// Takes a JSON value in part by part, in its order. What is told in parts is written once, whether it becomes bytes at
/// once or a value to be laid out.
protocol JSONSink {
    /// An object, of the members that are told inside.
    mutating func object(_ members: (inout Self) -> Void)
    /// A list, of the values that are told inside.
    mutating func list(_ values: (inout Self) -> Void)
    /// The name of the member whose value is told next.
    mutating func key(_ key: String)
    mutating func value(_ value: JSONValue)
}

extension JSONSink {
    mutating func member(_ key: String, _ value: JSONValue) {
        self.key(key)
        self.value(value)
    }

    mutating func members(_ members: [(String, JSONValue)]) {
        for (key, value) in members { member(key, value) }
    }
}

/// Writes a value on one line, without spaces: a tree of it is never made.
struct JSONLine: JSONSink {
    private(set) var bytes: [UInt8] = []
    /// Whether something stands before in the object or list at hand.
    private var isContinued = false

    /// - Parameter size: how many bytes are expected.
    init(size: Int) { bytes.reserveCapacity(size) }

    mutating func object(_ members: (inout JSONLine) -> Void) { enclose("{", "}", members) }
    mutating func list(_ values: (inout JSONLine) -> Void) { enclose("[", "]", values) }

    mutating func key(_ key: String) {
        separate()
        JSONValue.write(key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        isContinued = false
    }

    mutating func value(_ value: JSONValue) {
        separate()
        value.write(to: &bytes, indent: nil)
        isContinued = true
    }

    /// A value that is on one line already.
    mutating func written(_ line: [UInt8]) {
        separate()
        bytes.append(contentsOf: line)
        isContinued = true
    }

    private mutating func enclose(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ parts: (inout JSONLine) -> Void
    ) {
        separate()
        bytes.append(UInt8(ascii: open))
        isContinued = false
        parts(&self)
        bytes.append(UInt8(ascii: close))
        isContinued = true
    }

    private mutating func separate() {
        if isContinued { bytes.append(UInt8(ascii: ",")) }
    }
}

/// Makes a value of what it is told.
struct JSONTreeBuilder: JSONSink {
    private var members: [(String, JSONValue)] = []

    /// What was told: the one value that has no name.
    var tree: JSONValue { members.first?.1 ?? .null }

    private var nextKey = ""

    mutating func object(_ members: (inout JSONTreeBuilder) -> Void) {
        var inner = JSONTreeBuilder()
        members(&inner)
        value(.object(inner.members))
    }

    mutating func list(_ values: (inout JSONTreeBuilder) -> Void) {
        var inner = JSONTreeBuilder()
        values(&inner)
        value(.list(inner.members.map(\.1)))
    }

    mutating func key(_ key: String) { nextKey = key }

    mutating func value(_ value: JSONValue) { members.append((nextKey, value)) }
}
