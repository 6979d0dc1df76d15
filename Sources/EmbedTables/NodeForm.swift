import Yams

/// A table's YAML in a form that needs no parser any more: every value with its place, in the file's order, each text
/// and each list with its length before it. `TableNode` in the module Law reads it.
///
/// A program that starts would otherwise parse the same files each time, which took a fifth of a short command.
struct NodeForm {
    private(set) var text = ""

    /// - Throws: what is wrong with the YAML; tables that cannot be parsed are not built in.
    init(yaml: String, path: String) throws {
        // As the program reads tables of somebody else's: every scalar stays a text.
        guard let node = try Yams.compose(yaml: yaml, .basic, .default, .utf8), node.mapping != nil else {
            throw Fault(description: "\(path): no mapping")
        }
        try append(node, path)
    }

    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    private mutating func append(_ node: Node, _ path: String) throws {
        guard let mark = node.mark else { throw Fault(description: "\(path): a value without a place") }
        switch node {
        case .scalar(let scalar):
            let kind = scalar.style == .plain ? "p" : "q"
            text += "\(kind)\(mark.line),\(mark.column),\(scalar.string.utf8.count),\(scalar.string)"
        case .sequence(let items):
            text += "l\(mark.line),\(mark.column),\(items.count),"
            for item in items { try append(item, path) }
        case .mapping(let pairs):
            text += "m\(mark.line),\(mark.column),\(pairs.count),"
            for (name, value) in pairs {
                try append(name, path)
                try append(value, path)
            }
        case .alias: throw Fault(description: "\(path): an alias that names nothing")
        }
    }
}
