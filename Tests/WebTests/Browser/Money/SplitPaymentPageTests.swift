import Billing
import Service
import Testing
import Values

@testable import Web

/// Payments that a person takes apart: money that went out, and amounts that are none.
@Suite struct SplitPaymentPageTests {
    private let browser: TestBrowser
    private let year: MoneyYear
    private static let desk = "/agency/payments"

    init() throws {
        browser = try TestBrowser()
        year = MoneyYear(browser)
        try year.declare()
        try year.reach(.levyInvoiced)
    }

    private func officer() async throws -> FilingPerson {
        try await FilingPerson(browser, browser.people.financeOfficer)
    }

    /// An invoice is paid, and a hundred euros go out to somebody.
    private func goesOut(_ item: OpenItem) throws -> UnallocatedPayment {
        let out = BankTransaction(
            index: 2, amount: Cents(10_000), direction: .debit, bookedOn: nil, valueOn: nil,
            counterparty: .init(name: "<i>Huur BV"))
        try year.receive("2024-001", [MoneyYear.payment(1, item.total.count, of: item), out])
        return try #require(try year.billing.unallocated().first)
    }

    @Test func whoOwesMoreIsToldBeforeItIsBooked() async throws {
        let item = try year.item(SampleOrganisation.proef)
        let payment = try goesOut(item)
        let officer = try await officer()
        let page = try await officer.get("\(Self.desk)/split?payment=\(payment.key)")
        #expect(page.text.main.contains("<dt>Beneficiary</dt>") && !page.text.main.contains("<dt>Payer</dt>"))
        #expect(try await officer.get(Self.desk).text.main.contains("<dt>Beneficiary</dt>"))
        let fields = [
            ("payment", payment.key.description), ("seen", "-10000"), ("invoice_1", item.invoice.description),
            ("amount_1", "60.00"), ("credit", "\(item.contributor)"), ("credit_amount", "40.00"),
        ]
        let part = try await officer.send(page, Array(fields.prefix(4)), to: "\(Self.desk)/split")
        #expect(part.text.main.contains("Take €60.00 back?"), "\(part.text.main)")
        let asked = try await officer.send(page, fields, to: "\(Self.desk)/split")
        let main = asked.text.main
        #expect(asked.status == 200 && main.contains("then owes €60.00 more: €60.00 of invoice"), "\(main)")
        #expect(main.contains("falls by €40.00") && !main.contains("<i>Huur"))
        #expect(try PageMarkup(asked.text).faults() == [])
        #expect(try year.item(SampleOrganisation.proef).open == .zero && year.billing.unallocated() == [payment])
        let sent = try PageMarkup(asked.text).all("input").compactMap { input in
            input.attributes["name"].map { ($0, PageMarkup.plain(input.attributes["value"] ?? "")) }
        }.filter { $0.0 != "form_token" }
        for told in ["confirmed=1", "confirmed=0&already=1"] {
            let done = try await officer.send(asked, sent, to: "\(Self.desk)/split")
            #expect(done.location == "\(Self.desk)?\(told)", "\(done.text.main)")
        }
        #expect(try year.item(SampleOrganisation.proef).open == Cents(6_000))
        #expect(try year.billing.unallocated() == [])
    }

    @Test func moreThanWasPaidIsRefusedBeforeAnybodyIsAsked() async throws {
        let item = try year.item(SampleOrganisation.muster)
        let payment = try goesOut(try year.item(SampleOrganisation.proef))
        let officer = try await officer()
        let page = try await officer.get("\(Self.desk)/split?payment=\(payment.key)")
        let fields = [
            ("payment", payment.key.description), ("seen", "-10000"), ("invoice_1", item.invoice.description),
            ("amount_1", "60.00"),
        ]
        let told = try await officer.send(page, fields, to: "\(Self.desk)/split")
        #expect(told.status == 409 && told.text.contains("href=\"#amount_1\""), "\(told.text.main)")
    }

    @Test(arguments: [
        ("", "The amount is missing. Write an amount."), ("0", "An amount of 0 allocates nothing."),
        ("9999", "Allocate no more"), ("-5", "is negative"),
    ])
    func anAmountThatIsNoneIsToldAsSuch(amount: String, told: String) async throws {
        let item = try year.item(SampleOrganisation.proef)
        try year.receive("2024-001", [MoneyYear.payment(1, 50_000, text: "all of it")])
        let payment = try #require(try year.billing.unallocated().first)
        let officer = try await officer()
        let page = try await officer.get("\(Self.desk)/split?payment=\(payment.key)")
        let carried = [("payment", payment.key.description), ("seen", "50000")]
        let answer = try await officer.send(
            page, carried + [("invoice_1", item.invoice.description), ("amount_1", amount)], to: "\(Self.desk)/split")
        #expect(answer.status >= 400 && answer.text.main.contains(told), "\(answer.text.main)")
        #expect(!answer.text.main.contains("turnover") && answer.text.contains("href=\"#amount_1\""))
        let nothing = try await officer.send(page, carried, to: "\(Self.desk)/split")
        #expect(nothing.status == 422 && nothing.text.main.contains("The amount is missing. Write an amount."))
        #expect(try year.billing.unallocated() == [payment])
    }

    /// It says what to write, whatever is typed where an invoice belongs.
    @Test(arguments: [
        ("", "Fill in “Number or reference of the invoice”"), ("x", "“x” is the number or the reference of no invoice"),
        ("2024-A-999999", "such as 2024-A-000001, or the twelve digits"),
    ])
    func anInvoiceThatIsNoneIsToldWithWhatToWrite(invoice: String, told: String) async throws {
        try year.receive("2024-001", [MoneyYear.payment(1, 50_000, text: "all of it")])
        let payment = try #require(try year.billing.unallocated().first)
        let officer = try await officer()
        let page = try await officer.get("\(Self.desk)/split?payment=\(payment.key)")
        let fields = [
            ("payment", payment.key.description), ("seen", "50000"), ("invoice_1", invoice), ("amount_1", "5.00"),
        ]
        let answer = try await officer.send(page, fields, to: "\(Self.desk)/split")
        #expect(answer.status >= 400 && answer.text.main.contains(told), "\(answer.text.main)")
        #expect(answer.text.contains("href=\"#invoice_1\""))
    }

    @Test(arguments: Language.allCases)
    func theQuestionIsAsItWas(language: Language) async throws {
        let item = try year.item(SampleOrganisation.proef)
        let payment = try goesOut(item)
        var officer = try await officer()
        officer.language = language.rawValue
        let page = try await officer.get("\(Self.desk)/split?payment=\(payment.key)")
        let asked = try await officer.send(
            page,
            [
                ("payment", payment.key.description), ("seen", "-10000"), ("invoice_1", item.invoice.description),
                ("amount_1", "60"), ("credit", "\(item.contributor)"), ("credit_amount", "40"),
            ], to: "\(Self.desk)/split")
        #expect(!asked.text.contains("{"), "a place is not filled")
        try PageSnapshot.compare(asked.text, "take-back", language)
    }

    @Test func whatIsNoContributorsIsBookedElsewhereAndTakenBack() async throws {
        let payment = try goesOut(try year.item(SampleOrganisation.proef))
        let officer = try await officer()
        #expect(try await officer.get(Self.desk).text.main.contains("/agency/payments/place?payment="))
        let page = try await officer.get("\(Self.desk)/place?payment=\(payment.key)")
        #expect(page.status == 200 && !page.text.contains("<i>Huur") && page.text.main.contains("100.00"))
        #expect(try PageMarkup(page.text).faults() == [])
        let fields = [("payment", payment.key.description), ("seen", "-10000"), ("amount", "100.00")]
        let nothing = try await officer.send(page, fields, to: "\(Self.desk)/place")
        #expect(nothing.status == 422 && nothing.text.contains("href=\"#purpose\""))
        let why = try await officer.send(page, fields + [("purpose", "other")], to: "\(Self.desk)/place")
        #expect(why.status == 422 && why.text.contains("href=\"#reason\""))
        let much = [
            ("payment", payment.key.description), ("seen", "-10000"), ("amount", "101"), ("purpose", "bank_costs"),
        ]
        #expect(try await officer.send(page, much, to: "\(Self.desk)/place").status == 409)
        for told in ["confirmed=1", "confirmed=0&already=1"] {
            let done = try await officer.send(page, fields + [("purpose", "bank_costs")], to: "\(Self.desk)/place")
            #expect(done.location == "\(Self.desk)?\(told)", "\(done.text.main)")
        }
        #expect(try year.billing.unallocated() == [])
        let list = try await officer.get("\(Self.desk)/movements?search=huur")
        #expect(try PageMarkup(list.text).faults() == [] && list.text.main.contains("Movements: 1"))
        let story = try await officer.get("\(Self.desk)/movement?payment=\(payment.key)")
        #expect(try PageMarkup(story.text).faults() == [])
        #expect(story.text.main.contains("costs or interest") && story.text.main.contains("Undo"))
        let key = [("payment", payment.key.description), ("seen", try #require(story.field("seen")))]
        let unsaid = try await officer.send(story, key + [("reason", " ")], to: "\(Self.desk)/undo")
        #expect(unsaid.status == 422 && unsaid.text.contains("href=\"#reason\""))
        for _ in 0..<2 {
            let undone = try await officer.send(story, key + [("reason", "Wrong")], to: "\(Self.desk)/undo")
            #expect(undone.status == 303)
        }
        let stale = try await officer.send(story, key + [("reason", "Another")], to: "\(Self.desk)/undo")
        #expect(stale.status == 409 && stale.text.main.contains("nothing of this was done"))
        #expect(try year.billing.unallocated().map(\.key) == [payment.key])
        var auditor = try await FilingPerson(browser, browser.people.auditor)
        auditor.language = "nl"
        let seen = try await auditor.get("\(Self.desk)/movement?payment=\(payment.key)")
        #expect(seen.status == 200 && !seen.text.main.contains("<form"))
    }
}
