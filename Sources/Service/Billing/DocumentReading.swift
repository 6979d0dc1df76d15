import Billing
import Declarations
import Law
import Rules
import Values

/// Puts documents together from what is kept of them, in one transaction. Who is paid, and the rules of a year with its
/// figures, are the same for thousands of documents: they are made ready once.
struct DocumentReading {
    private let book: Lawbook
    private let store: any BillingReading
    private var creditors: [Fingerprint: Creditor] = [:]
    private var desks: [DeskKey: InvoicingDesk] = [:]

    private struct DeskKey: Hashable {
        let kind: InvoiceKind
        let year: Int
        let figures: YearFigures
    }

    init(_ book: Lawbook, _ store: any BillingReading) {
        self.book = book
        self.store = store
    }

    /// - Throws: `invoice.unknown`.
    mutating func document(_ number: InvoiceNumber) throws(Problems) -> BillingDocument {
        guard number.series == .creditNote else { return .invoice(try invoice(number)) }
        guard let note = try store.creditNote(number) else { throw unknown(number) }
        return .creditNote(
            CreditNote(
                number: note.number, issued: note.issued, credited: try invoice(note.credited), reason: note.reason,
                explanation: note.explanation, revision: note.revision, remaining: note.remaining))
    }

    private mutating func invoice(_ number: InvoiceNumber) throws(Problems) -> Invoice {
        guard let record = try store.invoice(number), let creditor = try creditor(record.creditor),
            let revision = try store.history(of: record.declaration)?.revisions
                .first(where: { $0.number == record.revision })
        else { throw unknown(number) }
        let replaced = try record.replaces.flatMap { (number) throws(Problems) in try store.invoice(number) }
        let paidBefore = try replaced == nil ? .zero : store.paidBefore(number)
        let declarant = revision.declaration.declarant
        return Invoice(
            number: number, issued: record.issued, due: record.due,
            debtor: Debtor(
                declarant: declarant, contact: revision.contact, endpoint: PeppolEndpoint(of: declarant.id)),
            creditor: creditor,
            declaration: record.declaration, revision: record.revision, isExOfficio: record.isExOfficio,
            claim: record.claim, replaces: replaced.map { InvoiceReference(number: $0.number, issued: $0.issued) },
            paidBefore: paidBefore, explanation: try explanation(of: record, revision), tables: record.tables)
    }

    private mutating func creditor(_ hash: Fingerprint) throws(Problems) -> Creditor? {
        if let creditor = creditors[hash] { return creditor }
        creditors[hash] = try store.creditor(hash)
        return creditors[hash]
    }

    /// Computed again by the rules; nothing where other tables are loaded than the invoice was made with.
    private mutating func explanation(of record: InvoiceRecord, _ revision: Revision) throws(Problems) -> [Step] {
        guard record.tables == book.hash, let figures = record.figures else { return [] }
        return try desk(DeskKey(kind: record.kind, year: record.number.year, figures: figures))
            .explanation(of: revision.declaration, isDeclared: !record.isExOfficio)
    }

    private mutating func desk(_ key: DeskKey) throws(Problems) -> InvoicingDesk {
        if let desk = desks[key] { return desk }
        let desk = try InvoicingDesk(key.kind, key.year, key.figures, book)
        desks[key] = desk
        return desk
    }

    private func unknown(_ number: InvoiceNumber) -> Problems {
        Problems([Problem(.invoiceUnknown, ["value": number.description])])
    }
}

extension InvoiceRecord {
    /// The figures that its line was made with. The other one is nothing: no step of this kind has it.
    fileprivate var figures: YearFigures? {
        switch claim.lines.first?.basis {
        case .entities(_, let cost): YearFigures(costPerEntity: cost, rate: Percentage(units: 0))
        case .turnover(_, let rate): YearFigures(costPerEntity: .zero, rate: rate)
        case nil: nil
        }
    }
}
