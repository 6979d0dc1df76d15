public import Values

extension Problem {
    /// The problem as JSON, with every part of its place, known or not.
    ///
    /// - Parameter text: what is said of it, in a language.
    public func json(text: String) -> JSONValue {
        .object([
            ("code", .text(code.rawValue)),
            ("severity", .text(code.severity.rawValue)),
            ("file", place.file.map(JSONValue.text) ?? .null),
            ("record", place.record.map(JSONValue.count) ?? .null),
            ("line", place.line.map(JSONValue.count) ?? .null),
            ("column", place.column.map(JSONValue.count) ?? .null),
            ("cell", place.cell.map(JSONValue.text) ?? .null),
            ("field", place.field.map(JSONValue.text) ?? .null),
            ("text", .text(text)),
        ])
    }
}
