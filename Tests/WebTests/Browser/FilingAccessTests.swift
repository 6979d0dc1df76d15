import Access
import Declarations
import Service
import Testing
import Values

@testable import Web

/// Who may not is told so, and learns nothing; what is typed to do harm does none.
@Suite struct FilingAccessTests {
    private let browser: TestBrowser
    private let own: String
    private let other: String

    init() throws {
        browser = try TestBrowser()
        own = "/declarations/2024-\(try #require(SampleOrganisation.proef?.declarant))"
        other = "/declarations/2024-\(try #require(SampleOrganisation.muster?.declarant))"
    }

    private static let looking = [
        "", "/form", "/form/situation", "/form/check", "/form/registrations", "/upload", "/withdraw", "/certification",
        "/filed/2024-ACDE-FGHJ-KMNP", "/receipts/2024-ACDE-FGHJ-KMNP",
    ]
    private static let changing = ["/form/situation", "/form/turnover", "/form/check", "/withdraw"]

    @Test func anotherOrganisationsDeclarationIsRefusedWhetherThereIsOneOrNot() async throws {
        let ute = try await FilingPerson(browser, browser.people.musterUser)
        _ = try await ute.file(other)
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let nothing = other.replacing("2024-", with: "2023-")
        for page in Self.looking {
            let (filed, empty) = (try await ulla.get(other + page), try await ulla.get(nothing + page))
            #expect(filed.status == 403 && empty.status == 403, "\(page)")
            #expect(!filed.text.contains("Muster Technik"))
            let plain = { (text: String) in
                text.replacing("2023-", with: "2024-").split(separator: "\n").filter { !$0.contains("web-") }
            }
            #expect(plain(filed.text.main) == plain(empty.text.main), "\(page)")
        }
        let token = try #require(try await ulla.get("/home").field("form_token"))
        for page in Self.changing {
            let form = [("form_token", token), ("version", "1.0"), ("situation", "turnover"), ("reason", "x")]
            #expect(try await browser.post(other + page, form).status == 403, "\(page)")
        }
        #expect(
            try browser.declarations.form(of: SampleDocument(SampleOrganisation.muster).declaration.key).state
                == .submitted)
    }

    /// The office holds a mandate to view alone.
    @Test func whoMayOnlyLookSeesNoButtonsAndChangesNothing() async throws {
        let ute = try await FilingPerson(browser, browser.people.musterUser)
        _ = try await ute.file(other)
        let noor = try await FilingPerson(browser, browser.people.accountant)
        let page = try await noor.get(other)
        #expect(page.status == 200 && page.text.main.contains("€1,250,000.00"))
        #expect(!page.text.main.contains("class=\"button\"") && !page.text.main.contains("<form"))
        #expect(!page.text.main.contains(">Correct<") && !page.text.main.contains(">Withdraw<"))
        let refused = try await noor.get("\(other)/form/turnover")
        #expect(refused.status == 403 && refused.text.contains("correct a declaration"))
        let token = try #require(try await noor.get("/home").field("form_token"))
        for page in Self.changing {
            let form = [("form_token", token), ("version", "1.0"), ("total", "1"), ("levy", "1"), ("reason", "x")]
            #expect(try await browser.post(other + page, form).status == 403, "\(page)")
        }
    }

    @Test func whoHoldsAMandateToFileFilesForTheClient() async throws {
        let client = "/declarations/2024-\(try #require(SampleOrganisation.exemple?.declarant))"
        let noor = try await FilingPerson(browser, browser.people.accountant)
        #expect(try await noor.get("/home").text.contains("Still to hand in or correct: "))
        let list = try await noor.get("/clients?year=all&state=open&mine=true").text
        #expect(list.contains("href=\"\(client)?list=") && list.contains("Exemple Médical"))
        _ = try await noor.file(client)
        let page = try await noor.get(client)
        #expect(page.text.main.contains("Noor Voorbeeld"))
    }

    @Test(arguments: [
        "", "2024", "2024-", "24-0300000115", "2024-0300000115x", "2024-%3Cscript%3E", "2024-BE0300.000.115",
    ])
    func whatIsNoDeclarationsNameIsNotFound(name: String) async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let shown = try await ulla.get("/declarations/\(name)")
        #expect(shown.status == 404 && !shown.text.contains("<script>"))
    }

    @Test func ayearWithoutLawIsRefused() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let shown = try await ulla.get(own.replacing("2024-", with: "2031-"))
        #expect(shown.status == 404 && shown.text.contains("2031"))
    }

    private static let hostile = [
        "<script>alert(1)</script>", "\u{202E}evil\u{2066}", String(repeating: "x", count: 10_000), "😀👩‍👩‍👧‍👦",
        "\"><img src=x onerror=alert(1)>", "{{form_token}}{{{main}}}", "\u{0}\u{7}", "'; DROP TABLE form; --",
    ]

    @Test(arguments: hostile.indices)
    func whatIsTypedToDoHarmIsShownAsItIsOrRefused(place: Int) async throws {
        let text = Self.hostile[place]
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        try await ulla.fill(own)
        let fields: [(String, [String])] = [
            ("situation", ["situation"]), ("turnover", ["total", "levy"]), ("activities", ["registrations"]),
            ("self-control", ["self_control"]), ("certifier", ["certifier"]),
            ("declarant", FilingPerson.address.map(\.0)),
        ]
        for (step, names) in fields {
            let page = try await ulla.get(step == "activities" ? "\(own)/form/registrations" : "\(own)/form/\(step)")
            let sent = try await ulla.send(page, names.map { ($0, text) }, to: "\(own)/form/\(step)")
            #expect(sent.status == 422, "\(step): \(sent.status)")
            #expect(sent.text.contains("<title>Error: "), "\(step)")
            Self.expectHarmless(sent.text)
        }
        let token = try #require(page(try await ulla.get("\(own)/form/check")))
        let version = [("form_token", token), ("version", text), ("key", text), ("total", "5"), ("levy", "5")]
        #expect(try await browser.post("\(own)/form/turnover", version).status == 409)
        Self.expectHarmless(try await browser.post("\(own)/form/check", version).text)
    }

    private func page(_ shown: TestBrowser.Shown) -> String? { shown.field("form_token") }

    private static func expectHarmless(_ html: String) {
        for harm in ["<script", "<img", "\u{0}", "\u{202E}"] { #expect(!html.contains(harm)) }
    }

    /// Texts that are texts are kept as such, and escaped wherever they are shown.
    @Test func aNameIsShownAsItIs() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        try await ulla.fill(own)
        var address = FilingPerson.address
        address[0] = ("name", "Proef <b>& \"Zonen\"</b> 😀")
        _ = try await ulla.follow("\(own)/form/declarant", address)
        let location = try await ulla.follow("\(own)/form/check", [])
        let receipt = location.replacing("/filed/", with: "/receipts/")
        for page in ["\(own)/form", own, receipt] {
            let text = try await ulla.get(page).text
            #expect(!text.contains("<b>&"), "\(page)")
        }
        #expect(try await ulla.get(receipt).text.contains("Proef &lt;b&gt;&amp; &quot;Zonen&quot;&lt;/b&gt; 😀"))
    }
}
