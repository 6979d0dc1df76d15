import Access
import Billing
import Exchange
import HTTPTypes
import Service
import Testing
import Values
import Wording

@testable import Web

/// What an accountant books from is a link away from the pages that show it, and the same as from the command line.
@Suite struct MoneyFileTests {
    private let year: MoneyYear

    init() throws {
        year = MoneyYear(try TestBrowser())
        try year.declare()
        try year.reach(.levyInvoiced)
        let item = try year.item(SampleOrganisation.proef)
        try year.receive("2024-001", [MoneyYear.payment(1, item.total.count, of: item)])
    }

    private func person(_ person: SamplePerson?) async throws -> FilingPerson {
        year.browser.forget()
        return try await FilingPerson(year.browser, person)
    }

    private static let places: [(page: String, file: String, sheet: MoneySheet, year: Int?)] = [
        ("/agency/2024/invoices", "/agency/2024/invoices", .invoices, 2024),
        ("/agency/2024/open", "/agency/2024/open", .open, 2024),
        ("/agency/2024/reconciliation", "/agency/2024/postings", .postings, 2024),
        ("/agency/2024/reconciliation", "/agency/postings", .postings, nil),
        ("/agency/payments", "/agency/payments", .payments, nil),
        ("/agency/payments", "/agency/postings", .postings, nil),
    ]

    @Test func eachIsLinkedAndHoldsWhatTheCommandLineWrites() async throws {
        let officer = try await person(year.browser.people.financeOfficer)
        let clock = year.browser.clock
        for (page, file, sheet, year) in Self.places {
            // Nobody takes out as much as this in a minute.
            clock.set(Instant(milliseconds: clock.now().milliseconds + 120_000))
            let shown = try await officer.get(page).text.main
            let written = try sheet.sheet(
                of: self.year.billing, year: year, nil, on: clock.now().day)
            #expect(written.count > 0, "\(file)")
            for ending in ["csv", "xlsx"] {
                #expect(shown.contains("href=\"\(file).\(ending)\""), "\(page): \(file).\(ending)")
            }
            let csv = try await officer.get("\(file).csv")
            let form = SheetForm.people(
                .en, title: sheet.rawValue, heads: SheetWords.heads(.en))
            #expect(csv.status == 200 && csv.text == written.csv(as: form), "\(file)")
            let name = year.map { "\(sheet.rawValue)-\($0)" } ?? sheet.rawValue
            #expect(csv.headers[.contentDisposition] == "attachment; filename=\"\(name).csv\"")
            #expect(try await officer.get("\(file).xlsx").text.hasPrefix("PK"), "\(file)")
        }
    }

    /// As the command line and the API take them.
    @Test func someDaysAloneCanBeTakenOut() async throws {
        let officer = try await person(year.browser.people.financeOfficer)
        let today = year.browser.clock.now().day
        let day = CivilDate(daysSince1970: today.daysSince1970 - 1).description
        let page = try await officer.get("/agency/2024/reconciliation")
        #expect(page.text.main.contains("formaction=\"/agency/2024/postings.csv\""))
        #expect(try PageMarkup(page.text).faults() == [])
        func lines(_ query: String) async throws -> Int {
            let file = try await officer.get("/agency/2024/postings.csv\(query)")
            #expect(file.status == 200)
            return file.text.split(whereSeparator: \.isNewline).count
        }
        let all = try await lines("")
        #expect(try await lines("?from=&through=") == all)
        #expect(try await lines("?from=\(today)&through=\(today)") == all)
        #expect(try await lines("?from=&through=\(day)") < all)
        let named = try await officer.get("/agency/2024/postings.csv?from=\(day)&through=\(today)")
        let name = "postings-2024-from-\(day)-through-\(today).csv"
        #expect(named.headers[.contentDisposition] == "attachment; filename=\"\(name)\"")
        year.browser.clock.set(Instant(milliseconds: year.browser.clock.now().milliseconds + 120_000))
        let wrong = try await officer.get("/agency/2024/postings.csv?from=x")
        #expect(wrong.status == 422 && wrong.text.main.contains("<h1"), "\(wrong.status)")
    }

    @Test func whoMayNotSeeTheLedgerHasNone() async throws {
        let people = year.browser.people
        #expect(try await person(people.auditor).get("/agency/2024/postings.csv").status == 200)
        let clerk = try await person(people.caseOfficer)
        let list = try await clerk.get("/agency/2024/invoices")
        #expect(list.status == 200 && !list.text.main.contains("invoices.csv") && !list.text.main.contains("/sending"))
        for (_, file, _, _) in Self.places {
            #expect(try await clerk.get("\(file).csv").status == 403, "\(file)")
        }
    }
}
