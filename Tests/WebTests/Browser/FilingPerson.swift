import Access
import HTTPTypes
import Service
import SignIn
import Testing
import Values

@testable import Web

/// Somebody who files with a browser: signs in, goes from page to page, and fills in what is asked.
struct FilingPerson {
    let browser: TestBrowser
    var language = "en"

    /// Signs in for an organisation.
    init(_ browser: TestBrowser, _ person: SamplePerson?, as organisation: OrganisationID? = nil) async throws {
        self.browser = browser
        let person = try #require(person)
        let begun = try await browser.get("/sign-in/begin?return=%2Fhome")
        let subject = try #require(person.data.id.nationalNumber?.description)
        let picked = try await browser.post(try #require(begun.location), [("person", subject)])
        _ = try await browser.get(try #require(picked.location))
        let profile = try #require((organisation ?? person.organisation)?.description)
        let chosen = try await send("/profile", [("profile", profile)])
        #expect(chosen.location == "/home")
    }

    /// Signs in the foreign company's person, whose account is of ours.
    init(foreign browser: TestBrowser, as organisation: OrganisationID? = nil) async throws {
        self.browser = browser
        let greta = try #require(browser.people.foreigner)
        let identity = Identity(
            issuer: Identity.ownIssuer, subject: greta.data.id.userName, personNumber: nil, name: greta.data.fullName,
            level: "two-factor", methods: ["pwd", "otp"], authenticatedAt: browser.clock.now())
        let origin = RequestOrigin(id: "test", address: "127.0.0.1", browser: "test")
        browser.keep("__Host-sid", try browser.desk.offices.sessions.start(for: identity, from: origin).token.text)
        let profile = try #require((organisation ?? greta.organisation)?.description)
        let chosen = try await send("/profile", [("profile", profile)])
        #expect(chosen.location == "/home")
    }

    func get(_ path: String) async throws -> TestBrowser.Shown { try await browser.get(path, language: language) }

    /// Fills in the form of a page, with what it carries, and sends it.
    func send(
        _ path: String, _ fields: [(String, String)], to action: String? = nil
    ) async throws -> TestBrowser.Shown {
        try await send(try await get(path), fields, to: action ?? path)
    }

    /// Sends the form of a page that was looked at before.
    func send(
        _ page: TestBrowser.Shown, _ fields: [(String, String)], to action: String
    ) async throws -> TestBrowser.Shown {
        let carried = ["form_token", "version", "return", "key", "registered"].compactMap { name in
            page.field(name).map { (name, $0) }
        }
        return try await browser.post(action, carried + fields, language: language)
    }

    /// Sends the form of a page and goes where it leads.
    func follow(_ path: String, _ fields: [(String, String)]) async throws -> String {
        let sent = try await send(path, fields)
        #expect(sent.status == 303, "\(path): \(sent.status) \(sent.text.main)")
        return try #require(sent.location)
    }

    /// Chooses a file on a page and sends it.
    ///
    /// - Parameters:
    ///   - fields: what else is filled in.
    ///   - token: another than the page carries.
    func upload(
        _ bytes: [UInt8], _ name: String, to path: String, _ fields: [(String, String)] = [], token: String? = nil
    ) async throws -> TestBrowser.Shown {
        let shown = try await get(path).field("form_token")
        let boundary = "----test7d9"
        let parts = [("form_token", try #require(token ?? shown))] + fields
        let filled = parts.map { name, value in
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }.joined()
        let head = """
            \(filled)--\(boundary)\r
            Content-Disposition: form-data; name="file"; filename="\(name)"\r
            Content-Type: application/octet-stream\r
            \r

            """
        let headers = [
            "Content-Type": "multipart/form-data; boundary=\(boundary)", "Sec-Fetch-Site": "same-origin",
            "Accept-Language": language,
        ]
        return try await browser.ask(
            .post, path, headers, Array(head.utf8) + bytes + Array("\r\n--\(boundary)--\r\n".utf8))
    }

    static let address: [(String, String)] = [
        ("name", "Proef Medisch"), ("street", "Voorbeeldstraat 1"), ("postal_code", "1000"), ("city", "Brussel"),
        ("country", "BE"), ("letters", "nl"), ("contact_name", "Ulla Testers"), ("email", "ulla@voorbeeld.example"),
        ("phone", ""),
    ]

    /// Fills in everything for a distributor, up to the check of the answers.
    func fill(_ path: String, total: String = "1,250,000.00", levy: String = "400,000") async throws {
        let steps: [(String, [(String, String)])] = [
            ("situation", [("situation", "turnover")]), ("turnover", [("total", total), ("levy", levy)]),
            ("registrations", [("registrations", "distributor:MDR_I")]),
            ("self-control", [("self_control", "yes")]), ("declarant", Self.address),
            ("certifier", [("certifier", "later")]),
        ]
        var last: String?
        for (step, fields) in steps {
            let page = try await get("\(path)/form/\(step)")
            let action = "\(path)/form/\(step == "registrations" ? "activities" : step)"
            let sent = try await send(page, fields, to: action)
            #expect(sent.status == 303, "\(step): \(sent.status) \(sent.text.main)")
            last = sent.location
        }
        #expect(last == "\(path)/form/check")
    }

    /// Fills in everything and hands it in.
    ///
    /// - Returns: the address of the confirmation.
    func file(_ path: String, total: String = "1,250,000.00", levy: String = "400,000") async throws -> String {
        try await fill(path, total: total, levy: levy)
        return try await follow("\(path)/form/check", [])
    }
}

extension String {
    /// The page without what stands around it.
    var main: String {
        guard let start = firstRange(of: "<main"), let end = firstRange(of: "</main>") else { return self }
        return String(self[start.lowerBound..<end.lowerBound])
    }
}
