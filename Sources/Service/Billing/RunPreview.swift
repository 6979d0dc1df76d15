public import Billing
import Law
import Rules
public import Values

/// What a run of invoices would do now, whether it is the first or puts right what was invoiced before.
public struct RunPreview: Hashable, Sendable {
    public let year: ContributionYear
    public let kind: InvoiceKind
    public let totals: InvoicingTotals
    /// What stands of the year before.
    public let lastYear: InvoiceSums
    /// What the kind is to bring in; `nil` where no budget was drafted.
    public let share: Cents?
    public let findings: [YearFinding]
}

extension BillingOffice {
    /// What a run would do. Nothing is written.
    ///
    /// - Throws: `year.step-impossible` before its time.
    public func preview(_ kind: InvoiceKind, of year: Int) throws(Problems) -> RunPreview {
        try store.readBilling { (store) throws(Problems) in
            let before = try self.year(year, in: store)
            guard before.mayInvoice(kind), let figures = before.figures else {
                let step: YearStep = kind == .activity ? .invoiceActivity : .invoiceLevy
                throw Problems([YearTable.impossible(step, of: year, from: before.state)])
            }
            let split = try before.budget.map { (budget) throws(Problems) in try self.split(budget, year) }
            let share = split.map { kind == .activity ? $0.activity : $0.levy }
            let totals = try InvoicingDesk(kind, year, figures, book).totals(in: store)
            let last = try store.sums(of: year - 1, kind)
            return RunPreview(
                year: before, kind: kind, totals: totals, lastYear: last, share: share,
                findings: YearFinding.all(
                    in: totals, share: share.map { CentsSum($0) },
                    declarationsLastYear: last.invoices - last.creditNotes + last.nothingDue))
        }
    }
}

extension BillingOffice {
    /// What a year's invoices amount to, by kind.
    public func sums(of year: Int) throws(Problems) -> [InvoiceKind: InvoiceSums] {
        try store.readBilling { (store) throws(Problems) in
            var sums: [InvoiceKind: InvoiceSums] = [:]
            for kind in InvoiceKind.allCases { sums[kind] = try store.sums(of: year, kind) }
            return sums
        }
    }
}
