import Declarations
public import Service
public import Values

/// What became of declarations, as JSON lines: one for each declaration as soon as it is certain, and a summary last.
public struct FilingJSON {
    private let text: (Problem) -> String

    /// - Parameter text: what is said of a problem, in a language.
    public init(text: @escaping (Problem) -> String) { self.text = text }

    public func value(_ answer: FilingAnswer) -> JSONValue {
        .object([
            ("file", .text(answer.file)),
            ("number", answer.number.map(JSONValue.count) ?? .null),
            ("declaration", answer.key.map { .text($0.description) } ?? .null),
            ("accepted", .flag(!answer.isRefused)),
            ("revision", answer.filed.map { .count($0.revision) } ?? .null),
            ("state", answer.filed.map { .text($0.state.rawValue) } ?? .null),
            ("hash", answer.hash.map { .text($0.description) } ?? .null),
            ("receipt", answer.filed?.receipt.map { .text($0.text) } ?? .null),
            ("repeated", .flag(answer.filed?.isRepeated ?? false)),
            ("problems", .list(answer.problems.map { $0.json(text: text($0)) })),
        ])
    }

    public func summary(_ counts: FilingCounts, program: String, tablesHash: String) -> JSONValue {
        .object([
            ("accepted", .count(counts.accepted)),
            ("refused", .count(counts.refused)),
            ("warnings", .count(counts.warnings)),
            ("tables_hash", .text(tablesHash)),
            ("program", .text(program)),
        ])
    }
}

extension Filed {
    /// What was kept of one declaration.
    public var json: JSONValue {
        .object([
            ("declaration", .text(key.description)),
            ("revision", .count(revision)),
            ("state", .text(state.rawValue)),
            ("hash", .text(hash.description)),
            ("receipt", receipt.map { .text($0.text) } ?? .null),
            ("repeated", .flag(isRepeated)),
        ])
    }
}
