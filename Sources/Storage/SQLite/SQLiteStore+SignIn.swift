import Service
import Values

extension SQLiteStore {
    func readSignIn<Result>(_ body: (any SignInReading) throws(Problems) -> Result) throws(Problems) -> Result {
        try reading { transaction throws(Problems) in try body(transaction) }
    }

    /// One file has one writer, whatever is written.
    func changeSignIn<Result>(_ body: (any SignInChanging) throws(Problems) -> Result) throws(Problems) -> Result {
        try recordSignIn(body)
    }

    func recordSignIn<Result>(_ body: (any SignInRecording) throws(Problems) -> Result) throws(Problems) -> Result {
        try together { transaction throws(Problems) in try body(transaction) }
    }
}
