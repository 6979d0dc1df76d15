import Billing
import Declarations
import Service
import Testing
import Values

@testable import Storage

/// Payments that the bank takes back (stornering, extourne, Storno).
@Suite struct ReversalTests {
    private static func reversal(_ index: Int, _ amount: Cents, of item: OpenItem) -> BankTransaction {
        BankTransaction(
            index: index, amount: amount, direction: .debit, nature: .reversal, bookedOn: nil, valueOn: nil,
            communication: item.invoice.communication)
    }

    @Test(arguments: Backend.allCases)
    func aPaymentThatTheBankTakesBackIsOpenAgain(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        let statement = try year.statement(
            "1", [BillingYear.payment(1, item.total, of: item), Self.reversal(2, item.total, of: item)])
        #expect(try year.office.importStatement(statement, by: BillingYear.request()).matched == 2)
        #expect(try year.items()[0].open == item.total)
        #expect(try year.office.unallocated().isEmpty)
    }

    /// Who paid twice and takes one payment back owes nothing; only the second that is taken back opens the invoice.
    @Test(arguments: Backend.allCases)
    func ofADoublePaymentTheCreditIsTakenBackFirst(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        let payments = (1...2).map { BillingYear.payment($0, item.total, of: item) }
        let first = try year.statement("1", payments + [Self.reversal(3, item.total, of: item)])
        #expect(try year.office.importStatement(first, by: BillingYear.request()).matched == 3)
        #expect(try year.items()[0].open == .zero)
        let account = try year.office.account(of: item.contributor)
        #expect(account.credit == .zero)
        let second = try year.statement("2", opening: item.total.count, [Self.reversal(1, item.total, of: item)])
        #expect(try year.office.importStatement(second, by: BillingYear.request()).matched == 1)
        #expect(try year.items()[0].open == item.total)
        #expect(try year.office.balances().values.reduce(CentsSum.zero, +) == .zero)
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    /// What was to somebody's credit before the statement counts too, as far as it goes.
    @Test(arguments: Backend.allCases)
    func aCreditOfEarlierIsTakenBackAsFarAsItGoes(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        let more = Cents(item.total.count + 10_00)
        let paid = try year.statement("1", [BillingYear.payment(1, more, of: item)])
        _ = try year.office.importStatement(paid, by: BillingYear.request())
        let back = try year.statement("2", opening: more.count, [Self.reversal(1, Cents(25_00), of: item)])
        #expect(try year.office.importStatement(back, by: BillingYear.request()).matched == 1)
        #expect(try year.items()[0].open == Cents(15_00))
        #expect(try year.office.account(of: item.contributor).credit == .zero)
    }
}
