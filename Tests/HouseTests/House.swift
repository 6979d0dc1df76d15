import Foundation

/// The repository as the tests find it.
enum House {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    struct SourceFile: CustomStringConvertible, Sendable {
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var description: String { path }

        /// The modules that the file imports.
        var imports: Set<String> {
            Set(
                lines.compactMap { line in
                    let words = line.split(separator: " ")
                    guard let place = words.firstIndex(of: "import"), place < 2, words.count > place + 1 else {
                        return nil
                    }
                    return String(words[place + 1])
                })
        }
    }

    /// The Swift files below a folder, by their path from the root.
    static func swiftFiles(_ folder: String) throws -> [SourceFile] {
        try files(folder) { $0.hasSuffix(".swift") }
    }

    static func files(_ folder: String, _ isWanted: (String) -> Bool) throws -> [SourceFile] {
        let start = root.appendingPathComponent(folder)
        return try FileManager.default.subpathsOfDirectory(atPath: start.path).filter(isWanted).sorted().map { path in
            SourceFile(
                path: "\(folder)/\(path)",
                text: try String(contentsOf: start.appendingPathComponent(path), encoding: .utf8))
        }
    }
}
