import Declarations
public import Values

/// A credit note (creditnota, note de crédit, Gutschrift): takes back a whole invoice. What is due instead stands in
/// another invoice.
public struct CreditNote: Hashable, Sendable {
    /// Why an invoice is taken back.
    public enum Reason: String, CaseIterable, Sendable {
        /// The declaration was corrected.
        case corrected
        /// The declaration was withdrawn.
        case withdrawn
        /// The agency set ex officio what was not declared, or it was declared after all.
        case exOfficio = "ex_officio"
        /// A rate below the one invoiced was fixed.
        case rateLowered = "rate_lowered"
        /// A figure of the year was put right by a decision.
        case figureCorrected = "figure_corrected"
    }

    /// Of the series of credit notes.
    public let number: InvoiceNumber
    public let issued: CivilDate
    /// The invoice that it takes back: number, day, debtor, lines and amount are that one's.
    public let credited: Invoice
    public let reason: Reason
    /// In words, as the decision or the correction gave it; `nil` where nobody wrote any.
    public let explanation: String?
    /// The revision that makes it necessary.
    public let revision: Int
    /// What is claimed instead; nothing, or an invoice of its own.
    public let remaining: Cents

    public init(
        number: InvoiceNumber, issued: CivilDate, credited: Invoice, reason: Reason, explanation: String?,
        revision: Int, remaining: Cents
    ) {
        self.number = number
        self.issued = issued
        self.credited = credited
        self.reason = reason
        self.explanation = explanation
        self.revision = revision
        self.remaining = remaining
    }

    public var year: Int { number.year }
    public var kind: InvoiceKind { credited.kind }
    public var lines: [InvoiceLine] { credited.lines }
    public var total: Cents { credited.total }
    public var debtor: Debtor { credited.debtor }
    public var creditor: Creditor { credited.creditor }
    public var language: Language { credited.language }
    public var reference: InvoiceReference { InvoiceReference(number: number, issued: issued) }
}

/// Either of the documents that are numbered, sent and kept.
public enum BillingDocument: Hashable, Sendable {
    case invoice(Invoice)
    case creditNote(CreditNote)

    public var number: InvoiceNumber {
        switch self {
        case .invoice(let invoice): invoice.number
        case .creditNote(let note): note.number
        }
    }
}
