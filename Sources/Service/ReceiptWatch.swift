import Audit
import Declarations
import Values

/// Watches, entry by entry, that every event that gives a receipt has one: who holds a receipt must find it again.
struct ReceiptWatch {
    /// An entry without a receipt, which the next entry's may be for.
    private var awaited: AuditEntry?

    /// - Throws: `audit.receipt-missing` with the entry before, when this one does not belong to it.
    mutating func pass(_ entry: AuditEntry, hasReceipt: Bool) throws(Problem) {
        if let awaited, !ReceiptWatch.isCertified(awaited, by: entry) { throw ReceiptWatch.missing(awaited) }
        let givesReceipt = LifeEvent(rawValue: entry.action).map(LifeTable.givesReceipt) ?? false
        awaited = givesReceipt && !hasReceipt ? entry : nil
    }

    /// No more entries come.
    func end() throws(Problem) {
        if let awaited { throw ReceiptWatch.missing(awaited) }
    }

    /// A document with its certificate is handed in and certified at once, and gets one receipt for both.
    private static func isCertified(_ entry: AuditEntry, by next: AuditEntry) -> Bool {
        next.action == LifeEvent.certify.rawValue && next.subject == entry.subject
            && next.requestID == entry.requestID && next.before == entry.after
    }

    private static func missing(_ entry: AuditEntry) -> Problem {
        Problem(.auditReceiptMissing, ["sequence": String(entry.sequence), "declaration": entry.subject])
    }
}
