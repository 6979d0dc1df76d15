/// Looking into a value that was read; what is not of the kind asked for is `nil`.
extension JSONValue {
    /// The value itself, where its line was written before.
    private var plain: JSONValue {
        if case .ready(let ready) = self { ready.value } else { self }
    }

    /// The members of an object.
    var members: [(String, JSONValue)]? {
        guard case .object(let members) = plain else { return nil }
        return members
    }

    /// The value of a key of an object; `nil` for what is none, or lacks it.
    public subscript(key: String) -> JSONValue? { members?.first { $0.0 == key }?.1 }

    public var string: String? {
        guard case .text(let text) = plain else { return nil }
        return text
    }

    public var integer: Int64? {
        guard case .whole(let number) = plain else { return nil }
        return Int64(exactly: number)
    }

    /// A number that is whole however it is written: `2024` and `2024.0` are the same (JSON Schema 2020-12, 6.1.1).
    public var wholeNumber: Int64? {
        guard case .decimal(let text) = plain else { return integer }
        return Int64(JSONLiteral.whole(text))
    }

    public var bool: Bool? {
        guard case .flag(let flag) = plain else { return nil }
        return flag
    }

    public var items: [JSONValue]? {
        guard case .list(let values) = plain else { return nil }
        return values
    }

    public var isNull: Bool {
        if case .null = plain { true } else { false }
    }
}
