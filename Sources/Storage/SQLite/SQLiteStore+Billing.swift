import Service
import Values

extension SQLiteStore {
    func readBilling<Result>(_ body: (any BillingReading) throws(Problems) -> Result) throws(Problems) -> Result {
        try reading { transaction throws(Problems) in try body(transaction) }
    }

    func writeBilling<Result>(_ body: (any BillingWriting) throws(Problems) -> Result) throws(Problems) -> Result {
        try together { transaction throws(Problems) in try body(transaction) }
    }
}
