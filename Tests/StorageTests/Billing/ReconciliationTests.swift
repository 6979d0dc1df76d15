import Billing
import Service
import Testing
import Values

/// The invoices and the ledger say it each on their own: where they differ, something was not entered by the program.
@Suite struct ReconciliationTests {
    /// What nobody entered shows, wherever it is: the invoices and the ledger say it each on their own.
    @Test(arguments: Backend.allCases)
    func whatWasTamperedWithIsNotExplained(backend: Backend) throws {
        let lower = YearTerms(figures: AskedFigures(rate: Percentage(units: 20_000_000)), reason: BillingYear.reason)
        for change in [
            "SELECT 1", "DELETE FROM allocation WHERE way = 'communication' AND invoice_sequence = 1",
            "UPDATE allocation SET amount_cents = 2 * amount_cents WHERE way = 'communication'",
            "DELETE FROM allocation WHERE way = 'moved' AND invoice_year IS NULL",
            "DELETE FROM allocation WHERE way = 'moved' AND amount_cents > 0",
            "UPDATE posting SET amount_cents = 2 * amount_cents WHERE account IN ('levy_income', 'bank')",
        ] {
            let place = try ScratchDatabase(backend)
            let year = try BillingYear(place)
            try year.declare(3)
            try year.reach(.levyInvoiced)
            let payments = try year.items().dropLast().enumerated()
                .map { BillingYear.payment($0 + 1, $1.total, of: $1) }
            _ = try year.office.importStatement(try year.statement("1", payments), by: BillingYear.request())
            try year.decide(.correctFigures, lower)
            try year.office.invoice(.levy, of: 2024, try year.terms, by: BillingYear.request())
            try place.forge(change)
            let whole = try year.office.reconciliation(of: 2024)
            let isRight = whole.unexplained == .zero && whole.parts.allSatisfy { $0.unexplained == .zero }
            #expect(isRight == (change == "SELECT 1"), "\(change)")
        }
    }
}
