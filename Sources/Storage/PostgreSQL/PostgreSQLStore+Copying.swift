import Values

extension PostgreSQLStore {
    func backUp(to path: String, progress: (CopyProgress) -> Void) throws(Problems) {
        throw Problems([StorageFault.unavailable(.other).problem(path)])
    }
    func restore(from path: String, progress: (CopyProgress) -> Void) throws(Problems) {
        throw Problems([StorageFault.unavailable(.other).problem(path)])
    }
}
