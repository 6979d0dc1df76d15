public import Billing
import Declarations
import Law
import Rules
public import Values

/// What an invoice run needs beside the year's figures.
public struct InvoicingTerms: Hashable, Sendable {
    /// The last day of payment; `nil` for the term of the tables.
    public var due: CivilDate?
    /// Once so many documents are made, the run stops where it is; `nil` for all.
    public var most: Int?

    public init(due: CivilDate? = nil, most: Int? = nil) {
        self.due = due
        self.most = most
    }

    /// What is wrong with a last day of payment that a person types; `nil` for nothing. A day so far away that nobody
    /// can mean it would let nobody ever be late.
    public static func problem(of due: CivilDate, on today: CivilDate) -> Problem? {
        guard due >= today else { return Problem(.invoiceDuePast, ["value": due.description]) }
        let last = CivilDate(daysSince1970: today.daysSince1970 + 365)
        guard due > last else { return nil }
        return Problem(.invoiceDuePast, ["value": due.description, "until": last.description])
    }
}

extension BillingOffice {
    /// Invoices what is not invoiced yet, and puts right what no longer is as it should be. What was decided is left
    /// alone, so that a run that stopped goes on by being done again, and two at once do nothing twice. Once every
    /// declaration has its decision, the year takes the step; a run that stopped before leaves it for the next.
    ///
    /// - Parameter progress: is told the totals after each batch, once that is kept.
    /// - Throws: `year.step-impossible` before its time; `law.figure-unknown` without a payment term;
    ///   `invoice.due-past`.
    @discardableResult
    public func invoice(
        _ kind: InvoiceKind, of year: Int, _ terms: InvoicingTerms, by request: FilingRequest,
        progress: (InvoicingTotals) -> Void = { _ in }
    ) throws(Problems) -> InvoicingTotals {
        try checkAgency(request, .issueInvoices)
        var totals = InvoicingTotals()
        var last: DeclarationKey?
        while true {
            let end = try store.writeBilling { (store) throws(Problems) in
                var counted = totals
                let end = try issue(kind, year, terms, after: last, &counted, by: request, in: store)
                return end.map { (key: $0, totals: counted) }
            }
            guard let end else { break }
            (last, totals) = (end.key, end.totals)
            progress(totals)
            if let most = terms.most, totals.undecided >= most { return totals }
        }
        try finish(kind, year, by: request)
        return totals
    }

    /// How far the invoices of a year are: what a run would do now, and how many declarations it would leave alone.
    ///
    /// - Throws: `year.step-impossible` before the figures are published.
    public func progress(_ kind: InvoiceKind, of year: Int) throws(Problems) -> InvoicingTotals {
        try store.readBilling { (store) throws(Problems) in
            let contributionYear = try self.year(year, in: store)
            let figures = try published(contributionYear)
            return try InvoicingDesk(kind, year, figures, book).totals(in: store)
        }
    }

    /// The figures in force.
    ///
    /// - Throws: `year.step-impossible` before they are published.
    func published(_ year: ContributionYear) throws(Problems) -> YearFigures {
        if let figures = year.figures { return figures }
        do throws(Problem) {
            _ = try YearTable.transition(of: year.year, from: year.state, .invoiceActivity)
        } catch { throw Problems([error]) }
        throw Problems([Problem(.yearFigureMissing, ["year": String(year.year), "figure": "cost_per_entity"])])
    }

    /// The step that a whole run is, where it was not taken yet.
    private func finish(_ kind: InvoiceKind, _ year: Int, by request: FilingRequest) throws(Problems) {
        switch (kind, try self.year(year).state) {
        case (.activity, .closed): try decide(.invoiceActivity, of: year, YearTerms(), by: request)
        case (.levy, .rateFixed): try decide(.invoiceLevy, of: year, YearTerms(), by: request)
        case (.activity, _), (.levy, _): return
        }
    }

    /// One batch.
    ///
    /// - Returns: the last declaration of it; `nil` where there is none left.
    private func issue(
        _ kind: InvoiceKind, _ year: Int, _ terms: InvoicingTerms, after last: DeclarationKey?,
        _ totals: inout InvoicingTotals, by request: FilingRequest, in store: any BillingWriting
    ) throws(Problems) -> DeclarationKey? {
        let contributionYear = try self.year(year, in: store)
        guard contributionYear.mayInvoice(kind), let figures = contributionYear.figures else {
            let step: YearStep = kind == .activity ? .invoiceActivity : .invoiceLevy
            do throws(Problem) {
                _ = try YearTable.transition(of: year, from: contributionYear.state, step)
            } catch { throw Problems([error]) }
            return nil
        }
        let page = try store.declarations(
            toInvoice: year, after: last?.declarant, limit: InvoicingDesk.together)
        guard let end = page.last?.key else { return nil }
        let now = clock.now()
        let desk = try InvoicingDesk(kind, year, figures, book)
        var batch = try InvoiceBatch(
            kind, contributionYear, issued: now.day, due: try due(now.day, terms),
            creditor: creditor(on: now.day), tables: book.hash, in: store)
        let standings = try store.standings(of: year, kind, after: last?.declarant, through: end.declarant)
        for listed in page {
            let standing = standings[listed.key]
            guard let action = desk.count(listed, standing, &totals) else { continue }
            try batch.add(action, listed, standing, in: store)
        }
        guard !batch.facts.isEmpty else { return end }
        try store.keep(batch.creditor)
        try record(.issueInvoices, "\(year)/\(kind.series.rawValue)", batch.facts, by: request, at: now, in: store)
        return end
    }

    /// The last day of payment: what whoever invoices gives, or else by the tables.
    private func due(_ day: CivilDate, _ terms: InvoicingTerms) throws(Problems) -> CivilDate {
        if let due = terms.due {
            guard due >= day else { throw Problems([Problem(.invoiceDuePast, ["value": due.description])]) }
            return due
        }
        do throws(Problem) {
            return CivilDate(daysSince1970: day.daysSince1970 + Int(try book.figure(.paymentTerm, on: day)))
        } catch { throw Problems([error]) }
    }
}
