import Foundation
import GRDB
import Values

extension SQLiteStore {
    /// Page by page, from one state: others go on writing meanwhile.
    func backUp(to path: String, progress: (CopyProgress) -> Void) throws(Problems) {
        try refuse(itself: path)
        try BackupFile(path: path).write { part throws(Problems) in
            try SQLiteStore.reporting(path) {
                let file = try SQLiteFile.new(part)
                try withoutActuallyEscaping(progress) { progress in
                    try pool.backup(to: file, pagesPerStep: 1000) { step in
                        progress(CopyProgress(done: Int(step.completedPageCount), total: Int(step.totalPageCount)))
                    }
                }
                try SQLiteFile.leaveWhatPasses(file)
                try SQLiteFile.finish(file)
            }
        }
    }

    /// A backup in the database's own place would end it.
    private func refuse(itself path: String) throws(Problems) {
        let places = [path, self.path].map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
        guard places[0] == places[1] else { return }
        throw Problems([Problem(.outputIsInput, ["file": path])])
    }

    func restore(from path: String, progress: (CopyProgress) -> Void) throws(Problems) {
        try Backup(path: path).read { source throws(Problems) in
            try SQLiteStore.reporting(self.path) {
                try pool.write { database in
                    let target = SQLiteSession(database)
                    guard try Table.areEmpty(target) else { throw StorageFault.notEmpty }
                    try TableCopy(source: source, target: target, rowsAtOnce: 1).run(progress: progress)
                }
            }
        }
    }
}

/// A database that is one file, without a log beside it.
enum SQLiteFile {
    /// Nothing depends on it before it is finished, so nothing is saved for a crash meanwhile.
    static func new(_ path: String) throws -> DatabaseQueue {
        let file = try DatabaseQueue(path: path)
        try file.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        }
        return file
    }

    /// Takes sessions and tokens out of a copy, the bytes too.
    static func leaveWhatPasses(_ file: DatabaseQueue) throws {
        try file.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA secure_delete = ON")
            for table in Table.passing { try database.execute(sql: "DELETE FROM \(table)") }
        }
    }

    /// Ends with everything in the file.
    static func finish(_ file: DatabaseQueue) throws {
        try file.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try file.close()
    }
}
