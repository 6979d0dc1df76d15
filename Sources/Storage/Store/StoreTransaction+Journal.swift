import Billing
import Declarations
import Service
import Values

/// What accountants take out: credit notes, the journal, and what banks told.
extension StoreTransaction {
    func creditNotes(
        year: Int?, contributor: DeclarantID?, after: InvoiceNumber?, limit: Int
    ) throws(Problems) -> [CreditNoteRecord] {
        let (kind, number) = (contributor?.kind.rawValue ?? "", contributor?.description ?? "")
        let cells: [SQLValue] = [
            .integer(after?.year ?? 0), .integer(after?.sequence ?? 0), .integer(year ?? 0), .integer(year ?? 9999),
            .text(kind), .text(kind), .text(number), .text(number), .integer(limit),
        ]
        return try all(Selection.creditNotes, cells, "credit_note") { row throws(BrokenRow) in try row.creditNote() }
    }

    func journal(
        _ days: ClosedRange<CivilDate>?, after: JournalLine.Place?, limit: Int
    ) throws(Problems) -> [JournalLine] {
        let cells: [SQLValue] = [
            .integer(after?.event ?? 0), .integer(after?.position ?? 0), .integer(after?.line ?? 0),
        ]
        let arguments = cells + StoreTransaction.cells(days) + [.integer(limit)]
        return try all(Selection.journal, arguments, "ledger") { row throws(BrokenRow) in try row.journalLine() }
    }

    func movements(_ days: ClosedRange<CivilDate>?) throws(Problems) -> [UnallocatedPayment] {
        try all(Selection.movements, StoreTransaction.cells(days), "payment") { row throws(BrokenRow) in
            try row.payment()
        }
    }

    func allocations(_ days: ClosedRange<CivilDate>?) throws(Problems) -> [Allocation] {
        try all(Selection.allocationsOfMovements, StoreTransaction.cells(days), "payment") { row throws(BrokenRow) in
            try row.allocation()
        }
    }

    /// The first and the last day; nothing comes before the one or after the other where there are none.
    private static func cells(_ days: ClosedRange<CivilDate>?) -> [SQLValue] {
        [.text(days?.lowerBound.description ?? ""), .text(days?.upperBound.description ?? "~")]
    }
}

extension RowReader {
    fileprivate mutating func journalLine() throws(BrokenRow) -> JournalLine {
        let place = JournalLine.Place(event: try int(), position: try int(), line: try int())
        let day = try day()
        let year = try optionalInteger().map { Int(truncatingIfNeeded: $0) }
        let (subject, account) = (try text(), try code(LedgerAccount.self))
        let (kind, identifier) = (try optionalText(), try optionalText())
        let contributor = kind.flatMap { DeclarantID.Kind(rawValue: $0) }.flatMap { kind in
            identifier.flatMap { DeclarantID(kind, $0) }
        }
        guard account.isOfContributors == (contributor != nil) else { throw BrokenRow() }
        let posting = Posting(account, of: contributor, try cents())
        let (event, person) = (try code(BillingEvent.Kind.self), try text())
        return JournalLine(
            place: place, day: day, year: year, subject: subject, posting: posting, kind: event, person: person,
            at: try instant(), reason: try optionalText())
    }
}
