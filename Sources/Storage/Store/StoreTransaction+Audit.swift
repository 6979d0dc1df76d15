import Access
import Billing
import Declarations
import Service
import Values

extension StoreTransaction {
    func auditedRecords(after sequence: Int64, through last: Int64) throws(Problems) -> [AuditedRecord] {
        let range: [SQLValue] = [.integer(sequence), .integer(last)]
        var records = try records(Selection.revisionsByAudit, range) { row throws(BrokenRow) in
            let revision = try row.revision()
            return AuditedRecord.Content.revision(revision, before: try row.optionalFingerprint())
        }
        records += try self.records(Selection.verdictsByAudit, range) { row throws(BrokenRow) in
            _ = try row.key()
            let verdict = try row.verdict()
            return .verdict(verdict, on: try row.fingerprint())
        }
        records += try all(Selection.closingsByAudit, range, "audit") { row throws(BrokenRow) in
            let entry = try row.integer()
            guard let closing = try? row.closing() else {
                return AuditedRecord(entry: entry, subject: "", revision: 0, content: .unreadable)
            }
            return AuditedRecord(entry: entry, subject: String(closing.year), revision: 0, content: .closing(closing))
        }
        records += try sendingRecords(range)
        records += try accessRecords(range)
        records += try billingRecords(range)
        return records.sorted { $0.entry < $1.entry }
    }

    /// What comes after a year is closed, and after its invoices: rows that begin with the entry's number.
    private func sendingRecords(_ range: [SQLValue]) throws(Problems) -> [AuditedRecord] {
        let reopenings = try all(SendingSelection.reopeningsByAudit, range, "audit") { row throws(BrokenRow) in
            let entry = try row.integer()
            guard let reopening = try? row.reopening() else {
                return AuditedRecord(entry: entry, subject: "", revision: 0, content: .unreadable)
            }
            return AuditedRecord(
                entry: entry, subject: reopening.declaration.description, revision: reopening.revision,
                content: .reopening(reopening))
        }
        return try reopenings
            + all(SendingSelection.remindersByAudit, range, "audit") { row throws(BrokenRow) in
                let entry = try row.integer()
                guard let reminder = try? row.reminder() else {
                    return AuditedRecord(entry: entry, subject: "", revision: 0, content: .unreadable)
                }
                return AuditedRecord(
                    entry: entry, subject: reminder.invoice.description, revision: 0, content: .reminder(reminder))
            }
    }

    /// Rows of access and of messages: they begin with the entry's number.
    private func accessRecords(_ range: [SQLValue]) throws(Problems) -> [AuditedRecord] {
        var records = try all(Selection.accessEventsByAudit, range, "audit") { row throws(BrokenRow) in
            let entry = try row.integer()
            guard let event = try? row.accessEvent() else {
                return AuditedRecord(entry: entry, subject: "", revision: 0, content: .unreadable)
            }
            return AuditedRecord(
                entry: entry, subject: event.organisation.description, revision: event.number, content: .access(event))
        }
        records += try all(Selection.messagesByAudit, range, "audit") { row throws(BrokenRow) in
            let entry = try row.integer()
            guard let message = try? row.message() else {
                return AuditedRecord(entry: entry, subject: "", revision: 0, content: .unreadable)
            }
            return AuditedRecord(
                entry: entry, subject: "message/\(message.number)", revision: 0, content: .message(message))
        }
        return try records
            + all(Selection.messageEndsByAudit, range, "audit") { row throws(BrokenRow) in
                let entry = try row.integer()
                guard let end = try? row.messageEnd() else {
                    return AuditedRecord(entry: entry, subject: "", revision: 0, content: .unreadable)
                }
                return AuditedRecord(
                    entry: entry, subject: "message/\(end.number)", revision: 0, content: .messageEnd(end))
            }
    }

    func receipts(after sequence: Int64, through last: Int64) throws(Problems) -> [StoredReceipt] {
        let range: [SQLValue] = [.integer(sequence), .integer(last)]
        return try all(Selection.receiptsByAudit, range, "audit \(sequence + 1)") { row throws(BrokenRow) in
            try row.receipt()
        }
    }

    /// Rows that begin with the entry's number and go on with a declaration's key and a revision's number.
    private func records(
        _ statement: String, _ range: [SQLValue],
        _ content: (inout RowReader) throws(BrokenRow) -> AuditedRecord.Content
    ) throws(Problems) -> [AuditedRecord] {
        try all(statement, range, "audit") { row throws(BrokenRow) in
            let entry = try row.integer()
            var name = row
            let subject = (try? name.key().description) ?? ""
            let number = (try? name.int()) ?? 0
            let found = (try? content(&row)) ?? .unreadable
            return AuditedRecord(entry: entry, subject: subject, revision: number, content: found)
        }
    }
}
