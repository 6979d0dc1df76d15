import Access
import Billing
import Declarations
import Exchange
import Service
import Testing
import Values

@testable import Web

/// The last day to declare is given as a year is opened, where the tables of the law do not know it, and is then told
/// wherever it is asked for.
@Suite struct YearDeadlineTests {
    private let browser: TestBrowser
    private let year: MoneyYear
    private static let life = "/agency/2025/life"

    init() throws {
        browser = try TestBrowser()
        year = MoneyYear(browser, year: 2025)
        browser.clock.set(try #require(Instant("2025-03-01T10:00:00.000Z")))
        let figures = AskedFigures(costPerEntity: Cents(41_574), rate: Percentage(units: 30_730_000))
        try year.decide(.draftBudget, YearTerms(budget: Cents(1_000_000_00)))
        try year.decide(.publish, YearTerms(figures: figures))
    }

    private func officer() async throws -> FilingPerson {
        browser.forget()
        return try await FilingPerson(browser, browser.people.financeOfficer)
    }

    private func confirm(
        _ page: TestBrowser.Shown, _ step: String, _ more: [(String, String)] = []
    ) async throws -> TestBrowser.Shown {
        let names = ["seen", "cost", "rate", "deadline"]
        let carried = try PageMarkup(page.text).hidden.filter { names.contains($0.0) }
        let token = try #require(page.field("form_token"))
        return try await browser.post("\(Self.life)/\(step)", [("form_token", token)] + carried + more)
    }

    private func mail(_ kind: StoredMail.Kind) async throws -> String {
        let last = try SampleDocument(SampleOrganisation.muster, total: 90_000_000, year: 2024)
        try year.file(last)
        let id = DeclarationKey(declarant: last.declaration.declarant.id, year: 2025).pathName
        let path = "/agency/2025/missing/notices?kind=\(kind.rawValue)&all=false&id=\(id)"
        return try await officer().get(path).text.main
    }

    /// What can't be put right afterwards is told before it is confirmed: a day that has passed, and a figure that is
    /// ten times too low.
    @Test func whatIsTypedWronglyIsTold() async throws {
        let officer = try await officer()
        let past = try await officer.get("\(Self.life)/open?deadline=2025-02-28").text.main
        #expect(past.contains("has passed already: everybody would be late at once") && past.contains("Confirm"))
        let right = try await officer.get("\(Self.life)/open?deadline=2025-06-30").text.main
        #expect(!right.contains("has passed already"))
        let low = try await officer.get("\(Self.life)/correct_figures?cost=41.57&rate=0.3073").text.main
        #expect(low.contains("€41.57 is less than half of €415.74 (the figure of the tables)"), "\(low)")
    }

    @Test func theDayThatIsGivenIsToldEverywhere() async throws {
        let officer = try await officer()
        let asked = try await officer.get("\(Self.life)/open")
        #expect(asked.text.main.contains("id=\"deadline\"") && !asked.text.main.contains("Confirm"))
        let shown = try await officer.get("\(Self.life)/open?deadline=2025-06-30")
        #expect(shown.text.main.contains("30\u{A0}June 2025") && !shown.text.main.contains("day to declare is missing"))
        let done = try await confirm(shown, "open")
        #expect(done.status == 303, "\(done.text.main)")
        // Sent again, it is not done again.
        #expect(try await confirm(shown, "open").status == 303)
        #expect(try year.billing.year(2025).decisions.count == 3)
        for path in [Self.life, "/agency"] {
            #expect(try await officer.get(path).text.main.contains("30\u{A0}June 2025"), "\(path)")
        }
        let mail = try await mail(.invitation)
        #expect(mail.contains("30\u{A0}juni 2025"), "\(mail)")
        browser.forget()
        let chief = try await FilingPerson(browser, browser.people.proefUser)
        let home = try await chief.get("/home").text.main
        #expect(home.contains("30\u{A0}June 2025"), "\(home)")
        browser.clock.set(try #require(Instant("2025-07-01T10:00:00.000Z")))
        let proef = try #require(SampleOrganisation.proef?.declarant)
        let obligation = try browser.declarations.obligations(of: [proef]).first { $0.key.year == 2025 }
        #expect(obligation?.deadline == CivilDate("2025-06-30") && obligation?.isLate == true)
        let late = try SampleDocument(SampleOrganisation.proef, year: 2025).declaration
        let verdicts = try browser.declarations.check(
            [HandedIn(number: 1, declaration: PlacedDeclaration(late))], FilingTerms(), by: MoneyYear.request())
        #expect(verdicts.first?.problems.contains { $0.code == .yearLate } == true)
        let waiting = try await self.officer().get("/agency").text.main
        #expect(waiting.contains("late for 2025"), "\(waiting)")
        _ = try browser.store.read { (store) throws(Problems) in try AuditVerification(store).run() }
    }

    /// Nobody need know it yet; what that means is told, and it is given later, with a reason.
    @Test func theDayMayBeGivenLater() async throws {
        let officer = try await officer()
        let shown = try await officer.get("\(Self.life)/open?deadline=")
        #expect(shown.text.main.contains("The last day to declare is missing"), "\(shown.text.main)")
        #expect(try await confirm(shown, "open").status == 303)
        #expect(try await officer.get(Self.life).text.main.contains("not known yet"))
        let given = "cost=415.74&rate=0.3073&deadline=2025-07-15"
        let correction = try await officer.get("\(Self.life)/correct_figures?\(given)")
        let corrected = try await confirm(correction, "correct_figures", [("reason", "Published in the gazette")])
        #expect(corrected.status == 303, "\(corrected.text.main)")
        let decided = try year.billing.year(2025)
        #expect(decided.deadline == CivilDate("2025-07-15") && decided.state == .open)
        #expect(try browser.declarations.deadlines()[2025] == CivilDate("2025-07-15"))
        let again = try await officer.get("\(Self.life)/correct_figures")
        #expect(again.text.main.contains("value=\"2025-07-15\""))
        // Another day alone is a correction too; the same once more is none.
        try year.decide(.correctFigures, YearTerms(deadline: CivilDate("2025-07-31"), reason: "Longer"))
        #expect(try year.billing.year(2025).figures?.rate == Percentage(units: 30_730_000))
        #expect(throws: Problems.self) {
            try year.decide(.correctFigures, YearTerms(deadline: CivilDate("2025-07-31"), reason: "Once more"))
        }
    }

    @Test(arguments: [("soon", 422), ("2025-02-30", 422), ("2024-12-31", 422), ("2027-01-01", 422)])
    func whatIsNoDayOfTheYearIsToldBesideTheField(day: String, status: Int) async throws {
        let page = try await officer().get("\(Self.life)/open?deadline=\(day)")
        #expect(page.status == status && page.text.main.contains("id=\"deadline-error\""), "\(page.text.main)")
        #expect(!page.text.main.contains("Confirm"))
    }

    /// What the law's tables know is not asked for, and no other day is taken.
    @Test func whatTheTablesKnowIsNotAskedFor() async throws {
        let known = MoneyYear(browser)
        try known.reach(.published)
        let page = try await officer().get("/agency/2024/life/open").text.main
        #expect(!page.contains("id=\"deadline\"") && page.contains("30\u{A0}June 2024"))
        let refused = #expect(throws: Problems.self) {
            try known.decide(.open, YearTerms(deadline: CivilDate("2024-07-01")))
        }
        #expect(refused?.listed.map(\.code) == [.yearFigureDiffers])
    }

    /// A rate that was typed too low is put right before the year is opened, with a reason, and is then the maximum.
    @Test func aRateTypedTooLowIsPutRightUntilTheYearIsOpened() async throws {
        let officer = try await officer()
        let asked = try await officer.get("\(Self.life)/correct_figures")
        #expect(asked.text.main.contains("this rate is the maximum"))
        let shown = try await officer.get("\(Self.life)/correct_figures?cost=415.74&rate=0.3173")
        #expect(shown.status == 200 && shown.text.main.contains("0.3173%"), "\(shown.text.main)")
        let silent = try await confirm(shown, "correct_figures")
        #expect(silent.status == 422)
        #expect(try await confirm(shown, "correct_figures", [("reason", "A typing error")]).status == 303)
        #expect(try year.billing.year(2025).maximumRate == Percentage(units: 31_730_000))
        let opening = try await officer.get("\(Self.life)/open?deadline=2025-06-30")
        #expect(opening.text.main.contains("From this step on the rate is the maximum"))
        #expect(try await confirm(opening, "open").status == 303)
        let high = try await officer.get("\(Self.life)/correct_figures?cost=415.74&rate=0.3174")
        #expect(high.status == 409 && high.text.contains("href=\"#rate\""))
        _ = try browser.store.read { (store) throws(Problems) in try AuditVerification(store).run() }
    }
}
