import Values
import Yams

/// Where the problems of one loading gather, so that all are told and not only the first.
final class TableProblems {
    private(set) var problems = Problems(limit: 200)

    func add(_ code: ProblemCode, at place: Place, _ details: [String: String] = [:]) {
        problems.add(Problem(code, at: place, details))
    }
}

/// A place in a table's file that knows its line and reports what is wrong with it.
///
/// The library's nodes are taken over once: its mappings compare whole nodes, and copy them to be looked through.
struct TableNode {
    enum Content {
        case scalar(String, isPlain: Bool)
        case list([TableNode])
        case mapping([(name: TableNode, value: TableNode)])
    }

    let content: Content
    let file: String
    /// The key that led here, for the problem's field.
    let key: String
    let problems: TableProblems
    private let line: Int?
    private let column: Int?

    /// - Parameter left: how many nodes may still be taken. A node that is named and repeated counts each time: a few
    ///   lines can stand for more than any memory holds.
    private init(
        _ node: Node, key: String, file: String, problems: TableProblems, left: inout Int
    ) throws(TooManyNodes) {
        left -= 1
        guard left >= 0 else { throw TooManyNodes() }
        switch node {
        case .scalar(let scalar): content = .scalar(scalar.string, isPlain: scalar.style == .plain)
        case .sequence(let sequence):
            var items: [TableNode] = []
            for item in sequence {
                items.append(try TableNode(item, key: key, file: file, problems: problems, left: &left))
            }
            content = .list(items)
        case .mapping(let mapping):
            var pairs: [(name: TableNode, value: TableNode)] = []
            for (name, value) in mapping {
                let key = name.scalar?.string ?? ""
                pairs.append(
                    (
                        try TableNode(name, key: key, file: file, problems: problems, left: &left),
                        try TableNode(value, key: key, file: file, problems: problems, left: &left)
                    ))
            }
            content = .mapping(pairs)
        // The parser puts in place of an alias what it names.
        case .alias: content = .scalar("", isPlain: true)
        }
        (self.key, self.file, self.problems) = (key, file, problems)
        (line, column) = (node.mark?.line, node.mark?.column)
    }

    /// A value as it was parsed when the program was built.
    init(_ content: Content, key: String, file: String, problems: TableProblems, line: Int, column: Int) {
        (self.content, self.key, self.file, self.problems) = (content, key, file, problems)
        (self.line, self.column) = (line, column)
    }

    private struct TooManyNodes: Error {}

    /// More than any table has.
    private static let mostNodes = 100_000

    /// The root of a file; `nil` and a problem when it is not YAML with a mapping on top.
    static func root(of file: TableFiles.File, problems: TableProblems) -> TableNode? {
        if let form = file.form { return TableForm(form, file: file.path, problems: problems).root }
        do {
            // The basic resolver leaves every scalar a text: the tables' readers know what each must be. Naming the
            // encoding keeps the parser from asking the environment for it, which takes longer than most files.
            if let node = try Yams.compose(yaml: file.text, .basic, .default, .utf8), node.mapping != nil {
                var left = mostNodes
                return try TableNode(node, key: "", file: file.path, problems: problems, left: &left)
            }
            problems.add(.tablesSyntax, at: Place(file: file.path, line: 1), ["message": "no mapping"])
        } catch let error as YamlError {
            problems.add(.tablesSyntax, at: error.place(in: file.path), ["message": error.reason])
        } catch is TooManyNodes {
            problems.add(
                .tablesSyntax, at: Place(file: file.path, line: 1), ["message": "more than \(mostNodes) values"])
        } catch {
            problems.add(.tablesSyntax, at: Place(file: file.path), ["message": "not YAML"])
        }
        return nil
    }

    var place: Place { Place(file: file, line: line, column: column, field: key.isEmpty ? nil : key) }

    func report(_ code: ProblemCode, _ details: [String: String] = [:]) {
        problems.add(code, at: place, details)
    }

    /// The value of a key that may be left out.
    func optional(_ key: String) -> TableNode? {
        guard case .mapping(let pairs) = content else { return nil }
        return pairs.first { $0.name.text == key }?.value
    }

    /// The value of a key that must be there.
    func required(_ key: String) -> TableNode? {
        if let found = optional(key) { return found }
        problems.add(.tablesMissingKey, at: place, ["key": key])
        return nil
    }

    /// Refuses the keys that nothing reads: a mistyped key would otherwise be lost in silence.
    func allow(_ keys: Set<String>) {
        guard case .mapping(let pairs) = content else { return }
        for (name, _) in pairs where !keys.contains(name.text) {
            name.report(.tablesUnknownKey, ["key": name.text, "allowed": keys.sorted().joined(separator: ", ")])
        }
    }

    /// The pairs of a mapping in the file's order.
    var pairs: [(name: TableNode, value: TableNode)] {
        guard case .mapping(let pairs) = content else {
            report(.tablesBadValue, ["value": text, "expected": "mapping"])
            return []
        }
        return pairs
    }

    var list: [TableNode] {
        guard case .list(let items) = content else {
            report(.tablesBadValue, ["value": text, "expected": "list"])
            return []
        }
        return items
    }

    /// The scalar as written; empty for a list or a mapping.
    var text: String {
        guard case .scalar(let text, _) = content else { return "" }
        return text
    }

    /// `~`, `null` or nothing.
    var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return ["~", "null", ""].contains(text)
    }
}

extension YamlError {
    fileprivate func place(in file: String) -> Place {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            Place(file: file, line: mark.line, column: mark.column)
        case .duplicatedKeysInMapping(_, let context):
            Place(file: file, line: context.mark.line, column: context.mark.column)
        default: Place(file: file)
        }
    }

    fileprivate var reason: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
        case .duplicatedKeysInMapping: "repeated key"
        default: "not YAML"
        }
    }
}
