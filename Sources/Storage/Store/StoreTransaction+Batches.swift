import Service
import Values

extension StoreTransaction {
    func batch(_ id: String) throws(Problems) -> StoredBatch? {
        let columns = Table.batch.columns.joined(separator: ", ")
        return try all("SELECT \(columns) FROM batch WHERE id = ?", [.text(id)], "batch/\(id)") {
            row throws(BrokenRow) in
            StoredBatch(id: try row.text(), owner: try row.text(), answer: try row.bytes(), at: try row.instant())
        }.first
    }

    func batches(
        endingWith ending: String, of owner: String, most: Int
    ) throws(Problems) -> [(id: String, at: Instant)] {
        try all(
            "SELECT id, at FROM batch WHERE owner = ? AND id LIKE ? ORDER BY at DESC, id LIMIT ?",
            [.text(owner), .text("%\(ending)"), .integer(Int64(most))], "batches of \(owner)"
        ) { row throws(BrokenRow) in
            (id: try row.text(), at: try row.instant())
        }
    }

    func add(_ batch: StoredBatch) throws(Problems) {
        try execute(
            Table.batch.insertion,
            [.text(batch.id), .text(batch.owner), .bytes(batch.answer), .integer(batch.at.milliseconds)])
    }
}
