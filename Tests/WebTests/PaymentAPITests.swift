import Access
import Billing
import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// What banks told, and what is given back, by the API.
@Suite struct PaymentAPITests {
    private let year: InvoicedYear
    private var desk: WebDesk { year.desk }

    init() throws { year = try InvoicedYear() }

    @Test func aStatementIsTakenInOnceAndThePersonSaysTheRest() async throws {
        try await year.invoice()
        let all = try await year.items(try year.officer())
        let text = try year.statement(paying: all[0])
        let taken = try await year.importStatement(text)
        #expect(taken.status == 200, "\(taken.text)")
        let outcome = try #require(try taken.json()["statements"]?.items?.first)
        #expect(outcome["movements"]?.integer == 2 && outcome["matched"]?.integer == 1, "\(taken.text)")
        let again = try await year.importStatement(text)
        #expect(try again.json()["statements"]?.items?.first?["repeated"]?.bool == true, "\(again.text)")
        let bad = try await year.importStatement(
            text.replacing("<Amt Ccy=\"EUR\">20.00", with: "<Amt Ccy=\"EUR\">21.00"))
        #expect(try (bad.status, bad.code()) == (422, "statement.balance"), "\(bad.text)")

        let waiting = try await desk.ask(.get, "/api/v1/payments", try year.officer())
        let payment = try #require(try waiting.json()["payments"]?.items?.first?["payment"]?.string, "\(waiting.text)")
        let number = try #require(all[1]["number"]?.string)
        let part: JSONValue = .object([
            ("payment", .text(payment)),
            ("allocations", .list([.object([("invoice", .text(number)), ("amount", .text("12.00"))])])),
        ])
        let keyed = try year.officer(["Idempotency-Key": "confirm-1"])
        let done = try await desk.post("/api/v1/payments/confirmation", part, keyed)
        #expect(try done.status == 201 && done.json()["left_cents"]?.integer == 800, "\(done.text)")
        let twice = try await desk.post("/api/v1/payments/confirmation", part, keyed)
        #expect(twice.status == 200 && twice.body == done.body)
        let open = try await year.items(try year.officer(), "?open=true")
        #expect(open.count == 1 && open.first?["paid_cents"]?.integer == 1200)
        let tooMuch = try await desk.post("/api/v1/payments/confirmation", part, try year.officer())
        #expect(try (tooMuch.status, tooMuch.code()) == (409, "payment.too-much"), "\(tooMuch.text)")
        try await accountsAreInBalance()
    }

    @Test func whatWaitsIsListedAPageAtATime() async throws {
        try await year.invoice()
        let all = try await year.items(try year.officer())
        let text = try year.statement(paying: all[0]).replacing("<Strd>", with: "<Ustrd>x</Ustrd><Strd>")
        let other = String(repeating: "1", count: 12)
        let communication = try #require(all[0]["communication"]?.string).filter(\.isNumber)
        #expect(try await year.importStatement(text.replacing(communication, with: other)).status == 200)
        var (names, cursor, pages): ([String], String, Int) = ([], "", 0)
        while pages < 5 {
            let page = try await desk.ask(.get, "/api/v1/payments?limit=1\(cursor)", try year.officer()).json()
            names += page["payments"]?.items?.compactMap { $0["payment"]?.string } ?? []
            pages += 1
            guard let next = page["next"]?.string else { break }
            cursor = "&cursor=\(next)"
        }
        #expect(names == ["BE05679999999975/2024-001/1", "BE05679999999975/2024-001/2"] && pages == 3, "\(names)")
        for unknown in ["x", "BE05679999999975/2024-001/9"] {
            let reply = try await desk.ask(.get, "/api/v1/payments?cursor=\(unknown)", try year.officer())
            #expect(try (reply.status, reply.code()) == (404, "cursor.unknown"), "\(reply.text)")
        }
    }

    /// A digit was typed wrong: whoever says whose the money is sees what was typed.
    @Test func aCommunicationWithOtherCheckDigitsIsKeptAsText() async throws {
        try await year.invoice()
        let all = try await year.items(try year.officer())
        let right = try #require(all[0]["communication"]?.string).filter(\.isNumber)
        let wrong = String(right.dropLast()) + (right.hasSuffix("1") ? "2" : "1")
        let text = try year.statement(paying: all[0]).replacing(right, with: wrong)
        #expect(try await year.importStatement(text).status == 200)
        let waiting = try await desk.ask(.get, "/api/v1/payments", try year.officer())
        let texts = try #require(try waiting.json()["payments"]?.items).map { $0["text"]?.string }
        #expect(texts == [wrong, "thanks"], "\(waiting.text)")
    }

    @Test func whatIsNobodysIsBookedElsewhereAndTakenBack() async throws {
        try await year.invoice()
        let all = try await year.items(try year.officer())
        _ = try await year.importStatement(try year.statement(paying: all[0]))
        let waiting = try await desk.ask(.get, "/api/v1/payments", try year.officer())
        let payment = try #require(try waiting.json()["payments"]?.items?.first?["payment"], "\(waiting.text)")
        let place = "/api/v1/payments/placement"
        func asked(_ purpose: String, _ more: [(String, JSONValue)] = []) -> JSONValue {
            .object([("payment", payment), ("purpose", .text(purpose))] + more)
        }
        let unknown = try await desk.post(place, asked("gift"), try year.officer())
        #expect(unknown.status == 422, "\(unknown.text)")
        let unsaid = try await desk.post(place, asked("other"), try year.officer())
        #expect(try (unsaid.status, unsaid.code()) == (422, "reason.missing"), "\(unsaid.text)")
        let keyed = try year.officer(["Idempotency-Key": "place-1"])
        let part = asked("strangers_money", [("amount", .text("5.00")), ("reason", .text("Not ours"))])
        for status in [201, 200] {
            let done = try await desk.post(place, part, keyed)
            #expect(try done.status == status && done.json()["left_cents"]?.integer == 1500, "\(done.text)")
        }
        let undo = "/api/v1/payments/undoing"
        let back: JSONValue = .object([("payment", payment), ("reason", .text("Ours after all"))])
        let undone = try await desk.post(undo, back, try year.officer())
        #expect(try undone.status == 201 && undone.json()["left_cents"]?.integer == 2000, "\(undone.text)")
        let twice = try await desk.post(undo, back, try year.officer())
        #expect(try (twice.status, twice.code()) == (409, "payment.final"), "\(twice.text)")
        let named = try await desk.ask(.get, "/api/v1/payments/named", try year.officer())
        #expect(try named.json()["payments"]?.items?.isEmpty == true, "\(named.text)")
        let one: JSONValue = .object([
            ("payment", payment), ("invoice", all[1]["number"] ?? .null), ("amount", .text("20.00")),
        ])
        let outcome = try await desk.post(
            "/api/v1/payments/named", .object([("payments", .list([one]))]), try year.officer())
        #expect(try outcome.status == 200 && outcome.json()["changed"]?.items?.count == 1, "\(outcome.text)")
        try await accountsAreInBalance()
    }

    private func accountsAreInBalance() async throws {
        let balances = try await desk.ask(.get, "/api/v1/accounts", try year.officer())
        #expect(try balances.json()["total_cents"]?.integer == 0, "\(balances.text)")
        let before = try await desk.ask(.get, "/api/v1/accounts?on=2024-05-31", try year.officer())
        let accounts = try #require(try before.json()["accounts"]?.items)
        #expect(accounts.allSatisfy { $0["balance_cents"]?.integer == 0 }, "\(before.text)")
        let whole = try await desk.ask(.get, "/api/v1/years/2024/reconciliation", try year.officer())
        let parts = try #require(try whole.json()["parts"]?.items, "\(whole.text)")
        #expect(parts.count == 2 && parts.allSatisfy { $0["unexplained_cents"]?.integer == 0 }, "\(whole.text)")
        #expect(try whole.json()["ledger_total_cents"]?.integer == 0)
    }

    @Test func moneyIsGivenBackByTwoPeople() async throws {
        try await year.invoice()
        let all = try await year.items(try year.officer())
        #expect(try await year.importStatement(try year.statement(paying: all[0])).status == 200)
        let contributor = try #require(all[0]["contributor"]?.string)
        let account = try await desk.ask(.get, "/api/v1/contributors/\(contributor)/account", try year.officer())
        #expect(try account.json()["credit_cents"]?.integer == 5000, "\(account.text)")
        let asked: JSONValue = .object([
            ("contributor", .text(contributor)), ("amount", .text("50.00")), ("beneficiary", .text("Proef NV")),
            ("iban", .text("BE71096123456769")), ("reason", .text("Paid too much")),
        ])
        let refund = try await desk.post("/api/v1/refunds", asked, try year.officer(["Idempotency-Key": "r-1"]))
        #expect(try refund.status == 201 && refund.json()["state"]?.string == "asked", "\(refund.text)")
        let again = try await desk.post("/api/v1/refunds", asked, try year.officer(["Idempotency-Key": "r-1"]))
        #expect(again.body == refund.body)
        let yes: JSONValue = .object([("approved", .flag(true))])
        let own = try await desk.post("/api/v1/refunds/1/decision", yes, try year.officer())
        #expect(try (own.status, own.code()) == (409, "refund.same-person"), "\(own.text)")
        let file: JSONValue = .object([
            ("refunds", .list([.count(1)])), ("requested_on", .text("2024-06-03")),
        ])
        let early = try await desk.post("/api/v1/refunds/file", file, try year.officer())
        #expect(try (early.status, early.code()) == (404, "refund.unknown"), "\(early.text)")
        let odd = try await desk.post(
            "/api/v1/refunds", .object([("amount", .text("1.001")), ("iban", .text("BE00"))]), try year.officer())
        #expect(odd.status == 422 && odd.text.contains("iban") && odd.text.contains("beneficiary"), "\(odd.text)")
    }
}
