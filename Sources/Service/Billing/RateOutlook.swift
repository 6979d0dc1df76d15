import Billing
import Rules
public import Values

/// Which rate covers the levy's part of a budget with the turnover that is declared now, and what it brings in (Q5).
public struct RateOutlook: Hashable, Sendable {
    /// The part of the budget that the levy is to bring in.
    public let share: Cents
    /// What it is divided by.
    public let turnover: CentsSum
    /// A rate, and what the levy comes to with it.
    public struct Place: Hashable, Sendable {
        public let rate: Percentage
        public let levy: CentsSum
    }

    /// What covers the share; the maximum where nothing below it does.
    public let covering: Place
    public let maximum: Place

    /// Whether even the maximum brings in less than the share.
    public var isShort: Bool { covering.rate == maximum.rate && covering.levy < CentsSum(share) }

    /// Whether a rate brings in less than nine tenths of what one that may be fixed does.
    func isClearlyMore(than levy: CentsSum) -> Bool { levy.count * 10 < covering.levy.count * 9 }
}

extension BillingOffice {
    /// - Returns: `nil` where there is no budget, no maximum, or nothing to divide by.
    public func rateOutlook(of year: Int) throws(Problems) -> RateOutlook? {
        try store.readBilling { (store) throws(Problems) in
            try rateOutlook(of: try self.year(year, in: store), in: store)
        }
    }

    func rateOutlook(
        of year: ContributionYear, in store: any BillingReading
    ) throws(Problems) -> RateOutlook? {
        guard let budget = year.budget, let figures = year.figures else { return nil }
        let maximum = year.maximumRate ?? figures.rate
        func totals(_ rate: Percentage) throws(Problems) -> InvoicingTotals {
            let tried = YearFigures(costPerEntity: figures.costPerEntity, rate: rate)
            return try InvoicingDesk(.levy, year.year, tried, book).totals(in: store)
        }
        let highest = try totals(maximum)
        guard highest.turnover > .zero else { return nil }
        let share = try split(budget, year.year).levy
        let rate = try rules(of: year.year).decidableRate(share, turnover: highest.turnover, maximum: maximum)
        return RateOutlook(
            share: share, turnover: highest.turnover,
            covering: .init(rate: rate, levy: rate == maximum ? highest.assessed : try totals(rate).assessed),
            maximum: .init(rate: maximum, levy: highest.assessed))
    }
}
