import Billing
import Declarations
import Service
import Testing
import Values

@testable import Storage

/// Money that comes in, that nobody expected, that goes back, and that is given up.
@Suite struct PaymentTests {
    @Test(arguments: Backend.allCases)
    func whatACommunicationNamesIsPaid(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let items = try year.items()
        let half = Cents(items[1].total.count / 2)
        let statement = try year.statement(
            "2025-001",
            [
                BillingYear.payment(1, items[0].total, of: items[0]), BillingYear.payment(2, half, of: items[1]),
                BillingYear.payment(3, items[0].total, of: items[0]),
                BillingYear.payment(4, Cents(12_345), text: "nobody knows"),
            ])
        let outcome = try year.office.importStatement(statement, by: BillingYear.request())
        #expect(outcome.booked == 4 && outcome.matched == 3)
        let after = try year.items()
        #expect(after[0].open == .zero && after[1].open == items[1].total - half)
        // Paid twice: the second payment is to the payer's credit.
        #expect(try year.office.account(of: items[0].contributor).credit == items[0].total)
        #expect(try year.office.unallocated().map(\.left) == [Cents(12_345)])
        let balances = try year.office.balances()
        #expect(balances[.bank] == statement.booked && balances[.unallocated] == CentsSum(Cents(-12_345)))
        #expect(balances.values.reduce(.zero) { $0 + $1 } == .zero)
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    @Test(arguments: Backend.allCases)
    func anInvoiceKnowsWhatWasPaidOnItAndWhatTookItBack(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        let statement = try year.statement("2025-001", [BillingYear.payment(1, Cents(100), of: item)])
        _ = try year.office.importStatement(statement, by: BillingYear.request())
        try year.office.writeOff(item.invoice, reason: "Bankrupt", by: BillingYear.request())
        let sheet = try year.office.sheet(of: item.invoice)
        #expect(sheet.payments.map(\.amount) == [Cents(100), item.total - Cents(100)])
        #expect(sheet.payments.map(\.way) == [.communication, .writtenOff])
        #expect(sheet.payments.allSatisfy { $0.day == year.clock.now().day } && sheet.creditNote == nil)
        #expect(try year.office.sheet(of: year.items()[1].invoice).payments.isEmpty)
        try year.decide(
            .correctFigures, YearTerms(figures: AskedFigures(costPerEntity: Cents(1)), reason: BillingYear.reason))
        try year.office.invoice(.activity, of: year.year, year.terms, by: BillingYear.request())
        let credited = try year.office.sheet(of: item.invoice)
        #expect(credited.creditNote?.credited == item.invoice && credited.item.open == .zero)
        let notes = try year.office.creditNotes(of: year.items())
        #expect(notes[item.invoice] == credited.creditNote && notes.count == 4)
        #expect(try year.office.contributor(of: item.invoice) == item.contributor)
        BillingYear.refuses(.invoiceUnknown) {
            _ = try year.office.sheet(of: try #require(credited.creditNote).number)
        }
    }

    @Test(arguments: Backend.allCases)
    func aRefundGoesIntoOneFileForTheBank(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        try year.payTwice(item)
        let (one, other) = (BillingYear.request(), BillingYear.request("Tweede Persoon"))
        for _ in 0..<2 {
            let refund = try year.office.askRefund(
                Cents(100), to: item.contributor, beneficiary: "Medica", iban: IBAN("BE42001999999954"), bic: nil,
                reason: "Paid twice", by: one)
            try year.office.decideRefund(refund.number, isApproved: true, by: other)
        }
        let day = year.clock.now().day
        BillingYear.refuses(.refundUnknown) { try year.office.sendRefunds([3], requestedOn: day, by: other) }
        BillingYear.refuses(.refundUnknown) { try year.office.sendRefunds([], requestedOn: day, by: other) }
        let sent = try year.office.sendRefunds([2], requestedOn: day, by: other)
        #expect(try year.office.sentRefunds() == [sent] && sent.refunds == [2])
        #expect(try year.office.sendRefunds([2], requestedOn: day, by: other) == sent)
        #expect(try year.office.sentRefunds() == [sent])
        BillingYear.refuses(.refundSent) { try year.office.sendRefunds([2], requestedOn: day.next, by: other) }
        BillingYear.refuses(.refundSent) { try year.office.sendRefunds([1, 2], requestedOn: day, by: other) }
        let second = try year.office.sendRefunds([1], requestedOn: day, by: other)
        #expect(try year.office.sentRefunds() == [sent, second] && second.name == "MEDLEVY-F-000002")
        let batch = try year.office.refundBatch(ofFile: 1)
        #expect(batch.orders.map(\.text) == ["R-000002"] && batch.id == sent.name && batch.requestedOn == day)
        #expect(try year.office.refundBatch(ofFile: 1) == batch)
        BillingYear.refuses(.refundUnknown) { try year.office.refundBatch(ofFile: 9) }
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    @Test(arguments: Backend.allCases)
    func aStatementIsImportedOnce(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        let statement = try year.statement("2025-001", [BillingYear.payment(1, item.total, of: item)])
        _ = try year.office.importStatement(statement, by: BillingYear.request())
        #expect(try year.office.importStatement(statement, by: BillingYear.request()).isRepeated)
        #expect(try year.office.balances()[.bank] == CentsSum(item.total))
        let other = try year.statement("2025-001", [BillingYear.payment(1, item.total)])
        BillingYear.refuses(.statementDiffers) {
            try year.office.importStatement(other, by: BillingYear.request())
        }
        let later = try year.statement("2025-003", opening: 1, [BillingYear.payment(1, Cents(1))])
        BillingYear.refuses(.statementGap) {
            try year.office.importStatement(later, by: BillingYear.request())
        }
    }

    @Test(arguments: Backend.allCases)
    func aPersonSaysWhoseAPaymentIs(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let items = try year.items()
        let both = items[0].total + items[1].total
        let text = [items[0], items[1]].compactMap { $0.invoice.communication?.description }.joined(separator: " and ")
        let statement = try year.statement("2025-001", [BillingYear.payment(1, both, text: text)])
        _ = try year.office.importStatement(statement, by: BillingYear.request())
        let key = try year.office.unallocated()[0].key
        let proposal = try year.office.proposals(for: key)[0]
        #expect(proposal.ground == .communicationInText)
        BillingYear.refuses(.paymentTooMuch) {
            try year.office.confirm(proposal.allocations + proposal.allocations, of: key, by: BillingYear.request())
        }
        try year.office.confirm(proposal.allocations, of: key, by: BillingYear.request())
        #expect(try year.office.unallocated().isEmpty)
        #expect(try year.items(onlyOpen: true).map(\.invoice) == items.dropFirst(2).map(\.invoice))
    }

    /// Each part may be open on its own; together they are more than is open.
    @Test(arguments: Backend.allCases)
    func anInvoiceIsNotPaidTwiceByOnePayment(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        let twice = item.total + item.total
        let statement = try year.statement("1", [BillingYear.payment(1, twice, text: "both")])
        _ = try year.office.importStatement(statement, by: BillingYear.request())
        let key = try year.office.unallocated()[0].key
        let whole = Allocation(
            transaction: key, contributor: item.contributor, target: .invoice(item.invoice), amount: item.total,
            way: .confirmed)
        BillingYear.refuses(.paymentTooMuch) {
            try year.office.confirm([whole, whole], of: key, by: BillingYear.request())
        }
        #expect(try year.items()[0].open == item.total)
        try year.office.confirm([whole], of: key, by: BillingYear.request())
        #expect(try year.items()[0].open == .zero && year.office.unallocated()[0].left == item.total)
    }

    /// Money that the bank charged, or gave back of it, is booked as that already.
    @Test(arguments: Backend.allCases)
    func whatTheBankChargesPaysNothing(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        let given = BankTransaction(
            index: 1, amount: Cents(100), direction: .credit, nature: .charges, bookedOn: nil, valueOn: nil)
        let statement = try year.statement("1", [given])
        _ = try year.office.importStatement(statement, by: BillingYear.request())
        let key = TransactionKey(account: statement.account, statement: "1", index: 1)
        BillingYear.refuses(.paymentUnknown) {
            try year.office.confirm(Cents(100), on: item.invoice, of: key, by: BillingYear.request())
        }
        #expect(try year.office.balances()[.unallocated] ?? .zero == .zero)
    }

    @Test(arguments: Backend.allCases)
    func aRefundNeedsASecondPersonAndMayComeBack(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        try year.payTwice(item)
        let iban = try IBAN("BE42001999999954")
        func ask(_ amount: Cents) throws -> Refund {
            try year.office.askRefund(
                amount, to: item.contributor, beneficiary: item.name, iban: iban, bic: nil, reason: "Paid twice",
                by: BillingYear.request())
        }
        BillingYear.refuses(.paymentTooMuch) { try ask(item.total + Cents(1)) }
        let refund = try ask(item.total)
        BillingYear.refuses(.paymentTooMuch) { try ask(Cents(1)) }
        BillingYear.refuses(.refundSamePerson) {
            try year.office.decideRefund(refund.number, isApproved: true, by: BillingYear.request())
        }
        try year.office.decideRefund(refund.number, isApproved: true, by: BillingYear.request("Tweede Persoon"))
        BillingYear.refuses(.refundDecided) {
            try year.office.decideRefund(refund.number, isApproved: true, by: BillingYear.request("Tweede Persoon"))
        }
        let sent = try year.office.sendRefunds(
            [refund.number], requestedOn: year.clock.now().day, by: BillingYear.request())
        let batch = try year.office.refundBatch(ofFile: sent.number)
        #expect(batch.orders.map(\.endToEndID) == [refund.endToEndID])
        func transfer(_ direction: BankTransaction.Direction, _ nature: BankTransaction.Nature) -> BankTransaction {
            BankTransaction(
                index: 1, amount: item.total, direction: direction, nature: nature, bookedOn: nil, valueOn: nil,
                endToEndID: refund.endToEndID)
        }
        let balance = item.total.count * 2
        let out = try year.statement("2", opening: balance, [transfer(.debit, .payment)])
        #expect(try year.office.importStatement(out, by: BillingYear.request()).matched == 1)
        #expect(try year.office.balances()[.refunds] == .zero)
        #expect(try year.office.account(of: item.contributor).balance == .zero)
        let back = try year.statement(
            "3", opening: item.total.count, [transfer(.credit, .returned(reason: "AC04"))])
        #expect(try year.office.importStatement(back, by: BillingYear.request()).matched == 1)
        let account = try year.office.account(of: item.contributor)
        #expect(account.credit == item.total && account.balance == CentsSum(Cents(-item.total.count)))
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    /// Who typed the communication of an invoice that was replaced since pays what stands in its place.
    @Test(arguments: Backend.allCases)
    func aTypedCommunicationOfAReplacedInvoiceIsProposed(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(3)
        try year.reach(.levyInvoiced)
        let old = try year.items().first { $0.invoice.series == .levy }.orThrow()
        let lower = AskedFigures(rate: Percentage(units: 20_000_000))
        try year.decide(.correctFigures, YearTerms(figures: lower, reason: BillingYear.reason))
        try year.office.invoice(.levy, of: 2024, try year.terms, by: BillingYear.request())
        let new = try year.items().first { $0.invoice == old.invoice }.orThrow().replacement
        let text = "factuur 2024 \(old.invoice.communication?.description ?? "")"
        let payment = BillingYear.payment(1, Cents(1_00), text: text)
        _ = try year.office.importStatement(try year.statement("1", [payment]), by: BillingYear.request())
        let proposed = try #require(try year.office.matchingDesk().first)
        #expect(proposed.proposals.first?.ground == .communicationInText)
        #expect(proposed.proposals.first?.allocations.map(\.target) == [.invoice(try new.orThrow())])
        #expect(try year.office.proposals(for: proposed.payment.key) == proposed.proposals)
    }

    /// A year is settled once every invoice is paid or given up, and then budget, assessment, invoices and payments
    /// are the same sums.
    @Test(arguments: Backend.allCases)
    func aSettledYearIsExplainedToTheCent(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(20)
        try year.reach(.levyInvoiced)
        let items = try year.items()
        let payments = items.dropFirst().enumerated().map { BillingYear.payment($0 + 1, $1.total, of: $1) }
        _ = try year.office.importStatement(try year.statement("1", payments), by: BillingYear.request())
        BillingYear.refuses(.yearStillOwed) { try year.decide(.settle) }
        #expect(try year.office.plan(.settle, of: 2024, YearTerms()).findings.contains(.stillOwed))
        try year.office.writeOff(items[0].invoice, reason: "Bankrupt", by: BillingYear.request())
        try year.decide(.settle)
        let whole = try year.office.reconciliation(of: 2024)
        #expect(whole.year.state == .settled && whole.ledgerTotal == .zero)
        for part in whole.parts {
            #expect(part.notInvoiced == .zero && part.unexplained == .zero && part.sums.open == .zero)
            #expect(part.sums.paid + part.sums.writtenOff == part.totals.assessed)
            let residual = try part.residual.orThrow()
            #expect(CentsSum(try part.budget.orThrow()) - residual + part.decided == part.totals.assessed)
        }
        #expect(whole.balances[.receivable] ?? .zero == .zero)
        #expect(whole.balances[.writeOffs] == CentsSum(items[0].total))
        BillingYear.refuses(.yearStepImpossible) {
            try year.office.reopenDeclaration(
                Samples.key(3), reason: "The objection was allowed", by: BillingYear.request())
        }
    }
}
