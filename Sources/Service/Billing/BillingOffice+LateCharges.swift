public import Billing
import Law
public import Values

/// Interest (nalatigheidsinterest, intérêt de retard, Verzugszinsen) and the fine (administratieve geldboete, amende
/// administrative, administrative Geldbuße) of who did not declare (Q8).
extension BillingOffice {
    /// What would be charged today on a year's invoices. Nothing is written.
    public func latePlan(year: Int) throws(Problems) -> LatePlan {
        _ = try book.year(year)
        let today = clock.now().day
        let charges = lateCharges(on: today)
        return try store.readBilling { (store) throws(Problems) in
            try latePlan(year, today, charges, in: store)
        }
    }

    /// Charges it: interest once for each invoice, on what is open of it; the fine once for each contributor and year,
    /// on the first of its invoices. What was charged is not charged again.
    ///
    /// - Returns: what was charged.
    /// - Throws: `law.figure-unknown` with what the tables do not know; `life.role` for anyone but the agency.
    @discardableResult
    public func chargeLate(year: Int, by request: FilingRequest) throws(Problems) -> LatePlan {
        try checkAgency(request, .issueInvoices)
        _ = try book.year(year)
        let now = clock.now()
        let charges = lateCharges(on: now.day)
        try checkKnown(charges, on: now.day)
        return try store.writeBilling { (store) throws(Problems) in
            let plan = try latePlan(year, now.day, charges, in: store)
            let facts = plan.facts(tables: book.hash)
            guard !facts.isEmpty else { return plan }
            try record(.issueInvoices, "\(year)/late-charges", facts, by: request, at: now, in: store)
            return plan
        }
    }

    /// What was charged on an invoice and stands.
    public func lateCharges(of number: InvoiceNumber) throws(Problems) -> [LateCharge] {
        try store.readBilling { (store) throws(Problems) in
            LateCharge.standing(try store.lateCharges(of: number))
        }
    }

    /// What stood of it when a reminder of the invoice was written.
    public func lateCharges(before reminder: PaymentReminder) throws(Problems) -> [LateCharge] {
        try store.readBilling { (store) throws(Problems) in
            LateCharge.standing(try store.lateCharges(before: reminder))
        }
    }

    private func latePlan(
        _ year: Int, _ day: CivilDate, _ charges: LateCharges, in store: any BillingReading
    ) throws(Problems) -> LatePlan {
        LatePlan(
            year: year, day: day, charges, try store.exOfficioItems(of: year),
            charged: try store.lateCharges(of: year))
    }

    /// - Throws: a problem for each table that does not know its value, with the articles that it cites.
    private func checkKnown(_ charges: LateCharges, on day: CivilDate) throws(Problems) {
        var problems = Problems()
        for figure in [FigureName.lateInterest, .administrativeFine] {
            do throws(Problem) { _ = try book.figure(figure, on: day) } catch {
                let cited = charges.grounds.first { $0.figure == figure }?.citations.map(\.description) ?? []
                // The text of the refusal says where the value would stand.
                let named = ["concept": "\(figure.rawValue) (\(cited.joined(separator: ", ")))"]
                problems.add(Problem(error.code, at: error.place, error.details.merging(named) { $1 }))
            }
        }
        if !problems.isEmpty { throw problems }
    }
}
