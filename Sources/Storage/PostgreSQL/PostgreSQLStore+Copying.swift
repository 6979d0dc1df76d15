import Values

extension PostgreSQLStore {
    /// Row by row, from one state: others go on writing meanwhile.
    func backUp(to path: String, progress: (CopyProgress) -> Void) throws(Problems) {
        try BackupFile(path: path).write { part throws(Problems) in
            try transaction(Opening.reading) { connection throws(Problems) in
                let source = PostgreSQLSession(connection)
                try Backup.write(to: part, for: path) { target throws(StorageFault) in
                    try TableCopy(source: source, target: target, rowsAtOnce: 1).run(progress: progress)
                }
            }
        }
    }

    func restore(from path: String, progress: (CopyProgress) -> Void) throws(Problems) {
        try Backup(path: path).read { source throws(Problems) in
            try alone { connection throws(Problems) in
                try reporting { () throws(StorageFault) in
                    let target = PostgreSQLSession(connection)
                    guard try Table.areEmpty(target) else { throw .notEmpty }
                    try TableCopy(source: source, target: target, rowsAtOnce: 50).run(progress: progress)
                }
            }
        }
    }
}
