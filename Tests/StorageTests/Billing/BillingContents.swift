import Billing
import Declarations
import Service
import Values

/// A row of every table of a year's money.
enum BillingContents {
    /// Of a year of its own, so that what else a test keeps is left alone.
    static func sample(in place: ScratchDatabase) throws {
        let year = try BillingYear(
            place, year: 2025,
            book: try BillingYear.book([
                "first-reminder.yaml": "1", "second-reminder.yaml": "9",
                "late-interest.yaml": "0.8", "administrative-fine.yaml": "500.00",
            ]))
        try year.declare(2)
        try year.revise(2, total: 1_000_000)
        try year.reach(.activityInvoiced)
        let items = try year.items()
        let payments =
            [1, 2].map { BillingYear.payment($0, items[0].total, of: items[0]) }
            + [BillingYear.payment(3, Cents(900), text: "nobody's")]
        _ = try year.office.importStatement(try year.statement("1", payments), by: BillingYear.request())
        let waiting = try year.office.unallocated()[0].key
        try year.office.place(of: waiting, as: .strangers, reason: "Not ours", by: BillingYear.request())
        let refund = try year.office.askRefund(
            items[0].total, to: items[0].contributor, beneficiary: "Medica", iban: IBAN("BE42001999999954"), bic: nil,
            reason: "Paid twice", by: BillingYear.request())
        try year.office.decideRefund(refund.number, isApproved: true, by: BillingYear.request("Tweede Persoon"))
        try year.office.sendRefunds(
            [refund.number], requestedOn: year.clock.now().day, by: BillingYear.request("Tweede Persoon"))
        try year.reach(.levyInvoiced)
        try year.revise(1, total: 10_000_000)
        try year.office.invoice(.levy, of: 2025, try year.terms, by: BillingYear.request())
        try year.office.declarations.reopen(Samples.key(1, year: 2025), reason: "r", by: BillingYear.request())
        _ = try year.office.send(year: 2025, by: BillingYear.request())
        let late = InvoicingTerms(due: try CivilDate("2026-06-30").orThrow())
        try year.declare(1, from: 3)
        try year.setExOfficio(4...4)
        try year.office.invoice(.activity, of: 2025, late, by: BillingYear.request())
        year.clock.set(try Instant("2026-12-31T09:00:00.000Z").orThrow())
        try year.office.chargeLate(year: 2025, by: BillingYear.request())
        _ = try year.office.remind(year: 2025, by: BillingYear.request())
    }
}
