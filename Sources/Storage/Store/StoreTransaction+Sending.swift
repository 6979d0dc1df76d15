import Audit
import Billing
import Declarations
import Service
import Values

/// Declarations that are said anew, reminders, and the outbox of documents.
extension StoreTransaction {
    // MARK: Reopenings

    func reopening(of key: DeclarationKey) throws(Problems) -> Reopening? {
        let cells: [SQLValue] = key.declarant.cells + [.integer(key.year)]
        return try all(SendingSelection.newestReopening, cells, "reopening \(key)") { row throws(BrokenRow) in
            _ = try row.integer()
            return try row.reopening()
        }.first
    }

    func reopenings(of declarant: DeclarantID) throws(Problems) -> [Reopening] {
        try all(SendingSelection.reopeningsOfDeclarant, declarant.cells, "reopening") { row throws(BrokenRow) in
            _ = try row.integer()
            return try row.reopening()
        }
    }

    func reopenings(of year: Int) throws(Problems) -> [Reopening] {
        try all(SendingSelection.reopeningsOfYear, [.integer(year)], "reopening") { row throws(BrokenRow) in
            _ = try row.integer()
            return try row.reopening()
        }
    }

    func add(_ reopening: Reopening, audit: AuditHead) throws(Problems) {
        let key = reopening.declaration
        var cells: [SQLValue] = [.integer(audit.sequence)] + key.declarant.cells
        cells += [
            .integer(key.year), .integer(reopening.number), .integer(reopening.revision), .text(reopening.reason),
        ]
        try execute(Table.reopening.insertion, cells + reopening.author.cells + [.integer(reopening.at.milliseconds)])
    }

    // MARK: Reminders

    func reminders(of year: Int) throws(Problems) -> [PaymentReminder] {
        try all(SendingSelection.remindersOfYear, [.integer(year)], "payment_reminder") { row throws(BrokenRow) in
            _ = try row.integer()
            return try row.reminder()
        }
    }

    func add(_ reminder: PaymentReminder, audit: AuditHead) throws(Problems) {
        let cells: [SQLValue] = [.integer(audit.sequence)] + reminder.invoice.cells
        let content: [SQLValue] = [
            .integer(reminder.step.number), .integer(reminder.open.count), .integer(reminder.daysLate),
        ]
        try execute(
            Table.paymentReminder.insertion,
            cells + content + reminder.author.cells + [.integer(reminder.at.milliseconds)])
    }

    // MARK: Outbox

    func add(_ sending: StoredSending) throws(Problems) {
        let head: [SQLValue] = [.text(sending.id), .text(sending.kind.rawValue), .text(sending.way.rawValue)]
        let added = try rows(
            SendingSelection.insertion,
            head + sending.document.cells + [.text(sending.recipient), .integer(sending.at.milliseconds)])
        guard !added.isEmpty else { return }
        try execute(
            Table.documentDelivery.insertion,
            [.text(sending.id), .text("waiting"), .integer(0), .text(""), .integer(sending.at.milliseconds)])
    }

    func unsent(
        _ series: InvoiceSeries, year: Int, after sequence: Int, limit: Int
    ) throws(Problems) -> [InvoiceNumber] {
        let (isNote, letter) = (series == .creditNote, series.rawValue)
        let cells: [SQLValue] =
            [.integer(year)] + (isNote ? [] : [.text(letter)]) + [.integer(sequence), .integer(limit)]
        let found = try all(
            isNote ? SendingSelection.unsentNotes : SendingSelection.unsentInvoices, cells, "document_sending"
        ) { row throws(BrokenRow) in try row.int() }
        return found.compactMap { InvoiceNumber(series, year: year, sequence: $0) }
    }

    func deliveries(of document: InvoiceNumber) throws(Problems) -> [DocumentDelivery] {
        try documentDeliveries(SendingSelection.ofDocument, document.cells)
    }

    func deliverySums(of year: Int) throws(Problems) -> [DeliverySum] {
        try all(SendingSelection.sums, [.integer(year)], "document_delivery") { row throws(BrokenRow) in
            DeliverySum(
                kind: try row.code(StoredSending.Kind.self), way: try row.code(StoredSending.Way.self),
                state: try row.code(MailDelivery.State.self), count: try row.int())
        }
    }

    /// Each counts as tried from here on: a program that ends in between comes back to it once the lease has run out.
    func claimSendings(
        by ways: Set<StoredSending.Way>, at now: Instant, until lease: Instant, most: Int
    ) throws(Problems) -> [DocumentDelivery] {
        var claimed: [DocumentDelivery] = []
        for way in StoredSending.Way.allCases where ways.contains(way) {
            let cells: [SQLValue] = [
                .integer(lease.milliseconds), .integer(now.milliseconds), .text(way.rawValue), .integer(most),
                .integer(now.milliseconds),
            ]
            let ids = try all(SendingSelection.claim, cells, "document_delivery") { row throws(BrokenRow) in
                try row.text()
            }
            for id in ids { claimed += try documentDeliveries(SendingSelection.one, [.text(id)]) }
        }
        return claimed
    }

    func settleSending(
        _ id: String, _ state: MailDelivery.State, fault: String, next: Instant
    ) throws(Problems) {
        try execute(
            SendingSelection.settling,
            [.text(state.rawValue), .text(fault), .integer(next.milliseconds), .text(id)])
    }

    func documentDeliveries(
        _ statement: String, _ arguments: [SQLValue]
    ) throws(Problems) -> [DocumentDelivery] {
        try all(statement, arguments, "document_sending") { row throws(BrokenRow) in
            let (id, kind) = (try row.text(), try row.code(StoredSending.Kind.self))
            let way = try row.code(StoredSending.Way.self)
            let number = try row.invoiceNumber()
            let sending = StoredSending(
                id: id, kind, by: way, of: number, to: try row.text(), at: try row.instant())
            return DocumentDelivery(
                sending: sending, state: try row.code(MailDelivery.State.self), attempts: try row.int(),
                fault: try row.text())
        }
    }
}

extension RowReader {
    mutating func reopening() throws(BrokenRow) -> Reopening {
        let declarant = try declarantID()
        let key = DeclarationKey(declarant: declarant, year: try year())
        return Reopening(
            declaration: key, number: try int(), revision: try int(), reason: try text(), author: try author(),
            at: try instant())
    }

    mutating func reminder() throws(BrokenRow) -> PaymentReminder {
        let number = try invoiceNumber()
        guard let step = ReminderStep(number: try int()) else { throw BrokenRow() }
        return PaymentReminder(
            invoice: number, step: step, open: try cents(), daysLate: try int(), author: try author(),
            at: try instant())
    }
}

/// The statements of what comes after invoices.
enum SendingSelection {
    private static let reopening = "SELECT \(Table.reopening.columns.joined(separator: ", ")) FROM reopening"
    static let newestReopening = """
        \(reopening) WHERE kind = ? AND identifier = ? AND contribution_year = ? ORDER BY number DESC LIMIT 1
        """
    static let reopeningsOfDeclarant = """
        \(reopening) WHERE kind = ? AND identifier = ? ORDER BY audit_sequence DESC
        """
    static let reopeningsOfYear = "\(reopening) WHERE contribution_year = ? ORDER BY audit_sequence"
    static let reopeningsByAudit = """
        \(reopening) WHERE audit_sequence > ? AND audit_sequence <= ? ORDER BY audit_sequence
        """

    private static let reminder = """
        SELECT \(Table.paymentReminder.columns.joined(separator: ", ")) FROM payment_reminder
        """
    static let remindersOfYear = "\(reminder) WHERE year = ? ORDER BY series, sequence, step"
    static let remindersByAudit = """
        \(reminder) WHERE audit_sequence > ? AND audit_sequence <= ? ORDER BY audit_sequence
        """

    static let insertion = Table.documentSending.insertion + " ON CONFLICT (id) DO NOTHING RETURNING id"

    private static func isUnsent(_ series: String) -> String {
        """
        NOT EXISTS (SELECT 1 FROM document_sending s WHERE s.year = d.year AND s.series = \(series)
        AND s.sequence = d.sequence AND s.kind = 'document')
        """
    }

    static let unsentInvoices = """
        SELECT d.sequence FROM invoice d WHERE d.year = ? AND d.series = ? AND d.sequence > ?
        AND \(isUnsent("d.series")) ORDER BY d.sequence LIMIT ?
        """
    static let unsentNotes = """
        SELECT d.sequence FROM credit_note d WHERE d.year = ? AND d.sequence > ? AND \(isUnsent("'C'"))
        ORDER BY d.sequence LIMIT ?
        """

    private static let columns =
        (Table.documentSending.columns.map { "s.\($0)" } + ["d.state", "d.attempts", "d.fault"])
        .joined(separator: ", ")
    static let deliveries = """
        SELECT \(columns) FROM document_sending s JOIN document_delivery d ON d.id = s.id
        """
    static let one = "\(deliveries) WHERE s.id = ?"
    static let ofDocument = """
        \(deliveries) WHERE s.year = ? AND s.series = ? AND s.sequence = ? ORDER BY s.at, s.way, s.id
        """
    static let sums = """
        SELECT s.kind, s.way, d.state, count(*) FROM document_sending s JOIN document_delivery d ON d.id = s.id
        WHERE s.year = ? GROUP BY s.kind, s.way, d.state ORDER BY s.kind, s.way, d.state
        """

    /// What another took meanwhile is due later by then, and is left.
    static let claim = """
        UPDATE document_delivery SET due_at = ?, attempts = attempts + 1
        WHERE id IN (
            SELECT d.id FROM document_delivery d JOIN document_sending s ON s.id = d.id
            WHERE d.state = 'waiting' AND d.due_at <= ? AND s.way = ? ORDER BY d.due_at, d.id LIMIT ?
        ) AND state = 'waiting' AND due_at <= ?
        RETURNING id
        """

    static let settling = """
        UPDATE document_delivery SET state = ?, fault = ?, due_at = ? WHERE id = ? AND state = 'waiting'
        """
}

/// Without the lock of those who add to the audit chain: what is on its way has no part in it.
extension SendingStore where Self: SignInStore {
    func claimSendings(
        by ways: Set<StoredSending.Way>, at now: Instant, until lease: Instant, most: Int
    ) throws(Problems) -> [DocumentDelivery] {
        try changeSignIn { store throws(Problems) in
            try store.claimSendings(by: ways, at: now, until: lease, most: most)
        }
    }

    func settleSending(
        _ id: String, _ state: MailDelivery.State, fault: String, next: Instant
    ) throws(Problems) {
        try changeSignIn { store throws(Problems) in
            try store.settleSending(id, state, fault: fault, next: next)
        }
    }
}
