import Service
import Values

extension PostgreSQLStore {
    func readSignIn<Result>(_ body: (any SignInReading) throws(Problems) -> Result) throws(Problems) -> Result {
        try transaction(Opening.reading) { connection throws(Problems) in try run(body, on: connection) }
    }

    /// Without the lock of those who add to the audit chain.
    func changeSignIn<Result>(_ body: (any SignInChanging) throws(Problems) -> Result) throws(Problems) -> Result {
        try transaction(Opening.changing) { connection throws(Problems) in try run(body, on: connection) }
    }

    func recordSignIn<Result>(_ body: (any SignInRecording) throws(Problems) -> Result) throws(Problems) -> Result {
        try together { transaction throws(Problems) in try body(transaction) }
    }
}
