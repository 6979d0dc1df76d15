import Billing
import Synchronization

/// What would be invoiced anew, by year, as of an entry of the audit trail: what comes after one may change it.
final class RemadeMemory: Sendable {
    private let known = Mutex<[Int: (sequence: Int64, counts: [InvoiceKind: Int])]>([:])

    func counts(of year: Int, at sequence: Int64) -> [InvoiceKind: Int]? {
        known.withLock { $0[year].flatMap { $0.sequence == sequence ? $0.counts : nil } }
    }

    func keep(_ counts: [InvoiceKind: Int], of year: Int, at sequence: Int64) {
        known.withLock { $0[year] = (sequence, counts) }
    }
}
