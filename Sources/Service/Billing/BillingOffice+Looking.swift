public import Billing
public import Declarations
import Law
import Rules
public import Values

/// What can be looked up of a year's money.
extension BillingOffice {
    /// The numbers of all invoices and credit notes that fit, by year and series.
    ///
    /// - Parameter kind: invoices of one kind, and the credit notes that take such back; `nil` for all.
    public func numbers(year: Int? = nil, kind: InvoiceKind? = nil) throws(Problems) -> [InvoiceNumber] {
        try store.readBilling { (store) throws(Problems) in
            var numbers: [InvoiceNumber] = []
            for year in year.map({ $0...$0 }) ?? book.years {
                for series in InvoiceSeries.allCases {
                    numbers += try self.numbers(series, year, kind, in: store)
                }
            }
            return numbers
        }
    }

    private func numbers(
        _ series: InvoiceSeries, _ year: Int, _ kind: InvoiceKind?, in store: any BillingReading
    ) throws(Problems) -> [InvoiceNumber] {
        let own = InvoiceKind(series: series)
        if let kind, let own, kind != own { return [] }
        let newest = try store.newestSequence(series, year: year)
        let numbers = (0..<newest).compactMap { InvoiceNumber(series, year: year, sequence: $0 + 1) }
        guard let kind, own == nil else { return numbers }
        var fitting: [InvoiceNumber] = []
        for number in numbers {
            guard let note = try store.creditNote(number), InvoiceKind(series: note.credited.series) == kind
            else { continue }
            fitting.append(number)
        }
        return fitting
    }

    /// Invoices with what is open of them, in order of their numbers.
    public func items(
        year: Int? = nil, contributor: DeclarantID? = nil, onlyOpen: Bool = false, after: InvoiceNumber? = nil,
        limit: Int = 1000
    ) throws(Problems) -> [OpenItem] {
        try store.readBilling { (store) throws(Problems) in
            try store.items(year: year, contributor: contributor, onlyOpen: onlyOpen, after: after, limit: limit)
        }
    }

    public func refunds(_ state: Refund.State? = nil) throws(Problems) -> [Refund] {
        try store.readBilling { (store) throws(Problems) in try store.refunds(state) }
    }

    /// The same, each with how far it is.
    public func refundStandings(_ state: Refund.State? = nil) throws(Problems) -> [RefundStanding] {
        try store.readBilling { (store) throws(Problems) in
            try standings(of: store.refunds(state), in: store)
        }
    }

    private func standings(
        of refunds: [Refund], in store: any BillingReading
    ) throws(Problems) -> [RefundStanding] {
        let (files, transfers) = (try store.sentRefunds(), try store.transfers())
        return refunds.map { refund in
            RefundStanding(refund, files: files, transfers: transfers[refund.endToEndID] ?? TransferCount())
        }
    }

    /// What stands on each account.
    public func balances(through day: CivilDate? = nil) throws(Problems) -> [LedgerAccount: CentsSum] {
        try store.readBilling { (store) throws(Problems) in try store.balances(through: day) }
    }

    /// One contributor's account: its bookings, its balance, and what is to its credit.
    public func account(
        of contributor: DeclarantID, through day: CivilDate? = nil
    ) throws(Problems) -> ContributorAccount {
        try store.readBilling { (store) throws(Problems) in
            ContributorAccount(
                contributor: contributor, bookings: try store.bookings(of: contributor),
                balance: try store.balance(of: contributor, through: day),
                credit: try store.credit(of: contributor),
                refunds: try standings(of: store.refunds(nil).filter { $0.contributor == contributor }, in: store),
                payers: try store.payers(of: contributor))
        }
    }

    /// Budget = assessed = invoiced = paid + open, with every difference by its reason.
    ///
    /// - Throws: `year.step-impossible` before the figures are published.
    public func reconciliation(of year: Int) throws(Problems) -> YearReconciliation {
        try store.readBilling { (store) throws(Problems) in
            let contributionYear = try self.year(year, in: store)
            let figures = try published(contributionYear)
            let split = try contributionYear.budget.map { (budget) throws(Problems) in try self.split(budget, year) }
            var parts: [ReconciledPart] = []
            for kind in InvoiceKind.allCases {
                parts.append(
                    ReconciledPart(
                        kind: kind, budget: split.map { kind == .activity ? $0.activity : $0.levy },
                        published: try InvoicingDesk(kind, year, contributionYear.published ?? figures, book)
                            .totals(in: store).assessed,
                        totals: try InvoicingDesk(kind, year, figures, book).totals(in: store),
                        sums: try store.sums(of: year, kind), booked: try store.income(of: year, kind),
                        lateBooked: try store.lateIncome(of: year, kind)))
            }
            let balances = try store.balances(through: nil)
            let credit = try store.creditsHeld()
            return YearReconciliation(
                year: contributionYear, parts: parts, balances: balances, owed: try store.owed(),
                bank: try store.bankPosition().map { BankReconciliation($0, balances, credit: credit) })
        }
    }
}

/// One contributor's account.
public struct ContributorAccount: Hashable, Sendable {
    public let contributor: DeclarantID
    public let bookings: [Booking]
    /// What it owes; below zero it is owed.
    public let balance: CentsSum
    /// What it paid for nothing yet.
    public let credit: Cents
    /// What is given back, or was asked to be, oldest first.
    public let refunds: [RefundStanding]
    /// The movements that brought its money.
    public let payers: [PayingMovement]

    public init(
        contributor: DeclarantID, bookings: [Booking], balance: CentsSum, credit: Cents, refunds: [RefundStanding] = [],
        payers: [PayingMovement] = []
    ) {
        self.contributor = contributor
        self.bookings = bookings
        self.balance = balance
        self.credit = credit
        self.refunds = refunds
        self.payers = payers
    }
}

/// How one kind of invoice went from budget to bank.
public struct ReconciledPart: Hashable, Sendable {
    public let kind: InvoiceKind
    /// `nil` where no budget was drafted.
    public let budget: Cents?
    /// What all declarations amount to under the figures as they were published.
    public let published: CentsSum
    /// Under the figures in force.
    public let totals: InvoicingTotals
    public let sums: InvoiceSums
    /// The income of the year in the ledger.
    public let booked: CentsSum
    /// Interest and fines in the ledger: no part of the budget.
    public let lateBooked: CentsSum

    public init(
        kind: InvoiceKind, budget: Cents?, published: CentsSum, totals: InvoicingTotals, sums: InvoiceSums,
        booked: CentsSum, lateBooked: CentsSum = .zero
    ) {
        self.kind = kind
        self.budget = budget
        self.published = published
        self.totals = totals
        self.sums = sums
        self.booked = booked
        self.lateBooked = lateBooked
    }

    /// The budget less what the published figures bring in, above zero where that is less: the entities and the
    /// turnover that they were made for were others, and they are rounded. As everywhere, a residual is what is left of
    /// the budget.
    public var residual: CentsSum? { budget.map { CentsSum($0) - published } }
    /// What another rate or cost than the published one adds; below zero what it takes off.
    public var decided: CentsSum { totals.assessed - published }
    /// What is assessed and not invoiced yet; below zero what is invoiced and no longer assessed.
    public var notInvoiced: CentsSum { totals.assessed - (sums.invoiced - sums.credited) }
    /// Zero: what the ledger books as income, interest and fines is paid, written off or open on the invoices.
    public var unexplained: CentsSum { booked + lateBooked - sums.paid - sums.writtenOff - sums.open }
}

/// How a year went from budget to bank.
public struct YearReconciliation: Hashable, Sendable {
    public let year: ContributionYear
    public let parts: [ReconciledPart]
    /// Over all years.
    public let balances: [LedgerAccount: CentsSum]
    /// What contributors owe by their invoices, over all years.
    public let owed: CentsSum
    /// What stands at the bank, over all years; `nil` before the first statement.
    public let bank: BankReconciliation?

    public init(
        year: ContributionYear, parts: [ReconciledPart], balances: [LedgerAccount: CentsSum], owed: CentsSum,
        bank: BankReconciliation? = nil
    ) {
        self.year = year
        self.parts = parts
        self.balances = balances
        self.owed = owed
        self.bank = bank
    }

    /// Zero, whatever was booked.
    public var ledgerTotal: CentsSum { balances.values.reduce(.zero) { $0 + $1 } }
    /// Zero: what the ledger says that contributors owe is open on their invoices, less what is to their credit. Money
    /// that was moved between invoices, paid twice or lost shows here.
    public var unexplained: CentsSum { (balances[.receivable] ?? .zero) - owed }
}
