/// Copies every row of one database to another that is empty, table by table, in the order in which rows point to each
/// other. What is read is one unchanging state, and what is written is one transaction.
struct TableCopy {
    let source: any SQLSession
    let target: any SQLSession
    /// How many rows one statement adds: many spare a server's round trips.
    let rowsAtOnce: Int

    /// Rows read together: few enough to fit in memory with their documents.
    private static let rowsInMemory = 500

    func run(progress: (CopyProgress) -> Void) throws(StorageFault) {
        var total: Int64 = 0
        for table in Table.all { total += try source.integer("SELECT count(*) FROM \(table.name)") ?? 0 }
        var done = 0
        for table in Table.all {
            try copy(table) { count in
                done += count
                progress(CopyProgress(done: done, total: Int(total)))
            }
        }
    }

    private func copy(_ table: Table, _ copied: (Int) -> Void) throws(StorageFault) {
        let selection = table.selectionAfterKey
        let places = table.key.compactMap { table.columns.firstIndex(of: $0.name) }
        let insertion = table.insertion(rows: rowsAtOnce)
        var key = table.key.map(\.start)
        while true {
            let rows = try source.rows(selection, key + [.integer(TableCopy.rowsInMemory)]).map(\.values)
            guard let last = rows.last else { return }
            var rest = rows[...]
            while rest.count >= rowsAtOnce {
                try target.execute(insertion, rest.prefix(rowsAtOnce).flatMap { $0 })
                rest = rest.dropFirst(rowsAtOnce)
            }
            for row in rest { try target.execute(table.insertion, row) }
            copied(rows.count)
            guard rows.count == TableCopy.rowsInMemory else { return }
            key = places.map { last[$0] }
        }
    }
}

extension Table {
    /// The rows after a key, in order, at most a number of them.
    fileprivate var selectionAfterKey: String {
        let names = key.map(\.name).joined(separator: ", ")
        let signs = key.map { _ in "?" }.joined(separator: ", ")
        return """
            SELECT \(columns.joined(separator: ", ")) FROM \(name)
            WHERE (\(names)) > (\(signs)) ORDER BY \(names) LIMIT ?
            """
    }

    /// Whether nothing is kept: what is restored has its place to itself.
    static func areEmpty(_ session: any SQLSession) throws(StorageFault) -> Bool {
        for table in all {
            guard try session.rows("SELECT 1 FROM \(table.name) LIMIT 1", []).isEmpty else { return false }
        }
        return true
    }
}
