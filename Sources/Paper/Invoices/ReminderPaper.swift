public import Billing
import Declarations
import Exchange
public import Law
import Plots
public import Values
import Wording

/// A reminder of an invoice on paper, in the addressee's language: what is open, how it is paid, and what was
/// charged for being late.
public struct ReminderPaper: Sendable {
    private let frame: BillingPaper
    private let invoice: Invoice
    private let reminder: PaymentReminder
    private let charges: [LateCharge]

    /// - Parameter charges: what was charged on the invoice before it was written.
    /// - Throws: `law.not-covered` for a year without tables.
    public init(
        _ reminder: PaymentReminder, of invoice: Invoice, _ charges: [LateCharge], _ book: Lawbook
    ) throws(Problems) {
        frame = try BillingPaper(.invoice(invoice), book)
        self.invoice = invoice
        self.reminder = reminder
        self.charges = charges
    }

    public var paper: PaperDocument {
        let creditor = invoice.creditor
        let title = frame.filled(
            ReminderWords.heading,
            ["title": frame.say(ReminderWords.title(reminder.step)), "number": invoice.number.description])
        let lead = frame.filled(InvoiceWords.subject(invoice.kind), ["year": String(invoice.year)])
        return PaperDocument(
            language: frame.language, title: title, at: reminder.at,
            sender: PaperSender(
                name: creditor.name[frame.language], service: creditor.service[frame.language],
                lines: frame.contactLines),
            foot: "\(invoice.number) · \(creditor.shortName) · \(creditor.enterpriseNumber.dotted)",
            blocks: [
                .parties(frame.sender, frame.addressee), .title(title, lead: lead),
                .facts(facts), .text(text),
            ] + slip + [
                .note(frame.say(charges.isEmpty ? ReminderWords.charges : ReminderWords.charged)),
                .heading(frame.say(ReminderWords.questions)), .text(contact),
            ])
    }

    private var facts: [PaperFact] {
        let charged = charges.reduce(Cents.zero) { $0 + $1.amount }
        let paid = invoice.total + charged - reminder.open
        return [
            PaperFact(frame.say(InvoiceWords.issued), frame.numerals.date(reminder.at.day)),
            PaperFact(frame.say(ReminderWords.invoice), frame.reference(invoice.reference), style: .strong),
            PaperFact(frame.say(InvoiceWords.due), frame.numerals.date(invoice.due)),
            PaperFact(frame.say(ReminderWords.late), frame.numerals.count(reminder.daysLate)),
            PaperFact(frame.say(InvoiceWords.total), frame.numerals.money(invoice.total)),
        ]
            + charges.map { charge in
                PaperFact(frame.say(ReminderWords.title(charge.kind)), frame.numerals.money(charge.amount))
            } + (paid > .zero ? [PaperFact(frame.say(ReminderWords.paid), frame.numerals.money(paid))] : []) + [
                PaperFact(frame.say(ReminderWords.open), frame.numerals.money(reminder.open), style: .strong)
            ]
    }

    private var text: String {
        frame.filled(
            ReminderWords.text,
            [
                "date": frame.numerals.date(reminder.at.day), "number": invoice.number.description,
                "due": frame.numerals.date(invoice.due), "amount": frame.numerals.money(reminder.open),
            ])
    }

    private var contact: String {
        frame.filled(
            ReminderWords.contact,
            [
                "service": invoice.creditor.service[frame.language], "email": invoice.creditor.contact.email,
                "number": invoice.number.description,
            ])
    }

    /// What is open, and no more, is what the code pays.
    private var slip: [PaperBlock] {
        let creditor = invoice.creditor
        guard let communication = invoice.communication,
            let payment = PaymentCode(
                name: creditor.shortName, iban: creditor.iban, bic: creditor.bic, amount: reminder.open,
                communication: communication), let code = QRCode(payment.text)
        else { return [] }
        let facts = [
            PaperFact(frame.say(ReminderWords.open), frame.numerals.money(reminder.open), style: .strong),
            PaperFact(frame.say(InvoiceWords.communication), communication.description, style: .strong),
            PaperFact(frame.say(InvoiceWords.account), "\(creditor.iban.grouped) (\(creditor.bic))"),
            PaperFact(frame.say(InvoiceWords.beneficiary), creditor.shortName),
        ]
        return [.code(code, title: frame.say(InvoiceWords.pay), facts, note: frame.say(InvoiceWords.scan))]
    }
}
