public import Billing
import Declarations
import Values
import Wording

/// The mail that an invoice, a credit note or a reminder travels with, in its addressee's language.
public struct DocumentMailText: Sendable {
    private let document: BillingDocument

    public init(_ document: BillingDocument) { self.document = document }

    /// - Parameters:
    ///   - reminder: what is written about an invoice that is late; `nil` for the document itself.
    ///   - charges: what was charged on the invoice before it was written.
    public func words(
        reminding reminder: PaymentReminder? = nil, _ charges: [LateCharge] = []
    ) -> (subject: String, text: String) {
        switch document {
        case .creditNote(let note):
            return made(ReminderWords.noteSubject, [ReminderWords.noteText], fills(note.credited))
        case .invoice(let invoice):
            guard let reminder else {
                return made(ReminderWords.invoiceSubject, texts(of: invoice), fills(invoice))
            }
            var fills = fills(invoice)
            fills["title"] = ReminderWords.title(reminder.step)[language]
            fills["amount"] = Numerals(language).money(reminder.open)
            fills["date"] = Numerals(language).date(reminder.at.day)
            return made(ReminderWords.subject, [ReminderWords.text, ReminderWords.foot], fills, added(charges))
        }
    }

    /// Nobody is asked to pay what is paid, nor told to pay more than is left.
    private func texts(of invoice: Invoice) -> [Phrase] {
        if invoice.paidBefore == .zero { return [ReminderWords.invoiceText] }
        let rest = invoice.toPay > .zero ? ReminderWords.restText : InvoiceWords.nothingToPay
        return [ReminderWords.replacingText, rest]
    }

    /// A line for each.
    private func added(_ charges: [LateCharge]) -> [String] {
        charges.map { charge in
            ReminderWords.added.filled(
                language,
                ["what": charge.kind.label[language], "amount": Numerals(language).money(charge.amount)])
        }
    }

    private var language: Language {
        switch document {
        case .invoice(let invoice): invoice.language
        case .creditNote(let note): note.language
        }
    }

    private func fills(_ invoice: Invoice) -> [String: String] {
        let numerals = Numerals(language)
        return [
            "number": document.number.description, "credited": invoice.number.description,
            "item": InvoiceWords.item(invoice.kind).filled(language, ["year": String(invoice.year)]),
            "amount": numerals.money(invoice.total), "name": invoice.debtor.declarant.name,
            "rest": numerals.money(invoice.toPay), "due": numerals.date(invoice.due),
            "communication": invoice.communication?.description ?? "",
        ]
    }

    /// - Parameter lines: come after the first text.
    ///
    /// A declarant's name is the last to be filled in: nothing that stands in it is taken for a place to be filled.
    private func made(
        _ subject: Phrase, _ texts: [Phrase], _ fills: [String: String], _ lines: [String] = []
    ) -> (subject: String, text: String) {
        func filled(_ phrase: Phrase) -> String {
            let order = fills.sorted { ($0.key == "name" ? 1 : 0, $0.key) < ($1.key == "name" ? 1 : 0, $1.key) }
            return order.reduce(phrase[language]) { $0.replacing("{\($1.key)}", with: $1.value) }
        }
        var parts = texts.map(filled)
        if !lines.isEmpty { parts.insert(lines.joined(separator: "\n"), at: 1) }
        return (PlainText.visible(filled(subject)), PlainText.visible(parts.joined(separator: "\n\n")) + "\n")
    }
}
