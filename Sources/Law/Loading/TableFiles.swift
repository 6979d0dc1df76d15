import Crypto

/// The files that tables of the law are read from: a path inside their folder and a text each.
public struct TableFiles: Sendable {
    public struct File: Sendable {
        public let path: String
        public let text: String
        /// What the text says, as it was parsed when the program was built; `nil` for a file of somebody else's.
        let form: StaticString?

        public init(path: String, text: String) { self.init(path: path, text: text, form: nil) }

        init(path: String, text: String, form: StaticString?) {
            self.path = path
            self.text = text
            self.form = form
        }
    }

    /// In order of their paths.
    public let files: [File]

    /// SHA-256 in hexadecimal over path and text of each file in order, every part preceded by its length in bytes, so
    /// that no two sets of files give the same bytes.
    public let hash: String

    public init(_ files: [File]) {
        self.files = files.sorted { $0.path < $1.path }
        hash = TableFiles.hash(of: self.files)
    }

    /// The tables that the program was built with.
    public static let builtIn = TableFiles(
        BuiltInTables.files.map { File(path: "\($0.path)", text: "\($0.text)", form: $0.form) })

    private static func hash(of files: [File]) -> String {
        var digest = SHA256()
        for part in files.flatMap({ [$0.path, $0.text] }) {
            digest.update(data: Array("\(part.utf8.count):\(part)".utf8))
        }
        return digest.finalize().reduce(into: "") { text, byte in
            text += byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
        }
    }
}
