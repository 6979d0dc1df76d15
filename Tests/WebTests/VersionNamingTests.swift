import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// A change names the version that it is made of, and its answer the one after it.
@Suite struct VersionNamingTests {
    private let year: InvoicedYear
    private var desk: WebDesk { year.desk }

    init() throws { year = try InvoicedYear() }

    private func own() async throws -> [String: String] {
        WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
    }

    @Test(arguments: ["1.0", "1", "\"1.0", "1.0\"", "\"1.0\" x", "\"1.0\",", "*, \"1.0\"", "'1.0'"])
    func whatIsNoVersionIsToldAsSuch(header: String) async throws {
        let document = try SampleDocument(SampleOrganisation.proef)
        let own = try await own()
        #expect(try await desk.post("/api/v1/declarations", document.json, own).status == 201)
        let reason: JSONValue = .object([("reason", .text("Twice"))])
        let match = ["If-Match": header]
        let withdrawn = try await desk.post("\(document.path)/withdrawal", reason, own.merging(match) { $1 })
        #expect(try (withdrawn.status, withdrawn.code()) == (400, "header.malformed"), "\(withdrawn.text)")
        #expect(withdrawn.text.contains(#"If-Match: \"1.0\""#), "\(withdrawn.text)")
        let decided = try await year.decide("draft_budget", [("budget", .text("5000.00"))], match)
        #expect(try (decided.status, decided.code()) == (400, "header.malformed"), "\(decided.text)")
        let chief = WebDesk.bearer(try desk.person(desk.people.proefChief)).merging(match) { $1 }
        let ended: JSONValue = .object([("mandate", .count(1))])
        let access = try await desk.post("/api/v1/organisations/enterprise:0300000115/mandates/end", ended, chief)
        #expect(try (access.status, access.code()) == (400, "header.malformed"), "\(access.text)")
    }

    @Test func anAnswerNamesTheVersionAfterIt() async throws {
        let drafted = try await year.decide("draft_budget", [("budget", .text("5000.00"))], ["If-Match": "\"0.0\""])
        let tag = try #require(drafted.header("ETag"), "\(drafted.text)")
        #expect(drafted.status == 201 && tag == "\"1.0\"")
        let published = try await year.decide("publish", [], ["If-Match": tag])
        #expect(published.status == 201 && published.header("ETag") == "\"2.0\"", "\(published.text)")
    }

    @Test func anInvoiceThatIsGivenUpNamesItsVersion() async throws {
        try await year.invoice()
        let number = try #require(try await year.items(try year.officer())[0]["number"]?.string)
        let path = "/api/v1/invoices/\(number)"
        let given = try await desk.post(
            "\(path)/write-off", .object([("reason", .text("Bankrupt"))]), try year.officer(["If-Match": "*"]))
        let shown = try await desk.ask(.get, path, try year.officer())
        #expect(given.status == 201 && given.header("ETag") != nil, "\(given.text)")
        #expect(given.header("ETag") == shown.header("ETag"))
    }

    /// A draft in place of another loses nobody's work.
    @Test func aDraftIsPutInThePlaceOfTheVersionThatItNames() async throws {
        let path = "/api/v1/declarations?draft=true"
        let (own, document) = (try await own(), try SampleDocument(SampleOrganisation.proef))
        let keyed = own.merging(["Idempotency-Key": "draft-1"]) { $1 }
        let first = try await desk.post(path, document.json, keyed)
        #expect(first.status == 201, "\(first.text)")
        let tag = try #require(first.header("ETag"))
        let other = try SampleDocument(SampleOrganisation.proef, levy: 30_000_000).json
        let unnamed = try await desk.post(path, other, own)
        #expect(try (unnamed.status, unnamed.code()) == (428, "version.missing"), "\(unnamed.text)")
        let named = try await desk.post(path, other, own.merging(["If-Match": tag]) { $1 })
        #expect(named.status == 201, "\(named.text)")
        let late = try await desk.post(path, document.json, own.merging(["If-Match": tag]) { $1 })
        #expect(try (late.status, late.code()) == (412, "version.differs"), "\(late.text)")
        let again = try await desk.post(path, document.json, keyed)
        #expect(again.status == 200, "\(again.text)")
        let handedIn = try await desk.post("/api/v1/declarations", document.json, own)
        #expect(handedIn.status == 201, "\(handedIn.text)")
    }
}
