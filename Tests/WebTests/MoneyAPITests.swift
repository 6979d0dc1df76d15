import Access
import Billing
import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// A year's money through the API: decided, invoiced, paid and given back.
@Suite struct MoneyAPITests {
    private let year: InvoicedYear
    private var desk: WebDesk { year.desk }

    init() throws { year = try InvoicedYear() }

    @Test func aYearIsDecidedStepByStep() async throws {
        try await year.handIn()
        let none = try await desk.ask(.get, "/api/v1/years/2024", try year.officer())
        #expect(none.header("ETag") == "\"0.0\"")
        #expect(try await year.decide("draft_budget", [("budget", .text("5000.00"))], [:]).status == 428)
        let drafted = try await year.decide("draft_budget", [("budget", .text("5000.00"))], ["If-Match": "\"0.0\""])
        #expect(try drafted.status == 201 && drafted.json()["state"]?.string == "drafted", "\(drafted.text)")
        #expect(try await year.decide("publish", [], ["If-Match": "\"0.0\""]).status == 412)
        let plan = try await desk.post(
            "/api/v1/years/2024/plan", .object([("step", .text("publish"))]), try year.officer())
        #expect(try plan.status == 200 && plan.json()["state_after"]?.string == "published", "\(plan.text)")
        #expect(try plan.json()["parts"]?.items?.count == 2, "\(plan.text)")
        let still = try await desk.ask(.get, "/api/v1/years/2024", try year.officer())
        #expect(try still.json()["state"]?.string == "drafted")
        let wrong = try await year.decide("invoice_levy")
        #expect(try (wrong.status, wrong.code()) == (409, "year.step-impossible"), "\(wrong.text)")
        let unknown = try await year.decide("dance")
        #expect(unknown.status == 422 && unknown.text.contains("draft_budget"), "\(unknown.text)")
        let all = try await desk.ask(.get, "/api/v1/years", try year.officer())
        #expect(try all.json()["years"]?.items?.count == 1, "\(all.text)")
    }

    @Test func theSameRequestUnderItsKeyIsDoneOnce() async throws {
        let headers = ["If-Match": "\"0.0\"", "Idempotency-Key": "draft-1"]
        let first = try await year.decide("draft_budget", [("budget", .text("5000.00"))], headers)
        let again = try await year.decide("draft_budget", [("budget", .text("5000.00"))], headers)
        #expect(first.status == 201 && again.status == 200 && first.body == again.body, "\(again.text)")
        let other = try await year.decide("draft_budget", [("budget", .text("6000.00"))], headers)
        #expect(try (other.status, other.code()) == (409, "idempotency.conflict"), "\(other.text)")
        let found = try await desk.ask(.get, "/api/v1/years/2024", try year.officer())
        #expect(try found.json()["decisions"]?.items?.count == 1, "\(found.text)")
    }

    /// A run does nothing twice by itself; under its key it also says again what it said, and is no other run.
    @Test func aRunUnderItsKeyIsAnsweredAgain() async throws {
        try await year.handIn()
        try await year.decide("draft_budget", [("budget", .text("5000.00"))])
        try await year.decide("publish")
        try await year.decide("open")
        try await year.decide("close_year", InvoicedYear.reason)
        let path = "/api/v1/years/2024/invoice-runs/activity_contribution"
        let headers = try year.officer(["Idempotency-Key": "run-1"])
        let first = try await desk.post(path, .object([("due", .text("2024-06-30"))]), headers)
        #expect(try first.json()["invoices"]?.integer == 2, "\(first.text)")
        let again = try await desk.post(path, .object([("due", .text("2024-06-30"))]), headers)
        #expect(again.status == 200 && again.body == first.body, "\(again.text)")
        let other = try await desk.post(path, .object([("due", .text("2024-07-31"))]), headers)
        #expect(try (other.status, other.code()) == (409, "idempotency.conflict"), "\(other.text)")
    }

    @Test func closingUnderItsKeyIsAnsweredAgain() async throws {
        try await year.decide("draft_budget", [("budget", .text("5000.00"))])
        try await year.decide("publish")
        try await year.decide("open")
        let headers = ["If-Match": "*", "Idempotency-Key": "close-1"]
        let first = try await year.decide("close_year", InvoicedYear.reason, headers)
        let again = try await year.decide("close_year", InvoicedYear.reason, headers)
        #expect(first.status == 201 && again.status == 200 && again.body == first.body, "\(again.text)")
        #expect(try await year.decide("close_year", InvoicedYear.reason).status == 409)
    }

    // MARK: Invoices

    @Test func invoicesAreListedAndReadInThreeForms() async throws {
        try await year.invoice()
        let all = try await year.items(try year.officer())
        #expect(all.count == 2)
        let first = try await desk.ask(.get, "/api/v1/invoices?limit=1", try year.officer())
        let next = try #require(try first.json()["next"]?.string)
        let rest = try await year.items(try year.officer(), "?limit=5&cursor=\(next)")
        #expect(rest.first?["number"]?.string == all.last?["number"]?.string && rest.count == 1)
        #expect(try await year.items(try year.officer(), "?open=true&year=2025").isEmpty)

        let number = try #require(all.first?["number"]?.string)
        let json = try await desk.ask(.get, "/api/v1/invoices/\(number)", try year.officer())
        #expect(try json.json()["communication"]?.string?.hasPrefix("+++1") == true, "\(json.text)")
        let pdf = try await desk.ask(
            .get, "/api/v1/invoices/\(number)", try year.officer(["Accept": "application/pdf"]))
        #expect(pdf.body.starts(with: Array("%PDF".utf8)) && pdf.header("Content-Type") == "application/pdf")
        let ubl = try await desk.ask(
            .get, "/api/v1/invoices/\(number)", try year.officer(["Accept": "application/xml"]))
        #expect(ubl.text.contains("urn:oasis:names:specification:ubl") && ubl.text.contains(number))
    }

    @Test func everybodySeesTheirOwnInvoices() async throws {
        try await year.invoice()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let seen = try await year.items(own)
        #expect(seen.count == 1)
        let contributor = try #require(SampleOrganisation.proef?.description)
        #expect(seen.first?["contributor"]?.string == contributor)
        let number = try #require(seen.first?["number"]?.string)
        #expect(try await desk.ask(.get, "/api/v1/invoices/\(number)", own).status == 200)

        let other = try #require(
            try await year.items(try year.officer()).first { $0["contributor"]?.string != contributor }?["number"]?
                .string)
        let refused = try await desk.ask(.get, "/api/v1/invoices/\(other)", own)
        let unknown = try await desk.ask(.get, "/api/v1/invoices/2024-A-000999", own)
        #expect(try (refused.status, refused.code()) == (404, "invoice.unknown"), "\(refused.text)")
        #expect(refused.text.replacing(other, with: "x").count > 0 && unknown.status == 404)
        #expect(try await desk.ask(.get, "/api/v1/years/2024", own).status == 403)
        #expect(try await desk.ask(.get, "/api/v1/accounts", own).status == 403)
    }

    @Test func whatIsGivenUpSaysWhy() async throws {
        try await year.invoice()
        let number = try #require(try await year.items(try year.officer()).first?["number"]?.string)
        let path = "/api/v1/invoices/\(number)/write-off"
        let reason: JSONValue = .object([("reason", .text("Bankrupt, without a dividend"))])
        for none in [[:], ["If-Match": ""]] {
            #expect(try await desk.post(path, reason, try year.officer(none)).status == 428)
        }
        let tag = try #require(
            try await desk.ask(.get, "/api/v1/invoices/\(number)", try year.officer()).header("ETag"))
        let done = try await desk.post(path, reason, try year.officer(["If-Match": tag]))
        #expect(try done.status == 201 && done.json()["open_cents"]?.integer == 0, "\(done.text)")
        #expect(try await desk.post(path, reason, try year.officer(["If-Match": tag])).status == 412)
    }

    // MARK: After invoices

    @Test func documentsAreSentAndLateOnesShown() async throws {
        try await year.invoice()
        let sent = try await desk.post("/api/v1/years/2024/sendings", .object([]), try year.officer())
        #expect(try sent.status == 200 && sent.json()["documents"]?.integer == 2, "\(sent.text)")
        let again = try await desk.post("/api/v1/years/2024/sendings", .object([]), try year.officer())
        #expect(try again.json()["documents"]?.integer == 0)
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let number = try #require(try await year.items(own).first?["number"]?.string)
        let way = try await desk.ask(.get, "/api/v1/invoices/\(number)/deliveries", own)
        #expect(try way.json()["deliveries"]?.items?.first?["state"]?.string == "waiting", "\(way.text)")
        #expect(try way.json()["by_post"]?.bool == false, "\(way.text)")
        let sums = try await desk.ask(.get, "/api/v1/years/2024/sendings", try year.officer())
        #expect(try sums.json()["sendings"]?.items?.isEmpty == false, "\(sums.text)")

        desk.clock.set(try #require(Instant("2024-08-01T10:00:00.000Z")))
        let late = try await desk.ask(.get, "/api/v1/years/2024/reminders", try year.officer())
        let told = try late.json()
        #expect(told["late"]?.items?.count == 2 && told["first_reminder_days"]?.isNull == true, "\(late.text)")
        #expect(told["interest_pct"]?.isNull == true && told["fine_cents"]?.isNull == true, "\(late.text)")
        let refused = try await desk.post("/api/v1/years/2024/reminders", .object([]), try year.officer())
        #expect(try (refused.status, refused.code()) == (409, "law.figure-unknown"), "\(refused.text)")
        for days in [0, 366] {
            let odd = try await desk.post(
                "/api/v1/years/2024/reminders", .object([("first_days", .count(days))]), try year.officer())
            #expect(try (odd.status, odd.code()) == (422, "number.malformed"), "\(odd.text)")
        }
        let days: JSONValue = .object([("first_days", .count(14)), ("then_days", .count(14))])
        let reminded = try await desk.post("/api/v1/years/2024/reminders", days, try year.officer())
        #expect(try reminded.json()["first"]?.integer == 2, "\(reminded.text)")
        let twice = try await desk.post("/api/v1/years/2024/reminders", days, try year.officer())
        #expect(try twice.json()["first"]?.integer == 0 && twice.json()["second"]?.integer == 0, "\(twice.text)")
    }

    @Test func whatWasWrongIsSaidAnewAfterTheYear() async throws {
        try await year.invoice()
        let path = try SampleDocument(SampleOrganisation.proef).path
        let why: JSONValue = .object([("reason", .text("The objection was allowed"))])
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let closed = try await desk.post("\(path)/withdrawal", why, own.merging(["If-Match": "*"]) { $1 })
        #expect(try (closed.status, closed.code()) == (409, "year.closed"), "\(closed.text)")
        let opened = try await desk.post("\(path)/reopening", why, try year.officer())
        #expect(opened.status == 201, "\(opened.text)")
        let twice = try await desk.post("\(path)/reopening", why, try year.officer())
        #expect(try (twice.status, twice.code()) == (409, "declaration.reopened"), "\(twice.text)")
        let withdrawn = try await desk.post("\(path)/withdrawal", why, own.merging(["If-Match": "*"]) { $1 })
        #expect(withdrawn.status == 201, "\(withdrawn.text)")
        let run = try await desk.post(
            "/api/v1/years/2024/invoice-runs/activity_contribution", .object([("due", .text("2024-06-30"))]),
            try year.officer())
        #expect(try run.json()["credit_notes"]?.integer == 1, "\(run.text)")
        let notes = try await desk.ask(.get, "/api/v1/credit-notes", own)
        let note = try #require(try notes.json()["credit_notes"]?.items?.first, "\(notes.text)")
        #expect(note["reason"]?.string == "withdrawn" && note["remaining_cents"]?.integer == 0)
        let number = try #require(note["number"]?.string)
        let read = try await desk.ask(.get, "/api/v1/invoices/\(number)", own)
        #expect(try read.json()["credits"]?.string == note["credits"]?.string, "\(read.text)")
        // So is what was never said at all.
        let forgotten = try SampleDocument(SampleOrganisation.exemple).path
        let admitted = try await desk.post("\(forgotten)/reopening", why, try year.officer())
        #expect(try (admitted.status, admitted.json()["revision"]?.integer) == (201, 0), "\(admitted.text)")
    }

    // MARK: Files

    @Test(arguments: ["invoices", "postings", "payments", "open"])
    func anAccountantTakesOutSheets(_ name: String) async throws {
        try await year.invoice()
        let all = try await year.items(try year.officer())
        #expect(try await year.importStatement(try year.statement(paying: all[0])).status == 200)
        let csv = try await desk.ask(.get, "/api/v1/exports/\(name)", try year.officer())
        #expect(csv.status == 200, "\(csv.text)")
        let lines = csv.text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        #expect(Set(lines.map(\.count)).count == 1 && lines.count > 1, "\(csv.text)")
        let book = try await desk.ask(
            .get, "/api/v1/exports/\(name)", try year.officer(["Accept": Media.workbook.rawValue]))
        #expect(book.body.starts(with: Array("PK".utf8)))
        let early = try await desk.ask(
            .get, "/api/v1/exports/\(name)?through=2024-05-31", try year.officer())
        #expect(early.text.split(whereSeparator: \.isNewline).count == 1, "\(early.text)")
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        #expect(try await desk.ask(.get, "/api/v1/exports/\(name)", own).status == 403)
    }
}
