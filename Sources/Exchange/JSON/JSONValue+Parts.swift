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

    /// A number that is whole however it is written: `2024` and `2024.0` are the same (JSON Schema 2020-12, 6.1.1).
    public var wholeNumber: Int64? {
        guard case .decimal(let text) = self else { return integer }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.allSatisfy({ $0 == 0x30 }) else { return nil }
        return Int64(parts[0])
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
