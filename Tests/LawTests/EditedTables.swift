import Law
import Testing
import Values

/// The built-in tables with some of their text replaced: a table that is broken in one place and right everywhere else.
struct EditedTables {
    private var texts: [String: String]

    init() {
        texts = Dictionary(uniqueKeysWithValues: TableFiles.builtIn.files.map { ($0.path, $0.text) })
    }

    var files: TableFiles { TableFiles(texts.map { TableFiles.File(path: $0.key, text: $0.value) }) }

    func text(of path: String) throws -> String { try #require(texts[path], "no table \(path)") }

    /// The tables with one text of a file replaced.
    ///
    /// - Throws: when the text does not stand in the file exactly once: then the test would not break what it means to.
    func replacing(_ old: String, with new: String, in path: String) throws -> EditedTables {
        let text = try text(of: path)
        let places = text.ranges(of: old)
        try #require(places.count == 1, "“\(old)” stands \(places.count) times in \(path)")
        return with(text.replacing(old, with: new), at: path)
    }

    /// The tables with another file, or another text of a file.
    func with(_ text: String, at path: String) -> EditedTables {
        var edited = self
        edited.texts[path] = text
        return edited
    }

    func without(_ path: String) -> EditedTables {
        var edited = self
        edited.texts[path] = nil
        return edited
    }

    /// The number of the first line that holds a text, counted from 1.
    func line(of text: String, in path: String) throws -> Int {
        let lines = try self.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
        return try #require(lines.firstIndex { $0.contains(text) }, "“\(text)” is not in \(path)") + 1
    }

    /// What loading says of the tables.
    func problems() -> [Problem] {
        do throws(Problems) {
            _ = try Lawbook.load(files)
            return []
        } catch {
            return error.listed
        }
    }
}
