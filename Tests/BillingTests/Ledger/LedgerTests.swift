import Billing
import Declarations
import Testing
import Values

/// Bookings balance, whatever is booked.
@Suite struct LedgerTests {
    private static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    private static func contributor() throws -> DeclarantID { try #require(DeclarantID(.vat, "DE123456789")) }

    @Test func whatDoesNotBalanceIsNoBooking() throws {
        let (day, contributor) = (try Self.day("2025-03-01"), try Self.contributor())
        func booking(_ postings: [Posting]) -> Booking? {
            Booking(day: day, year: 2025, subject: "s", postings: postings)
        }
        #expect(booking([Posting(.bank, Cents(5)), Posting(.unallocated, Cents(-5))]) != nil)
        #expect(booking([Posting(.bank, Cents(5)), Posting(.unallocated, Cents(-4))]) == nil)
        #expect(booking([]) == nil)
        #expect(booking([Posting(.bank, Cents(0)), Posting(.unallocated, Cents(0))]) == nil)
        #expect(booking([Posting(.receivable, Cents(5)), Posting(.unallocated, Cents(-5))]) == nil)
        #expect(booking([Posting(.bank, of: contributor, Cents(5)), Posting(.unallocated, Cents(-5))]) == nil)
    }

    @Test func balancesAreThoseOfTheDay() throws {
        let contributor = try Self.contributor()
        let bookings = [
            Booking(
                allocating: Cents(100), to: contributor, day: try Self.day("2025-03-01"), year: 2025, subject: "1"),
            Booking(
                allocating: Cents(-30), to: contributor, day: try Self.day("2025-03-02"), year: nil, subject: "2"),
            Booking(refunding: Cents(20), to: contributor, day: try Self.day("2025-03-03"), subject: "R-000001"),
            Booking(transferring: Cents(20), day: try Self.day("2025-03-04"), subject: "R-000001"),
        ]
        let expected: [(String, Int128, Int128)] = [
            ("2025-02-28", 0, 0), ("2025-03-01", -100, 0), ("2025-03-02", -70, 0), ("2025-03-03", -50, -20),
            ("2025-03-04", -50, 0),
        ]
        for (day, owed, underWay) in expected {
            let balances = LedgerBalances(bookings, through: try Self.day(day))
            #expect(balances[contributor] == CentsSum(owed) && balances[.refunds] == CentsSum(underWay), "\(day)")
            #expect(balances.total == .zero)
        }
    }

    /// What a movement of the bank is booked against.
    @Test(arguments: [
        (BankTransaction.Direction.credit, BankTransaction.Nature.payment, LedgerAccount.unallocated, Int64(7)),
        (.debit, .payment, .unallocated, -7), (.debit, .charges, .bankCharges, -7),
        (.debit, .reversal, .unallocated, -7),
        (.credit, .returned(reason: nil), .unallocated, 7),
    ])
    func everyMovementIsBooked(
        direction: BankTransaction.Direction, nature: BankTransaction.Nature, account: LedgerAccount, amount: Int64
    ) throws {
        let transaction = BankTransaction(
            index: 1, amount: Cents(7), direction: direction, nature: nature, bookedOn: nil, valueOn: nil)
        let balances = LedgerBalances([Booking(transaction, day: try Self.day("2025-03-01"), subject: "1")])
        #expect(balances[.bank] == CentsSum(Cents(amount)) && balances[account] == CentsSum(Cents(-amount)))
    }
}
