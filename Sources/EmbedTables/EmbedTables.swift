import Foundation

/// Turns the YAML files of a folder into one Swift file: `EmbedTables FOLDER OUTPUT`.
@main
enum Embedding {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            throw CocoaError(.fileReadInvalidFileName)
        }
        let folder = URL(fileURLWithPath: arguments[1])
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
            .filter { $0.hasSuffix(".yaml") }.sorted()
        let entries = try paths.map { path in
            try entry(path, String(contentsOf: folder.appending(path: path), encoding: .utf8))
        }
        let source = """
            // Made from Tables/ at each build.
            enum BuiltInTables {
                static let files: [(path: StaticString, text: StaticString, form: StaticString)] = [
            \(entries.joined(separator: ",\n"))
                ]
            }

            """
        try source.write(to: URL(fileURLWithPath: arguments[2]), atomically: true, encoding: .utf8)
    }

    /// A file's path, its text and its form.
    private static func entry(_ path: String, _ text: String) throws -> String {
        "(\"\(path)\", \(literal(text)), \(literal(try NodeForm(yaml: text, path: path).text)))"
    }

    /// A raw string long enough in its number signs that no text of a table ends it.
    private static func literal(_ text: String) -> String { "####\"\"\"\n\(text)\n\"\"\"####" }
}
