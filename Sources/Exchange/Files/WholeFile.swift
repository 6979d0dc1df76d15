import SystemPackage
public import Values

#if canImport(Glibc)
    import Glibc
#endif

/// A file that appears whole under its name or not at all: written beside it under another name, put in its place when
/// everything is on the disk.
///
/// What exists and is not a plain file (`/dev/stdout`, a pipe) is written to as it is.
public struct WholeFile: ~Copyable {
    private let path: String
    /// Where the bytes go until the end; `nil` when they go to the name itself.
    private let draft: String?
    private let file: FileDescriptor

    /// - Parameter isPrivate: whether only its owner may read it.
    /// - Throws: `output.failed`.
    public init(path: String, isPrivate: Bool = false) throws(Problem) {
        // A link stays a link: what it leads to is replaced.
        let target = WholeFile.resolved(path)
        self.path = target
        draft = WholeFile.isSpecial(path) ? nil : "\(target).\(getpid()).part"
        // What a run with the same number left behind when it was killed.
        if let draft { unlink(draft) }
        do {
            file = try FileDescriptor.open(
                draft ?? path, .writeOnly, options: draft == nil ? [] : [.create, .exclusiveCreate, .noFollow],
                permissions: isPrivate ? .ownerReadWrite : [.ownerReadWrite, .groupRead, .otherRead])
        } catch {
            throw WholeFile.problem(error, path)
        }
    }

    deinit {
        try? file.close()
        if let draft { unlink(draft) }
    }

    public borrowing func write(_ bytes: UnsafeRawBufferPointer) throws(Problem) {
        do { try file.writeAll(bytes) } catch { throw WholeFile.problem(error, path) }
    }

    public borrowing func write(_ bytes: [UInt8]) throws(Problem) {
        do { try file.writeAll(bytes) } catch { throw WholeFile.problem(error, path) }
    }

    public borrowing func write(_ text: String) throws(Problem) { try write(Array(text.utf8)) }

    /// Puts the file in its place. Without it, nothing remains.
    public consuming func finish() throws(Problem) {
        guard let draft else { return }
        guard fsync(file.rawValue) == 0 || errno == EINVAL, rename(draft, path) == 0 else {
            throw WholeFile.problem(Errno(rawValue: errno), path)
        }
    }

    /// Puts the file in its place unless something stands there: that stays, and this is forgotten.
    public consuming func finishUnlessThere() throws(Problem) {
        guard let draft else { return }
        guard fsync(file.rawValue) == 0, link(draft, path) == 0 || errno == EEXIST else {
            throw WholeFile.problem(Errno(rawValue: errno), path)
        }
    }

    /// A whole text as a file.
    public static func write(_ text: String, to path: String) throws(Problem) { try writeAll([(path, text)]) }

    /// Several texts as files: none is put in its place before the last can be.
    public static func writeAll(_ files: [(path: String, text: String)]) throws(Problem) {
        guard let (path, text) = files.first else { return }
        let file = try WholeFile(path: path)
        try file.write(text)
        try writeAll(Array(files.dropFirst()))
        try file.finish()
    }

    /// Whether something stands there that is not a plain file; the system's own names never are.
    public static func isSpecial(_ path: String) -> Bool {
        if path.hasPrefix("/dev/") || path.hasPrefix("/proc/") { return true }
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    }

    /// The file that a name leads to; the name itself where nothing is yet.
    private static func resolved(_ path: String) -> String {
        guard let target = realpath(path, nil) else { return path }
        defer { free(target) }
        return String(cString: target)
    }

    /// Whether two names lead to one file.
    public static func isSame(_ path: String, _ other: String) -> Bool {
        var one = stat()
        var another = stat()
        return stat(path, &one) == 0 && stat(other, &another) == 0 && one.st_dev == another.st_dev
            && one.st_ino == another.st_ino
    }

    private static func problem(_ error: any Error, _ path: String) -> Problem {
        Problem(.outputFailed, at: Place(file: path), ["file": path, "reason": "\(error)"])
    }
}
