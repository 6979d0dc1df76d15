/// Looking into a value that was read; what is not of the kind asked for is `nil`.
extension JSONValue {
    public var string: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    public var integer: Int64? {
        guard case .whole(let number) = self else { return nil }
        return Int64(exactly: number)
    }

    public var bool: Bool? {
        guard case .flag(let flag) = self else { return nil }
        return flag
    }

    public var items: [JSONValue]? {
        guard case .list(let values) = self else { return nil }
        return values
    }

    public var isNull: Bool {
        if case .null = self { true } else { false }
    }
}
