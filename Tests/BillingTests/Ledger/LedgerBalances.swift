import Billing
import Declarations
import Values

/// What stands on each account after some bookings.
struct LedgerBalances: Hashable, Sendable {
    private(set) var accounts: [LedgerAccount: CentsSum] = [:]
    private(set) var contributors: [DeclarantID: CentsSum] = [:]

    init() {}

    /// - Parameter day: only bookings up to it count; `nil` for all.
    init(_ bookings: some Sequence<Booking>, through day: CivilDate? = nil) {
        for booking in bookings where day.map({ booking.day <= $0 }) ?? true { add(booking) }
    }

    mutating func add(_ booking: Booking) {
        for posting in booking.postings {
            accounts[posting.account, default: .zero] += posting.amount
            if let contributor = posting.contributor { contributors[contributor, default: .zero] += posting.amount }
        }
    }

    subscript(account: LedgerAccount) -> CentsSum { accounts[account] ?? .zero }
    subscript(contributor: DeclarantID) -> CentsSum { contributors[contributor] ?? .zero }

    /// Zero, whatever was booked.
    var total: CentsSum { accounts.values.reduce(.zero) { $0 + $1 } }
}
