import Access
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// Every page and form of the agency × everybody of the sample: each lets through exactly whom the table of permissions
/// lets through, whichever organisation they act for.
@Suite struct AgencyAccessTests {
    private static let places = ["{year}": "2024", "{contributor}": "0300000115", "{batch}": "none"]

    private static func path(_ route: AgencyRoute) -> String {
        Self.places.reduce(route.browser.path) { $0.replacing($1.key, with: $1.value) }
    }

    @Test func whoeverTheTableLetsComesThroughAndNobodyElse() async throws {
        let browser = try TestBrowser()
        let routes = AgencyDesk(desk: browser.desk).routes
        #expect(!routes.isEmpty)
        for person in browser.people.all where person.data.id.nationalNumber != nil {
            guard person.organisation != nil else { continue }
            browser.forget()
            // Nobody signs in as often as this in a minute.
            browser.clock.set(Instant(milliseconds: browser.clock.now().milliseconds + 120_000))
            let visitor = try await FilingPerson(browser, person)
            let token = try #require(try await visitor.get("/home").field("form_token"))
            for route in routes {
                let path = Self.path(route)
                let shown =
                    route.browser.method == .get
                    ? try await visitor.get(path) : try await Self.post(browser, route, path, token)
                let isAllowed = try browser.access.decide(route.action, by: person.caller, on: nil).isAllowed
                let told: Comment = "\(person.data.fullName) \(route.browser.method) \(path): \(shown.status)"
                #expect((shown.status == 403) == !isAllowed, told)
                #expect(shown.status < 500, told)
            }
        }
    }

    /// A form with nothing in it but its token, as the route takes forms.
    private static func post(
        _ browser: TestBrowser, _ route: AgencyRoute, _ path: String, _ token: String
    ) async throws -> TestBrowser.Shown {
        guard route.browser.takesFile else { return try await browser.post(path, [("form_token", token)]) }
        let part = "--xx\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\n\(token)\r\n--xx--\r\n"
        let headers = ["Content-Type": "multipart/form-data; boundary=xx", "Sec-Fetch-Site": "same-origin"]
        return try await browser.ask(.post, path, headers, Array(part.utf8))
    }

    @Test func whoIsNotSignedInIsSentToSignIn() async throws {
        let browser = try TestBrowser()
        for route in AgencyDesk(desk: browser.desk).routes where route.browser.method == .get {
            let shown = try await browser.get(Self.path(route))
            #expect(shown.status == 303 && shown.location?.hasPrefix("/sign-in?") == true, "\(route.browser.path)")
        }
    }

    @Test func aPageOfTheNavigationIsThere() async throws {
        let browser = try TestBrowser()
        let officer = try await FilingPerson(browser, browser.people.financeOfficer)
        let home = try await officer.get("/home")
        #expect(home.text.contains("href=\"/agency\""))
        for start in ["/agency", "/agency/2024"] {
            let page = try await officer.get(start)
            for link in try PageMarkup(page.text).all("a").compactMap({ $0.attributes["href"] })
            where link.hasPrefix("/agency") {
                #expect(try await officer.get(link).status == 200, "\(link)")
            }
        }
    }

    @Test func aYearWithoutLawIsNotFound() async throws {
        let browser = try TestBrowser()
        let officer = try await FilingPerson(browser, browser.people.financeOfficer)
        for year in ["1999", "0", "x", "%3Cscript%3E"] {
            let shown = try await officer.get("/agency/\(year)")
            #expect(shown.status == 404 && !shown.text.contains("<script>"), "\(year): \(shown.status)")
        }
    }
}
