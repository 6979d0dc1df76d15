public import Billing
public import Declarations
public import Values

/// One thing that was said of a movement of the bank.
public struct MovementEntry: Hashable, Sendable {
    public enum What: Hashable, Sendable {
        case allocation(Allocation)
        case placement(Placement)

        /// What it takes of its movement, with the movement's sign.
        public var taken: Cents {
            switch self {
            case .allocation(let allocation): allocation.taken
            case .placement(let placement): placement.amount
            }
        }
    }

    /// The event that it is of, and its place in it.
    public let event: Int
    public let position: Int
    public let what: What
    public let author: Author
    public let at: Instant
    public let reason: String?

    public init(
        event: Int, position: Int, what: What, author: Author, at: Instant, reason: String?
    ) {
        self.event = event
        self.position = position
        self.what = what
        self.author = author
        self.at = at
        self.reason = reason
    }
}

/// A movement of the bank, and everything that was said of it.
public struct MovementStory: Sendable {
    public let payment: UnallocatedPayment
    /// Oldest first.
    public let entries: [MovementEntry]
    /// The names of the contributors that they are about.
    public let names: [DeclarantID: String]
    /// What would be taken back, were it undone; why it cannot be, where it cannot.
    public let undoing: Result<[MovementEntry.What], Problems>
    /// What it brought in for what was given up: undone, that is a loss again.
    public let recovered: CentsSum

    /// Whether the last that was said of it took back what was said before: it goes against the movement.
    public var isTakenBack: Bool {
        entries.last.map { ($0.what.taken < .zero) != (payment.transaction.signed < .zero) } ?? false
    }
}

extension BillingOffice {
    /// - Throws: `payment.unknown`.
    public func story(of key: TransactionKey) throws(Problems) -> MovementStory {
        try store.readBilling { (store) throws(Problems) in
            guard let payment = try store.payment(key), payment.transaction.status == .booked else {
                throw Problems([Problem(.paymentUnknown, ["value": key.description])])
            }
            let entries = try store.entries(of: key)
            var names: [DeclarantID: String] = [:]
            for case .allocation(let allocation) in entries.map(\.what) where names[allocation.contributor] == nil {
                names[allocation.contributor] = try store.items(
                    year: nil, contributor: allocation.contributor, onlyOpen: false, after: nil, limit: 1
                ).first?.name
            }
            let undoing: Result<[MovementEntry.What], Problems>
            do throws(Problems) {
                undoing = .success(try MovementUndoing(key, in: store).parts(of: entries))
            } catch {
                guard !error.listed.contains(where: \.code.isOfStorage) else { throw error }
                undoing = .failure(error)
            }
            let recovered = try store.recovered(by: key).values.reduce(CentsSum.zero) { $0 + CentsSum($1) }
            return MovementStory(
                payment: payment, entries: entries, names: names, undoing: undoing, recovered: recovered)
        }
    }

    /// Movements that the bank booked, newest first, those that wait among them: a page of those that fit.
    public func bookedMovements(_ query: PaymentQuery) throws(Problems) -> BookedMovements {
        let fitting =
            try store.readBilling { (store) throws(Problems) in
                let all = try store.movements(nil)
                let wanted = Set(query.fitting(all).map(\.key))
                return all.filter { wanted.contains($0.key) }.reversed()
            } as [UnallocatedPayment]
        let pages = max(1, (fitting.count + PaymentQuery.rows - 1) / PaymentQuery.rows)
        let start = (min(max(1, query.page), pages) - 1) * PaymentQuery.rows
        return BookedMovements(
            payments: Array(fitting.dropFirst(start).prefix(PaymentQuery.rows)), count: fitting.count)
    }
}

/// A page of the movements that the bank booked.
public struct BookedMovements: Hashable, Sendable {
    public let payments: [UnallocatedPayment]
    /// So many fit, on whichever page.
    public let count: Int
}
