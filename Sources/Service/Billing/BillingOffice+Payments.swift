public import Billing
public import Declarations
public import Values

/// A movement that is nobody's yet, with what a person may confirm of it.
public struct ProposedPayment: Hashable, Sendable {
    public let payment: UnallocatedPayment
    /// The likeliest first.
    public let proposals: [PaymentProposal]
    /// Why a movement waits that bears the name of a transfer of ours; `nil` for any other.
    public let remark: PaymentRemark?

    public init(payment: UnallocatedPayment, proposals: [PaymentProposal], remark: PaymentRemark? = nil) {
        self.payment = payment
        self.proposals = proposals
        self.remark = remark
    }
}

extension BillingOffice {
    /// Movements that are nobody's yet, oldest first.
    public func unallocated(limit: Int = 1000) throws(Problems) -> [UnallocatedPayment] {
        try store.readBilling { (store) throws(Problems) in try store.unallocated(after: nil, limit: limit) }
    }

    /// The same, each with what a person may confirm of it.
    ///
    /// - Parameter key: only those after this one, which may be somebody's by now.
    public func matchingDesk(after key: TransactionKey? = nil, limit: Int = 1000) throws(Problems) -> [ProposedPayment]
    {
        try store.readBilling { (store) throws(Problems) in
            let payments = try store.unallocated(after: key, limit: limit)
            return proposed(payments, try matching(of: payments, in: store))
        }
    }

    func proposed(_ payments: [UnallocatedPayment], _ matching: PaymentMatching) -> [ProposedPayment] {
        payments.map { payment in
            ProposedPayment(
                payment: payment,
                proposals: matching.proposals(for: payment.transaction, payment.key, left: payment.left),
                remark: matching.remark(on: payment.transaction))
        }
    }

    /// What a person may confirm of a movement, the likeliest first.
    ///
    /// - Throws: `payment.unknown`.
    public func proposals(for key: TransactionKey) throws(Problems) -> [PaymentProposal] {
        try store.readBilling { (store) throws(Problems) in
            let payment = try payment(key, in: store)
            return try matching(of: [payment], in: store).proposals(
                for: payment.transaction, key, left: payment.left)
        }
    }

    func matching(
        of payments: [UnallocatedPayment], in store: any BillingReading
    ) throws(Problems) -> PaymentMatching {
        let open = try store.items(year: nil, contributor: nil, onlyOpen: true, after: nil, limit: .max)
        let known = try open + store.writtenOffItems()
        return PaymentMatching(
            items: try known + named(in: payments, beside: known, in: store), refunds: try store.refunds(.approved),
            transfers: try store.transfers())
    }

    /// The invoices that somebody named and that are not open, and those that stand instead.
    func named(
        in payments: [UnallocatedPayment], beside open: [OpenItem], in store: any BillingReading
    ) throws(Problems) -> [OpenItem] {
        var known = Set(open.map(\.invoice))
        var named: [OpenItem] = []
        for number in payments.flatMap({ PaymentMatching.named(in: $0.transaction) }) {
            var next: InvoiceNumber? = number
            while let number = next, known.insert(number).inserted, let item = try store.item(number) {
                named.append(item)
                next = item.replacement
            }
        }
        return named
    }

    /// A person says whose a movement is, and what it pays. What it pays of an invoice that was given up undoes the
    /// loss by so much.
    ///
    /// - Throws: `payment.unknown`, `invoice.unknown`, `refund.unknown` for one that is not approved;
    ///   `payment.too-much` for more than is there or is open, for a refund of another amount or one that left.
    public func confirm(
        _ allocations: [Allocation], of key: TransactionKey, by request: FilingRequest
    ) throws(Problems) {
        try checkAgency(request, .allocate)
        let now = clock.now()
        try store.writeBilling { (store) throws(Problems) in
            try check(allocations, of: try payment(key, in: store), in: store)
            let recovered = try Recovery.facts(of: allocations, on: now.day, in: store)
            let facts =
                recovered
                + allocations.flatMap { allocation in
                    Allocation(
                        transaction: key, contributor: allocation.contributor, target: allocation.target,
                        amount: allocation.amount, way: .confirmed
                    ).facts(on: now.day, key.description)
                }
            guard !facts.isEmpty else { return }
            try record(.allocate, key.description, facts, by: request, at: now, in: store)
        }
    }

    /// A person says that a movement, or part of it, pays an invoice.
    public func confirm(
        _ amount: Cents, on number: InvoiceNumber, of key: TransactionKey, by request: FilingRequest
    ) throws(Problems) {
        let contributor = try store.readBilling { (store) throws(Problems) in try item(number, in: store).contributor }
        let allocation = Allocation(
            transaction: key, contributor: contributor, target: .invoice(number), amount: amount, way: .confirmed)
        try confirm([allocation], of: key, by: request)
    }

    /// A person says that money that went out is a refund, which the bank booked without its name.
    public func confirm(_ refund: Refund, is key: TransactionKey, by request: FilingRequest) throws(Problems) {
        let transfer = Allocation(
            transaction: key, contributor: refund.contributor, target: .refund(refund.number), amount: refund.amount,
            way: .confirmed)
        try confirm([transfer], of: key, by: request)
    }

    /// What is to a contributor's credit pays an invoice of its own, also one that was given up.
    public func useCredit(
        _ amount: Cents, of contributor: DeclarantID, for number: InvoiceNumber, by request: FilingRequest
    ) throws(Problems) {
        try checkAgency(request, .allocate)
        let now = clock.now()
        try store.writeBilling { (store) throws(Problems) in
            let credit = try store.credit(of: contributor)
            guard amount <= credit else {
                let details = ["value": amount.description, "left": credit.description, "of": "credit"]
                throw Problems([Problem(.paymentTooMuch, details)])
            }
            try checkAmount(amount, left: credit)
            let item = try item(number, in: store)
            guard item.contributor == contributor else {
                throw Problems([Problem(.invoiceUnknown, ["value": number.description])])
            }
            try checkAmount(amount, left: item.payable)
            let recovered = try Recovery(number, by: amount, in: store)?.facts(on: now.day) ?? []
            let moved: [BillingFact] = [(Allocation.Target.credit, Cents(-amount.count)), (.invoice(number), amount)]
                .map { target, amount in
                    .allocation(
                        Allocation(
                            transaction: nil, contributor: contributor, target: target, amount: amount, way: .moved))
                }
            try record(.allocate, number.description, recovered + moved, by: request, at: now, in: store)
        }
    }

    /// Gives up what is open of an invoice, with the reason.
    public func writeOff(
        _ number: InvoiceNumber, reason: String, by request: FilingRequest
    ) throws(Problems) {
        try checkAgency(request, .writeOff)
        try Reason.check(reason, of: BillingEvent.Kind.writeOff.rawValue)
        let now = clock.now()
        try store.writeBilling { (store) throws(Problems) in
            let item = try item(number, in: store)
            guard let invoice = try store.invoice(number), item.open > .zero else {
                throw Problems([Problem(.paymentTooMuch, ["value": item.total.description, "left": "0.00"])])
            }
            let allocation = Allocation(
                transaction: nil, contributor: item.contributor, target: .invoice(number), amount: item.open,
                way: .writtenOff)
            let booking = Booking(writingOff: item.open, of: invoice, day: now.day)
            try record(
                .writeOff, number.description, [.allocation(allocation), .booking(booking)], reason: reason,
                by: request, at: now, in: store)
        }
    }

    // MARK: Parts

    func payment(
        _ key: TransactionKey, in store: any BillingReading
    ) throws(Problems) -> UnallocatedPayment {
        // What the bank charges is ours: it pays nothing.
        guard let payment = try store.payment(key), payment.transaction.status == .booked,
            payment.transaction.nature != .charges
        else {
            throw Problems([Problem(.paymentUnknown, ["value": key.description])])
        }
        return payment
    }

    func item(_ number: InvoiceNumber, in store: any BillingReading) throws(Problems) -> OpenItem {
        guard let item = try store.item(number) else {
            throw Problems([Problem(.invoiceUnknown, ["value": number.description])])
        }
        return item
    }

    /// What each of some allocations takes is there, and is open, after those before it.
    func check(
        _ allocations: [Allocation], of payment: UnallocatedPayment, in store: any BillingReading
    ) throws(Problems) {
        var left = payment.left
        var taken: [InvoiceNumber: Cents] = [:]
        for allocation in allocations {
            try check(allocation, of: payment, left: left, taken, in: store)
            left = left - allocation.taken
            if case .invoice(let number) = allocation.target {
                taken[number, default: .zero] = taken[number, default: .zero] + allocation.amount
            }
        }
    }

    /// - Parameter taken: what the allocations before it pay of invoices.
    private func check(
        _ allocation: Allocation, of payment: UnallocatedPayment, left: Cents, _ taken: [InvoiceNumber: Cents],
        in store: any BillingReading
    ) throws(Problems) {
        // Money that went out can only be taken off what was paid, and no more of it than went out.
        let isBack = payment.transaction.direction == .debit
        guard allocation.amount != .zero, (allocation.taken < .zero) == isBack else {
            throw Problems([noSuchAmount(allocation.taken, left: left)])
        }
        try checkAmount(Cents(abs(allocation.amount.count)), left: Cents(abs(left.count)))
        switch allocation.target {
        case .invoice(let number):
            let item = try item(number, in: store)
            guard item.contributor == allocation.contributor else {
                throw Problems([Problem(.invoiceUnknown, ["value": number.description])])
            }
            let before = taken[number] ?? .zero
            try checkAmount(
                Cents(abs(allocation.amount.count)), left: isBack ? item.paid + before : item.payable - before)
        case .credit: return
        case .refund(let number): try checkTransfer(allocation, number, payment.transaction, in: store)
        }
    }

    /// A movement that does not say so is a transfer of ours: one that was approved, whole, and that has not left yet.
    private func checkTransfer(
        _ allocation: Allocation, _ number: Int, _ transaction: BankTransaction, in store: any BillingReading
    ) throws(Problems) {
        guard let refund = try store.refund(number), refund.state == .approved, transaction.nature == .payment,
            refund.contributor == allocation.contributor
        else { throw Problems([Problem(.refundUnknown, ["value": String(number)])]) }
        let named = transaction.endToEndID == refund.endToEndID ? 1 : 0
        let hasLeft = try (store.transfers()[refund.endToEndID]?.out ?? 0) > named
        guard allocation.amount == refund.amount, !hasLeft else {
            let left = hasLeft ? Cents.zero : refund.amount
            throw Problems([
                Problem(.paymentTooMuch, ["value": allocation.amount.description, "left": left.description])
            ])
        }
    }

    private func checkAmount(_ amount: Cents, left: Cents) throws(Problems) {
        guard amount > .zero else { throw Problems([noSuchAmount(amount, left: left)]) }
        guard amount <= left else {
            throw Problems([Problem(.paymentTooMuch, ["value": amount.description, "left": left.description])])
        }
    }

    /// That nothing is allocated, or the other way than the money went.
    func noSuchAmount(_ amount: Cents, left: Cents) -> Problem {
        let details = ["value": amount.description, "left": left.description]
        return Problem(.paymentTooMuch, details.merging(["way": amount == .zero ? "none" : "other"]) { $1 })
    }
}

extension Allocation {
    /// The allocation with its booking.
    func facts(on day: CivilDate, _ subject: String) -> [BillingFact] {
        switch target {
        case .invoice(let number):
            [
                .allocation(self),
                .booking(
                    Booking(allocating: amount, to: contributor, day: day, year: number.year, subject: subject)),
            ]
        case .credit:
            [
                .allocation(self),
                .booking(Booking(allocating: amount, to: contributor, day: day, year: nil, subject: subject)),
            ]
        case .refund:
            [.allocation(self), .booking(Booking(transferring: amount, day: day, subject: subject))]
        }
    }
}
