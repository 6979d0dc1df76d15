import Billing
import Pages
import Paper
import Service
import SignIn
import Values

/// Documents and reminders as they go out: words in the addressee's language, pages and electronic documents.
struct PaperDocumentWriter: DocumentWriter {
    let office: BillingOffice

    func mail(
        of sending: StoredSending
    ) throws(Problems) -> (subject: String, text: String, attachments: [MailAttachment]) {
        let document = try office.document(sending.document)
        let printed = try attachment("\(document.number).pdf", BillingPaper(document, office.book).paper)
        let words = DocumentMailText(document)
        guard let step = sending.kind.step, case .invoice(let invoice) = document else {
            let (subject, text) = words.words()
            return (subject, text, [printed])
        }
        let reminder = try office.reminder(step, of: invoice.number)
        let charges = try office.lateCharges(before: reminder)
        let letter = try attachment(
            "\(invoice.number)-\(step.number).pdf", ReminderPaper(reminder, of: invoice, charges, office.book).paper)
        let (subject, text) = words.words(reminding: reminder, charges)
        return (subject, text, [letter, printed])
    }

    func electronic(_ sending: StoredSending) throws(Problems) -> NetworkDocument {
        let document = try office.document(sending.document)
        let paper = try BillingPaper(document, office.book)
        let pdf: [UInt8]
        do throws(Problem) { pdf = try paper.paper.pdf() } catch { throw Problems([error]) }
        let name = document.number.series == .creditNote ? "CreditNote" : "Invoice"
        return NetworkDocument(
            id: sending.id, number: document.number.description, sender: Self.endpoint(of: document),
            receiver: sending.recipient,
            documentType: "urn:oasis:names:specification:ubl:schema:xsd:\(name)-2::\(name)"
                + "##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1",
            process: "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0", bytes: paper.ubl(pdf: pdf))
    }

    /// Who sends it, as the network knows Belgian enterprises.
    private static func endpoint(of document: BillingDocument) -> String {
        switch document {
        case .invoice(let invoice): "0208:\(invoice.creditor.enterpriseNumber)"
        case .creditNote(let note): "0208:\(note.creditor.enterpriseNumber)"
        }
    }

    private func attachment(_ name: String, _ paper: PaperDocument) throws(Problems) -> MailAttachment {
        do throws(Problem) {
            return MailAttachment(name: name, media: "application/pdf", bytes: try paper.pdf())
        } catch { throw Problems([error]) }
    }
}
