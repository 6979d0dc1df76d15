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

    /// - Throws: `output.failed`.
    public init(path: String) throws(Problem) {
        self.path = path
        draft = WholeFile.isSpecial(path) ? nil : "\(path).\(getpid()).part"
        do {
            file = try FileDescriptor.open(
                draft ?? path, .writeOnly, options: draft == nil ? [] : [.create, .truncate],
                permissions: [.ownerReadWrite, .groupRead, .otherRead])
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

    public borrowing func write(_ text: String) throws(Problem) {
        let bytes = Array(text.utf8)
        do { try file.writeAll(bytes) } catch { throw WholeFile.problem(error, path) }
    }

    /// Puts the file in its place. Without it, nothing remains.
    public consuming func finish() throws(Problem) {
        guard let draft else { return }
        guard fsync(file.rawValue) == 0 || errno == EINVAL, rename(draft, path) == 0 else {
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

    private static func isSpecial(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    }

    private static func problem(_ error: any Error, _ path: String) -> Problem {
        Problem(.outputFailed, at: Place(file: path), ["file": path, "reason": "\(error)"])
    }
}
