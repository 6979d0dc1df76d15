public import Values

#if canImport(Glibc)
    import Glibc
#endif

/// A folder that files are written to.
public enum OutputFolder {
    /// Makes it where it is not yet; the folder that it is in must be there.
    ///
    /// - Throws: `output.failed`, also where something else has its name.
    public static func make(_ path: String) throws(Problem) {
        if mkdir(path, 0o755) == 0 { return }
        var fault = errno
        if fault == EEXIST {
            var status = stat()
            if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
            fault = ENOTDIR
        }
        throw Problem(
            .outputFailed, at: Place(file: path), ["file": path, "reason": String(cString: strerror(fault))])
    }
}
