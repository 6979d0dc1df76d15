public import Billing
import Declarations
public import Values

/// A payment that names an invoice in its text and pays exactly what is open of it.
public struct NamedPayment: Hashable, Sendable {
    public let payment: UnallocatedPayment
    public let item: OpenItem

    /// That it pays the invoice, as a form carries it.
    public var choice: PaymentChoice { PaymentChoice(payment, [allocation]) }

    var allocation: Allocation {
        Allocation(
            transaction: payment.key, contributor: item.contributor, target: .invoice(item.invoice),
            amount: payment.left, way: .confirmed)
    }
}

/// What became of payments that were confirmed together.
public struct NamedOutcome: Hashable, Sendable {
    public fileprivate(set) var confirmed = 0
    public fileprivate(set) var amount = CentsSum.zero
    /// So many were somebody's already.
    public fileprivate(set) var done = 0
    /// Those that are not as they were looked at, and go on waiting.
    public fileprivate(set) var changed: [PaymentChoice] = []

    public init() {}
}

extension BillingOffice {
    /// A page of the movements that are nobody's yet, oldest first, each with what a person may confirm of it.
    public func waiting(_ query: PaymentQuery) throws(Problems) -> WaitingPayments {
        try store.readBilling { (store) throws(Problems) in
            let all = try store.unallocated(after: nil, limit: .max)
            let fitting = query.fitting(all)
            let pages = max(1, (fitting.count + PaymentQuery.rows - 1) / PaymentQuery.rows)
            let start = (min(max(1, query.page), pages) - 1) * PaymentQuery.rows
            let matching = try matching(of: all, in: store)
            let payments = proposed(Array(fitting.dropFirst(start).prefix(PaymentQuery.rows)), matching)
            let (received, paidOut) = fitting.reduce(into: (CentsSum.zero, CentsSum.zero)) { sums, payment in
                if payment.left > .zero { sums.0 += payment.left } else { sums.1 += Cents(-payment.left.count) }
            }
            return WaitingPayments(
                payments: payments, count: fitting.count, received: received, paidOut: paidOut, all: all.count,
                named: try named(all, matching, in: store), names: try names(in: payments, matching, store))
        }
    }

    /// Payments that wait though they name an invoice in their text and pay exactly what is open of it, oldest first.
    /// Of two that name the same invoice the later one is not among them: it is paid once.
    public func namedPayments() throws(Problems) -> [NamedPayment] {
        try store.readBilling { (store) throws(Problems) in
            let all = try store.unallocated(after: nil, limit: .max)
            return try named(all, try matching(of: all, in: store), in: store)
        }
    }

    /// A movement of which somebody said something before is looked at alone: what was taken back was wrong, though its
    /// text still says the same.
    private func named(
        _ payments: [UnallocatedPayment], _ matching: PaymentMatching, in store: any BillingReading
    ) throws(Problems) -> [NamedPayment] {
        var taken: Set<InvoiceNumber> = []
        var named: [NamedPayment] = []
        for payment in payments {
            guard let item = matching.exact(payment.transaction, left: payment.left), !taken.contains(item.invoice),
                try store.entries(of: payment.key).isEmpty
            else { continue }
            taken.insert(item.invoice)
            named.append(NamedPayment(payment: payment, item: item))
        }
        return named
    }

    /// A person says of many payments at once that each pays the invoice that it names. Each is looked at again: what
    /// changed since it was looked at is left, and what is done already is not done again.
    public func confirmNamed(
        _ choices: [PaymentChoice], by request: FilingRequest
    ) throws(Problems) -> NamedOutcome {
        try checkAgency(request, .allocate)
        var outcome = NamedOutcome()
        var rest = choices[...]
        while !rest.isEmpty {
            let part = rest.prefix(BillingOffice.mostAtOnce)
            rest = rest.dropFirst(part.count)
            let before = outcome
            outcome = try store.writeBilling { (store) throws(Problems) in
                var outcome = before
                for choice in part { try confirm(choice, into: &outcome, by: request, in: store) }
                return outcome
            }
        }
        return outcome
    }

    /// Nobody else waits longer than this many take.
    private static let mostAtOnce = 250

    private func confirm(
        _ choice: PaymentChoice, into outcome: inout NamedOutcome, by request: FilingRequest,
        in store: any BillingWriting
    ) throws(Problems) {
        guard let payment = try store.payment(choice.key) else { return outcome.changed.append(choice) }
        if payment.left == .zero {
            outcome.done += 1
            return
        }
        let matching = PaymentMatching(items: try named(in: [payment], beside: [], in: store), refunds: [])
        guard let item = matching.exact(payment.transaction, left: payment.left),
            try store.entries(of: payment.key).isEmpty
        else { return outcome.changed.append(choice) }
        let named = NamedPayment(payment: payment, item: item)
        guard named.choice == choice else { return outcome.changed.append(choice) }
        let now = clock.now()
        let (subject, facts) = (choice.key.description, named.allocation.facts(on: now.day, choice.key.description))
        try record(.allocate, subject, facts, by: request, at: now, in: store)
        outcome.confirmed += 1
        outcome.amount += payment.left
    }

    /// The names of all that proposals are about.
    private func names(
        in payments: [ProposedPayment], _ matching: PaymentMatching, _ store: any BillingReading
    ) throws(Problems) -> [DeclarantID: String] {
        var names: [DeclarantID: String] = [:]
        for contributor in Set(payments.flatMap(\.proposals).flatMap(\.allocations).map(\.contributor)) {
            names[contributor] = try store.items(
                year: nil, contributor: contributor, onlyOpen: false, after: nil, limit: 1
            ).first?.name
        }
        return names
    }
}
