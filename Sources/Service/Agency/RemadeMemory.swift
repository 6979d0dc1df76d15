import Billing
import Synchronization

/// What would be invoiced anew, by year, as of an entry of the audit trail: what comes after one may change it.
final class RemadeMemory: Sendable {
    struct Known {
        let sequence: Int64
        /// How many decisions there were of the year.
        let decisions: Int
        /// The newest of what was done with money.
        let billed: Int
        let counts: [InvoiceKind: Int]
    }

    private let known = Mutex<[Int: Known]>([:])

    func counts(of year: Int) -> Known? { known.withLock { $0[year] } }

    func keep(_ counts: Known, of year: Int) { known.withLock { $0[year] = counts } }
}
