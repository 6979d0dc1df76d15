public import Billing
public import Declarations
import Law
public import Values

/// An invoice as whoever owes it looks at it.
public struct InvoiceSheet: Sendable {
    /// With the steps that led to it.
    public let invoice: Invoice
    public let item: OpenItem
    /// Interest and a fine that were added to it, as far as they stand.
    public let charges: [LateCharge]
    /// What took it back; `nil` where it stands.
    public let creditNote: CreditNoteRecord?
    /// Oldest first.
    public let payments: [ReceivedPayment]
}

extension BillingOffice {
    /// An invoice with what became of it.
    ///
    /// - Throws: `invoice.unknown`, also for the number of a credit note.
    public func sheet(of number: InvoiceNumber) throws(Problems) -> InvoiceSheet {
        guard case .invoice(let invoice) = try document(number) else {
            throw Problems([Problem(.invoiceUnknown, ["value": number.description])])
        }
        return try store.readBilling { (store) throws(Problems) in
            InvoiceSheet(
                invoice: invoice, item: try item(number, in: store),
                charges: LateCharge.standing(try store.lateCharges(of: number)),
                creditNote: try store.creditNote(crediting: number), payments: try store.payments(of: number))
        }
    }

    /// Whose an invoice or a credit note is; `nil` where there is none of that number.
    public func contributor(of number: InvoiceNumber) throws(Problems) -> DeclarantID? {
        try store.readBilling { (store) throws(Problems) in
            number.series == .creditNote
                ? try store.creditNote(number)?.contributor : try store.invoice(number)?.contributor
        }
    }

    /// The credit notes that took some invoices back, by the numbers of those.
    public func creditNotes(of items: [OpenItem]) throws(Problems) -> [InvoiceNumber: CreditNoteRecord] {
        try store.readBilling { (store) throws(Problems) in
            var found: [InvoiceNumber: CreditNoteRecord] = [:]
            for item in items where item.isCredited {
                found[item.invoice] = try store.creditNote(crediting: item.invoice)
            }
            return found
        }
    }

    /// The amounts of a contributor's credit that were moved to an invoice of its own, oldest first.
    public func movedCredit(
        of contributor: DeclarantID, to number: InvoiceNumber
    ) throws(Problems) -> [Cents] {
        try store.readBilling { (store) throws(Problems) in
            guard try store.item(number)?.contributor == contributor else { return [] }
            return try store.payments(of: number).filter { $0.way == .moved }.map(\.amount)
        }
    }
}
