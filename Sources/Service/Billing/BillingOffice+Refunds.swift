public import Billing
public import Declarations
public import Values

/// Money that is given back: one person asks, another approves.
extension BillingOffice {
    /// - Throws: `payment.too-much` for more than is to the contributor's credit; `reason.missing`.
    @discardableResult
    public func askRefund(
        _ amount: Cents, to contributor: DeclarantID, beneficiary: String, iban: IBAN, bic: BIC?, reason: String,
        by request: FilingRequest
    ) throws(Problems) -> Refund {
        try checkAgency(request, .askRefund)
        try Reason.check(reason, of: BillingEvent.Kind.askRefund.rawValue)
        guard TransferText.isReadable(beneficiary) else {
            let details = ["value": String(beneficiary.prefix(60)), "expected": "A–Z, 0–9"]
            throw Problems([Problem(.fieldMalformed, at: Place(field: "beneficiary"), details)])
        }
        let now = clock.now()
        return try store.writeBilling { (store) throws(Problems) in
            let credit = try store.credit(of: contributor)
            guard amount > .zero else { throw Problems([noSuchAmount(amount, left: credit)]) }
            guard amount <= credit else {
                throw Problems([
                    Problem(
                        .paymentTooMuch,
                        ["value": amount.description, "left": credit.description, "of": "credit"])
                ])
            }
            let refund = Refund(
                number: (try store.refunds(nil).last?.number ?? 0) + 1, contributor: contributor, amount: amount,
                beneficiary: beneficiary, iban: iban, bic: bic, reason: reason, askedBy: request.author,
                state: .asked)
            try record(.askRefund, refund.name, [.refund(refund)], reason: reason, by: request, at: now, in: store)
            return refund
        }
    }

    /// Approves or refuses a refund; what is approved is ready for the bank.
    ///
    /// - Parameter reason: why it is refused.
    /// - Throws: `refund.unknown`, `refund.decided`, `refund.same-person`; `payment.too-much` where that much is not to
    ///   the contributor's credit any more; `reason.missing` where it is refused without one.
    public func decideRefund(
        _ number: Int, isApproved: Bool, reason: String? = nil, by request: FilingRequest
    ) throws(Problems) {
        try checkAgency(request, .decideRefund)
        if !isApproved { try Reason.check(reason, of: BillingEvent.Kind.decideRefund.rawValue) }
        let now = clock.now()
        try store.writeBilling { (store) throws(Problems) in
            guard let refund = try store.refund(number) else {
                throw Problems([Problem(.refundUnknown, ["value": String(number)])])
            }
            do throws(Problem) { try refund.checkDecision(by: request.author) } catch { throw Problems([error]) }
            var facts: [BillingFact] = [.refundDecision(number, isApproved: isApproved)]
            if isApproved {
                // What was asked for is off the credit already; the bank may have taken back some of it since.
                let credit = try store.credit(of: refund.contributor)
                guard credit >= .zero else {
                    let left = Cents(credit.count + refund.amount.count).description
                    throw Problems([Problem(.paymentTooMuch, ["value": refund.amount.description, "left": left])])
                }
                facts.append(
                    .booking(
                        Booking(
                            refunding: refund.amount, to: refund.contributor, day: now.day, subject: refund.name)))
            }
            try record(.decideRefund, refund.name, facts, reason: reason, by: request, at: now, in: store)
        }
    }

    /// Who has money with us that pays nothing yet, the most first.
    public func heldCredits() throws(Problems) -> [HeldCredit] {
        try store.readBilling { (store) throws(Problems) in try store.heldCredits() }
    }

    /// The movements that brought a contributor's money, in the order in which they were matched.
    public func payers(of contributor: DeclarantID) throws(Problems) -> [PayingMovement] {
        try store.readBilling { (store) throws(Problems) in try store.payers(of: contributor) }
    }
}
