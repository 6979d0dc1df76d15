public import Audit
public import Values

#if canImport(Glibc)
    import Glibc
#endif

/// The file of the keys that receipts are sealed with: the one in use, and the public halves of those before it, so
/// that older receipts are still recognised. Only its owner may read it.
///
/// Each line is `use SECRET` or `retired PUBLIC`, in hexadecimal; the one in use stands first.
public struct SealKeyFile: Sendable {
    /// More than any such file has.
    private static let largest = 100_000

    private let path: String
    /// What new receipts are sealed with.
    public private(set) var current: SealingKey
    /// The public halves of earlier keys, newest first.
    public private(set) var retired: [SealKey]

    /// Every key that a receipt of this service may bear.
    public var publicKeys: [SealKey] { [current.publicKey] + retired }

    /// Reads the file; makes it, with a new key, where there is none.
    ///
    /// - Throws: `seal-key.unusable` for a file that is no such file, or that others may read; `output.failed`.
    public init(path: String) throws(Problem) {
        if access(path, F_OK) != 0 { try SealKeyFile.make(path) }
        let bytes = try InputBytes.read(path: path, largest: SealKeyFile.largest)
        guard let keys = SealKeyFile.keys(of: String(decoding: bytes, as: UTF8.self)), SealKeyFile.isPrivate(path)
        else {
            throw Problem(.sealKeyUnusable, at: Place(file: path), ["file": path])
        }
        self.path = path
        (current, retired) = keys
    }

    /// Puts a new key in use; the one before is retired.
    public mutating func rotate() throws(Problem) {
        let (key, earlier) = (SealingKey(), publicKeys)
        let file = try WholeFile(path: path, isPrivate: true)
        try file.write(SealKeyFile.text(key, earlier))
        try file.finish()
        (current, retired) = (key, earlier)
    }

    /// Makes the file, unless another program has just done so: then its key is the one.
    private static func make(_ path: String) throws(Problem) {
        let file = try WholeFile(path: path, isPrivate: true)
        try file.write(text(SealingKey(), []))
        try file.finishUnlessThere()
    }

    private static func text(_ current: SealingKey, _ retired: [SealKey]) -> String {
        let lines = ["use \(Hexadecimal.text(current.secret))"]
        return (lines + retired.map { "retired \(Hexadecimal.text($0.bytes))" }).map { $0 + "\n" }.joined()
    }

    private static func keys(of text: String) -> (SealingKey, [SealKey])? {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
        guard let first = lines.first, first.count == 2, first[0] == "use",
            let secret = Hexadecimal.bytes(first[1]), let current = SealingKey(secret: secret)
        else { return nil }
        var retired: [SealKey] = []
        for line in lines.dropFirst() {
            guard line.count == 2, line[0] == "retired", let bytes = Hexadecimal.bytes(line[1]),
                let key = SealKey(bytes: bytes)
            else { return nil }
            retired.append(key)
        }
        return (current, retired)
    }

    private static func isPrivate(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & (S_IRWXG | S_IRWXO) == 0
    }
}
