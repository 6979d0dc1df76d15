import Billing
import Declarations
import Service
import Testing
import Values

@testable import Storage

/// Money that went out and that a person takes back from somebody, and amounts that are none.
@Suite struct TakenBackTests {
    private static func out(_ amount: Int64) -> BankTransaction {
        BankTransaction(index: 2, amount: Cents(amount), direction: .debit, bookedOn: nil, valueOn: nil)
    }

    @Test(arguments: Backend.allCases)
    func whatItComesToIsKnownBeforeItIsDone(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        let paid = BillingYear.payment(1, item.total, of: item)
        _ = try year.office.importStatement(try year.statement("1", [paid, Self.out(100)]), by: BillingYear.request())
        let payment = try year.office.unallocated()[0]
        let choice = PaymentChoice(
            left: payment.left, key: payment.key,
            parts: [.invoice(item.invoice, Cents(-60)), .credit(item.contributor, Cents(-40))])
        let planned = try year.office.preview(choice)
        #expect(planned.map(\.name) == [item.name, item.name] && planned.map(\.open) == [Cents(60), nil])
        #expect(try year.items()[0].open == .zero && year.office.unallocated() == [payment])
        #expect(try year.office.confirm(choice, by: BillingYear.request()))
        #expect(try year.items()[0].open == Cents(60) && year.office.unallocated() == [])
    }

    /// The second part is refused for what it is more, not for going the other way.
    @Test(arguments: Backend.allCases)
    func moreThanWentOutIsNotTakenBack(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        let paid = BillingYear.payment(1, item.total, of: item)
        _ = try year.office.importStatement(try year.statement("1", [paid, Self.out(100)]), by: BillingYear.request())
        let payment = try year.office.unallocated()[0]
        func way(_ amounts: Int64...) throws -> String?? {
            let choice = PaymentChoice(
                left: payment.left, key: payment.key, parts: amounts.map { .invoice(item.invoice, Cents($0)) })
            let problems = #expect(throws: Problems.self) { _ = try year.office.preview(choice) }
            #expect(problems?.listed.map(\.code) == [.paymentTooMuch])
            return problems?.listed.first.map { $0.details["way"] }
        }
        #expect(try way(0) == "none" && way(100) == "other" && way(-101) == .some(nil))
        #expect(try way(-100, -1) == .some(nil))
        BillingYear.refuses(.paymentTooMuch) {
            try year.office.useCredit(.zero, of: item.contributor, for: item.invoice, by: BillingYear.request())
        }
    }
}
