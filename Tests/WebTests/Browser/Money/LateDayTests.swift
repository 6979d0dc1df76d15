import Audit
import Billing
import Service
import Testing
import Values

@testable import Web

/// After how many days somebody is reminded is given on the page while the tables do not know it.
@Suite struct LateDayTests {
    private static let path = LatePageTests.path

    private static func given(_ first: String, _ then: String = "") -> String {
        "\(path)?first_days=\(first)&then_days=\(then)"
    }

    private static func entries(_ year: MoneyYear) throws -> [String] {
        try year.browser.store.read { (store) throws(Problems) in
            _ = try AuditVerification(store).run()
            return try store.auditEntries(after: 0, limit: 500)
        }.filter { $0.entry.action == ReminderDays.action }.map(\.entry.subject)
    }

    /// What is looked over is what is done, once, and the audit trail says with which days.
    @Test func daysThatAreGivenRemindAndAreInTheAuditTrail() async throws {
        let year = try LatePageTests.year(late: 20)
        let officer = try await LatePageTests.officer(year)
        let page = try await officer.get(Self.given("14", "21"))
        #expect(page.status == 200 && page.text.main.contains(">14 days<"), "\(page.text.main)")
        #expect(page.text.main.contains("Reminder, by post"))
        let fields = try ["seen", "first_days", "then_days"].map { ($0, try #require(page.field($0))) }
        let told = try #require(try await officer.send(page, fields, to: Self.path).location)
        #expect(try await officer.get(told).text.main.contains("First: 2, second: 0. By post: 1."))
        #expect(try Self.entries(year) == ["2024/14+21"])
        // The second goes so many days after the first, and nothing is kept as if the tables knew it.
        #expect(try await officer.get(Self.path).text.main.contains("Second reminder, day not known"))
        try LatePageTests.wait(year, until: 40)
        let later = try await LatePageTests.officer(year)
        #expect(try await later.get(Self.given("14", "21")).text.main.contains("are to be reminded") == false)
        try LatePageTests.wait(year, until: 41)
        let second = try await LatePageTests.officer(year).get(Self.given("14", "21")).text.main
        #expect(second.contains("<dt>Second reminders</dt><dd>2</dd>"), "\(second)")
    }

    @Test func daysTooFewSayThatNobodyIsDue() async throws {
        let year = try LatePageTests.year(late: 20)
        let officer = try await LatePageTests.officer(year)
        let page = try await officer.get(Self.given("21"))
        #expect(page.text.main.contains("After those days nobody is to be reminded today"))
        #expect(page.text.main.contains("no second reminder") && !page.text.main.contains("<form method=\"post\""))
        #expect(try Self.entries(year) == [])
    }

    @Test(arguments: [("0", ""), ("366", ""), ("x", ""), ("14", "1.5"), ("", "14"), ("", "")])
    func whatIsNoNumberOfDaysIsToldBesideTheField(first: String, then: String) async throws {
        let year = try LatePageTests.year(late: 20)
        let officer = try await LatePageTests.officer(year)
        let field = then == "1.5" ? "then_days" : "first_days"
        let page = try await officer.get(Self.given(first, then))
        #expect(page.status == 422 && page.text.main.contains("id=\"\(field)-error\""), "\(page.text.main)")
        #expect(page.text.main.contains("is not a whole number from 1 to 365"))
        let sent = [("first_days", first), ("then_days", then), ("seen", "2-0-758.96")]
        let refused = try await officer.send(page, sent, to: Self.path)
        #expect(refused.status == 422 && refused.text.main.contains("id=\"\(field)-error\""))
        #expect(try year.billing.late(year: 2024).allSatisfy(\.sent.isEmpty))
    }

    /// A page that was looked over before the tables came to know the days reminds nobody after others.
    @Test func otherDaysThanTheTablesKnowAreRefused() async throws {
        let year = try LatePageTests.year(late: 20, try LatePageTests.known())
        let officer = try await LatePageTests.officer(year)
        let page = try await officer.get(Self.path)
        #expect(!page.text.main.contains("id=\"first_days\""))
        let seen = ("seen", try #require(page.field("seen")))
        let refused = try await officer.send(page, [seen, ("first_days", "14")], to: Self.path)
        #expect(refused.status == 409 && refused.text.main.contains("14"), "\(refused.text.main)")
        #expect(try year.billing.late(year: 2024).allSatisfy(\.sent.isEmpty) && Self.entries(year) == [])
        #expect(try await officer.send(page, [seen, ("first_days", "10")], to: Self.path).status == 303)
    }
}
