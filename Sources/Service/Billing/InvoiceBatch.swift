import Billing
import Declarations
import Values

/// The documents of one batch, with their numbers and bookings. Numbers go on from the newest of the store, which only
/// this transaction can add to while it lasts: none is left out, and none is given twice.
struct InvoiceBatch {
    let creditor: Creditor
    private(set) var facts: [BillingFact] = []
    private let kind: InvoiceKind
    private let year: ContributionYear
    private let issued: CivilDate
    private let due: CivilDate
    private let creditorHash: Fingerprint
    private let tables: String
    private var newestInvoice: Int
    private var newestNote: Int

    init(
        _ kind: InvoiceKind, _ year: ContributionYear, issued: CivilDate, due: CivilDate, creditor: Creditor,
        tables: String, in store: any BillingReading
    ) throws(Problems) {
        self.kind = kind
        self.year = year
        self.issued = issued
        self.due = due
        self.creditor = creditor
        self.tables = tables
        creditorHash = creditor.fingerprint
        newestInvoice = try store.newestSequence(kind.series, year: year.year)
        newestNote = try store.newestSequence(.creditNote, year: year.year)
    }

    mutating func add(
        _ action: InvoiceAction, _ listed: ListedDeclaration, _ standing: InvoiceStanding?,
        in store: any BillingReading
    ) throws(Problems) {
        let next = (standing?.number ?? 0) + 1
        switch action {
        case .nothingToDo: return
        case .recordNothing: addNothing(listed, next)
        case .issue(let claim): _ = try addInvoice(claim, listed, next, replacing: nil)
        case .replace(let invoice, let claim): try replace(invoice, by: claim, listed, next, in: store)
        }
    }

    private mutating func addNothing(_ listed: ListedDeclaration, _ standing: Int) {
        facts.append(
            .nothingDue(
                NothingDue(
                    kind: kind, declaration: listed.key, revision: listed.revision.number, standing: standing)))
    }

    private mutating func addInvoice(
        _ claim: Claim, _ listed: ListedDeclaration, _ standing: Int, replacing: InvoiceNumber?
    ) throws(Problems) -> InvoiceRecord {
        newestInvoice += 1
        let invoice = InvoiceRecord(
            number: try number(kind.series, newestInvoice), declaration: listed.key,
            revision: listed.revision.number, isExOfficio: listed.state == .exOfficio, standing: standing,
            claim: claim, issued: issued, due: due, replaces: replacing, creditor: creditorHash, tables: tables)
        facts += [.invoice(invoice), .booking(Booking(invoice))]
        return invoice
    }

    private mutating func replace(
        _ invoice: InvoiceRecord, by claim: Claim, _ listed: ListedDeclaration, _ standing: Int,
        in store: any BillingReading
    ) throws(Problems) {
        newestNote += 1
        let (reason, explanation) = reason(for: invoice, claim, listed)
        let note = CreditNoteRecord(
            number: try number(.creditNote, newestNote), credited: invoice.number, declaration: invoice.declaration,
            revision: listed.revision.number, total: invoice.total, issued: issued, reason: reason,
            explanation: explanation, remaining: claim.amount)
        facts += [.creditNote(note), .booking(Booking(note, of: kind))]
        var replacement: InvoiceRecord?
        if claim.amount > .zero {
            replacement = try addInvoice(claim, listed, standing, replacing: invoice.number)
        } else {
            addNothing(listed, standing)
        }
        // Interest and fine were on what nobody owes any more.
        for charge in LateCharge.standing(try store.lateCharges(of: invoice.number)).map(\.takenBack) {
            facts += [.lateCharge(charge), .booking(Booking(charge, day: issued))]
        }
        // What was written off is no payment: it is booked back with the invoice that it was of.
        guard let item = try store.item(invoice.number) else { return }
        facts += Allocation.moving(item.paid, from: invoice, to: replacement).map { .allocation($0) }
        guard item.writtenOff > .zero else { return }
        let back = Allocation(
            transaction: nil, contributor: invoice.contributor, target: .invoice(invoice.number),
            amount: Cents(-item.writtenOff.count), way: .writtenOff)
        facts += [.allocation(back), .booking(Booking(takingBack: item.writtenOff, of: invoice, day: issued))]
    }

    private func reason(
        for invoice: InvoiceRecord, _ claim: Claim, _ listed: ListedDeclaration
    ) -> (CreditNote.Reason, String?) {
        guard listed.revision.number == invoice.revision else {
            let reason: CreditNote.Reason =
                switch listed.state {
                case .withdrawn: .withdrawn
                case .exOfficio: .exOfficio
                case .draft, .submitted, .certified, .refused, .superseded:
                    invoice.isExOfficio ? .exOfficio : .corrected
                }
            return (reason, listed.revision.reason)
        }
        let isLowered = kind == .levy && claim.amount < invoice.total
        let decided = year.decisions.last { $0.figures != nil }?.reason
        return (isLowered ? .rateLowered : .figureCorrected, decided)
    }

    private func number(_ series: InvoiceSeries, _ sequence: Int) throws(Problems) -> InvoiceNumber {
        guard let number = InvoiceNumber(series, year: year.year, sequence: sequence) else {
            let details = ["series": series.rawValue, "year": String(year.year)]
            throw Problems([Problem(.invoiceSeriesFull, details)])
        }
        return number
    }
}
