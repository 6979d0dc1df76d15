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
struct TableNode {
    let node: Node
    let file: String
    /// The key that led here, for the problem's field.
    let key: String
    let problems: TableProblems

    /// The root of a file; `nil` and a problem when it is not YAML with a mapping on top.
    static func root(of file: TableFiles.File, problems: TableProblems) -> TableNode? {
        do {
            // The basic resolver leaves every scalar a text: the tables' readers know what each must be. Naming the
            // encoding keeps the parser from asking the environment for it, which takes longer than most files.
            if let node = try Yams.compose(yaml: file.text, .basic, .default, .utf8), node.mapping != nil {
                return TableNode(node: node, file: file.path, key: "", problems: problems)
            }
            problems.add(.tablesSyntax, at: Place(file: file.path, line: 1), ["message": "no mapping"])
        } catch let error as YamlError {
            problems.add(.tablesSyntax, at: error.place(in: file.path), ["message": error.reason])
        } catch {
            problems.add(.tablesSyntax, at: Place(file: file.path), ["message": "not YAML"])
        }
        return nil
    }

    var place: Place {
        Place(file: file, line: node.mark?.line, column: node.mark?.column, field: key.isEmpty ? nil : key)
    }

    func report(_ code: ProblemCode, _ details: [String: String] = [:]) {
        problems.add(code, at: place, details)
    }

    /// The value of a key that may be left out.
    func optional(_ key: String) -> TableNode? {
        // Asked for by its text alone: the library would compare whole nodes.
        guard let found = node.mapping?.first(where: { $0.key.scalar?.string == key })?.value else { return nil }
        return TableNode(node: found, file: file, key: key, problems: problems)
    }

    /// The value of a key that must be there.
    func required(_ key: String) -> TableNode? {
        if let found = optional(key) { return found }
        problems.add(.tablesMissingKey, at: place, ["key": key])
        return nil
    }

    /// Refuses the keys that nothing reads: a mistyped key would otherwise be lost in silence.
    func allow(_ keys: Set<String>) {
        for (name, _) in node.mapping ?? [:] where !keys.contains(name.string ?? "") {
            let place = Place(file: file, line: name.mark?.line, column: name.mark?.column, field: name.string)
            problems.add(
                .tablesUnknownKey, at: place,
                ["key": name.string ?? "", "allowed": keys.sorted().joined(separator: ", ")])
        }
    }

    /// The pairs of a mapping in the file's order.
    var pairs: [(key: TableNode, value: TableNode)] {
        guard let mapping = node.mapping else {
            report(.tablesBadValue, ["value": text, "expected": "mapping"])
            return []
        }
        return mapping.map { name, value in
            (
                TableNode(node: name, file: file, key: name.string ?? "", problems: problems),
                TableNode(node: value, file: file, key: name.string ?? "", problems: problems)
            )
        }
    }

    var list: [TableNode] {
        guard let sequence = node.sequence else {
            report(.tablesBadValue, ["value": text, "expected": "list"])
            return []
        }
        return sequence.map { TableNode(node: $0, file: file, key: key, problems: problems) }
    }

    /// The scalar as written; empty for a list or a mapping.
    var text: String { node.scalar?.string ?? "" }

    /// `~`, `null` or nothing.
    var isNull: Bool { ["~", "null", ""].contains(text) && node.scalar?.style == .plain }
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
