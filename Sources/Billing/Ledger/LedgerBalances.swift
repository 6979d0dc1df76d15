public import Declarations
public import Values

/// What stands on each account after some bookings.
public struct LedgerBalances: Hashable, Sendable {
    public private(set) var accounts: [LedgerAccount: CentsSum] = [:]
    public private(set) var contributors: [DeclarantID: CentsSum] = [:]

    public init() {}

    /// - Parameter day: only bookings up to it count; `nil` for all.
    public init(_ bookings: some Sequence<Booking>, through day: CivilDate? = nil) {
        for booking in bookings where day.map({ booking.day <= $0 }) ?? true { add(booking) }
    }

    public mutating func add(_ booking: Booking) {
        for posting in booking.postings {
            accounts[posting.account, default: .zero] += posting.amount
            if let contributor = posting.contributor { contributors[contributor, default: .zero] += posting.amount }
        }
    }

    public subscript(account: LedgerAccount) -> CentsSum { accounts[account] ?? .zero }
    public subscript(contributor: DeclarantID) -> CentsSum { contributors[contributor] ?? .zero }

    /// Zero, whatever was booked.
    public var total: CentsSum { accounts.values.reduce(.zero) { $0 + $1 } }
}
