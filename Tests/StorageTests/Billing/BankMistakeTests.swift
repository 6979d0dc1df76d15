import Billing
import Service
import Testing
import Values

@testable import Storage

/// What the ledger makes of an account that had money before, and of what a bank does twice.
@Suite struct BankMistakeTests {
    /// What the bank does twice is not ours to explain away: a person looks at it, and says whose it is.
    @Test(arguments: Backend.allCases)
    func aTransferThatTheBankRepeatsWaitsForAPerson(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        try year.payTwice(item)
        let refund = try year.office.askRefund(
            Cents(100), to: item.contributor, beneficiary: "Medica", iban: IBAN("BE42001999999954"), bic: nil,
            reason: "Paid twice", by: BillingYear.request())
        try year.office.decideRefund(refund.number, isApproved: true, by: BillingYear.request("Tweede Persoon"))
        func moved(
            _ index: Int, _ direction: BankTransaction.Direction, _ nature: BankTransaction.Nature, _ cents: Int64
        )
            -> BankTransaction
        {
            BankTransaction(
                index: index, amount: Cents(cents), direction: direction, nature: nature, bookedOn: nil, valueOn: nil,
                endToEndID: refund.endToEndID)
        }
        func take(_ id: String, _ movements: [BankTransaction]) throws -> StatementOutcome {
            let opening = try year.office.balances()[.bank].flatMap { Int64(exactly: $0.count) } ?? 0
            return try year.office.importStatement(
                try year.statement(id, opening: opening, movements), by: BillingYear.request())
        }
        let credit = try year.office.account(of: item.contributor).credit
        #expect(try take("2", [moved(1, .debit, .payment, 100), moved(2, .debit, .payment, 100)]).matched == 1)
        #expect(try take("3", [moved(1, .debit, .payment, 99)]).matched == 0)
        #expect(try take("4", [moved(1, .credit, .returned(reason: nil), 100)]).matched == 0)
        let desk = try year.office.matchingDesk()
        #expect(desk.map(\.payment.left.count) == [-100, -99, 100])
        #expect(desk.map(\.remark?.kind) == [.repeatedTransfer, .otherAmount, .unclearReturn])
        #expect(desk.allSatisfy { $0.remark?.refund.number == refund.number && $0.proposals.isEmpty })
        let balances = try year.office.balances()
        #expect(balances[.refunds] == .zero && balances[.unallocated] == CentsSum(Cents(99)))
        #expect(try year.office.account(of: item.contributor).credit == credit)
        // Both sides of the mistake are the contributor's, and leave nothing of it.
        for payment in [desk[0].payment, desk[2].payment] {
            let own = Allocation(
                transaction: payment.key, contributor: item.contributor, target: .credit, amount: payment.left,
                way: .confirmed)
            try year.office.confirm([own], of: payment.key, by: BillingYear.request())
        }
        #expect(try year.office.unallocated().map(\.left.count) == [-99])
        #expect(try year.office.account(of: item.contributor).credit == credit)
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    /// Money that the bank took back since is not given back too.
    /// A bank may book a transfer without the name that we gave it: then a person says which refund it is.
    @Test(arguments: Backend.allCases)
    func aRefundThatTheBankDoesNotNameIsRecognisedByAPerson(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        try year.payTwice(item)
        let refunds = try [Cents(100), Cents(100), Cents(200)].map { amount in
            try year.office.askRefund(
                amount, to: item.contributor, beneficiary: "Medica",
                iban: IBAN(amount == Cents(100) ? "BE42001999999954" : "BE05679999999975"), bic: nil,
                reason: "Paid twice", by: BillingYear.request())
        }
        func transfer(_ index: Int, _ name: String? = nil) -> BankTransaction {
            BankTransaction(
                index: index, amount: Cents(100), direction: .debit, bookedOn: nil, valueOn: nil,
                counterparty: .init(account: "BE42001999999954"), endToEndID: name)
        }
        let before = item.total.count * 2
        let statement = try year.statement("2", opening: before, [transfer(1), transfer(2)])
        _ = try year.office.importStatement(statement, by: BillingYear.request())
        let waiting = try year.office.unallocated()
        #expect(waiting.count == 2 && waiting.allSatisfy { $0.left == Cents(-100) })
        let first = waiting[0].key
        func confirm(_ refund: Refund, _ key: TransactionKey) throws {
            try year.office.confirm(refund, is: key, by: BillingYear.request())
        }
        // Nothing that is not approved has left.
        #expect(try year.office.proposals(for: first) == [])
        BillingYear.refuses(.refundUnknown) { try confirm(refunds[0], first) }
        for refund in refunds {
            try year.office.decideRefund(
                refund.number, isApproved: true, by: BillingYear.request("Tweede Persoon"))
        }
        let proposals = try year.office.proposals(for: first)
        #expect(proposals.map(\.ground) == [.refund, .refund])
        #expect(
            proposals.flatMap(\.allocations).map(\.target) == [.refund(refunds[0].number), .refund(refunds[1].number)])
        BillingYear.refuses(.paymentTooMuch) { try confirm(refunds[2], first) }

        let choice = PaymentChoice(waiting[0], proposals[0].allocations)
        #expect(choice.text == "-100~R-000001=100~\(first)" && PaymentChoice(choice.text) == choice)
        #expect(try year.office.confirm(choice, by: BillingYear.request()))
        #expect(try !year.office.confirm(choice, by: BillingYear.request()))
        #expect(try year.office.unallocated().map(\.key) == [waiting[1].key])
        #expect(try year.office.balances()[.refunds] == CentsSum(Cents(-300)))
        // It has left: neither another movement nor one that bears its name is it.
        BillingYear.refuses(.paymentTooMuch) { try confirm(refunds[0], waiting[1].key) }
        let named = try year.statement("3", opening: before - 200, [transfer(1, refunds[0].endToEndID)])
        #expect(try year.office.importStatement(named, by: BillingYear.request()).matched == 0)
        try confirm(refunds[1], waiting[1].key)
        #expect(try year.office.balances()[.refunds] == CentsSum(Cents(-200)))
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    @Test(arguments: Backend.allCases)
    func aRefundIsNotApprovedOfWhatIsNotThereAnyMore(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        try year.payTwice(item)
        let refund = try year.office.askRefund(
            item.total, to: item.contributor, beneficiary: "Medica", iban: IBAN("BE42001999999954"), bic: nil,
            reason: "Paid twice", by: BillingYear.request())
        let taken = BankTransaction(
            index: 1, amount: item.total, direction: .debit, nature: .payment, bookedOn: nil, valueOn: nil)
        let statement = try year.statement("2", opening: item.total.count * 2, [taken])
        _ = try year.office.importStatement(statement, by: BillingYear.request())
        let key = TransactionKey(account: statement.account, statement: "2", index: 1)
        let own = Allocation(
            transaction: key, contributor: item.contributor, target: .credit, amount: Cents(-item.total.count),
            way: .confirmed)
        try year.office.confirm([own], of: key, by: BillingYear.request())
        let second = BillingYear.request("Tweede Persoon")
        let problems = #expect(throws: Problems.self) {
            try year.office.decideRefund(refund.number, isApproved: true, by: second)
        }
        #expect(problems?.listed.map(\.code) == [.paymentTooMuch])
        try year.office.decideRefund(refund.number, isApproved: false, reason: "Taken back", by: second)
    }

    /// The ledger says of the bank what the bank says, from the first statement on.
    @Test(arguments: Backend.allCases, [50_000, -700, 0])
    func whatStoodOnTheAccountIsBookedWithItsFirstStatement(backend: Backend, opening: Int64) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        let first = try year.statement("1", opening: opening, [BillingYear.payment(1, item.total, of: item)])
        let outcome = try year.office.importStatement(first, by: BillingYear.request())
        #expect(outcome.opening == (opening == 0 ? nil : Cents(opening)) && outcome.booked == 1 && outcome.matched == 1)
        #expect(try year.office.importStatement(first, by: BillingYear.request()).opening == nil)
        let second = try year.statement("2", opening: first.closing.count, [BillingYear.payment(1, Cents(7))])
        #expect(try year.office.importStatement(second, by: BillingYear.request()).opening == nil)
        let balances = try year.office.balances()
        #expect(balances[.bank] == CentsSum(second.closing))
        #expect(balances[.openingBalance] ?? .zero == CentsSum(Cents(-opening)))
        #expect(balances.values.reduce(.zero) { $0 + $1 } == .zero)
        var lines: [JournalLine] = []
        try year.office.eachJournalLine(nil) { lines += $0 }
        let booked = lines.filter { $0.posting.account == .openingBalance }
        #expect(booked.map(\.subject) == (opening == 0 ? [] : ["\(first.account)/1"]))
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }
}
