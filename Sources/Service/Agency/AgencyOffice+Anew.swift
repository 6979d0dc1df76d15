import Audit
public import Billing
import Declarations
import Law
public import Values

extension AgencyOffice {
    /// How many declarations of a year would be invoiced anew, by kind: corrected, withdrawn or set ex officio
    /// since their invoices were made, or under figures that were corrected since. A kind that was not invoiced as a
    /// whole, and one of which nothing changed, is left out.
    public func invoicesToRemake(of year: Int) throws(Problems) -> [InvoiceKind: Int] {
        try billing.store.readBilling { (store) throws(Problems) in
            let decided = try billing.year(year, in: store)
            guard let figures = decided.figures else { return [:] }
            let kinds = AgencyOffice.invoiced(decided.state)
            guard !kinds.isEmpty else { return [:] }
            // Looking at every declaration takes a while, and anything that can change is in the audit trail.
            let sequence = try store.auditHead().sequence
            if let known = remade.counts(of: year, at: sequence) { return known }
            var counts: [InvoiceKind: Int] = [:]
            for kind in kinds {
                let left = try InvoicingDesk(kind, year, figures, book).totals(in: store).undecided
                if left > 0 { counts[kind] = left }
            }
            remade.keep(counts, of: year, at: sequence)
            return counts
        }
    }

    /// The kinds of which the whole year has been invoiced, and can be put right.
    private static func invoiced(_ state: YearState?) -> [InvoiceKind] {
        switch state {
        case .activityInvoiced, .rateFixed: [.activity]
        case .levyInvoiced: [.activity, .levy]
        case nil, .drafted, .published, .open, .closed, .settled: []
        }
    }
}
