import Access
import Billing
import Exchange
import Service
import Testing
import Values

@testable import Web

/// The life of a contribution year in the browser: each step is shown before it is taken, and taken once.
@Suite struct YearLifeTests {
    private let browser: TestBrowser
    private let year: MoneyYear
    private static let life = "/agency/2024/life"

    init() throws {
        browser = try TestBrowser()
        year = MoneyYear(browser)
        try year.declare()
    }

    private func officer() async throws -> FilingPerson {
        try await FilingPerson(browser, browser.people.financeOfficer)
    }

    /// Confirms the page of a step with what it carries.
    private func confirm(
        _ officer: FilingPerson, _ page: TestBrowser.Shown, _ step: String, _ more: [(String, String)] = []
    ) async throws -> TestBrowser.Shown {
        let carried = try PageMarkup(page.text).hidden.filter { ["seen", "budget", "cost", "rate"].contains($0.0) }
        let token = try #require(page.field("form_token"))
        return try await browser.post("\(Self.life)/\(step)", [("form_token", token)] + carried + more)
    }

    @Test func aYearGoesFromBudgetToFixedRateInTheBrowser() async throws {
        let officer = try await officer()
        let start = try await officer.get(Self.life)
        #expect(start.status == 200 && start.text.main.contains("Nothing has been decided yet"))
        #expect(start.text.main.contains("href=\"\(Self.life)/draft_budget\""))
        let asked = try await officer.get("\(Self.life)/draft_budget")
        #expect(asked.text.main.contains("id=\"budget\"") && !asked.text.main.contains("Confirm"))
        let shown = try await officer.get("\(Self.life)/draft_budget?budget=8%2C000%2C000.00")
        #expect(shown.text.main.contains("€8,000,000.00") && shown.text.main.contains("Confirm"))
        #expect(try year.billing.year(2024).state == nil)
        let done = try await confirm(officer, shown, "draft_budget")
        #expect(done.status == 303 && done.location == "\(Self.life)?done=draft_budget")
        #expect(try await officer.get(try #require(done.location)).text.main.contains("Done: draft the budget."))
        let publishing = try await officer.get("\(Self.life)/publish")
        #expect(publishing.text.main.contains("€379.48") && publishing.text.main.contains("differs from the budget"))
        #expect(try await confirm(officer, publishing, "publish").status == 303)
        #expect(try await confirm(officer, try await officer.get("\(Self.life)/open"), "open").status == 303)
        let closing = try await officer.get("\(Self.life)/close_year")
        let refused = try await confirm(officer, closing, "close_year", [("reason", " ")])
        #expect(refused.status == 422 && refused.text.contains("href=\"#reason\"") && refused.text.contains("Error: "))
        let closed = try await confirm(officer, closing, "close_year", [("reason", "The last day has passed")])
        #expect(closed.status == 303)
        #expect(try year.billing.year(2024).state == .closed)
        try year.invoice(.activity)
        let fixing = try await officer.get("\(Self.life)/fix_rate?rate=0%2C2")
        #expect(fixing.text.main.contains("Turnover levy") || fixing.text.main.contains("levy"))
        let fixed = try await confirm(officer, fixing, "fix_rate", [("reason", "<b>Board</b>")])
        #expect(fixed.status == 303, "\(fixed.text.main)")
        #expect(try year.billing.year(2024).figures?.rate == Percentage(units: 20_000_000))
        let life = try await officer.get(Self.life).text
        #expect(life.contains("&lt;b&gt;Board&lt;/b&gt;") && !life.contains("<b>Board"))
        #expect(life.main.contains("/agency/2024/invoices/run/turnover_levy"))
    }

    /// Nothing that is typed beside what is shown can be passed over: what is shown is no field any more.
    @Test func whatIsConfirmedIsWhatIsShown() async throws {
        let officer = try await officer()
        try year.reach(.activityInvoiced)
        let first = try await officer.get("\(Self.life)/fix_rate")
        #expect(first.text.main.contains("id=\"rate\"") && !first.text.main.contains("Confirm"))
        let shown = try await officer.get("\(Self.life)/fix_rate?rate=0,285")
        #expect(!shown.text.main.contains("id=\"rate\"") && !shown.text.main.contains("method=\"get\""))
        #expect(shown.text.main.contains("0.285%"))
        let change = try #require(shown.text.main.firstMatch(of: /href="([^"]*change=yes)"/)).output.1.description
        let fields = try await officer.get(change.replacing("&amp;", with: "&"))
        #expect(fields.text.main.contains("value=\"0,285\"") && !fields.text.main.contains("Confirm"))
        let correction = try await officer.get("\(Self.life)/correct_figures?cost=379.48&rate=0.28")
        #expect(!correction.text.main.contains("id=\"cost\"") && correction.text.main.contains("Confirm"))
    }

    /// What covers the levy's part is proposed, and what is clearly less is told as such before it is confirmed.
    @Test func theRateThatCoversThePartIsProposed() async throws {
        let officer = try await officer()
        try year.decide(.draftBudget, YearTerms(budget: Cents(200_000)))
        try year.reach(.activityInvoiced)
        let outlook = try #require(try year.billing.rateOutlook(of: 2024))
        let rate = try #require(outlook.covering.rate.description.split(separator: " ").first)
        let asked = try await officer.get("\(Self.life)/fix_rate").text.main
        #expect(asked.contains("Which rate covers the levy&#39;s part?") && asked.contains("€1,500.00"), "\(asked)")
        #expect(asked.contains("Covers the part") && asked.contains("Published maximum") && asked.contains("0.2868%"))
        #expect(asked.contains("value=\"\(rate)\""), "\(rate)")
        let low = try await officer.get("\(Self.life)/fix_rate?rate=0.0001").text.main
        #expect(low.contains("brings in clearly less than the levy&#39;s share") && low.contains("Covers the part"))
        let right = try await officer.get("\(Self.life)/fix_rate?rate=\(rate)").text.main
        #expect(!right.contains("clearly less") && right.contains("Confirm"))
    }

    /// What leads on is the main button, and settling is not while something is open: what is to be done first is.
    @Test func theMainButtonIsWhatIsPossibleNext() async throws {
        let officer = try await officer()
        func main() async throws -> [String] {
            let page = try await officer.get(Self.life).text
            return try PageMarkup(page).all("a").filter { $0.attributes["class"] == "button" }
                .compactMap { $0.attributes["href"] }
        }
        #expect(try await main() == ["\(Self.life)/draft_budget"])
        try year.reach(.activityInvoiced)
        #expect(try await main() == ["\(Self.life)/fix_rate"])
        try year.reach(.levyInvoiced)
        #expect(try await main() == ["/agency/2024/open"])
        let open = try await officer.get(Self.life).text.main
        #expect(open.contains("of this year is still open") && open.contains("\(Self.life)/settle"))
        for item in try year.billing.items(year: 2024, onlyOpen: true) {
            try year.billing.writeOff(item.invoice, reason: "Bankrupt", by: MoneyYear.request())
        }
        #expect(try await main() == ["\(Self.life)/settle"])
    }

    /// Each state leads to where it is reached, or to what was decided for it.
    @Test func eachStateLeadsToItsPlace() async throws {
        let officer = try await officer()
        try year.reach(.activityInvoiced)
        let page = try await officer.get(Self.life).text
        let states = try #require(page.firstMatch(of: /<ol class="tasks states">(.*?)<\/ol>/.dotMatchesNewlines())).1
        let links = states.matches(of: /href="([^"]*)"/).map { String($0.1) }
        #expect(
            links == [
                "#decision-1", "#decision-2", "#decision-3", "#decision-4", "/agency/2024/invoices",
                "\(Self.life)/fix_rate",
            ])
        for link in links where link.hasPrefix("#") { #expect(page.contains("id=\"\(link.dropFirst())\"")) }
        let auditor = try await FilingPerson(browser, browser.people.auditor)
        #expect(!(try await auditor.get(Self.life).text.main.contains("/fix_rate")))
    }

    /// Figures that change are shown as they were and as they become, with what that makes of the whole sector.
    @Test func aCorrectionShowsWhatWasAndWhatBecomes() async throws {
        let officer = try await officer()
        try year.reach(.levyInvoiced)
        let sums = try year.billing.plan(
            .correctFigures, of: 2024,
            YearTerms(figures: AskedFigures(costPerEntity: Cents(38_948), rate: MoneyYear.rate), reason: "r"))
        let (before, after) = (sums.assessedBefore[.activity], sums.totals[.activity]?.assessed)
        #expect(before != nil && before != after && sums.assessedBefore[.levy] == sums.totals[.levy]?.assessed)
        let rate = MoneyYear.rate.description.split(separator: " ").first ?? ""
        let page = try await officer.get("\(Self.life)/correct_figures?cost=389.48&rate=\(rate)").text.main
        #expect(page.contains("from €379.48 to €389.48"), "\(page)")
        #expect(page.contains("Annual contribution, whole sector") || page.contains("whole sector"))
        #expect(page.contains("(+€") && !page.contains("Last year"))
    }

    /// What somebody else quotes binds nobody, but saves typing.
    @Test(arguments: [(2023, ["rate"], ["0.2762"]), (2025, ["cost", "rate"], ["415.74", "0.3073"])])
    func figuresThatNobodyPublishedAreAskedFor(number: Int, fields: [String], values: [String]) async throws {
        let officer = try await officer()
        let year = MoneyYear(browser, year: number)
        try year.decide(.draftBudget, YearTerms(budget: Cents(1_000_000_00)))
        let path = "/agency/\(number)/life/publish"
        let page = try await officer.get(path)
        #expect(page.status == 200, "\(page.text.main)")
        for (field, value) in zip(fields, values) {
            #expect(page.text.main.contains("id=\"\(field)\"") && page.text.main.contains("value=\"\(value)\""))
        }
        let asked = zip(fields, values).map { "\($0)=\($1)" }.joined(separator: "&")
        let shown = try await officer.get("\(path)?\(asked)")
        let carried = try PageMarkup(shown.text).hidden.filter { ["seen", "cost", "rate"].contains($0.0) }
        let token = try #require(shown.field("form_token"))
        #expect(try await browser.post(path, [("form_token", token)] + carried).status == 303)
        let rate = try #require(values.last.flatMap { try? Percentage(typed: $0) })
        #expect(try year.billing.year(number).figures?.rate == rate)
    }

    /// Nobody who looks at a page has a command line, or knows the codes of tables.
    @Test func aThresholdThatIsNotInTheTablesIsToldAsSuch() async throws {
        let officer = try await officer()
        let year = MoneyYear(browser, year: 2026)
        try year.decide(.draftBudget, YearTerms(budget: Cents(1_000_000_00)))
        let page = try await officer.get("/agency/2026/life/publish?cost=430.12&rate=0.31")
        let text = page.text.main
        #expect(page.status == 409 && text.contains("whoever runs this service"), "\(text)")
        #expect(!text.contains("--tables") && !text.contains("levy_threshold"), "\(text)")
        #expect(text.contains("turnover threshold for the levy") && text.contains("value=\"430.12\""))
    }

    @Test func aStepConfirmedTwiceIsTakenOnce() async throws {
        let officer = try await officer()
        let page = try await officer.get("\(Self.life)/draft_budget?budget=1000000")
        #expect(try await confirm(officer, page, "draft_budget").status == 303)
        #expect(try await confirm(officer, page, "draft_budget").status == 303)
        #expect(try year.billing.year(2024).decisions.count == 1)
    }

    /// Another value in another tab was not decided, and is not told as done.
    @Test func anotherValueOnAPageThatIsOldIsNotTakenForDone() async throws {
        let officer = try await officer()
        let first = try await officer.get("\(Self.life)/draft_budget?budget=1000000")
        let second = try await officer.get("\(Self.life)/draft_budget?budget=2000000")
        #expect(try await confirm(officer, first, "draft_budget").status == 303)
        let moved = try await confirm(officer, second, "draft_budget")
        #expect(moved.status == 409 && moved.text.main.contains("Something else was decided meanwhile"))
        #expect(try year.billing.year(2024).budget == Cents(100_000_000))
    }

    @Test func whatWasDecidedMeanwhileIsShownBeforeAnythingElseIs() async throws {
        let officer = try await officer()
        try year.reach(.activityInvoiced)
        let page = try await officer.get("\(Self.life)/correct_figures?cost=379.48&rate=0.2")
        try year.decide(.fixRate, YearTerms(figures: AskedFigures(rate: MoneyYear.rate), reason: "Board"))
        let moved = try await confirm(officer, page, "correct_figures", [("reason", "Mistake")])
        #expect(moved.status == 409 && moved.text.main.contains("Something else was decided meanwhile"))
        #expect(try year.billing.year(2024).figures?.rate == MoneyYear.rate)
        #expect(try await confirm(officer, moved, "correct_figures", [("reason", "Mistake")]).status == 303)
    }

    @Test func whatIsWrongIsToldAtItsFieldAndKeepsWhatWasTyped() async throws {
        let officer = try await officer()
        try year.reach(.activityInvoiced)
        let high = try await officer.get("\(Self.life)/fix_rate?rate=5")
        #expect(high.status == 409 && high.text.contains("href=\"#rate\"") && high.text.main.contains("value=\"5\""))
        let hostile = try await officer.get("\(Self.life)/fix_rate?rate=%22%3E%3Cscript%3E%E2%80%AE")
        #expect(hostile.status == 422 && !hostile.text.contains("<script") && !hostile.text.contains("\u{202E}"))
        #expect(!hostile.text.main.contains("Confirm"))
    }

    @Test(arguments: ["settle", "publish", "invoice_activity", "x", "%3Cscript%3E"])
    func aStepThatIsNotToBeTakenIsRefused(step: String) async throws {
        let officer = try await officer()
        let shown = try await officer.get("\(Self.life)/\(step)")
        #expect(shown.status == (["settle", "publish"].contains(step) ? 409 : 404), "\(shown.status)")
        #expect(!shown.text.contains("<script>"))
        let token = try #require(try await officer.get(Self.life).field("form_token"))
        let sent = try await browser.post("\(Self.life)/\(step)", [("form_token", token), ("seen", "0")])
        #expect([404, 409].contains(sent.status), "\(sent.status)")
        #expect(try year.billing.year(2024).state == nil)
    }

    @Test func whoOnlyLooksIsOfferedNoStep() async throws {
        let auditor = try await FilingPerson(browser, browser.people.auditor)
        let page = try await auditor.get(Self.life)
        #expect(page.status == 200 && !page.text.main.contains("/life/draft_budget"))
        #expect(try await auditor.get("\(Self.life)/draft_budget").status == 403)
    }

    @Test(arguments: Language.allCases)
    func thePagesAreAsTheyWere(language: Language) async throws {
        var officer = try await officer()
        officer.language = language.rawValue
        try year.reach(.activityInvoiced)
        let pages = [
            ("year-life", Self.life), ("year-step", "\(Self.life)/fix_rate"),
            ("year-step-review", "\(Self.life)/fix_rate?rate=0.2"),
            ("year-step-wrong", "\(Self.life)/correct_figures?cost=x&rate=-1"),
        ]
        for (name, path) in pages {
            let shown = try await officer.get(path)
            #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
            #expect(!shown.text.contains("{"), "\(name): a place is not filled")
            try PageSnapshot.compare(shown.text, name, language)
        }
    }
}
