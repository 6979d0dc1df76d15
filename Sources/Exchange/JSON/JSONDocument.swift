import Declarations
public import Values

/// A JSON document that was read: its value, and where each part of it stands.
public struct JSONDocument: Sendable {
    public let value: JSONValue
    private let bytes: [UInt8]
    private let file: String?

    /// Reads a document by the letter of RFC 8259. Numbers are kept exactly as they are written, no key stands twice in
    /// an object, and nothing is nested deeper than documents are.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8 without NUL; a byte order mark is taken off.
    ///   - file: its name, for the places of problems.
    public init(_ bytes: [UInt8], file: String? = nil) throws(Problems) {
        self.bytes = bytes
        self.file = file
        value = try bytes.withUnsafeBytes { bytes in
            Result { () throws(Problems) in try JSONTree.read(bytes, file: file) }
        }.get()
    }

    /// Where a value stands.
    ///
    /// - Parameter pointer: its path (RFC 6901). Of what is not there, only the path is told.
    public func place(of pointer: String) -> Place {
        let spot = bytes.withUnsafeBytes { bytes -> Spot? in
            guard let text = try? DocumentBytes.checked(bytes, file: file) else { return nil }
            var walk = JSONWalk(text)
            return (try? walk.find(JSONPointer.keys(pointer)[...])) ?? nil
        }
        return Place(file: file, line: spot.map { Int($0.line) }, column: spot.map { Int($0.column) }, field: pointer)
    }
}

extension JSONValue {
    /// Reads a document; see `JSONDocument`, which also tells where each part of it stands. What `line` has written is
    /// read as what `line` writes again, byte by byte.
    public init(parsing bytes: [UInt8], file: String? = nil) throws(Problems) {
        self = try JSONDocument(bytes, file: file).value
    }
}

extension JSONWalk {
    /// Where the value stands that the keys lead to.
    fileprivate mutating func find(_ keys: ArraySlice<String>) throws(Fault) -> Spot? {
        guard let wanted = keys.first else {
            let found = spot()
            try skip()
            return found
        }
        var found: Spot?
        switch kind() {
        case .object:
            try object { walk, key, _ throws(Fault) in
                if key == wanted { found = try walk.find(keys.dropFirst()) } else { try walk.skip() }
            }
        case .list:
            try list { walk, index throws(Fault) in
                if String(index) == wanted { found = try walk.find(keys.dropFirst()) } else { try walk.skip() }
            }
        case .text, .number, .flag, .null: try skip()
        }
        return found
    }
}

/// Builds the tree of a document.
private struct JSONTree {
    private let file: String?
    /// The keys and places in lists down to the value that is read.
    private var path: [Step] = []
    private var problems = Problems()

    private enum Step {
        case key(String)
        case index(Int)

        /// As a problem shows it.
        var text: String {
            switch self {
            case .key(let key): JSONPointer.step(Shown.text(key))
            case .index(let index): String(index)
            }
        }
    }

    /// More members than this are looked for in a set.
    private static let fewMembers = 8

    static func read(_ bytes: UnsafeRawBufferPointer, file: String?) throws(Problems) -> JSONValue {
        let text = try DocumentBytes.checked(bytes, file: file)
        var walk = JSONWalk(text)
        var tree = JSONTree(file: file)
        let value: JSONValue
        do throws(JSONWalk.Fault) {
            value = try tree.value(&walk)
            try walk.end()
        } catch {
            let spot = walk.spot(at: error.place)
            tree.problems.add(Problem(.jsonSyntax, at: tree.place(spot, field: nil)))
            throw tree.problems
        }
        guard tree.problems.isEmpty else { throw tree.problems }
        return value
    }

    private init(file: String?) { self.file = file }

    private mutating func value(_ walk: inout JSONWalk) throws(JSONWalk.Fault) -> JSONValue {
        switch walk.kind() {
        case .object: return try object(&walk)
        case .list: return try list(&walk)
        case .text: return .text(try walk.text())
        case .flag: return .flag(try walk.literal() == "true")
        case .number: return JSONTree.number(try walk.literal())
        case .null:
            _ = try walk.literal()
            return .null
        }
    }

    private mutating func object(_ walk: inout JSONWalk) throws(JSONWalk.Fault) -> JSONValue {
        var members: [(String, JSONValue)] = []
        var seen: Set<String> = []
        try walk.object { walk, key, offset throws(JSONWalk.Fault) in
            path.append(.key(key))
            if JSONTree.has(key, members, &seen) {
                let path = path.map { "/\($0.text)" }.joined()
                problems.add(
                    Problem(.jsonKeyRepeated, at: place(walk.spot(at: offset), field: path), ["value": Shown.text(key)])
                )
            }
            members.append((key, try value(&walk)))
            path.removeLast()
        }
        return .object(members)
    }

    /// Whether a key was there before. Most objects have so few that looking through them is faster than a set.
    private static func has(_ key: String, _ members: [(String, JSONValue)], _ seen: inout Set<String>) -> Bool {
        guard members.count >= fewMembers else { return members.contains { $0.0 == key } }
        if members.count == fewMembers { seen = Set(members.map(\.0)) }
        return !seen.insert(key).inserted
    }

    private mutating func list(_ walk: inout JSONWalk) throws(JSONWalk.Fault) -> JSONValue {
        var values: [JSONValue] = []
        try walk.list { walk, index throws(JSONWalk.Fault) in
            path.append(.index(index))
            values.append(try value(&walk))
            path.removeLast()
        }
        return .list(values)
    }

    /// A whole number where that writes the same again, otherwise the text as it stands: `-0`, `1.50`, `1e3`.
    private static func number(_ text: String) -> JSONValue {
        if let number = Int128(text), String(number) == text { return .whole(number) }
        return .decimal(text)
    }

    private func place(_ spot: Spot, field: String?) -> Place {
        Place(file: file, line: Int(spot.line), column: Int(spot.column), field: field)
    }
}
