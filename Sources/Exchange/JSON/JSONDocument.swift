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
        places(of: [pointer])[pointer] ?? Place(file: file, field: pointer)
    }

    /// Where some values stand: found in one walk, however many they are.
    ///
    /// - Returns: by its pointer each that is there.
    private func places(of pointers: [String]) -> [String: Place] {
        var wanted = WantedValues()
        for pointer in pointers { wanted.add(pointer, JSONPointer.keys(pointer)[...]) }
        var places: [String: Place] = [:]
        bytes.withUnsafeBytes { bytes in
            guard let text = try? DocumentBytes.checked(bytes, file: file) else { return }
            var walk = JSONWalk(text)
            try? walk.find(wanted) { pointer, spot in
                places[pointer] = Place(file: file, line: Int(spot.line), column: Int(spot.column), field: pointer)
            }
        }
        return places
    }

    /// The same problems, each with the line and the column of the value that its field is the pointer of.
    ///
    /// To find a place is a walk through the document: it is made once, when it is known which problems are told, and
    /// not for every problem that a hostile document has.
    func placing(_ problems: Problems) -> Problems {
        let places = places(of: problems.listed.compactMap(\.place.field))
        return problems.map { problem in
            Problem(problem.code, at: problem.place.field.flatMap { places[$0] } ?? problem.place, problem.details)
        }
    }
}

/// Values of a document that are looked for, as a tree of the keys that lead to them.
private struct WantedValues {
    /// What the value itself is asked for as.
    private(set) var pointers: Set<String> = []
    private(set) var inner: [String: WantedValues] = [:]

    mutating func add(_ pointer: String, _ keys: ArraySlice<String>) {
        guard let key = keys.first else {
            pointers.insert(pointer)
            return
        }
        inner[key, default: WantedValues()].add(pointer, keys.dropFirst())
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
    /// Tells where the values stand that are looked for.
    fileprivate mutating func find(_ wanted: WantedValues, _ tell: (String, Spot) -> Void) throws(Fault) {
        if !wanted.pointers.isEmpty {
            let found = spot()
            for pointer in wanted.pointers { tell(pointer, found) }
        }
        guard !wanted.inner.isEmpty else { return try skip() }
        switch kind() {
        case .object:
            try object { walk, key, _ throws(Fault) in
                if let inner = wanted.inner[key] { try walk.find(inner, tell) } else { try walk.skip() }
            }
        case .list:
            try list { walk, index throws(Fault) in
                if let inner = wanted.inner[String(index)] { try walk.find(inner, tell) } else { try walk.skip() }
            }
        case .text, .number, .flag, .null: try skip()
        }
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
