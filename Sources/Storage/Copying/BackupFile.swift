import Foundation
import Glibc
import Values

/// A file that appears whole or not at all: it is written beside its place and takes it when all of it is on the disk.
/// What is in its place already, a backup of yesterday or another database, stays there. It holds what everybody filed:
/// nobody but its owner reads it.
struct BackupFile {
    let path: String
    /// Where it is written. A program that is killed leaves it behind; its name says that it is none.
    private let part: URL

    init(path: String) {
        self.path = path
        part = URL(fileURLWithPath: "\(path).\(UUID().uuidString.prefix(8)).part")
    }

    func write(_ fill: (_ part: String) throws(Problems) -> Void) throws(Problems) {
        try checkNothingIsThere()
        defer { removeParts() }
        try makePart()
        try fill(part.path)
        try flush(part.path)
        guard rename(part.path, URL(fileURLWithPath: path).path) == 0 else { throw failure(errno) }
        // The name is on the disk when its folder is.
        try flush(part.deletingLastPathComponent().path)
    }

    private func checkNothingIsThere() throws(Problems) {
        var found = stat()
        guard lstat(path, &found) != 0 else { throw Problems([Problem(.outputExists, ["file": path])]) }
        guard errno == ENOENT else { throw failure(errno) }
    }

    private func makePart() throws(Problems) {
        let file = open(part.path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure(errno) }
        close(file)
    }

    /// Waits until a file, or the names in a folder, are on the disk.
    private func flush(_ path: String) throws(Problems) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure(errno) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw failure(errno) }
    }

    /// What SQLite keeps beside a file while it writes it goes too.
    private func removeParts() {
        for suffix in ["", "-journal", "-wal", "-shm"] { unlink(part.path + suffix) }
    }

    private func failure(_ code: Int32) -> Problems {
        Problems([Problem(.outputFailed, ["file": path, "reason": String(cString: strerror(code))])])
    }
}
