import Exchange
import HTTPTypes
import Law
import Service
import Testing
import Values

@testable import Web

/// What stands in an address and is none is told as such, and not as something else that is not there.
@Suite struct AddressWordsTests {
    private let year: InvoicedYear
    private var desk: WebDesk { year.desk }

    init() throws { year = try InvoicedYear() }

    @Test(arguments: ["/api/v1/law/abcd", "/api/v1/years/abcd", "/api/v1/years/02024"])
    func whatIsNoYearIsToldWhichThereAre(path: String) async throws {
        let reply = try await desk.ask(.get, path, try year.officer())
        #expect(try (reply.status, reply.code()) == (400, "parameter.malformed"), "\(reply.text)")
        let years = try WebDesk.book.get().years
        #expect(reply.text.contains("\(years.lowerBound)–\(years.upperBound)"), "\(reply.text)")
    }

    @Test func whatIsNoNumberOfARefundIsToldSo() async throws {
        let body: JSONValue = .object([("approved", .flag(true))])
        let reply = try await desk.post("/api/v1/refunds/abc/decision", body, try year.officer())
        #expect(try (reply.status, reply.code()) == (400, "parameter.malformed"), "\(reply.text)")
        #expect(reply.text.contains("abc"))
    }

    @Test func aCorrectionAtAnothersAddressIsToldWhoseItIs() async throws {
        let (document, own) = (
            try SampleDocument(SampleOrganisation.proef),
            WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        )
        #expect(try await desk.post("/api/v1/declarations", document.json, own).status == 201)
        let match = own.merging(["If-Match": "*"]) { $1 }
        let other = try SampleDocument(SampleOrganisation.exemple).json
        let reply = try await desk.post("\(document.path)/corrections?reason=forgotten", other, match)
        #expect(try (reply.status, reply.code()) == (409, "declaration.nothing-to-correct"), "\(reply.text)")
        #expect(reply.text.contains("This address is that of declaration 2024/0300000115"), "\(reply.text)")
        #expect(try reply.json()["problems"]?.items?.first?["field"]?.string == "/declarant/enterprise_number")
    }

    @Test func softwareIsToldWhatItMayDo() async throws {
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let reply = try await desk.post(
            "/api/v1/organisations/enterprise:0300000115/clients/revocation",
            .object([("client", .text("client-0123456789abcdef"))]), own.merging(["If-Match": "*"]) { $1 })
        #expect(try (reply.status, reply.code()) == (403, "access.role"), "\(reply.text)")
        let detail = try #require(try reply.json()["detail"]?.string)
        #expect(detail.hasPrefix("Software may not do this here: revoke_client."), "\(detail)")
        #expect(detail.contains("submit_declaration") && !detail.contains("software,"), "\(detail)")
    }

    @Test func aYearThatIsBegunAndNotOpenTakesNoDeclarations() async throws {
        try await year.decide("draft_budget", [("budget", .text("5000.00"))])
        let (document, own) = (
            try SampleDocument(SampleOrganisation.proef),
            WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        )
        for step in ["publish", "open"] {
            let early = try await desk.post("/api/v1/declarations", document.json, own)
            #expect(try (early.status, early.code()) == (409, "year.not-open"), "\(early.text)")
            #expect(early.text.contains("has not opened the contribution year 2024"), "\(early.text)")
            #expect(try early.json()["problems"]?.items?.first?["field"]?.string == "/contribution_year")
            #expect(try await year.decide(step).status == 201)
        }
        #expect(try await desk.post("/api/v1/declarations", document.json, own).status == 201)
    }

    @Test func theKeysOfSealsArePublished() async throws {
        let (document, own) = (
            try SampleDocument(SampleOrganisation.proef),
            WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        )
        #expect(try await desk.post("/api/v1/declarations", document.json, own).status == 201)
        let receipt = try await desk.ask(.get, "\(document.path)/receipt", own)
        #expect(receipt.header("Link")?.hasPrefix("</api/v1/seal-keys>") == true, "\(receipt.headers)")
        let keys = try await desk.ask(.get, "/api/v1/seal-keys").json()["keys"]?.items
        let seal = try receipt.json()["seal"]
        #expect(keys?.count == 1 && keys?[0]["in_use"]?.bool == true)
        #expect(keys?[0]["key"]?.string == seal?["key"]?.string && seal?["key"]?.string != nil)
        #expect(keys?[0]["key_id"]?.string == seal?["key_id"]?.string)
        let text = try await desk.ask(.get, "/api/v1/seal-keys", ["Accept": "text/plain"]).text
        #expect(text.contains(seal?["key"]?.string ?? "?"))
    }
}
