public import Billing
import Declarations
import Values

/// An invoice or a credit note as software reads it: UBL 2.1 by Peppol BIS Billing 3.0 where the debtor has an address
/// in the network, and by EN 16931 alone where it has none. The latter cannot be sent over Peppol: it is for the file.
///
/// A contribution that a public authority levies is no supply, so outside the scope of VAT: category O, and no VAT
/// number of anybody in a tax scheme (BR-O-02).
public struct UBLDocument {
    private let document: BillingDocument
    private let texts: UBLTexts
    /// The same on paper, which travels inside.
    private let pdf: [UInt8]?

    /// - Parameter pdf: the document on paper; `nil` to leave it out.
    public init(_ document: BillingDocument, _ texts: UBLTexts, pdf: [UInt8]? = nil) {
        self.document = document
        self.texts = texts
        self.pdf = pdf
    }

    /// The document in UTF-8.
    public var bytes: [UInt8] {
        var text = MarkupText(size: 6144 + (pdf.map { $0.count / 3 * 4 + 4 } ?? 0))
        text.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        switch document {
        case .invoice(let invoice):
            text.raw(#"<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2""#)
            text.raw(UBLDocument.namespaces)
            write(invoice, to: &text)
            text.raw("</Invoice>\n")
        case .creditNote(let note):
            text.raw(#"<CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2""#)
            text.raw(UBLDocument.namespaces)
            write(note, to: &text)
            text.raw("</CreditNote>\n")
        }
        return text.bytes
    }

    private static let namespaces: StaticString = """
         xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" \
        xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">

        """

    // MARK: The two documents

    private func write(_ invoice: Invoice, to text: inout MarkupText) {
        customization(invoice.debtor, &text)
        text.leaf("cbc:ID", invoice.number.description)
        text.leaf("cbc:IssueDate", invoice.issued.description)
        if invoice.toPay > .zero { text.leaf("cbc:DueDate", invoice.due.description) }
        text.leaf("cbc:InvoiceTypeCode", "380")
        text.leaf("cbc:Note", texts.note)
        reference(invoice, &text)
        if let replaced = invoice.replaces { billingReference(replaced, &text) }
        attachment(invoice.number, &text)
        parties(invoice, &text)
        // Nobody is told how to pay what is paid.
        if invoice.toPay > .zero { paymentMeans(invoice, &text) }
        text.group("cac:PaymentTerms") { $0.leaf("cbc:Note", texts.terms) }
        totals(invoice.total, paidBefore: invoice.paidBefore, &text)
        for (index, line) in invoice.lines.enumerated() {
            text.group("cac:InvoiceLine") { write(line, index + 1, "cbc:InvoicedQuantity", invoice.year, &$0) }
        }
    }

    /// Positive amounts: that it is a credit note says that they are taken back. Nobody pays it, so it has no account.
    private func write(_ note: CreditNote, to text: inout MarkupText) {
        customization(note.debtor, &text)
        text.leaf("cbc:ID", note.number.description)
        text.leaf("cbc:IssueDate", note.issued.description)
        text.leaf("cbc:CreditNoteTypeCode", "381")
        text.leaf("cbc:Note", texts.note)
        reference(note.credited, &text)
        billingReference(note.credited.reference, &text)
        attachment(note.number, &text)
        parties(note.credited, &text)
        totals(note.total, paidBefore: .zero, &text)
        for (index, line) in note.lines.enumerated() {
            text.group("cac:CreditNoteLine") { write(line, index + 1, "cbc:CreditedQuantity", note.year, &$0) }
        }
    }

    // MARK: Their parts, in the order of the schema

    private func customization(_ debtor: Debtor, _ text: inout MarkupText) {
        guard debtor.endpoint != nil else { return text.leaf("cbc:CustomizationID", "urn:cen.eu:en16931:2017") }
        text.leaf(
            "cbc:CustomizationID",
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0")
        text.leaf("cbc:ProfileID", "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0")
    }

    private func reference(_ invoice: Invoice, _ text: inout MarkupText) {
        text.leaf("cbc:DocumentCurrencyCode", "EUR")
        text.leaf("cbc:BuyerReference", invoice.declaration.description)
        period(invoice.year, &text)
    }

    private func period(_ year: Int, _ text: inout MarkupText) {
        text.group("cac:InvoicePeriod") { period in
            period.leaf("cbc:StartDate", CivilDate.firstDay(of: year).description)
            period.leaf("cbc:EndDate", CivilDate.lastDay(of: year).description)
        }
    }

    private func billingReference(_ reference: InvoiceReference, _ text: inout MarkupText) {
        text.group("cac:BillingReference") { outer in
            outer.group("cac:InvoiceDocumentReference") { inner in
                inner.leaf("cbc:ID", reference.number.description)
                inner.leaf("cbc:IssueDate", reference.issued.description)
            }
        }
    }

    private func attachment(_ number: InvoiceNumber, _ text: inout MarkupText) {
        guard let pdf else { return }
        text.group("cac:AdditionalDocumentReference") { reference in
            reference.leaf("cbc:ID", number.description)
            reference.leaf("cbc:DocumentDescription", texts.attachment)
            reference.group("cac:Attachment") { attachment in
                attachment.raw("<cbc:EmbeddedDocumentBinaryObject mimeCode=\"application/pdf\" filename=\"")
                attachment.file(number.description)
                attachment.raw(".pdf\">")
                attachment.base64(pdf)
                attachment.raw("</cbc:EmbeddedDocumentBinaryObject>\n")
            }
        }
    }

    private func parties(_ invoice: Invoice, _ text: inout MarkupText) {
        let creditor = invoice.creditor
        let number = creditor.enterpriseNumber.description
        text.group("cac:AccountingSupplierParty") { outer in
            outer.group("cac:Party") { party in
                party.leaf("cbc:EndpointID", "schemeID", "0208", number)
                party.group("cac:PartyName") { $0.leaf("cbc:Name", creditor.shortName) }
                UBLDocument.address(
                    texts.creditor.street, creditor.postalCode, texts.creditor.city, creditor.country, &party)
                party.group("cac:PartyLegalEntity") { entity in
                    entity.leaf("cbc:RegistrationName", texts.creditor.name)
                    entity.leaf("cbc:CompanyID", "schemeID", "0208", number)
                }
                party.group("cac:Contact") { contact in
                    contact.leaf("cbc:Name", texts.creditor.service)
                    contact.leaf("cbc:Telephone", creditor.contact.phone ?? "")
                    contact.leaf("cbc:ElectronicMail", creditor.contact.email)
                }
            }
        }
        text.group("cac:AccountingCustomerParty") { outer in
            outer.group("cac:Party") { UBLDocument.debtor(invoice.debtor, &$0) }
        }
    }

    private static func debtor(_ debtor: Debtor, _ party: inout MarkupText) {
        let declarant = debtor.declarant
        if let endpoint = debtor.endpoint {
            party.leaf("cbc:EndpointID", "schemeID", endpoint.scheme, endpoint.identifier)
        }
        address(
            declarant.address.street, declarant.address.postalCode, declarant.address.city, declarant.country, &party)
        party.group("cac:PartyLegalEntity") { entity in
            entity.leaf("cbc:RegistrationName", declarant.name)
            switch declarant.id {
            case .enterprise(let number): entity.leaf("cbc:CompanyID", "schemeID", "0208", number.description)
            case .vat, .srn: entity.leaf("cbc:CompanyID", declarant.id.description)
            }
        }
        guard let person = debtor.contact else { return }
        party.group("cac:Contact") { contact in
            contact.leaf("cbc:Name", person.name)
            contact.leaf("cbc:ElectronicMail", person.email)
        }
    }

    private static func address(
        _ street: String, _ code: String, _ city: String, _ country: CountryCode, _ party: inout MarkupText
    ) {
        party.group("cac:PostalAddress") { address in
            address.leaf("cbc:StreetName", street)
            address.leaf("cbc:CityName", city)
            address.leaf("cbc:PostalZone", code)
            address.group("cac:Country") { $0.leaf("cbc:IdentificationCode", country.inInvoices) }
        }
    }

    private func paymentMeans(_ invoice: Invoice, _ text: inout MarkupText) {
        text.group("cac:PaymentMeans") { means in
            means.leaf("cbc:PaymentMeansCode", "30")
            means.leaf("cbc:PaymentID", invoice.communication?.description ?? "")
            means.group("cac:PayeeFinancialAccount") { account in
                account.leaf("cbc:ID", invoice.creditor.iban.text)
                account.leaf("cbc:Name", invoice.creditor.shortName)
                account.group("cac:FinancialInstitutionBranch") { $0.leaf("cbc:ID", invoice.creditor.bic.text) }
            }
        }
    }

    private func totals(_ sum: Cents, paidBefore: Cents, _ text: inout MarkupText) {
        let amount = sum.description
        text.group("cac:TaxTotal") { total in
            total.amount("cbc:TaxAmount", "0.00")
            total.group("cac:TaxSubtotal") { part in
                part.amount("cbc:TaxableAmount", amount)
                part.amount("cbc:TaxAmount", "0.00")
                part.group("cac:TaxCategory") { category in
                    category.leaf("cbc:ID", "O")
                    category.leaf("cbc:TaxExemptionReasonCode", "VATEX-EU-O")
                    category.leaf("cbc:TaxExemptionReason", texts.exemption)
                    category.group("cac:TaxScheme") { $0.leaf("cbc:ID", "VAT") }
                }
            }
        }
        text.group("cac:LegalMonetaryTotal") { total in
            total.amount("cbc:LineExtensionAmount", amount)
            total.amount("cbc:TaxExclusiveAmount", amount)
            total.amount("cbc:TaxInclusiveAmount", amount)
            if paidBefore != .zero { total.amount("cbc:PrepaidAmount", paidBefore.description) }
            total.amount("cbc:PayableAmount", (sum - paidBefore).description)
        }
    }

    /// Entities are counted, each at its cost; a levy is one, at its amount: software that receives it must be able to
    /// multiply.
    private func write(
        _ line: InvoiceLine, _ number: Int, _ quantityName: StaticString, _ year: Int, _ text: inout MarkupText
    ) {
        let quantity: Int
        let price: Cents
        switch line.basis {
        case .entities(let count, let cost): (quantity, price) = (count, cost)
        case .turnover: (quantity, price) = (1, line.amount)
        }
        text.leaf("cbc:ID", String(number))
        text.leaf(quantityName, "unitCode", "C62", String(quantity))
        text.amount("cbc:LineExtensionAmount", line.amount.description)
        period(year, &text)
        text.group("cac:Item") { item in
            item.leaf("cbc:Description", texts.description)
            item.leaf("cbc:Name", texts.item)
            item.group("cac:ClassifiedTaxCategory") { category in
                category.leaf("cbc:ID", "O")
                category.group("cac:TaxScheme") { $0.leaf("cbc:ID", "VAT") }
            }
            for property in texts.properties where !property.value.isEmpty {
                item.group("cac:AdditionalItemProperty") { pair in
                    pair.leaf("cbc:Name", property.name)
                    pair.leaf("cbc:Value", property.value)
                }
            }
        }
        text.group("cac:Price") { $0.amount("cbc:PriceAmount", price.description) }
    }
}

extension CountryCode {
    /// As the code list of EN 16931 has it, which has another code for Kosovo.
    fileprivate var inInvoices: String { description == "XK" ? "1A" : description }
}
