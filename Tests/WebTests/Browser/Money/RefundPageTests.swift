import Access
import Billing
import Declarations
import Exchange
import Law
import Service
import Testing
import Values

@testable import Web

/// Money that is given back: asked for by one person, decided by another, and sent to the bank once.
@Suite struct RefundPageTests {
    private let browser: TestBrowser
    private let year: MoneyYear
    private let contributor: String
    private static let list = "/agency/refunds"

    init() throws {
        browser = try TestBrowser()
        year = MoneyYear(browser)
        try year.declare()
        try year.reach(.levyInvoiced)
        let item = try year.item(SampleOrganisation.proef)
        contributor = item.contributor.description
        let paid = item.total.count
        try year.receive("2024-001", [1, 2].map { MoneyYear.payment($0, paid, of: item) })
        let chief = try #require(browser.people.agencyChief)
        let second = try #require(browser.people.caseOfficer)
        _ = try browser.access.change(
            .giveAgencyRole(second.data, .financeOfficer), of: .agency,
            by: AccessRequest(caller: chief.caller, id: "test"))
    }

    private func officer() async throws -> FilingPerson {
        try await FilingPerson(browser, browser.people.financeOfficer)
    }

    private func second() async throws -> FilingPerson {
        browser.forget()
        return try await FilingPerson(browser, browser.people.caseOfficer)
    }

    private static let fields = [
        ("amount", "379.48"), ("beneficiary", "Proef <Medisch>"), ("iban", "BE42 0019 9999 9954"), ("bic", ""),
        ("reason", "Paid twice"),
    ]

    private func ask(
        _ officer: FilingPerson, _ fields: [(String, String)] = fields, twice: Bool = false
    ) async throws -> TestBrowser.Shown {
        let path = "\(Self.list)/ask/\(contributor)"
        let page = try await officer.get(path)
        #expect(page.status == 200)
        let seen = ("seen", try #require(page.field("seen")))
        if twice { _ = try await officer.send(page, [seen] + fields, to: path) }
        return try await officer.send(page, [seen] + fields, to: path)
    }

    @Test func aRefundGoesFromAskingToTheBankOnce() async throws {
        let first = try await officer()
        #expect(try await ask(first, twice: true).location == "\(Self.list)?done=asked")
        #expect(try year.billing.refunds().map(\.amount) == [Cents(37_948)])
        let own = try await first.get(Self.list)
        #expect(own.text.main.contains("somebody else decides") && own.text.main.contains("Proef &lt;Medisch&gt;"))
        #expect(!own.text.main.contains("\(Self.list)/1/approval"))
        #expect(try await first.get("\(Self.list)/1/approval").status >= 400)
        let token = try #require(own.field("form_token"))
        let form = [("form_token", token), ("decision", "approve")]
        #expect(try await browser.post("\(Self.list)/1/decision", form).status >= 400)
        #expect(try year.billing.refunds().map(\.state) == [.asked])
        let other = try await second()
        #expect(try await other.get(Self.list).text.main.contains("\(Self.list)/1/approval"))
        let page = try await other.get("\(Self.list)/1/approval")
        for _ in 0..<2 {
            let decided = try await other.send(page, [("decision", "approve")], to: "\(Self.list)/1/decision")
            #expect(decided.location == "\(Self.list)?done=approved", "\(decided.text.main)")
        }
        let ready = try await other.get(Self.list)
        #expect(try PageMarkup(ready.text).faults() == [] && ready.text.main.contains("R-000001"))
        for _ in 0..<2 {
            let made = try await other.send(
                ready, [("pick", "1"), ("day", "2024-06-03")], to: "\(Self.list)/file")
            #expect(made.location == "\(Self.list)?done=made", "\(made.text.main)")
        }
        #expect(try year.billing.sentRefunds().map(\.refunds) == [[1]])
        let bytes = try await other.get("\(Self.list)/files/1")
        #expect(bytes.status == 200 && bytes.text.contains("MEDLEVY-F-000001"))
        let summary = try RefundSummary(Array(bytes.text.utf8), file: nil)
        #expect(summary.count == "1" && summary.total == "379.48")
        #expect(try await other.get("\(Self.list)/files/2").status == 404)
        let after = try await other.get(Self.list).text.main
        #expect(after.contains("Nothing is ready for the bank") && after.contains("MEDLEVY-F-000001"))
    }

    /// Who asks for a refund sees what the same contributor still owes, and may use the credit for that first.
    @Test func whatIsOpenStandsBesideWhatIsGivenBack() async throws {
        let levy = try year.item(SampleOrganisation.proef, .levy)
        let officer = try await officer()
        let page = try await officer.get("\(Self.list)/ask/\(contributor)")
        #expect(page.text.main.contains("Invoices of the same contributor are open"))
        #expect(page.text.main.contains(">\(levy.invoice)</a> · €1,000.00"), "\(page.text.main)")
        #expect(page.text.main.contains("href=\"/agency/accounts/\(contributor)\">Use the credit for that first"))
        #expect(try PageMarkup(page.text).faults() == [])
        try year.billing.writeOff(levy.invoice, reason: "Bankrupt", by: MoneyYear.request())
        let after = try await officer.get("\(Self.list)/ask/\(contributor)").text.main
        #expect(!after.contains("are open"))
    }

    /// What waits is counted where the day begins: credits, and refunds that no file took to the bank.
    @Test func creditsAndApprovedRefundsWaitForSomebody() async throws {
        let first = try await officer()
        let before = try await first.get("/agency").text.main
        #expect(before.contains("with a credit: contributors") && before.contains("href=\"/agency/refunds#held\""))
        #expect(!before.contains("approved, without a file"))
        let settle = try await first.get("/agency/2024/life/settle")
        #expect(settle.text.main.contains("href=\"/agency/refunds#held\">Refunds (€379.48)</a>"))
        #expect(try PageMarkup(settle.text).faults() == [])
        _ = try await ask(first)
        try year.billing.decideRefund(1, isApproved: true, reason: nil, by: MoneyYear.request("Somebody else"))
        let after = try await first.get("/agency").text.main
        #expect(!after.contains("with a credit: contributors"))
        #expect(after.contains("approved, without a file for the bank: refunds"), "\(after)")
    }

    /// Another language shows what was typed, as it writes amounts, and asks for nothing.
    @Test func whatWasTypedIsThereInAnotherLanguage() async throws {
        var officer = try await officer()
        let path = "\(Self.list)/ask/\(contributor)"
        let page = try await officer.get(path)
        #expect(page.text.contains("form=\"answer\"") && page.text.contains("formaction=\"\(path)?language=nl\""))
        let fields = [("typed_in", "en"), ("seen", try #require(page.field("seen")))]
        officer.language = "nl"
        let typed = [
            ("amount", "12.34"), ("beneficiary", "Proef"), ("iban", "x"), ("bic", "y"), ("reason", "Twee keer"),
        ]
        let shown = try await officer.send(page, fields + typed, to: "\(path)?language=nl")
        #expect(shown.status == 200 && shown.text.main.contains("value=\"12,34\""))
        for (_, value) in typed.dropFirst() { #expect(shown.text.main.contains(value), "\(value)") }
        #expect(!shown.text.contains("href=\"#iban\""))
        // Of what was refused too, the languages are there to choose from.
        let refused = try await officer.send(page, Array(fields.dropFirst()) + typed, to: path)
        #expect(refused.text.contains("href=\"#iban\"") && refused.text.contains("\(path)?language=en\""))
        #expect(try year.billing.refunds().isEmpty)
    }

    /// Two windows of one officer: what the second one asked for is not told as done.
    @Test func whatAnOldPageAsksForIsNotTakenForAsked() async throws {
        let officer = try await officer()
        let path = "\(Self.list)/ask/\(contributor)"
        let page = try await officer.get(path)
        let seen = ("seen", try #require(page.field("seen")))
        func send(_ amount: String) async throws -> TestBrowser.Shown {
            try await officer.send(page, [seen, ("amount", amount)] + Self.fields.dropFirst(), to: path)
        }
        #expect(try await send("50.00").status == 303)
        let second = try await send("70.00")
        #expect(second.status == 409 && second.text.main.contains("nothing of this was done"))
        #expect(second.text.main.contains("value=\"70.00\"") && second.field("seen") != page.field("seen"))
        #expect(try year.billing.refunds().map(\.amount) == [Cents(5000)])
        #expect(try await send("50.00").location == "\(Self.list)?done=asked")
        #expect(try year.billing.refunds().count == 1)
    }

    @Test func whatIsWrongIsToldAtItsField() async throws {
        let officer = try await officer()
        let told = try await ask(
            officer, [("amount", "-1"), ("beneficiary", " "), ("iban", "BE00"), ("bic", "<b>"), ("reason", "")])
        #expect(told.status == 422 && !told.text.contains("<b>"))
        for field in ["amount", "beneficiary", "iban", "bic", "reason"] {
            #expect(told.text.contains("href=\"#\(field)\""), "\(field)")
        }
        let much = try await ask(officer, [("amount", "379.49")] + Self.fields.dropFirst())
        #expect(much.status == 409 && much.text.contains("href=\"#amount\""))
        #expect(try year.billing.refunds().isEmpty)
        #expect(try await officer.get("\(Self.list)/ask/x").status == 404)
    }

    @Test func aFileHasADayAndRefundsThatAreReady() async throws {
        _ = try await ask(try await officer())
        let other = try await second()
        let page = try await other.get(Self.list)
        _ = try await other.send(page, [("decision", "approve")], to: "\(Self.list)/1/decision")
        for (form, field) in [
            ([("day", "2024-06-03")], "pick"), ([("pick", "1"), ("day", "soon")], "day"),
            ([("pick", "7"), ("day", "2024-06-03")], "pick"),
        ] {
            let told = try await other.send(try await other.get(Self.list), form, to: "\(Self.list)/file")
            #expect(told.status >= 400 && told.text.contains("href=\"#\(field)\""), "\(told.status)")
        }
        #expect(try year.billing.sentRefunds().isEmpty)
    }

    @Test(arguments: Language.allCases)
    func thePagesAreAsTheyWere(language: Language) async throws {
        let officer = try await officer()
        _ = try await ask(officer, [("amount", "100.00")] + Self.fields.dropFirst())
        _ = try await ask(officer, [("amount", "200.00")] + Self.fields.dropFirst())
        _ = try await ask(officer, [("amount", "50.00")] + Self.fields.dropFirst())
        let request = MoneyYear.request("Somebody Else")
        for number in [1, 2] { try year.billing.decideRefund(number, isApproved: true, by: request) }
        let day = try #require(CivilDate("2024-06-03"))
        try year.billing.sendRefunds([1], requestedOn: day, by: request)
        var other = try await second()
        other.language = language.rawValue
        let pages = [
            ("refunds", Self.list), ("ask-refund", "\(Self.list)/ask/\(contributor)"),
            ("approve-refund", "\(Self.list)/3/approval"), ("refuse-refund", "\(Self.list)/3/refusal"),
        ]
        for (name, path) in pages {
            let shown = try await other.get(path)
            #expect(shown.status == 200, "\(name)")
            #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
            #expect(!shown.text.contains("{"), "\(name): a place is not filled")
            try PageSnapshot.compare(shown.text, name, language)
        }
    }

    @Test func aRefusalHasAReason() async throws {
        _ = try await ask(try await officer())
        let other = try await second()
        let page = try await other.get("\(Self.list)/1/refusal")
        #expect(try PageMarkup(page.text).faults() == [] && page.text.main.contains("R-000001"))
        let unsaid = try await other.send(
            page, [("decision", "refuse"), ("reason", "")], to: "\(Self.list)/1/decision")
        #expect(unsaid.status == 422 && unsaid.text.contains("href=\"#reason\""))
        for _ in 0..<2 {
            let said = try await other.send(
                page, [("decision", "refuse"), ("reason", "Not <theirs>")], to: "\(Self.list)/1/decision")
            #expect(said.location == "\(Self.list)?done=refused", "\(said.text.main)")
        }
        let list = try await other.get(Self.list).text.main
        #expect(list.contains("Not &lt;theirs&gt;") && list.contains("Refused by") && list.contains("Asked for by"))
        #expect(list.contains("Who has money with us") && list.contains("\(Self.list)/ask/\(contributor)"))
    }

    @Test func aFileForADayThatPassedIsRefused() async throws {
        _ = try await ask(try await officer())
        let other = try await second()
        _ = try await other.send(
            try await other.get(Self.list), [("decision", "approve")], to: "\(Self.list)/1/decision")
        let told = try await other.send(
            try await other.get(Self.list), [("pick", "1"), ("day", "2024-01-02")], to: "\(Self.list)/file")
        #expect(told.status == 409 && told.text.contains("href=\"#day\""), "\(told.text.main)")
        let account = try await other.get("/agency/accounts/\(contributor)").text.main
        #expect(account.contains("R-000001") && account.contains("approved"), "\(account)")
    }
}
