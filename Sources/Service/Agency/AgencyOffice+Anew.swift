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
            if let known = remade.counts(of: year), try stands(known, decided, at: sequence, in: store) {
                return known.counts
            }
            var counts: [InvoiceKind: Int] = [:]
            for kind in kinds {
                let left = try InvoicingDesk(kind, year, figures, book).totals(in: store).undecided
                if left > 0 { counts[kind] = left }
            }
            let known = RemadeMemory.Known(
                sequence: sequence, decisions: decided.decisions.count, billed: try store.newestBillingEvent(),
                counts: counts)
            remade.keep(known, of: year)
            return counts
        }
    }

    /// Whether what was counted still holds. Only a declaration or a decision makes something to be made anew, and only
    /// what is done with money takes something away: what is written to people meanwhile does neither.
    private func stands(
        _ known: RemadeMemory.Known, _ year: ContributionYear, at sequence: Int64, in store: any BillingReading
    ) throws(Problems) -> Bool {
        if known.sequence == sequence { return true }
        guard known.decisions == year.decisions.count else { return false }
        if !known.counts.isEmpty, try store.newestBillingEvent() != known.billed { return false }
        return try store.sectorLines(of: year.year, after: known.sequence).isEmpty
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
