public import Billing
import Declarations
public import Values

/// Movements that belong to no contributor, and confirmations that are taken back.
extension BillingOffice {
    /// Whether so much of a movement was booked before as no contributor's, by whomever.
    public func isPlaced(
        _ amount: Cents, of key: TransactionKey, as purpose: Placement.Purpose
    ) throws(Problems) -> Bool {
        try story(of: key).entries.contains {
            if case .placement(let placement) = $0.what {
                placement.purpose == purpose && placement.amount == amount
            } else {
                false
            }
        }
    }

    /// A person says that a movement, or part of it, is no contributor's: it goes to an account of its own, and waits
    /// no more.
    ///
    /// - Parameters:
    ///   - amount: with the movement's sign; `nil` for all that is nobody's yet.
    ///   - reason: what it is; the bank's own costs need none.
    /// - Throws: `payment.unknown`, `payment.too-much`, `reason.missing`.
    public func place(
        _ amount: Cents? = nil, of key: TransactionKey, as purpose: Placement.Purpose, reason: String?,
        by request: FilingRequest
    ) throws(Problems) {
        try checkAgency(request, .allocate)
        if purpose != .bankCosts { try Reason.check(reason, of: BillingEvent.Kind.allocate.rawValue) }
        let now = clock.now()
        try store.writeBilling { (store) throws(Problems) in
            let payment = try payment(key, in: store)
            let amount = amount ?? payment.left
            try check(amount, of: payment)
            let placement = Placement(transaction: key, purpose: purpose, amount: amount)
            try record(
                .allocate, key.description, placement.facts(on: now.day), reason: reason, by: request, at: now,
                in: store)
        }
    }

    /// It goes the way of the movement, and no more of it than is nobody's.
    private func check(_ amount: Cents, of payment: UnallocatedPayment) throws(Problems) {
        let isBack = payment.transaction.direction == .debit
        guard amount != .zero, (amount < .zero) == isBack else {
            throw Problems([noSuchAmount(amount, left: payment.left)])
        }
        guard abs(amount.count) <= abs(payment.left.count), (payment.left < .zero) == isBack else {
            let left = Cents(abs(payment.left.count))
            let details = ["value": Cents(abs(amount.count)).description, "left": left.description]
            throw Problems([Problem(.paymentTooMuch, details)])
        }
    }

    /// A person takes back everything that was said of a movement: it is booked back, and the movement waits again.
    /// What it had paid of an invoice that was given up is given up again.
    ///
    /// - Throws: `payment.unknown`, `reason.missing`; `payment.final` where what happened since stands in the way.
    public func undo(_ key: TransactionKey, reason: String, by request: FilingRequest) throws(Problems) {
        try checkAgency(request, .allocate)
        try Reason.check(reason, of: BillingEvent.Kind.allocate.rawValue)
        let now = clock.now()
        try store.writeBilling { (store) throws(Problems) in
            _ = try payment(key, in: store)
            let undoing = MovementUndoing(key, in: store)
            let parts = try undoing.parts(of: try store.entries(of: key))
            let facts =
                parts.flatMap { part in
                    switch part {
                    case .allocation(let allocation): allocation.facts(on: now.day, key.description)
                    case .placement(let placement): placement.facts(on: now.day)
                    }
                } + (try undoing.losses(of: parts).flatMap { $0.facts(on: now.day) })
            try record(.allocate, key.description, facts, reason: reason, by: request, at: now, in: store)
        }
    }
}

extension Placement {
    /// The placement with its booking.
    fileprivate func facts(on day: CivilDate) -> [BillingFact] {
        [.placement(self), .booking(Booking(self, day: day))]
    }
}
