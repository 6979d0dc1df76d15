import Service
import Values

extension PostgreSQLStore {
    func readBilling<Result>(_ body: (any BillingReading) throws(Problems) -> Result) throws(Problems) -> Result {
        try transaction(Opening.reading) { connection throws(Problems) in try run(body, on: connection) }
    }

    func writeBilling<Result>(_ body: (any BillingWriting) throws(Problems) -> Result) throws(Problems) -> Result {
        try together { transaction throws(Problems) in try body(transaction) }
    }
}
