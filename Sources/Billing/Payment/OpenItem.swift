public import Declarations
public import Values

/// An invoice as payments see it: what is still open of it.
public struct OpenItem: Hashable, Sendable {
    public let invoice: InvoiceNumber
    public let contributor: DeclarantID
    public let name: String
    public let issued: CivilDate
    public let due: CivilDate
    public let total: Cents
    /// Interest and a fine that were added to it for being late, as far as they stand.
    public let charged: Cents
    /// What payments, moved money and write-offs took off it.
    public let paid: Cents
    public let writtenOff: Cents
    /// Whether a credit note took it back.
    public let isCredited: Bool
    /// The invoice that stands in its place; `nil` where none does.
    public let replacement: InvoiceNumber?

    public init(
        invoice: InvoiceNumber, contributor: DeclarantID, name: String, issued: CivilDate, due: CivilDate,
        total: Cents, charged: Cents = .zero, paid: Cents, writtenOff: Cents, isCredited: Bool,
        replacement: InvoiceNumber?
    ) {
        self.invoice = invoice
        self.contributor = contributor
        self.name = name
        self.issued = issued
        self.due = due
        self.total = total
        self.charged = charged
        self.paid = paid
        self.writtenOff = writtenOff
        self.isCredited = isCredited
        self.replacement = replacement
    }

    /// What is still to be paid: nothing of an invoice that was taken back.
    public var open: Cents { isCredited ? .zero : total + charged - paid - writtenOff }

    /// What was given up of it and may still come in after all: nothing of an invoice that was taken back.
    public var recoverable: Cents { isCredited ? .zero : max(.zero, writtenOff) }

    /// The most that a payment may pay of it: what is open first, then what was given up.
    public var payable: Cents { max(.zero, open) + recoverable }

    /// What of a payment comes in for what was given up.
    public func recovered(by amount: Cents) -> Cents { min(recoverable, max(.zero, amount - max(.zero, open))) }

    /// What is still to be paid of the invoice itself: what was charged is taken to be paid last. Interest is on this.
    public var openWithoutCharges: Cents { max(.zero, open - charged) }

    /// The same after a payment, or after one was taken back.
    func paying(_ amount: Cents) -> OpenItem {
        OpenItem(
            invoice: invoice, contributor: contributor, name: name, issued: issued, due: due, total: total,
            charged: charged, paid: paid + amount, writtenOff: writtenOff, isCredited: isCredited,
            replacement: replacement)
    }

    /// Days past the last day of payment; zero or below while it is not late.
    public func daysLate(on day: CivilDate) -> Int { day.daysSince1970 - due.daysSince1970 }
}
