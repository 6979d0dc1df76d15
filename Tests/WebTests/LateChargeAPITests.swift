import Access
import Billing
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import Testing
import Values

@testable import Web

/// Interest and fines through the API: shown as they would be, refused while the tables know nothing, charged once.
@Suite struct LateChargeAPITests {
    private static let path = "/api/v1/years/2024/late-charges"

    /// Two actors that did not declare, in August, each with an invoice that was due in June.
    private static func year(_ book: Lawbook? = nil) async throws -> InvoicedYear {
        let year = try InvoicedYear(book: book)
        let request = FilingRequest(author: Author(person: "Lise", role: .agency), id: "test")
        let set = try [SampleOrganisation.proef, SampleOrganisation.muster].enumerated().map { index, organisation in
            HandedIn(number: index + 1, declaration: PlacedDeclaration(try SampleDocument(organisation).declaration))
        }
        try year.desk.offices.declarations.setExOfficio(set, reason: "FPS Finance", by: request) { verdict in
            #expect(!verdict.isRefused, "\(verdict.problems)")
        }
        try await year.decide("draft_budget", [("budget", .text("5000.00"))])
        for step in ["publish", "open"] { try await year.decide(step) }
        try await year.decide("close_year", InvoicedYear.reason)
        let run = try await year.desk.post(
            "/api/v1/years/2024/invoice-runs/activity_contribution", .object([("due", .text("2024-06-30"))]),
            try year.officer())
        #expect(run.status == 200, "\(run.text)")
        year.desk.clock.set(try #require(Instant("2024-08-01T10:00:00.000Z")))
        return year
    }

    @Test func whatTheTablesDoNotKnowIsRefused() async throws {
        let year = try await Self.year()
        let plan = try await year.desk.ask(.get, Self.path, try year.officer())
        let told = try plan.json()
        #expect(plan.status == 200 && told["known"]?.bool == false, "\(plan.text)")
        #expect(told["invoices"]?.items?.count == 2 && told["totals"]?["total_cents"]?.isNull == true, "\(plan.text)")
        let refused = try await year.desk.post(Self.path, .object([]), try year.officer())
        #expect(try (refused.status, refused.code()) == (409, "law.figure-unknown"), "\(refused.text)")
        #expect(refused.text.contains("law-2006:14/17") && refused.text.contains("administrative_fine"))
        #expect(try await year.items(try year.officer()).allSatisfy { $0["charged_cents"]?.integer == 0 })
    }

    @Test func itIsChargedOnceAndOwedUnderTheInvoice() async throws {
        let year = try await Self.year(try EditedTables.lateKnown())
        let plan = try await year.desk.ask(.get, Self.path, try year.officer()).json()
        let before = try await year.items(try year.officer())
        let number = try #require(before.first?["number"]?.string)
        let tag = try await year.desk.ask(.get, "/api/v1/invoices/\(number)", try year.officer()).header("ETag")
        let done = try await year.desk.post(Self.path, .object([]), try year.officer())
        #expect(done.status == 200, "\(done.text)")
        let total = try #require(try done.json()["totals"]?["total_cents"]?.integer)
        #expect(total == plan["totals"]?["total_cents"]?.integer && total > 100_000, "\(done.text)")
        let after = try await year.items(try year.officer())
        #expect(after.compactMap { $0["charged_cents"]?.integer }.reduce(0, +) == total)
        for item in after {
            let (own, charged) = (item["total_cents"]?.integer ?? 0, item["charged_cents"]?.integer ?? 0)
            #expect(charged == 50_000 + (own * 8 + 500) / 1000 && item["open_cents"]?.integer == own + charged)
        }
        let again = try await year.desk.post(Self.path, .object([]), try year.officer())
        #expect(try again.json()["invoices"]?.items?.isEmpty == true, "\(again.text)")
        let whole = try await year.desk.ask(.get, "/api/v1/years/2024/reconciliation", try year.officer()).json()
        #expect(whole["parts"]?.items?.first?["charged_cents"]?.integer == total)
        // Whoever looked at the invoice before does not give up what was charged since.
        let headers = try year.officer(["If-Match": try #require(tag)])
        let old = try await year.desk.post(
            "/api/v1/invoices/\(number)/write-off", .object([("reason", .text("Bankrupt"))]), headers)
        #expect(old.status == 412, "\(old.text)")
    }

    @Test func itIsTheFinanceOfficers() async throws {
        let year = try await Self.year(try EditedTables.lateKnown())
        let own = WebDesk.bearer(try await year.desk.software(of: year.desk.people.proefChief))
        #expect(try await year.desk.ask(.get, Self.path, own).status == 403)
        #expect(try await year.desk.post(Self.path, .object([]), own).status == 403)
        #expect(try await year.items(try year.officer()).allSatisfy { $0["charged_cents"]?.integer == 0 })
    }
}
