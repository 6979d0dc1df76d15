import Billing
import Declarations
import Service
import Testing
import Values

@testable import Storage

/// Which statements were taken in, by whom, and how far their movements are somebody's.
@Suite struct TakenStatementTests {
    /// A day that is still to come is told with the statement, or the movement, that has it; nothing is taken in.
    @Test(arguments: Backend.allCases)
    func whatIsStillToComeIsNotTakenIn(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let today = year.clock.now().day
        let tomorrow = CivilDate(daysSince1970: today.daysSince1970 + 1)
        let sound = try year.statement("2026/001", [BillingYear.payment(1, Cents(700), text: "x")])
        func statement(closing: CivilDate, booked: CivilDate?, value: CivilDate? = nil) -> BankStatement {
            BankStatement(
                account: sound.account, id: sound.id, sequence: nil, openedOn: nil, closedOn: closing,
                opening: .zero, closing: Cents(700),
                transactions: [
                    BankTransaction(
                        index: 1, amount: Cents(700), direction: .credit, bookedOn: booked, valueOn: value)
                ])
        }
        func told(_ statement: BankStatement) -> [String] {
            do throws(Problems) {
                _ = try year.office.importStatement(statement, by: BillingYear.request())
                return []
            } catch {
                #expect(error.listed.allSatisfy { $0.code == .statementInFuture })
                return error.listed.compactMap { $0.details["id"] }
            }
        }
        #expect(told(statement(closing: tomorrow, booked: nil)) == ["2026/001"])
        #expect(told(statement(closing: today, booked: tomorrow)) == ["2026/001/1"])
        #expect(try year.office.takenStatements(page: 1).count == 0)
        // Value days may lie ahead: the money is there.
        #expect(told(statement(closing: today, booked: today, value: tomorrow)) == [])
        #expect(try year.office.takenStatements(page: 1).count == 1)
    }

    @Test(arguments: Backend.allCases)
    func eachSaysWhatWasMatchedThenAndWhatStillWaits(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        #expect(try year.office.takenStatements(page: 1).count == 0)
        let pending = BankTransaction(
            index: 5, amount: Cents(9), direction: .credit, status: .pending, bookedOn: nil, valueOn: nil)
        let charges = BankTransaction(
            index: 4, amount: Cents(3), direction: .debit, nature: .charges, bookedOn: nil, valueOn: nil)
        let first = try year.statement(
            "2026/001",
            [
                BillingYear.payment(1, item.total, of: item), BillingYear.payment(2, Cents(700), text: "x"),
                BillingYear.payment(3, Cents(800), text: "y"), charges, pending,
            ])
        _ = try year.office.importStatement(first, by: BillingYear.request())
        let second = try year.statement(
            "2026/002", opening: first.closing.count, [BillingYear.payment(1, Cents(100), text: "z")])
        _ = try year.office.importStatement(second, by: BillingYear.request("Tweede Persoon"))
        let key = TransactionKey(account: first.account, statement: "2026/001", index: 2)
        let credit = Allocation(
            transaction: key, contributor: item.contributor, target: .credit, amount: Cents(700), way: .confirmed)
        try year.office.confirm([credit], of: key, by: BillingYear.request())
        let taken = try year.office.takenStatements(page: 1)
        #expect(taken.count == 2 && taken.statements.map(\.statement.id) == ["2026/002", "2026/001"])
        let (newest, oldest) = (taken.statements[0], taken.statements[1])
        #expect(oldest.booked == 4 && oldest.matched == 2 && oldest.waiting == 1)
        #expect(newest.booked == 1 && newest.matched == 0 && newest.waiting == 1)
        #expect(newest.author.person == "Tweede Persoon" && newest.at == year.clock.now())
        #expect(oldest.statement.closing == first.closing && oldest.statement.account == first.account)
        #expect(try year.office.takenStatements(page: 9) == taken)
    }
}
