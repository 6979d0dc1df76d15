import GRDB
import Service
import Values

extension SQLiteStore {
    func readBilling<Result>(_ body: (any BillingReading) throws(Problems) -> Result) throws(Problems) -> Result {
        try SQLiteStore.reporting(path) {
            try pool.read { database in
                try body(StoreTransaction(SQLiteSession(database), database: path))
            }
        }
    }

    func writeBilling<Result>(_ body: (any BillingWriting) throws(Problems) -> Result) throws(Problems) -> Result {
        try together { transaction throws(Problems) in try body(transaction) }
    }
}
