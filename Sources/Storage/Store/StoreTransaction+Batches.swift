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

    func add(_ batch: StoredBatch) throws(Problems) {
        try execute(
            Table.batch.insertion,
            [.text(batch.id), .text(batch.owner), .bytes(batch.answer), .integer(batch.at.milliseconds)])
    }
}
