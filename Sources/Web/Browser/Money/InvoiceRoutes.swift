import Access
import Billing
import Declarations
import Exchange
import HTTPTypes
import Law
import Pages
import Paper
import Service
import SignIn
import Values

/// Invoices for who owes them, and for who may look for them: each with what it says, how it is paid, and its files.
struct InvoiceRoutes {
    let desk: InvoiceDesk

    var all: [BrowserRoute] {
        [
            desk.get("/invoices", list), desk.get("/invoices/{number}", document),
            desk.get("/invoices/{number}/pdf", paper), desk.get("/invoices/{number}/ubl", ubl),
            desk.get("/invoices/{number}/reminders/{step}", reminder),
        ]
    }

    private func list(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let declarants: [DeclarantID]
        switch try desk.gate.sight(of: person.caller, .viewInvoices) {
        case .all: return .redirect("/agency")
        case .of(let seen): declarants = seen
        }
        // Somebody who sees nobody's is told why, as of their own.
        if declarants.isEmpty { try desk.gate.check(.viewInvoices, somewhereBy: person.caller) }
        var items: [OpenItem] = []
        for declarant in declarants { items += try desk.billing.items(contributor: declarant) }
        let page = InvoiceListPage(
            visitor.language, items, creditNotes: try desk.billing.creditNotes(of: items), today: desk.today)
        return desk.show(page.page, visitor, person)
    }

    private func document(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let number = try number(visitor, person)
        guard number.series != .creditNote else {
            guard case .creditNote(let note) = try desk.billing.document(number) else {
                throw unknown(number.description)
            }
            return desk.show(
                .creditNote(visitor.language, note, list: list(of: number, person)), visitor, person)
        }
        let sheet = try desk.billing.sheet(of: number)
        let creditor = sheet.invoice.creditor
        let payment = sheet.invoice.communication.flatMap { communication in
            PaymentCode(
                name: creditor.shortName, iban: creditor.iban, bic: creditor.bic, amount: sheet.item.open,
                communication: communication)
        }
        var page = InvoicePage(
            visitor.language, sheet, law: try desk.billing.book.year(number.year), today: desk.today,
            payment: payment?.text,
            sendings: DeliveryPart(
                visitor.language, try desk.billing.deliveries(of: number), isLetter: try desk.billing.isLetter(number)),
            list: list(of: number, person))
        page.tellsReasons = try desk.may(.viewLedger, person)
        return desk.show(page.page, visitor, person)
    }

    /// Where somebody finds an invoice among others: the agency's people in its year, anybody else in their own list.
    private func list(of number: InvoiceNumber, _ person: BrowserDesk.SignedIn) -> String {
        person.caller.organisation == .agency ? "/agency/\(number.year)/invoices" : "/invoices"
    }

    private func paper(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let number = try number(visitor, person)
        return .file(try pdf(try desk.billing.document(number)), .pdf, name: "\(number).pdf")
    }

    /// A reminder as it was written: where nobody is known to be mailed, it is printed and posted.
    private func reminder(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let number = try number(visitor, person)
        guard let step = Int(visitor.step(3)).flatMap({ ReminderStep(number: $0) }),
            case .invoice(let invoice) = try desk.billing.document(number)
        else { throw unknown("\(number)-\(visitor.step(3))") }
        let reminder = try desk.billing.reminder(step, of: number)
        let charges = try desk.billing.lateCharges(before: reminder)
        let paper = try ReminderPaper(reminder, of: invoice, charges, desk.billing.book).paper
        do throws(Problem) {
            return .file(try paper.pdf(), .pdf, name: "\(number)-\(step.number).pdf")
        } catch { throw Problems([error]) }
    }

    private func ubl(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let number = try number(visitor, person)
        let document = try desk.billing.document(number)
        let bytes = try BillingPaper(document, desk.billing.book).ubl(pdf: try pdf(document))
        return .file(bytes, .xml, name: "\(number).xml")
    }

    private func pdf(_ document: BillingDocument) throws(Problems) -> [UInt8] {
        let paper = try BillingPaper(document, desk.billing.book).paper
        do throws(Problem) { return try paper.pdf() } catch { throw Problems([error]) }
    }

    /// The document of an address, where the visitor may see it. Another's is as unknown as one that is not there.
    private func number(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> InvoiceNumber {
        let text = visitor.step(1)
        if person.caller.organisation == .agency {
            try desk.check(.viewInvoices, person)
        } else {
            try desk.gate.check(.viewInvoices, somewhereBy: person.caller)
        }
        guard let number = InvoiceNumber(text), let contributor = try desk.billing.contributor(of: number) else {
            throw unknown(text)
        }
        let access = try desk.desk.offices.access.accessCase(of: person.caller, on: OrganisationID(contributor))
        guard access.decide(.viewInvoices).isAllowed else { throw unknown(text) }
        return number
    }

    private func unknown(_ text: String) -> Problems {
        Problems([Problem(.invoiceUnknown, ["value": String(text.prefix(60))])])
    }
}
