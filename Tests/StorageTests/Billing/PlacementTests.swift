import Billing
import Declarations
import Service
import Testing
import Values

@testable import Storage

/// Movements that are no contributor's, and confirmations that are taken back.
@Suite struct PlacementTests {
    private static func out(_ index: Int, _ amount: Int64) -> BankTransaction {
        BankTransaction(
            index: index, amount: Cents(amount), direction: .debit, bookedOn: nil, valueOn: nil,
            counterparty: .init(name: "Somebody"))
    }

    private func verified(_ year: BillingYear) throws {
        let balances = try year.office.balances()
        #expect(balances.values.reduce(.zero) { $0 + $1 } == .zero)
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    @Test(arguments: Backend.allCases)
    func theDeskBecomesEmpty(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let statement = try year.statement(
            "2025-001",
            [
                Self.out(1, 1_250), BillingYear.payment(2, Cents(500), text: "interest"),
                BillingYear.payment(3, Cents(9_900), text: "for somebody else"), Self.out(4, 9_900),
                BillingYear.payment(5, Cents(70_000), text: "from the other account"),
            ])
        _ = try year.office.importStatement(statement, by: BillingYear.request())
        let keys = try year.office.unallocated().map(\.key)
        let office = year.office
        try office.place(of: keys[0], as: .bankCosts, reason: nil, by: BillingYear.request())
        try office.place(of: keys[1], as: .bankCosts, reason: nil, by: BillingYear.request())
        BillingYear.refuses(.reasonMissing) {
            try office.place(of: keys[2], as: .strangers, reason: " ", by: BillingYear.request())
        }
        try office.place(of: keys[2], as: .strangers, reason: "Not ours", by: BillingYear.request())
        #expect(try office.balances()[.strangersMoney] == CentsSum(Cents(-9_900)))
        try office.place(of: keys[3], as: .strangers, reason: "Sent back", by: BillingYear.request())
        BillingYear.refuses(.paymentTooMuch) {
            try office.place(Cents(70_001), of: keys[4], as: .other, reason: "r", by: BillingYear.request())
        }
        BillingYear.refuses(.paymentTooMuch) {
            try office.place(Cents(-1), of: keys[4], as: .other, reason: "r", by: BillingYear.request())
        }
        try office.place(Cents(60_000), of: keys[4], as: .other, reason: "Own account", by: BillingYear.request())
        #expect(try office.unallocated().map(\.left) == [Cents(10_000)])
        try office.place(of: keys[4], as: .other, reason: "Own account", by: BillingYear.request())
        #expect(try office.unallocated().isEmpty && office.takenStatements(page: 1).statements[0].waiting == 0)
        let balances = try office.balances()
        #expect(balances[.unallocated] ?? .zero == .zero && balances[.strangersMoney] ?? .zero == .zero)
        #expect(balances[.bankCharges] == CentsSum(Cents(750)))
        #expect(balances[.otherMovements] == CentsSum(Cents(-70_000)))
        BillingYear.refuses(.paymentTooMuch) {
            try office.place(of: keys[0], as: .bankCosts, reason: nil, by: BillingYear.request())
        }
        let movements = try office.movements(nil)
        #expect(movements.map(\.placements.count) == [1, 1, 1, 1, 2] && movements.allSatisfy(\.allocations.isEmpty))
        try verified(year)
    }

    @Test(arguments: Backend.allCases)
    func whatWasConfirmedIsTakenBackAndWaitsAgain(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        let paid = item.total + Cents(300)
        _ = try year.office.importStatement(
            try year.statement("2025-001", [BillingYear.payment(1, paid, text: "?"), Self.out(2, 400)]),
            by: BillingYear.request())
        let keys = try year.office.unallocated().map(\.key)
        let parts: [PaymentChoice.Part] = [.invoice(item.invoice, item.total), .credit(item.contributor, Cents(300))]
        #expect(
            try year.office.confirm(PaymentChoice(left: paid, key: keys[0], parts: parts), by: BillingYear.request()))
        try year.office.place(of: keys[1], as: .bankCosts, reason: nil, by: BillingYear.request())
        #expect(try year.office.unallocated().isEmpty)
        BillingYear.refuses(.reasonMissing) {
            try year.office.undo(keys[0], reason: "", by: BillingYear.request())
        }
        for key in keys { try year.office.undo(key, reason: "Somebody else's", by: BillingYear.request()) }
        #expect(try year.office.unallocated().map(\.left) == [paid, Cents(-400)])
        #expect(try year.items()[0].open == item.total && year.office.account(of: item.contributor).credit == .zero)
        #expect(try year.office.balances()[.bankCharges] ?? .zero == .zero)
        let story = try year.office.story(of: keys[0])
        #expect(story.entries.count == 4 && story.entries.last?.reason == "Somebody else's")
        #expect(story.names == [item.contributor: item.name])
        for key in keys {
            BillingYear.refuses(.paymentFinal) {
                try year.office.undo(key, reason: "Again", by: BillingYear.request())
            }
        }
        // It can be confirmed anew, and taken back anew.
        try year.office.confirm(item.total, on: item.invoice, of: keys[0], by: BillingYear.request())
        try year.office.undo(keys[0], reason: "Again", by: BillingYear.request())
        #expect(try year.items()[0].open == item.total)
        try verified(year)
    }

    private func refuses(_ why: String, _ year: BillingYear, _ key: TransactionKey) throws {
        BillingYear.refuses(.paymentFinal) {
            try year.office.undo(key, reason: "Wrong", by: BillingYear.request())
        }
        guard case .failure(let told) = try year.office.story(of: key).undoing else {
            Issue.record("nothing stands in the way of \(key)")
            return
        }
        #expect(told.listed.first?.details["why"] == why)
    }

    @Test(arguments: Backend.allCases)
    func whatHappenedSinceStandsInTheWay(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend, 5)
        let items = try year.items()
        let whole = items[3].total + Cents(100)
        _ = try year.office.importStatement(
            try year.statement(
                "2025-001",
                [
                    BillingYear.payment(1, Cents(100), of: items[0]),
                    BillingYear.payment(2, items[1].total, of: items[1]),
                    BillingYear.payment(3, whole, of: items[3]),
                ]), by: BillingYear.request())
        let keys = try year.office.movements(nil).map(\.payment.key)
        try year.office.writeOff(items[0].invoice, reason: "Bankrupt", by: BillingYear.request())
        try refuses("written-off", year, keys[0])
        let refund = try year.office.askRefund(
            Cents(100), to: items[3].contributor, beneficiary: "Medica", iban: IBAN("BE42001999999954"), bic: nil,
            reason: "Paid too much", by: BillingYear.request())
        try refuses("used", year, keys[2])
        try year.office.decideRefund(
            refund.number, isApproved: false, reason: "Wrong", by: BillingYear.request("Tweede Persoon"))
        try year.office.undo(keys[2], reason: "The refund was refused", by: BillingYear.request())
        #expect(try year.items()[3].open == items[3].total)
        try year.decide(
            .correctFigures, YearTerms(figures: AskedFigures(costPerEntity: Cents(1)), reason: BillingYear.reason))
        try year.office.invoice(.activity, of: year.year, year.terms, by: BillingYear.request())
        try refuses("credited", year, keys[1])
        try verified(year)
    }

    @Test(arguments: Backend.allCases)
    func aTransferThatAPersonRecognisedIsNone(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        try year.payTwice(item)
        let refund = try year.office.askRefund(
            Cents(100), to: item.contributor, beneficiary: "Medica", iban: IBAN("BE42001999999954"), bic: nil,
            reason: "Paid twice", by: BillingYear.request())
        try year.office.decideRefund(refund.number, isApproved: true, by: BillingYear.request("Tweede Persoon"))
        let before = try #require(try year.office.takenStatements(page: 1).statements.first).statement
        let statement = try year.statement("2025-009", opening: before.closing.count, [Self.out(1, 100)])
        _ = try year.office.importStatement(statement, by: BillingYear.request())
        let key = try year.office.unallocated()[0].key
        let approved = try year.office.refund(refund.number)
        for _ in 0..<2 {
            try year.office.confirm(approved, is: key, by: BillingYear.request())
            #expect(try year.office.refundStandings().first?.stage == .carriedOut)
            try year.office.undo(key, reason: "It was another", by: BillingYear.request())
            #expect(try year.office.refundStandings().first?.stage == .approved)
        }
        #expect(try year.office.unallocated().map(\.left) == [Cents(-100)])
        try verified(year)
    }

    /// What the bank names as a transfer of ours was said by nobody, and is nobody's to take back.
    @Test(arguments: Backend.allCases)
    func aTransferThatTheBankNamesStands(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        try year.payTwice(item)
        let refund = try year.office.askRefund(
            Cents(100), to: item.contributor, beneficiary: "Medica", iban: IBAN("BE42001999999954"), bic: nil,
            reason: "Paid twice", by: BillingYear.request())
        try year.office.decideRefund(refund.number, isApproved: true, by: BillingYear.request("Tweede Persoon"))
        let before = try #require(try year.office.takenStatements(page: 1).statements.first).statement
        let named = BankTransaction(
            index: 1, amount: Cents(100), direction: .debit, bookedOn: nil, valueOn: nil,
            endToEndID: refund.endToEndID)
        let statement = try year.statement("2025-009", opening: before.closing.count, [named])
        #expect(try year.office.importStatement(statement, by: BillingYear.request()).matched == 1)
        let key = TransactionKey(account: statement.account, statement: statement.id, index: 1)
        try refuses("transfer", year, key)
        #expect(try year.office.refundStandings().first?.stage == .carriedOut)
        try verified(year)
    }

    @Test(arguments: Backend.allCases)
    func inASettledYearNothingIsUndone(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(2)
        try year.reach(.levyInvoiced)
        let items = try year.items()
        let payments = items.enumerated().map { BillingYear.payment($0.offset + 1, $0.element.total, of: $0.element) }
        _ = try year.office.importStatement(try year.statement("2025-001", payments), by: BillingYear.request())
        try year.reach(.settled)
        let key = try #require(try year.office.movements(nil).first).payment.key
        try refuses("settled", year, key)
        try year.decide(.reopen)
        try year.office.undo(key, reason: "Wrong", by: BillingYear.request())
        #expect(try year.office.unallocated().map(\.key) == [key])
    }

    /// Money goes back where it came from: first the account that paid too much.
    @Test(arguments: Backend.allCases)
    func whereMoneyCameFromIsKnown(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let items = try year.items()
        func paid(_ index: Int, _ item: OpenItem, _ account: String) -> BankTransaction {
            BankTransaction(
                index: index, amount: item.total, direction: .credit, bookedOn: nil, valueOn: nil,
                communication: item.invoice.communication, counterparty: .init(name: "P\(index)", account: account))
        }
        _ = try year.office.importStatement(
            try year.statement(
                "2025-001",
                [
                    paid(1, items[0], "BE71096123456769"), paid(2, items[0], "BE42001999999954"),
                    paid(3, items[1], "GB 12 unknown"),
                ]), by: BillingYear.request())
        let payers = try year.office.payers(of: items[0].contributor)
        #expect(payers.map(\.name) == ["P1", "P2"] && payers.map(\.gaveCredit) == [false, true])
        #expect(payers.accounts.map(\.iban) == [try IBAN("BE42001999999954"), try IBAN("BE71096123456769")])
        #expect(try year.office.payers(of: items[1].contributor).accounts.isEmpty)
        #expect(
            try year.office.heldCredits() == [
                HeldCredit(contributor: items[0].contributor, name: items[0].name, amount: items[0].total)
            ])
        let bank = try #require(try year.office.reconciliation(of: 2024).bank)
        let shares = Dictionary(bank.shares.map { ($0.kind, $0.amount) }) { $1 }
        #expect(bank.difference == .zero && bank.gap == .zero && shares[.credit] == CentsSum(items[0].total))
        #expect(shares[.paid] == CentsSum(items[0].total + items[1].total))
        #expect(bank.shares.reduce(CentsSum.zero) { $0 + $1.amount } == bank.ledger)
        // One contributor's invoices are those that all lists show of it.
        for item in items {
            #expect(
                try year.office.items(contributor: item.contributor)
                    == year.items().filter { $0.contributor == item.contributor })
        }
    }
}
