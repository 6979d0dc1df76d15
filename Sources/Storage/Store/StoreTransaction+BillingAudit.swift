import Billing
import Declarations
import Service
import Values

extension StoreTransaction {
    /// Events of billing with all their facts as they stand in their tables.
    func billingRecords(_ range: [SQLValue]) throws(Problems) -> [AuditedRecord] {
        let heads = try all(Selection.billingEventsByAudit, range, "audit") { row throws(BrokenRow) in
            let (entry, number) = (try row.integer(), try row.int())
            return (entry, number, try? EventHead(&row))
        }
        var records: [AuditedRecord] = []
        var creditors: Set<Fingerprint> = []
        for (entry, number, head) in heads {
            let unreadable = AuditedRecord(
                entry: entry, subject: head?.subject ?? "", revision: number, content: .unreadable)
            guard let head, let facts = try? facts(of: number), areThere(facts, &creditors) else {
                records.append(unreadable)
                continue
            }
            let event = BillingEvent(
                number: number, kind: head.kind, subject: head.subject, facts: facts, reason: head.reason,
                author: head.author, at: head.at)
            records.append(
                AuditedRecord(entry: entry, subject: head.subject, revision: number, content: .billing(event)))
        }
        return records
    }

    /// Whether who is paid by documents is kept as it was: they name it by its fingerprint.
    ///
    /// - Parameter known: those that were found to be.
    private func areThere(_ facts: [BillingFact], _ known: inout Set<Fingerprint>) -> Bool {
        for fact in facts {
            let hash: Fingerprint
            switch fact {
            case .invoice(let invoice): hash = invoice.creditor
            case .sentRefunds(let sent): hash = sent.creditor
            case .decision, .creditNote, .nothingDue, .lateCharge, .booking, .statement, .allocation, .placement,
                .refund, .refundDecision:
                continue
            }
            guard !known.contains(hash) else { continue }
            guard (try? creditor(hash)) != nil else { return false }
            known.insert(hash)
        }
        return true
    }

    /// In the order in which they were added.
    private func facts(of event: Int) throws(Problems) -> [BillingFact] {
        var found: [(Int, BillingFact)] = []
        func read(
            _ statement: String, _ fact: (inout RowReader) throws(BrokenRow) -> BillingFact
        ) throws(Problems) {
            found += try all(statement, [.integer(event)], "billing") { row throws(BrokenRow) in
                (try row.int(), try fact(&row))
            }
        }
        try read(Selection.decisionsByEvent) { row throws(BrokenRow) in .decision(try row.decision()) }
        try read(Selection.invoicesByEvent) { row throws(BrokenRow) in .invoice(try row.invoice()) }
        try read(Selection.creditNotesByEvent) { row throws(BrokenRow) in .creditNote(try row.creditNote()) }
        try read(Selection.nothingsByEvent) { row throws(BrokenRow) in
            let key = try row.key()
            guard let kind = InvoiceKind(series: try row.code(InvoiceSeries.self)) else { throw BrokenRow() }
            let standing = try row.int()
            return .nothingDue(NothingDue(kind: kind, declaration: key, revision: try row.int(), standing: standing))
        }
        try read(Selection.lateChargesByEvent) { row throws(BrokenRow) in .lateCharge(try row.lateCharge()) }
        try read(Selection.allocationsByEvent) { row throws(BrokenRow) in .allocation(try row.allocation()) }
        try read(Selection.placementsByEvent) { row throws(BrokenRow) in .placement(try row.placement()) }
        try read(Selection.refundsByEvent) { row throws(BrokenRow) in .refund(try row.refund()) }
        try read(Selection.refundDecisionsByEvent) { row throws(BrokenRow) in
            .refundDecision(try row.int(), isApproved: try row.flag())
        }
        try read(Selection.sentRefundsByEvent) { row throws(BrokenRow) in .sentRefunds(try row.sentRefunds()) }
        try read(Selection.statementsByEvent) { row throws(BrokenRow) in .statement(try row.bankStatement()) }
        for (index, (position, fact)) in found.enumerated() {
            if case .sentRefunds(let head) = fact { found[index] = (position, .sentRefunds(try filled(head))) }
            guard case .statement(let head) = fact, let whole = try statement(head.id, of: head.account) else {
                continue
            }
            found[index] = (position, .statement(whole))
        }
        found += try bookings(Selection.postingsByEvent, [.integer(event)]).map { ($0.position, .booking($0.booking)) }
        return found.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

/// What an event says beside its facts.
private struct EventHead {
    let kind: BillingEvent.Kind
    let subject: String
    let reason: String?
    let author: Author
    let at: Instant

    init(_ row: inout RowReader) throws(BrokenRow) {
        kind = try row.code(BillingEvent.Kind.self)
        (subject, reason) = (try row.text(), try row.optionalText())
        author = try row.author()
        at = try row.instant()
    }
}
