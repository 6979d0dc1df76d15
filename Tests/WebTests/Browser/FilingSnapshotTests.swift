import Access
import Declarations
import Exchange
import Service
import Testing
import Values

@testable import Web

/// The pages of who declares as they are, each in four languages, with hostile and refused input among them.
@Suite struct FilingSnapshotTests {
    private let browser: TestBrowser
    private let path: String

    init() throws {
        browser = try TestBrowser()
        path = "/declarations/2024-\(try #require(SampleOrganisation.proef?.declarant))"
    }

    @Test(arguments: Language.allCases)
    func thePagesOfTheFormAreAsTheyWere(language: Language) async throws {
        var ulla = try await FilingPerson(browser, browser.people.proefUser)
        ulla.language = language.rawValue
        let last = path.replacing("2024-", with: "2023-")
        try await compare(ulla, "home-begin", "/home")
        try await compare(ulla, "tasks-begin", "\(path)/form")
        _ = try await english(ulla).file(last)
        let steps = ["situation", "turnover", "registrations", "self-control", "declarant", "certifier"]
        for step in steps { try await compare(ulla, "form-\(step)", "\(path)/form/\(step)") }
        try await compareRefused(ulla)
        try await english(ulla).fill(path)
        let pages = [
            ("tasks-filled", "\(path)/form"), ("form-activities", "\(path)/form/activities"),
            ("form-check", "\(path)/form/check"), ("home-filled", "/home"), ("upload", "\(path)/upload"),
        ]
        for (name, address) in pages { try await compare(ulla, name, address) }
    }

    /// What is typed wrongly is told at its field; what is hostile is shown as it was typed, and does nothing.
    private func compareRefused(_ ulla: FilingPerson) async throws {
        let long = String(repeating: "x", count: 10_000)
        let hostile = "<script>alert(1)</script> \u{202E}tpircs\u{202C} 😀\" onfocus=\"x"
        let wrong: [(step: String, fields: [(String, String)])] = [
            ("situation", []), ("turnover", [("total", ""), ("levy", hostile)]),
            ("turnover", [("total", "100"), ("levy", "200")]),
            ("declarant", [("name", hostile), ("street", long), ("country", "Belgi\u{00EB}"), ("email", "nobody")]),
        ]
        for (number, (step, fields)) in wrong.enumerated() {
            let shown = try await ulla.send("\(path)/form/\(step)", fields)
            #expect([409, 422].contains(shown.status) && !shown.text.contains("<script"), "\(step): \(shown.status)")
            try expect(shown, "wrong-\(number + 1)-\(step)", ulla)
        }
        let file = Array("{\"format_version\":\"1.0\",\n\"contribution_year\":\"<b>soon</b>\"}".utf8)
        let told = try await ulla.upload(file, "<img src=x>.json", to: "\(path)/upload")
        try expect(told, "upload-wrong", ulla)
    }

    @Test(arguments: Language.allCases)
    func thePagesOfWhatWasHandedInAreAsTheyWere(language: Language) async throws {
        var ulla = try await FilingPerson(browser, browser.people.proefUser)
        ulla.language = language.rawValue
        let filed = try await english(ulla).file(path)
        let pages = [
            ("filed", filed), ("receipt", filed.replacing("/filed/", with: "/receipts/")),
            ("certification", "\(path)/certification"), ("form-reason", "\(path)/form/reason"),
        ]
        for (name, address) in pages { try await compare(ulla, name, address) }
        let stale = try await ulla.get("\(path)/form/turnover")
        for (step, fields) in [
            ("reason", [("reason", "A credit note <b>came</b> late")]),
            ("turnover", [("total", "900000"), ("levy", "0")]),
        ] {
            _ = try await english(ulla).follow("\(path)/form/\(step)", fields)
        }
        let changed = try await ulla.send(stale, [("total", "7"), ("levy", "0")], to: "\(path)/form/turnover")
        #expect(changed.status == 409)
        try expect(changed, "form-changed", ulla)
        _ = try await english(ulla).follow("\(path)/form/certifier", [("certifier", "later")])
        try await compare(ulla, "form-check-correction", "\(path)/form/check")
        _ = try await english(ulla).follow("\(path)/form/check", [])
        try await compare(ulla, "declaration-corrected", path)
        try await compare(ulla, "withdraw", "\(path)/withdraw")
        let withdrawn = try await english(ulla).follow("\(path)/withdraw", [("reason", "A mistake \u{1F600}")])
        try await compare(ulla, "filed-withdrawn", withdrawn)
        try await compare(ulla, "declaration-withdrawn", path)
    }

    @Test(arguments: Language.allCases)
    func thePagesAroundThemAreAsTheyWere(language: Language) async throws {
        let out = try await browser.get("/sign-in", language: language.rawValue)
        try PageSnapshot.compare(out.text, "sign-in", language)
        var hilde = try await FilingPerson(browser, browser.people.proefChief)
        hilde.language = language.rawValue
        for (name, address) in [("profile", "/profile"), ("sessions", "/sessions"), ("home-chief", "/home")] {
            try await compare(hilde, name, address)
        }
        let refused = try await hilde.get("\(path)/form")
        #expect(refused.status == 403)
        try expect(refused, "refusal", hilde)
    }

    /// The same person, whose amounts are typed as English types them.
    private func english(_ person: FilingPerson) -> FilingPerson {
        var person = person
        person.language = "en"
        return person
    }

    private func compare(_ person: FilingPerson, _ name: String, _ address: String) async throws {
        let shown = try await person.get(address)
        #expect(shown.status == 200, "\(name): \(shown.status) \(shown.location ?? "")")
        try expect(shown, name, person)
    }

    private func expect(_ shown: TestBrowser.Shown, _ name: String, _ person: FilingPerson) throws {
        #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
        let language = try #require(Language(rawValue: person.language))
        try PageSnapshot.compare(shown.text, name, language)
    }
}
