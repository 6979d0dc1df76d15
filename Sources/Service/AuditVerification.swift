import Access
public import Audit
import Billing
import Declarations
import Law
public import Values

/// Checks that nothing was changed behind the program's back: that the audit chain holds from its first entry to its
/// newest, that what is kept is what each entry says, the answers to clients' keys among it, and that each entry has
/// its receipt and each receipt its entry.
public struct AuditVerification {
    private let store: any StoreReading
    /// Entries looked at together: more would only use more memory.
    private static let together = 500

    /// - Parameter store: in one transaction, so that the store stands still.
    public init(_ store: any StoreReading) { self.store = store }

    /// - Parameter progress: is told now and then how many entries were found to hold.
    /// - Returns: the head of the chain.
    /// - Throws: `audit.broken`, `audit.content-differs`, `audit.receipt-missing` or `audit.head-missing` with the
    ///   first entry that does not hold.
    @discardableResult
    public func run(progress: (Int64) -> Void = { _ in }) throws(Problems) -> AuditHead {
        var chain = AuditChain()
        var watch = ReceiptWatch()
        while true {
            let start = chain.head.sequence
            let entries = try entries(after: start)
            guard let last = entries.last?.entry.sequence else { break }
            try check(entries, after: start, through: last, &chain, &watch)
            progress(chain.head.sequence)
        }
        do throws(Problem) { try watch.end() } catch { throw Problems([error]) }
        try checkNothingIsLeft(after: chain.head.sequence)
        return chain.head
    }

    /// The next entries; where one of them can't be read, those before it.
    private func entries(after sequence: Int64) throws(Problems) -> [StoredAuditEntry] {
        do throws(Problems) {
            return try store.auditEntries(after: sequence, limit: AuditVerification.together)
        } catch {
            guard error.listed.contains(where: { $0.code == .storageDamaged }) else { throw error }
        }
        do throws(Problems) {
            return try store.auditEntries(after: sequence, limit: 1)
        } catch {
            guard error.listed.contains(where: { $0.code == .storageDamaged }) else { throw error }
            throw Problems([Problem(.auditBroken, ["sequence": String(sequence + 1)])])
        }
    }

    private func check(
        _ entries: [StoredAuditEntry], after start: Int64, through last: Int64, _ chain: inout AuditChain,
        _ watch: inout ReceiptWatch
    ) throws(Problems) {
        let records = Dictionary(grouping: try store.auditedRecords(after: start, through: last), by: \.entry)
        let receipts = try receipts(after: start, through: last).map { Dictionary(grouping: $0, by: \.audit.sequence) }
        for stored in entries {
            let entry = stored.entry
            do throws(Problem) {
                try chain.follow(entry, stored: stored.hash)
                try AuditVerification.compare(entry, with: records[entry.sequence] ?? [])
            } catch { throw Problems([error]) }
            try checkAnswer(entry, records[entry.sequence] ?? [])
            let own = if let receipts { receipts[entry.sequence] ?? [] } else { try self.receipts(of: entry) }
            do throws(Problem) {
                try watch.pass(entry, hasReceipt: !own.isEmpty)
                for receipt in own { try AuditVerification.compare(entry, chain.head, with: receipt) }
            } catch { throw Problems([error]) }
        }
    }

    /// The answer that an entry says is kept under a client's key is kept.
    private func checkAnswer(_ entry: AuditEntry, _ records: [AuditedRecord]) throws(Problems) {
        guard let mark = AnswerMark(entry), try !mark.holds(entry, records, in: store) else { return }
        throw Problems([AuditVerification.difference(entry.sequence, entry.subject, records.first?.revision ?? 0)])
    }

    /// - Returns: `nil` where one of them can't be read.
    private func receipts(after start: Int64, through last: Int64) throws(Problems) -> [StoredReceipt]? {
        do throws(Problems) {
            return try store.receipts(after: start, through: last)
        } catch {
            guard error.listed.contains(where: { $0.code == .storageDamaged }) else { throw error }
            return nil
        }
    }

    /// A receipt that can't be read is not what its entry says.
    private func receipts(of entry: AuditEntry) throws(Problems) -> [StoredReceipt] {
        if let own = try receipts(after: entry.sequence - 1, through: entry.sequence) { return own }
        throw Problems([AuditVerification.difference(entry.sequence, entry.subject, 0)])
    }

    /// Nothing names an entry that comes after the newest.
    private func checkNothingIsLeft(after sequence: Int64) throws(Problems) {
        if let record = try store.auditedRecords(after: sequence, through: .max).first {
            throw Problems([AuditVerification.difference(record.entry, record.subject, record.revision)])
        }
        if let receipt = try store.receipts(after: sequence, through: .max).first {
            throw Problems([AuditVerification.missingHead(receipt)])
        }
    }
}

extension AuditVerification {
    /// An entry of an event has what the event added, once; another entry has nothing.
    private static func compare(_ entry: AuditEntry, with records: [AuditedRecord]) throws(Problem) {
        let isExpected = LifeEvent(rawValue: entry.action) != nil || others.contains(entry.action)
        guard records.count == (isExpected ? 1 : 0), records.allSatisfy({ holds(entry, $0) }) else {
            let record = records.first { !holds(entry, $0) } ?? records.first
            throw difference(entry.sequence, record?.subject ?? entry.subject, record?.revision ?? 0)
        }
    }

    /// What is not done to declarations and is kept with an entry.
    private static let others = Set(
        [
            YearClosing.action, Reopening.action, PaymentReminder.action, ServiceMessage.action, MessageEnd.action,
        ] + AccessChange.Kind.allCases.map(\.rawValue)
            + BillingEvent.Kind.allCases.map(\.rawValue))

    private static func holds(_ entry: AuditEntry, _ record: AuditedRecord) -> Bool {
        guard entry.subject == record.subject else { return false }
        switch record.content {
        case .revision(let revision, let before):
            return entry.action == revision.event.rawValue && entry.before == before && entry.after == revision.hash
                && entry.grounds == revision.grounds && isBy(revision.author, revision.at, entry)
        case .verdict(let verdict, let hash):
            if case .certified(let certificate) = verdict.answer, certificate.hash != hash { return false }
            return entry.action == verdict.event.rawValue && entry.after == hash && entry.grounds == verdict.grounds
                && isBy(verdict.author, verdict.at, entry)
        case .closing(let closing):
            return entry.action == YearClosing.action && entry.grounds == closing.grounds
                && isBy(closing.author, closing.at, entry)
        case .reopening(let reopening):
            return entry.action == Reopening.action && entry.grounds == reopening.grounds
                && isBy(reopening.author, reopening.at, entry)
        case .reminder(let reminder):
            return entry.action == PaymentReminder.action && entry.after == reminder.hash
                && isBy(reminder.author, reminder.at, entry)
        case .access(let event):
            return entry.action == event.change.code && entry.after == event.hash && isBy(event.author, event.at, entry)
        case .message(let message):
            return entry.action == ServiceMessage.action && entry.after == message.hash
                && isBy(message.author, message.at, entry)
        case .messageEnd(let end):
            return entry.action == MessageEnd.action && isBy(end.author, end.at, entry)
        case .billing(let event):
            return entry.action == event.kind.rawValue && entry.after == event.hash
                && isBy(event.author, event.at, entry)
        case .unreadable: return false
        }
    }

    private static func isBy(_ author: Author, _ at: Instant, _ entry: AuditEntry) -> Bool {
        entry.person == author.person && entry.role == author.role.rawValue && entry.onBehalfOf == author.onBehalfOf
            && entry.at == at
    }

    private static func isBy(_ author: AccessAuthor, _ at: Instant, _ entry: AuditEntry) -> Bool {
        entry.person == author.party && entry.role == author.role.rawValue
            && entry.onBehalfOf == author.onBehalfOf?.description && entry.at == at
    }

    private static func compare(
        _ entry: AuditEntry, _ head: AuditHead, with receipt: StoredReceipt
    ) throws(Problem) {
        guard receipt.audit == head else { throw missingHead(receipt) }
        guard receipt.hash == entry.after, receipt.declaration.description == entry.subject else {
            throw difference(entry.sequence, receipt.declaration.description, receipt.revision)
        }
    }

    private static func difference(_ sequence: Int64, _ subject: String, _ revision: Int) -> Problem {
        let details = ["sequence": String(sequence), "declaration": subject, "revision": String(revision)]
        return Problem(.auditContentDiffers, details)
    }

    private static func missingHead(_ receipt: StoredReceipt) -> Problem {
        let details = ["reference": receipt.reference.text, "sequence": String(receipt.audit.sequence)]
        return Problem(.auditHeadMissing, details)
    }
}
