import Access
import Billing
import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// Statements that come in by the browser, and payments that a person says whose they are.
@Suite struct PaymentPageTests {
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

    /// A statement of camt.053 with one payment.
    private func file(_ cents: Int64, text: String, closing: Int64? = nil) throws -> String {
        let account = try year.billing.creditor(on: browser.clock.now().day).iban.text
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
            <GrpHdr><MsgId>M1</MsgId><CreDtTm>2024-06-01T08:00:00</CreDtTm></GrpHdr>
            <Stmt><Id>2024-001</Id><CreDtTm>2024-06-01T08:00:00</CreDtTm>
            <Acct><Id><IBAN>\(account)</IBAN></Id><Ccy>EUR</Ccy></Acct>
            <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt>
            <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2024-05-31</Dt></Dt></Bal>
            <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">\(Cents(closing ?? cents))</Amt>
            <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2024-06-01</Dt></Dt></Bal>
            <Ntry><Amt Ccy="EUR">\(Cents(cents))</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
            <BookgDt><Dt>2024-06-01</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd>
            <SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
            <NtryDtls><TxDtls><RmtInf><Ustrd>\(text)</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
            </Stmt></BkToCstmrStmt></Document>
            """
    }

    private func upload(_ officer: FilingPerson, _ content: String) async throws -> TestBrowser.Shown {
        let token = try #require(try await officer.get(Self.desk).field("form_token"))
        let body = """
            --xx\r\nContent-Disposition: form-data; name="form_token"\r\n\r\n\(token)\r\n--xx\r\n\
            Content-Disposition: form-data; name="file"; filename="june.xml"\r\n\
            Content-Type: application/xml\r\n\r\n\(content)\r\n--xx--\r\n
            """
        let headers = [
            "Content-Type": "multipart/form-data; boundary=xx", "Sec-Fetch-Site": "same-origin",
            "Accept-Language": officer.language,
        ]
        return try await browser.ask(.post, "\(Self.desk)/statements", headers, Array(body.utf8))
    }

    @Test func aStatementIsTakenInOnceAndARepeatSaysSo() async throws {
        let officer = try await officer()
        let item = try year.item(SampleOrganisation.proef)
        let text = try file(item.total.count, text: "paying &lt;b&gt; \(item.invoice)")
        let taken = try await upload(officer, text)
        #expect(taken.status == 200 && taken.text.main.contains("2024-001"), "\(taken.text.main)")
        #expect(try year.billing.unallocated().count == 1)
        let again = try await upload(officer, text)
        #expect(again.status == 200 && again.text.main.contains("Nothing has changed"))
        #expect(try year.billing.balances()[.bank] == CentsSum(item.total))
        let page = try await officer.get(Self.desk)
        #expect(try page.text.main.contains("paying &lt;b&gt;") && PageMarkup(page.text).faults() == [])
    }

    @Test func aStatementThatDoesNotAddUpIsToldWithItsPlace() async throws {
        let officer = try await officer()
        let told = try await upload(officer, try file(500, text: "x", closing: 600))
        #expect(told.status == 422 && told.text.main.contains("june.xml"), "\(told.status)")
        #expect(told.text.main.contains("class=\"faults\"") && told.text.main.contains("Line "))
        let broken = try await upload(officer, "<html><script>")
        #expect(broken.status >= 400 && !broken.text.contains("<script>"))
        #expect(try await upload(officer, "").status == 422)
        #expect(try year.billing.balances()[.bank] == nil)
    }

    @Test func aFileThatIsNoStatementIsToldByWhatItIs() async throws {
        let told = try await upload(try await officer(), "%PDF-1.7\n1 0 obj\n")
        #expect(told.status == 400 && told.text.main.contains("another file (PDF)"), "\(told.text.main)")
        #expect(told.text.main.contains("CODA or camt.053 (XML)") && !told.text.main.contains("1 0 obj"))
    }

    @Test func severalPaymentsAreConfirmedTogetherAndOnce() async throws {
        let (one, other) = (try year.item(SampleOrganisation.proef), try year.item(SampleOrganisation.muster))
        let (first, second) = (try #require(one.invoice.communication), try #require(other.invoice.communication))
        try year.receive(
            "2024-001",
            [
                MoneyYear.payment(1, one.total.count, text: first.description),
                MoneyYear.payment(2, other.total.count, text: second.description),
                MoneyYear.payment(3, 777, text: "<script>alert(1)</script>\u{202E}", name: "N. N."),
            ])
        let officer = try await officer()
        let page = try await officer.get(Self.desk)
        #expect(!page.text.contains("<script>") && !page.text.contains("\u{202E}"))
        let markup = try PageMarkup(page.text)
        var chosen: [String: String] = [:]
        for radio in markup.all("input") where radio.attributes["type"] == "radio" {
            let (name, value) = (radio.attributes["name"] ?? "", PageMarkup.plain(radio.attributes["value"] ?? ""))
            if !value.isEmpty, chosen[name] == nil { chosen[name] = value }
        }
        #expect(chosen.count == 2)
        let form = chosen.map { ($0.key, $0.value) } + [("choice_9", "nonsense~")]
        let told = try await officer.send(page, form, to: "\(Self.desk)/confirm")
        #expect(told.status == 409 && told.text.main.contains("Payments matched: 2"), "\(told.text.main)")
        #expect(try year.item(SampleOrganisation.proef).open == .zero)
        #expect(try year.item(SampleOrganisation.muster).open == .zero)
        let again = try await officer.send(
            page, chosen.map { ($0.key, $0.value) }, to: "\(Self.desk)/confirm")
        #expect(again.status == 303 && again.location == "\(Self.desk)?confirmed=0&already=2")
        let repeated = try await officer.get(try #require(again.location))
        #expect(repeated.text.main.contains("Payments matched: 0. Matched before: 2."))
        #expect(try year.billing.unallocated().map(\.left) == [Cents(777)])
    }

    @Test func aPaymentIsSplitAmongInvoicesAndACredit() async throws {
        let (one, other) = (try year.item(SampleOrganisation.proef), try year.item(SampleOrganisation.muster))
        try year.receive("2024-001", [MoneyYear.payment(1, 50_000, text: "all of it")])
        let key = try #require(try year.billing.unallocated().first?.key)
        let officer = try await officer()
        let list = try await officer.get(Self.desk)
        let link = try #require(
            try PageMarkup(list.text).all("a").compactMap { $0.attributes["href"] }.first { $0.contains("/split?") })
        let page = try await officer.get(PageMarkup.plain(link))
        #expect(page.status == 200 && page.text.main.contains("€500.00") && page.text.main.contains("all of it"))
        let carried = [("payment", key.description), ("seen", "50000")]
        let communication = try #require(other.invoice.communication?.description)
        let wrong = try await officer.send(
            page, carried + [("invoice_1", "<i>x"), ("amount_1", "1x"), ("credit", "9")], to: "\(Self.desk)/split")
        #expect(wrong.status == 422 && !wrong.text.contains("<i>x"))
        for field in ["invoice_1", "amount_1", "credit", "credit_amount"] {
            #expect(wrong.text.contains("href=\"#\(field)\""), "\(field)")
        }
        let much = try await officer.send(
            page, carried + [("invoice_1", one.invoice.description), ("amount_1", "400.00")], to: "\(Self.desk)/split")
        #expect(much.status == 409 && much.text.contains("href=\"#amount_1\""))
        let fields = [
            ("invoice_1", one.invoice.description), ("amount_1", "300.00"), ("invoice_2", communication),
            ("amount_2", "150.00"), ("credit", "\(one.contributor)"), ("credit_amount", "20.00"),
        ]
        for told in ["confirmed=1", "confirmed=0&already=1"] {
            let done = try await officer.send(page, carried + fields, to: "\(Self.desk)/split")
            #expect(done.location == "\(Self.desk)?\(told)", "\(done.text.main)")
        }
        let stale = try await officer.send(
            page, carried + fields.prefix(1) + [("amount_1", "30.00")], to: "\(Self.desk)/split")
        #expect(stale.status == 409 && stale.text.main.contains("Nothing of this was done"))
        #expect(try year.item(SampleOrganisation.proef).paid == Cents(30_000))
        #expect(try year.item(SampleOrganisation.muster).paid == Cents(15_000))
        #expect(try year.billing.account(of: one.contributor).credit == Cents(2_000))
        #expect(try year.billing.unallocated().map(\.left) == [Cents(3_000)])
    }

    @Test func thoseThatNameTheirInvoiceAreConfirmedTogether() async throws {
        let (one, other) = (try year.item(SampleOrganisation.proef), try year.item(SampleOrganisation.muster))
        try year.receive(
            "2024-001",
            [
                MoneyYear.payment(1, one.total.count, text: "\(one.invoice)", name: "<b>Proef"),
                MoneyYear.payment(2, other.total.count, text: other.invoice.communication?.description),
                MoneyYear.payment(3, 777),
            ])
        let officer = try await officer()
        #expect(try await officer.get(Self.desk).text.main.contains("href=\"\(Self.desk)/named\""))
        let page = try await officer.get("\(Self.desk)/named")
        #expect(page.status == 200 && page.text.main.contains("Confirm all (2)") && !page.text.contains("<b>Proef"))
        #expect(try PageMarkup(page.text).faults() == [])
        let choices = try PageMarkup(page.text).all("input").filter { $0.attributes["name"] == "choice" }
            .map { ("choice", PageMarkup.plain($0.attributes["value"] ?? "")) }
        #expect(choices.count == 2)
        try year.billing.writeOff(other.invoice, reason: "Bankrupt", by: MoneyYear.request())
        let told = try await officer.send(page, choices, to: "\(Self.desk)/named")
        #expect(told.status == 409 && told.text.main.contains("Payments matched: 1"), "\(told.text.main)")
        #expect(told.text.main.contains("goes on waiting"))
        let again = try await officer.send(page, [choices[0]], to: "\(Self.desk)/named")
        #expect(again.location == "\(Self.desk)?confirmed=0&already=1")
        #expect(try await officer.send(page, [("choice", "x~")], to: "\(Self.desk)/named").status == 404)
        #expect(try year.billing.unallocated().map(\.key.index) == [2, 3])
        let empty = try await officer.get("\(Self.desk)/named")
        #expect(empty.status == 200 && !empty.text.main.contains("<form"))
    }

    @Test func whatWaitsIsPagedAndSearched() async throws {
        try year.receive(
            "2024-001",
            (1...45).map { MoneyYear.payment($0, Int64($0) * 100, text: "text \($0).", name: "Payer \($0)") })
        let officer = try await officer()
        let first = try await officer.get(Self.desk)
        #expect(first.text.main.contains("Waiting: 45.") && first.text.main.contains("href=\"\(Self.desk)?page=2\""))
        #expect(first.text.main.contains("text 40.") && !first.text.main.contains("text 41."))
        let second = try await officer.get("\(Self.desk)?page=2")
        #expect(second.text.main.contains("text 41.") && !second.text.main.contains("text 40."))
        #expect(try PageMarkup(second.text).faults() == [] && second.field("page") == "2")
        let found = try await officer.get("\(Self.desk)?search=12.00")
        #expect(found.text.main.contains("text 12.") && found.text.main.contains("Waiting: 1."))
        let none = try await officer.get("\(Self.desk)?search=%3Cb%3E")
        #expect(none.text.main.contains("No payment that waits fits this") && !none.text.contains("<b>"))
        let back = try await officer.send(second, [("page", "2"), ("search", "text")], to: "\(Self.desk)/confirm")
        #expect(back.status == 422 && back.text.main.contains("text 41.") && !back.text.main.contains("matched: 0"))
        #expect(back.text.contains("<title>Error: "))
    }

    /// What others said meanwhile is not told as matched, nor passed over.
    @Test func whatWasSettledMeanwhileIsToldAsNotDone() async throws {
        let (one, other) = (try year.item(SampleOrganisation.proef), try year.item(SampleOrganisation.muster))
        try year.receive(
            "2024-001",
            [
                MoneyYear.payment(1, one.total.count, text: one.invoice.description),
                MoneyYear.payment(2, other.total.count, text: other.invoice.description),
            ])
        let officer = try await officer()
        let page = try await officer.get(Self.desk)
        let waiting = try year.billing.unallocated()
        let chosen = zip(waiting, [one, other]).map { payment, item in
            ("choice_\(payment.key.index)", "\(payment.left.count)~\(item.invoice)=\(item.total.count)~\(payment.key)")
        }
        let elsewhere = try #require(PaymentChoice("\(waiting[1].left.count)~\(one.contributor)=100~\(waiting[1].key)"))
        #expect(try year.billing.confirm(elsewhere, by: MoneyYear.request()))
        let told = try await officer.send(page, chosen, to: "\(Self.desk)/confirm")
        #expect(told.status == 409 && told.text.main.contains("Payments matched: 1"), "\(told.text.main)")
        #expect(told.text.main.contains(waiting[1].key.description))
        #expect(told.text.main.contains("Nothing of this was done"))
    }

    @Test func whoOnlyLooksIsOfferedNothing() async throws {
        let auditor = try await FilingPerson(browser, browser.people.auditor)
        let page = try await auditor.get(Self.desk)
        #expect(page.status == 200 && !page.text.main.contains("type=\"file\""))
        #expect(try await auditor.get("\(Self.desk)/split?payment=x").status == 403)
    }

    @Test(arguments: ["", "x", "BE05679999999975/2024-009/1", "%3Cscript%3E"])
    func whatIsNoMovementIsNotFound(name: String) async throws {
        let shown = try await officer().get("\(Self.desk)/split?payment=\(name)")
        #expect(shown.status == 404 && !shown.text.contains("<script>"))
    }

    @Test(arguments: Language.allCases)
    func thePagesAreAsTheyWere(language: Language) async throws {
        let item = try year.item(SampleOrganisation.proef)
        let communication = try #require(item.invoice.communication?.description)
        try year.receive(
            "2024-001",
            [
                MoneyYear.payment(1, item.total.count, text: communication, name: "Proef Medisch"),
                MoneyYear.payment(2, 777),
            ])
        var officer = try await officer()
        officer.language = language.rawValue
        let key = try #require(try year.billing.unallocated().first?.key)
        let pages = [
            ("payments", Self.desk), ("split-payment", "\(Self.desk)/split?payment=\(key)"),
            ("named-payments", "\(Self.desk)/named"), ("statements", "\(Self.desk)/statements"),
            ("place-payment", "\(Self.desk)/place?payment=\(key)"), ("movements", "\(Self.desk)/movements?all=true"),
            ("movement", "\(Self.desk)/movement?payment=\(key)"),
        ]
        for (name, path) in pages {
            let shown = try await officer.get(path)
            #expect(shown.status == 200, "\(name)")
            #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
            #expect(!shown.text.contains("{"), "\(name): a place is not filled")
            try PageSnapshot.compare(shown.text, name, language)
        }
        let taken = try await upload(officer, try file(500, text: "x", closing: 600))
        try PageSnapshot.compare(taken.text, "statement-refused", language)
    }

    @Test(arguments: Language.allCases)
    func thePageOfAStatementThatIsTakenInIsAsItWas(language: Language) async throws {
        var officer = try await officer()
        officer.language = language.rawValue
        let taken = try await upload(officer, try file(500, text: "&lt;script&gt;"))
        #expect(taken.status == 200)
        try PageSnapshot.compare(taken.text, "statement-taken", language)
    }
}
