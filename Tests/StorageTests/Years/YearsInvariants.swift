import Billing
import Declarations
import Law
import Rules
import Service
import Testing
import Values

/// What holds of a year's money whatever was done to it.
struct YearsInvariants {
    private let office: BillingOffice

    init(_ office: BillingOffice) { self.office = office }

    /// - Parameters:
    ///   - bank: what it knows, where there is one.
    ///   - before: what stood on the account before the first statement, which is booked with that one.
    func check(_ bank: YearsBank?, before: Cents = .zero) throws {
        let items = try office.items(limit: .max)
        try checkNumbers(items)
        try checkLedger(items, before)
        if let bank { try check(bank) }
        try office.store.read { (store) throws(Problems) in _ = try AuditVerification(store).run() }
    }

    // MARK: Numbers

    /// No gap and no double; each credit note takes back one whole invoice, and what stands instead says so.
    func checkNumbers(_ items: [OpenItem]) throws {
        for (series, own) in Dictionary(grouping: items, by: { "\($0.invoice.year)-\($0.invoice.series.rawValue)" }) {
            #expect(own.map(\.invoice.sequence) == Array(1...own.count), "\(series)")
        }
        for year in Set(items.map(\.invoice.year)) { try checkCreditNotes(year, items) }
        let byNumber = Dictionary(uniqueKeysWithValues: items.map { ($0.invoice, $0) })
        #expect(items.allSatisfy { $0.open >= .zero && $0.paid >= .zero }, "nothing is paid beyond what is due")
        #expect(
            items.allSatisfy { !$0.isCredited || ($0.paid == .zero && $0.writtenOff == .zero && $0.charged == .zero) })
        let replacements = items.compactMap { item in item.replacement.flatMap { byNumber[$0] } }
        #expect(replacements.count == items.count { $0.replacement != nil })
    }

    private func checkCreditNotes(_ year: Int, _ items: [OpenItem]) throws {
        let (notes, credited) = try read { (store) throws(Problems) in
            let newest = try store.newestSequence(.creditNote, year: year)
            var notes: [CreditNoteRecord] = []
            for sequence in 0..<newest {
                guard let number = InvoiceNumber(.creditNote, year: year, sequence: sequence + 1),
                    let note = try store.creditNote(number)
                else { continue }
                notes.append(note)
            }
            return (notes, newest)
        }
        #expect(notes.count == credited, "the credit notes of \(year) have a gap")
        let totals = Dictionary(uniqueKeysWithValues: items.map { ($0.invoice, $0) })
        #expect(Set(notes.map(\.credited)).count == notes.count)
        #expect(notes.count == items.count { $0.isCredited && $0.invoice.year == year })
        for note in notes {
            let item = try #require(totals[note.credited])
            #expect(item.total == note.total && item.isCredited)
            #expect((item.replacement.flatMap { totals[$0]?.total } ?? .zero) == note.remaining)
        }
    }

    // MARK: Ledger

    /// Each account is what the documents, the bank and the refunds say it is; each contributor's too.
    private func checkLedger(_ items: [OpenItem], _ before: Cents) throws {
        let balances = try office.balances()
        #expect(balances.values.reduce(.zero) { $0 + $1 } == .zero)
        let account = try office.creditor(on: try CivilDate("2025-01-01").orThrow()).iban
        let newest = try read { (store) throws(Problems) in try store.newestStatement(of: account) }
        #expect(balances[.bank] ?? .zero == CentsSum(newest?.closing ?? .zero))
        #expect(balances[.openingBalance] ?? .zero == (newest == nil ? .zero : .zero - CentsSum(before)))
        let waiting = try office.unallocated(limit: .max).reduce(CentsSum.zero) { $0 + CentsSum($1.left) }
        #expect(balances[.unallocated] ?? .zero == .zero - waiting)
        for kind in InvoiceKind.allCases {
            let account = kind == .activity ? LedgerAccount.activityIncome : .levyIncome
            let standing = items.filter { $0.invoice.series == kind.series && !$0.isCredited }
            #expect(
                balances[account] ?? .zero == .zero - standing.reduce(CentsSum.zero) { $0 + CentsSum($1.total) })
        }
        let charged = items.reduce(CentsSum.zero) { $0 + CentsSum($1.charged) }
        #expect(balances[.lateIncome] ?? .zero == .zero - charged)
        let givenUp = items.reduce(CentsSum.zero) { $0 + CentsSum($1.writtenOff) }
        #expect(balances[.writeOffs] ?? .zero == givenUp)
        try checkContributors(items, office.refunds())
    }

    private func check(_ bank: YearsBank) throws {
        let balances = try office.balances()
        if bank.hasSent { #expect(balances[.bank] ?? .zero == CentsSum(Cents(bank.balance))) }
        #expect(balances[.bankCharges] ?? .zero == CentsSum(Cents(bank.charges)))
        let approved = try office.refunds(.approved).reduce(CentsSum.zero) { $0 + CentsSum($1.amount) }
        #expect(balances[.refunds] ?? .zero == CentsSum(Cents(bank.transferred)) - approved)
    }

    private func read<Result>(
        _ work: (any BillingReading) throws(Problems) -> Result
    ) throws(Problems) -> Result { try office.store.readBilling(work) }

    /// What somebody owes is what is open less what is to its credit and what is on its way back.
    private func checkContributors(_ items: [OpenItem], _ refunds: [Refund]) throws {
        let asked = Dictionary(grouping: refunds.filter { $0.state == .asked }, by: \.contributor)
        for (contributor, own) in Dictionary(grouping: items, by: \.contributor) {
            let open = own.reduce(CentsSum.zero) { $0 + CentsSum($1.open) }
            let back = (asked[contributor] ?? []).reduce(CentsSum.zero) { $0 + CentsSum($1.amount) }
            let (balance, credit) = try read { (store) throws(Problems) in
                (try store.balance(of: contributor, through: nil), try store.credit(of: contributor))
            }
            #expect(balance == open - CentsSum(credit) - back, "\(contributor)")
        }
    }

    // MARK: Assessments

    /// Every invoice that stands is the assessment of the newest declaration under the figures in force, and nothing
    /// that is due is left out: computed here by the rules, without anything of what invoices.
    func checkAssessments(_ kind: InvoiceKind, _ year: Int) throws {
        let contributionYear = try office.year(year)
        let figures = try #require(contributionYear.figures)
        let assessment = try AssessmentYear(
            try office.book.year(year),
            figures: GivenFigures(costPerEntity: figures.costPerEntity, rate: figures.rate))
        let standing = try office.items(year: year, limit: .max)
            .filter { $0.invoice.series == kind.series && !$0.isCredited }
        let totals = Dictionary(standing.map { ($0.contributor, $0.total) }) { one, other in
            Issue.record("two invoices stand: \(one), \(other)")
            return one
        }
        var sum = CentsSum.zero
        for listed in try Invariants.declarations(of: office.store) where listed.key.year == year {
            let due =
                listed.state == .withdrawn || listed.state == .draft ? Cents.zero : amount(listed, kind, assessment)
            #expect(totals[listed.key.declarant] ?? .zero == due, "\(listed.key) \(kind)")
            sum += due
        }
        #expect(standing.reduce(CentsSum.zero) { $0 + CentsSum($1.total) } == sum)
    }

    private func amount(_ listed: ListedDeclaration, _ kind: InvoiceKind, _ assessment: AssessmentYear) -> Cents {
        let outcome = assessment.assess(listed.revision.declaration, isDeclared: listed.state != .exOfficio).outcome
        return kind == .activity ? outcome.activity : outcome.levy
    }

    // MARK: The end

    /// Every cent of the budget is accounted for.
    func checkSettled(_ year: Int) throws {
        let whole = try office.reconciliation(of: year)
        #expect(whole.year.state == .settled && whole.ledgerTotal == .zero)
        for part in whole.parts {
            #expect(part.unexplained == .zero && part.notInvoiced == .zero && part.sums.open == .zero)
            let budget = CentsSum(try #require(part.budget))
            #expect(budget - (try #require(part.residual)) + part.decided == part.totals.assessed)
            #expect(part.sums.paid + part.sums.writtenOff == part.totals.assessed + part.sums.charged)
        }
        let split = whole.parts.reduce(CentsSum.zero) { sum, part in sum + CentsSum(part.budget ?? .zero) }
        #expect(split == CentsSum(try #require(whole.year.budget)), "the parts of the budget are the budget")
    }

    /// Both databases hold the same: every audit entry vouches for what it is of.
    static func compare(_ desks: [YearsDesk]) throws {
        try Invariants.compare(desks[0].store, desks[1].store)
        let (one, other) = (desks[0].office, desks[1].office)
        #expect(try one.items(limit: .max) == other.items(limit: .max))
        #expect(try one.refunds() == other.refunds())
        #expect(try one.unallocated(limit: .max) == other.unallocated(limit: .max))
        #expect(try one.balances() == other.balances())
        for year in TwoYears.years {
            #expect(try one.year(year) == other.year(year))
            for number in try one.numbers(year: year).suffix(50) {
                #expect(try one.document(number) == other.document(number))
            }
        }
    }
}
