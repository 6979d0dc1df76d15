public import Billing
public import Declarations
public import Values

/// Single documents, and lists of credit notes.
extension BillingOffice {
    /// An invoice with what is open of it.
    ///
    /// - Throws: `invoice.unknown`.
    public func item(_ number: InvoiceNumber) throws(Problems) -> OpenItem {
        try store.readBilling { (store) throws(Problems) in try item(number, in: store) }
    }

    /// Credit notes in order of their numbers.
    ///
    /// - Parameter contributor: of one alone; `nil` for all.
    public func creditNotes(
        year: Int? = nil, contributor: DeclarantID? = nil, after: InvoiceNumber? = nil, limit: Int = 1000
    ) throws(Problems) -> [CreditNoteRecord] {
        try store.readBilling { (store) throws(Problems) in
            try store.creditNotes(year: year, contributor: contributor, after: after, limit: limit)
        }
    }

    /// Who owes, or owed, by an invoice or a credit note; `nil` where there is none of that number.
    public func debtor(of number: InvoiceNumber) throws(Problems) -> DeclarantID? {
        try store.readBilling { (store) throws(Problems) in
            number.series == .creditNote
                ? try store.creditNote(number)?.contributor : try store.invoice(number)?.contributor
        }
    }
}
