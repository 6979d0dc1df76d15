public import Billing
public import Declarations
public import Values

/// What became of a statement that was imported.
public struct StatementOutcome: Hashable, Sendable {
    public let statement: String
    /// Whether it was there before: nothing happened then.
    public let isRepeated: Bool
    public let booked: Int
    /// Movements of which all is somebody's.
    public let matched: Int
    public let allocations: [Allocation]
}

/// A movement that is nobody's yet, with what a person may confirm of it.
public struct ProposedPayment: Hashable, Sendable {
    public let payment: UnallocatedPayment
    /// The likeliest first.
    public let proposals: [PaymentProposal]
}

extension BillingOffice {
    /// Imports a statement of our account, once: what a structured communication or the name of a transfer of ours
    /// makes certain is allocated, the rest waits for a person.
    ///
    /// - Throws: `statement.account`, `statement.balance`, `statement.gap`, `statement.differs`.
    public func importStatement(
        _ statement: BankStatement, by request: FilingRequest
    ) throws(Problems) -> StatementOutcome {
        try importStatements([statement], by: request)[0]
    }

    /// Imports statements that came together, in their order: all of them, or nothing where one is refused.
    ///
    /// - Returns: what became of each.
    /// - Throws: as for one.
    public func importStatements(
        _ statements: [BankStatement], by request: FilingRequest
    ) throws(Problems) -> [StatementOutcome] {
        try checkAgency(request, .importStatement)
        let now = clock.now()
        let creditor = try creditor(on: now.day)
        for statement in statements { try check(statement, creditor) }
        return try store.writeBilling { (store) throws(Problems) in
            try statements.map { (statement) throws(Problems) in
                try take(statement, by: request, at: now, in: store)
            }
        }
    }

    private func take(
        _ statement: BankStatement, by request: FilingRequest, at now: Instant, in store: any BillingWriting
    ) throws(Problems) -> StatementOutcome {
        if let before = try store.statement(statement.id, of: statement.account) {
            guard before.hash == statement.hash else {
                throw Problems([Problem(.statementDiffers, ["id": statement.id])])
            }
            return StatementOutcome(
                statement: statement.id, isRepeated: true, booked: 0, matched: 0, allocations: [])
        }
        try checkFollows(statement, in: store)
        return try book(statement, by: request, at: now, in: store)
    }

    private func check(_ statement: BankStatement, _ creditor: Creditor) throws(Problems) {
        guard statement.account == creditor.iban else {
            let details = ["account": statement.account.grouped, "expected": creditor.iban.grouped]
            throw Problems([Problem(.statementAccount, details)])
        }
        let expected = CentsSum(statement.opening) + statement.booked
        guard expected == CentsSum(statement.closing) else {
            throw Problems([
                Problem(
                    .statementBalance,
                    [
                        "opening": statement.opening.description, "booked": statement.booked.description,
                        "expected": expected.description, "closing": statement.closing.description,
                    ])
            ])
        }
    }

    /// No statement is missing before this one.
    private func checkFollows(_ statement: BankStatement, in store: any BillingReading) throws(Problems) {
        guard let previous = try store.newestStatement(of: statement.account), previous.closing != statement.opening
        else { return }
        throw Problems([
            Problem(
                .statementGap,
                [
                    "opening": statement.opening.description, "previous": previous.closing.description,
                    "id": previous.id,
                ])
        ])
    }

    private func book(
        _ statement: BankStatement, by request: FilingRequest, at now: Instant, in store: any BillingWriting
    ) throws(Problems) -> StatementOutcome {
        var matching = PaymentMatching(
            items: try items(namedIn: statement, in: store), refunds: try store.refunds(.approved))
        var facts: [BillingFact] = [.statement(statement)]
        var allocations: [Allocation] = []
        var matched = 0
        let booked = statement.transactions.filter { $0.status == .booked }
        for transaction in booked {
            let key = TransactionKey(account: statement.account, statement: statement.id, index: transaction.index)
            let day = transaction.bookedOn ?? statement.closedOn
            facts.append(.booking(Booking(transaction, day: day, subject: key.description)))
            let found = matching.allocate(transaction, key)
            matched += found.isEmpty ? 0 : 1
            allocations += found
            for allocation in found { facts += allocation.facts(on: day, key.description) }
        }
        try record(.importStatement, statement.id, facts, by: request, at: now, in: store)
        return StatementOutcome(
            statement: statement.id, isRepeated: false, booked: booked.count, matched: matched,
            allocations: allocations)
    }

    /// The invoices that communications name, and those that stand in their place.
    private func items(
        namedIn statement: BankStatement, in store: any BillingReading
    ) throws(Problems) -> [OpenItem] {
        var items: [InvoiceNumber: OpenItem] = [:]
        for transaction in statement.transactions {
            var next = transaction.communication.flatMap { InvoiceNumber($0) }
            while let number = next, items[number] == nil, let item = try store.item(number) {
                items[number] = item
                next = item.replacement
            }
        }
        return Array(items.values)
    }

    /// Movements that are nobody's yet, oldest first.
    public func unallocated(limit: Int = 1000) throws(Problems) -> [UnallocatedPayment] {
        try store.readBilling { (store) throws(Problems) in try store.unallocated(limit: limit) }
    }

    /// The same, each with what a person may confirm of it.
    public func matchingDesk(limit: Int = 1000) throws(Problems) -> [ProposedPayment] {
        try store.readBilling { (store) throws(Problems) in
            let matching = try matching(in: store)
            return try store.unallocated(limit: limit).map { payment in
                ProposedPayment(
                    payment: payment, proposals: matching.proposals(for: payment.transaction, payment.key))
            }
        }
    }

    /// What a person may confirm of a movement, the likeliest first.
    ///
    /// - Throws: `payment.unknown`.
    public func proposals(for key: TransactionKey) throws(Problems) -> [PaymentProposal] {
        try store.readBilling { (store) throws(Problems) in
            let payment = try payment(key, in: store)
            return try matching(in: store).proposals(for: payment.transaction, key)
        }
    }

    private func matching(in store: any BillingReading) throws(Problems) -> PaymentMatching {
        PaymentMatching(
            items: try store.items(year: nil, contributor: nil, onlyOpen: true, after: nil, limit: .max), refunds: [])
    }

    /// A person says whose a movement is, and what it pays.
    ///
    /// - Throws: `payment.unknown`, `invoice.unknown`; `payment.too-much` for more than is there or is open.
    public func confirm(
        _ allocations: [Allocation], of key: TransactionKey, by request: FilingRequest
    ) throws(Problems) {
        try checkAgency(request, .allocate)
        let now = clock.now()
        try store.writeBilling { (store) throws(Problems) in
            let payment = try payment(key, in: store)
            var left = payment.left
            var facts: [BillingFact] = []
            for allocation in allocations {
                try check(allocation, left: left, in: store)
                left = left - allocation.amount
                let confirmed = Allocation(
                    transaction: key, contributor: allocation.contributor, target: allocation.target,
                    amount: allocation.amount, way: .confirmed)
                facts += confirmed.facts(on: now.day, key.description)
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

    /// What is to a contributor's credit pays an invoice of its own.
    public func useCredit(
        _ amount: Cents, of contributor: DeclarantID, for number: InvoiceNumber, by request: FilingRequest
    ) throws(Problems) {
        try checkAgency(request, .allocate)
        let now = clock.now()
        try store.writeBilling { (store) throws(Problems) in
            try checkAmount(amount, left: try store.credit(of: contributor))
            let item = try item(number, in: store)
            guard item.contributor == contributor else {
                throw Problems([Problem(.invoiceUnknown, ["value": number.description])])
            }
            try checkAmount(amount, left: item.open)
            let facts: [BillingFact] = [(Allocation.Target.credit, Cents(-amount.count)), (.invoice(number), amount)]
                .map { target, amount in
                    .allocation(
                        Allocation(
                            transaction: nil, contributor: contributor, target: target, amount: amount, way: .moved))
                }
            try record(.allocate, number.description, facts, by: request, at: now, in: store)
        }
    }

    /// Gives up what is open of an invoice, with the reason.
    public func writeOff(
        _ number: InvoiceNumber, reason: String, by request: FilingRequest
    ) throws(Problems) {
        try checkAgency(request, .writeOff)
        guard reason.utf8.contains(where: { $0 > 0x20 }) else {
            throw Problems([Problem(.reasonMissing, ["event": BillingEvent.Kind.writeOff.rawValue])])
        }
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

    private func payment(
        _ key: TransactionKey, in store: any BillingReading
    ) throws(Problems) -> UnallocatedPayment {
        guard let payment = try store.payment(key), payment.transaction.status == .booked else {
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

    private func check(
        _ allocation: Allocation, left: Cents, in store: any BillingReading
    ) throws(Problems) {
        // Money that went out can only be taken off what was paid, and no more of it than went out.
        let isBack = left < .zero
        guard allocation.amount != .zero, (allocation.amount < .zero) == isBack else {
            throw Problems([
                Problem(.paymentTooMuch, ["value": allocation.amount.description, "left": left.description])
            ])
        }
        try checkAmount(Cents(abs(allocation.amount.count)), left: Cents(abs(left.count)))
        switch allocation.target {
        case .invoice(let number):
            let item = try item(number, in: store)
            guard item.contributor == allocation.contributor else {
                throw Problems([Problem(.invoiceUnknown, ["value": number.description])])
            }
            try checkAmount(Cents(abs(allocation.amount.count)), left: isBack ? item.paid : item.open)
        case .credit: return
        case .refund(let number):
            throw Problems([Problem(.refundUnknown, ["value": String(number)])])
        }
    }

    private func checkAmount(_ amount: Cents, left: Cents) throws(Problems) {
        guard amount > .zero, amount <= left else {
            throw Problems([Problem(.paymentTooMuch, ["value": amount.description, "left": left.description])])
        }
    }
}

extension Allocation {
    /// The allocation with its booking.
    fileprivate func facts(on day: CivilDate, _ subject: String) -> [BillingFact] {
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
