import Billing
import Declarations
import Values

/// What comes in for an invoice that was given up: the loss is undone by so much, as the invoice is paid.
struct Recovery {
    let invoice: InvoiceRecord
    /// Above zero; below zero where a payment is taken back and the loss stands again. Not zero.
    let amount: Cents

    /// What a payment of an invoice undoes of what was given up of it; `nil` where it undoes nothing.
    init?(_ number: InvoiceNumber, by amount: Cents, in store: any BillingReading) throws(Problems) {
        guard let item = try store.item(number), let invoice = try store.invoice(number) else { return nil }
        self.init(invoice, item.recovered(by: amount))
    }

    /// What taking a payment back gives up again.
    init?(takingBack recovered: Cents, on number: InvoiceNumber, in store: any BillingReading) throws(Problems) {
        guard let invoice = try store.invoice(number) else { return nil }
        self.init(invoice, Cents(-recovered.count))
    }

    private init?(_ invoice: InvoiceRecord, _ amount: Cents) {
        guard amount != .zero else { return nil }
        (self.invoice, self.amount) = (invoice, amount)
    }

    /// It bears no movement: what pays the invoice does.
    func facts(on day: CivilDate) -> [BillingFact] {
        let allocation = Allocation(
            transaction: nil, contributor: invoice.contributor, target: .invoice(invoice.number),
            amount: Cents(-amount.count), way: .writtenOff)
        let booking =
            amount > .zero
            ? Booking(takingBack: amount, of: invoice, day: day)
            : Booking(writingOff: Cents(-amount.count), of: invoice, day: day)
        return [.allocation(allocation), .booking(booking)]
    }

    /// What each of some allocations undoes of what was given up, those of an invoice together.
    static func facts(
        of allocations: [Allocation], on day: CivilDate, in store: any BillingReading
    ) throws(Problems) -> [BillingFact] {
        var paid: [(number: InvoiceNumber, amount: Cents)] = []
        for allocation in allocations {
            guard case .invoice(let number) = allocation.target else { continue }
            if let place = paid.firstIndex(where: { $0.number == number }) {
                paid[place].amount = paid[place].amount + allocation.amount
            } else {
                paid.append((number, allocation.amount))
            }
        }
        var facts: [BillingFact] = []
        for (number, amount) in paid {
            guard let recovery = try Recovery(number, by: amount, in: store) else { continue }
            facts += recovery.facts(on: day)
        }
        return facts
    }
}
