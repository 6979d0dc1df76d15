public import Values

/// The members of one object that was sent, read one by one; what is wrong with them is gathered, so that all of it is
/// told at once, with the place of each problem that is told.
public final class JSONFields {
    private let document: JSONDocument
    private let path: String
    private let members: [(String, JSONValue)]
    private var known: [String] = []
    private var inner: [JSONFields] = []
    private var found = Problems()

    /// - Throws: `json.type` for what is no object.
    public convenience init(_ document: JSONDocument) throws(Problems) {
        guard case .object(let members) = document.value else {
            throw Problems([Problem(.jsonType, at: document.place(of: ""), ["expected": "{…}"])])
        }
        self.init(document, path: "", members)
    }

    private init(_ document: JSONDocument, path: String, _ members: [(String, JSONValue)]) {
        self.document = document
        self.path = path
        self.members = members
    }

    /// Ends the reading.
    ///
    /// - Throws: everything that was wrong, members that nobody asked for included.
    public func check() throws(Problems) {
        let problems = problems
        if !problems.isEmpty { throw document.placing(problems) }
    }

    private var problems: Problems {
        var problems = found
        for (key, _) in members where !known.contains(key) {
            let details = ["value": Shown.text(key), "known": known.joined(separator: ", ")]
            problems.add(Problem(.jsonKeyUnknown, at: place(key), details))
        }
        for fields in inner { problems.add(fields.problems) }
        return problems
    }

    public func report(_ code: ProblemCode, _ key: String, _ details: [String: String]) {
        found.add(Problem(code, at: place(key), details))
    }

    /// Does what may have problems of its own; they are told at the member.
    public func attempt<Value>(_ key: String, _ body: () throws(Problems) -> Value) -> Value? {
        do throws(Problems) {
            return try body()
        } catch {
            found.add(error.map { Problem($0.code, at: place(key), $0.details) })
            return nil
        }
    }

    /// A member's path. Line and column are looked up at the end, for the problems that are told.
    private func place(_ key: String) -> Place { Place(field: pointer(key)) }

    private func pointer(_ key: String) -> String { "\(path)/\(JSONPointer.step(key))" }

    // MARK: Members

    public func text(_ key: String, required: Bool = false) -> String? {
        member(key, "\"…\"", required: required, \.string)
    }

    /// A text, or `null` for none.
    public func textOrNull(_ key: String) -> String? {
        if members.first(where: { $0.0 == key })?.1.isNull == true {
            known.append(key)
            return nil
        }
        return text(key)
    }

    public func integer(_ key: String, required: Bool = false) -> Int? {
        member(key, "1", required: required) { $0.wholeNumber.flatMap { Int(exactly: $0) } }
    }

    public func flag(_ key: String) -> Bool? { member(key, "true, false", required: false, \.bool) }

    public func list(_ key: String, required: Bool = false) -> [JSONValue]? {
        member(key, "[…]", required: required, \.items)
    }

    /// The texts of a list of them.
    public func texts(_ key: String, required: Bool = false) -> [String]? {
        guard let items = list(key, required: required) else { return nil }
        let texts = items.compactMap(\.string)
        guard texts.count == items.count else {
            report(.jsonType, key, ["expected": "[\"…\"]"])
            return nil
        }
        return texts
    }

    /// The members of an object inside this one.
    public func object(_ key: String, required: Bool = false) -> JSONFields? {
        let found = member(key, "{…}", required: required) { value -> [(String, JSONValue)]? in
            guard case .object(let members) = value else { return nil }
            return members
        }
        guard let found else { return nil }
        return keep(JSONFields(document, path: pointer(key), found))
    }

    /// The members of each object of a list.
    ///
    /// - Parameter most: so many at most, with the code that more are refused with: none of them is read then.
    public func objects(
        _ key: String, required: Bool = false, most: (count: Int, code: ProblemCode)? = nil
    ) -> [JSONFields]? {
        guard let items = list(key, required: required) else { return nil }
        if let most, items.count > most.count {
            report(most.code, key, ["most": String(most.count)])
            return nil
        }
        var objects: [JSONFields] = []
        for (index, item) in items.enumerated() {
            let path = "\(pointer(key))/\(index)"
            if case .object(let members) = item {
                objects.append(keep(JSONFields(document, path: path, members)))
            } else {
                found.add(Problem(.jsonType, at: Place(field: path), ["expected": "{…}"]))
            }
        }
        return objects
    }

    /// The names of all members, in the order sent: for objects whose keys are data.
    public var keys: [String] { members.map(\.0) }

    private func keep(_ fields: JSONFields) -> JSONFields {
        inner.append(fields)
        return fields
    }

    private func member<Value>(
        _ key: String, _ expected: String, required: Bool, _ read: (JSONValue) -> Value?
    ) -> Value? {
        known.append(key)
        guard let value = members.first(where: { $0.0 == key })?.1 else {
            if required { found.add(Problem(.jsonKeyMissing, at: Place(field: path), ["value": key])) }
            return nil
        }
        if let read = read(value) { return read }
        report(.jsonType, key, ["expected": expected])
        return nil
    }
}

extension JSONFields {
    /// An amount in euros, as text: `"250000.00"`.
    public func amount(_ key: String) -> Cents? {
        guard let text = text(key) else { return nil }
        switch Decimals.read(text, places: 2, largest: Cents.largest.count) {
        case .success(let count): return Cents(count)
        case .failure(let fault):
            report(ProblemCode(fault), key, ["value": text, "largest": "\(Cents.largest)"])
            return nil
        }
    }

    /// A percentage, as text: `"0.2868"`.
    public func percentage(_ key: String) -> Percentage? {
        guard let text = text(key) else { return nil }
        if case .success(let percentage) = Percentage.read(text) { return percentage }
        report(.percentageMalformed, key, ["value": text, "largest": "100"])
        return nil
    }
}
