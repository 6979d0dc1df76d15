import Billing
import Testing
import Values

/// Whose the money at the bank is: each part is read from its own account, and together they are what stands there.
@Suite struct BankReconciliationTests {
    private static func sum(_ cents: Int64) -> CentsSum { CentsSum(Cents(cents)) }

    @Test func eachPartIsThatOfItsAccount() throws {
        let position = BankPosition(
            opening: Self.sum(100), booked: Self.sum(2_344), closing: Self.sum(2_444),
            closedOn: try #require(CivilDate("2025-03-01")))
        // What is invoiced less what is owed, charged and written off is paid; 7 of it pays nothing yet.
        let balances: [LedgerAccount: CentsSum] = [
            .bank: Self.sum(2_434), .openingBalance: Self.sum(-100), .unallocated: Self.sum(-20),
            .refunds: Self.sum(-300), .strangersMoney: Self.sum(-4_000), .bankCharges: Self.sum(5),
            .otherMovements: Self.sum(6), .receivable: Self.sum(9_975), .writeOffs: Self.sum(2_000),
            .activityIncome: Self.sum(-9_000), .levyIncome: Self.sum(-900), .lateIncome: Self.sum(-100),
        ]
        #expect(balances.values.reduce(.zero) { $0 + $1 } == .zero)
        let bank = BankReconciliation(position, balances, credit: Self.sum(7))
        let shares = Dictionary(uniqueKeysWithValues: bank.shares.map { ($0.kind, $0.amount) })
        let expected: [BankReconciliation.Kind: Int64] = [
            .opening: 100, .paid: -1_982, .credit: 7, .waiting: 20, .strangers: 4_000, .refunds: 300, .bankCosts: -5,
            .other: -6,
        ]
        for kind in BankReconciliation.Kind.allCases {
            #expect(shares[kind] == expected[kind].map(Self.sum), "\(kind)")
        }
        #expect(bank.shares.reduce(CentsSum.zero) { $0 + $1.amount } == bank.ledger)
        #expect(bank.difference == Self.sum(10) && bank.gap == .zero)
    }
}
