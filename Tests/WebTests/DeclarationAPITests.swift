import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import Testing
import Values

@testable import Web

/// Declarations through the API, as a company's software, its accountant and others meet them.
@Suite struct DeclarationAPITests {
    private let declarations = "/api/v1/declarations"

    @Test func aDeclarationIsTakenInAndFoundAgain() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let document = try SampleDocument(SampleOrganisation.proef)
        let filed = try await desk.post(declarations, document.json, own)
        #expect(filed.status == 201, "\(filed.text)")
        #expect(filed.header("Location") == document.path)
        #expect(filed.header("ETag") == "\"1.0\"")
        #expect(try filed.json()["state"]?.string == "submitted")

        let found = try await desk.ask(.get, document.path, own)
        #expect(try found.json().line == document.json.line)
        #expect(found.header("Medlevy-State") == "submitted")
        let xml = try await desk.ask(.get, document.path, own.merging(["Accept": "application/xml"]) { $1 })
        #expect(xml.body == document.xml)

        let list = try await desk.ask(.get, declarations, own)
        #expect(try list.json()["declarations"]?.items?.count == 1)
        let explanation = try await desk.ask(.get, "\(document.path)/explanation", own)
        #expect(try explanation.json()["total_cents"]?.integer == 152_668)
        let history = try await desk.ask(.get, "\(document.path)/revisions", own)
        #expect(try history.json()["revisions"]?.items?.count == 1)
        let receipt = try await desk.ask(.get, "\(document.path)/receipt", own)
        #expect(try receipt.json()["statement"]?["receipt"]?.string == filed.json()["receipt"]?.string)
        let paper = try await desk.ask(
            .get, "\(document.path)/receipt", own.merging(["Accept": "application/pdf"]) { $1 })
        #expect(paper.header("Content-Type") == "application/pdf" && paper.body.starts(with: Array("%PDF-".utf8)))
    }

    @Test func aDocumentInXMLIsAsGood() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let document = try SampleDocument(SampleOrganisation.proef)
        let headers = own.merging(["Content-Type": "application/xml"]) { $1 }
        let filed = try await desk.ask(.post, declarations, headers, body: document.xml)
        #expect(filed.status == 201, "\(filed.text)")
        #expect(try filed.json()["hash"]?.string == CanonicalForm(document.declaration).fingerprint.description)
    }

    @Test func aWarningIsInTheLanguageThatWasAskedFor() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let document = try SampleDocument(SampleOrganisation.proef, total: 100_000, levy: 100_000)
        let filed = try await desk.post(declarations, document.json, own.merging(["Accept-Language": "fr"]) { $1 })
        let warnings = try filed.json()["warnings"]?.items ?? []
        #expect(warnings.compactMap { $0["code"]?.string } == ["turnover.below-threshold"], "\(filed.text)")
        #expect(warnings.first?["text"]?.string?.contains("seuil") == true, "\(filed.text)")
    }

    @Test func theSameKeyAgainDoesNothingAgain() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
            .merging(["Idempotency-Key": "order-1"]) { $1 }
        let document = try SampleDocument(SampleOrganisation.proef)
        let first = try await desk.post(declarations, document.json, own)
        let again = try await desk.post(declarations, document.json, own)
        let other = try await desk.post(declarations, SampleDocument(SampleOrganisation.proef, total: 1).json, own)
        #expect(first.status == 201)
        #expect(again.status == 200)
        #expect(try again.json()["repeated"]?.bool == true)
        #expect(try again.json()["receipt"]?.string == first.json()["receipt"]?.string)
        #expect(other.status == 409)
    }

    /// Each request is answered as it was then, whatever happened since: in one moment, as a standing clock has it.
    @Test func whatIsRepeatedIsAnsweredAsItWasThen() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let accountant = WebDesk.bearer(try desk.person(desk.people.accountant))
        let document = try SampleDocument(SampleOrganisation.proef)
        let better = try SampleDocument(SampleOrganisation.proef, total: 130_000_000)
        let corrections = "\(document.path)/corrections?reason=Forgotten%20credit%20note"
        let reason: JSONValue = .object([("reason", .text("Handed in twice"))])
        func headers(_ caller: [String: String], _ key: String, _ tag: String) -> [String: String] {
            caller.merging(["Idempotency-Key": key, "If-Match": "\"\(tag)\""]) { $1 }
        }
        let requests = [
            (declarations, document.json, headers(own, "file", "0.0"), "\"1.0\"", "submitted"),
            (
                "\(document.path)/certificate", CertifierRequest.example, headers(accountant, "certify", "1.0"),
                "\"1.1\"", "certified"
            ),
            (corrections, better.json, headers(own, "correct", "1.1"), "\"2.1\"", "submitted"),
            ("\(document.path)/withdrawal", reason, headers(own, "withdraw", "2.1"), "\"3.1\"", "withdrawn"),
        ]
        for (path, body, headers, _, _) in requests {
            let reply = try await desk.post(path, body, headers)
            #expect(reply.status == 201, "\(path): \(reply.text)")
        }
        for (path, body, headers, tag, state) in requests {
            let again = try await desk.post(path, body, headers)
            #expect(again.status == 200 && again.header("ETag") == tag, "\(path): \(again.text) \(again.headers)")
            #expect(try again.json()["state"]?.string == state)
        }
    }

    @Test func aCorrectionSaysWhichVersionItIsOf() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let (document, better) = (
            try SampleDocument(SampleOrganisation.proef),
            try SampleDocument(SampleOrganisation.proef, total: 130_000_000)
        )
        _ = try await desk.post(declarations, document.json, own)
        let path = "\(document.path)/corrections?reason=Forgotten%20credit%20note"
        let without = try await desk.post(path, better.json, own)
        #expect(without.status == 428)
        #expect(try without.code() == "version.missing")
        let wrong = try await desk.post(path, better.json, own.merging(["If-Match": "\"7.0\""]) { $1 })
        #expect(wrong.status == 412)
        let right = try await desk.post(path, better.json, own.merging(["If-Match": "\"1.0\""]) { $1 })
        #expect(right.status == 201, "\(right.text)")
        #expect(right.header("ETag") == "\"2.0\"")
        let late = try await desk.post(path, document.json, own.merging(["If-Match": "\"1.0\""]) { $1 })
        #expect(late.status == 412)
    }

    @Test func aKeyOfAnotherRequestIsNamedAsItWasSent() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
            .merging(["Idempotency-Key": "order-1"]) { $1 }
        _ = try await desk.post(declarations, try SampleDocument(SampleOrganisation.proef).json, own)
        let other = try SampleDocument(SampleOrganisation.proef, total: 130_000_000)
        let conflict = try await desk.post(declarations, other.json, own)
        #expect(conflict.status == 409 && conflict.text.contains("“order-1”"), "\(conflict.text)")
    }

    @Test func aMandatedAccountantCertifiesAndWhoHasNoneIsToldWhy() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let document = try SampleDocument(SampleOrganisation.proef)
        _ = try await desk.post(declarations, document.json, own)
        let match = ["If-Match": "\"1.0\""]
        let accountant = WebDesk.bearer(try desk.person(desk.people.accountant)).merging(match) { $1 }
        let stranger = WebDesk.bearer(try desk.person(desk.people.musterUser)).merging(match) { $1 }
        let refused = try await desk.post("\(document.path)/certificate", CertifierRequest.example, stranger)
        #expect(refused.status == 403)
        #expect(try refused.code() == "access.no-role")
        let nonsense = try JSONValue(
            parsing: Array(CertifierRequest.example.line.replacing("12345678", with: "none").utf8))
        let malformed = try await desk.post("\(document.path)/certificate", nonsense, accountant)
        #expect(try malformed.status == 422 && malformed.code() == "register-number.malformed", "\(malformed.text)")
        #expect(malformed.text.contains("/register_number"))
        let certified = try await desk.post("\(document.path)/certificate", CertifierRequest.example, accountant)
        #expect(certified.status == 201, "\(certified.text)")
        #expect(try certified.json()["state"]?.string == "certified")
        #expect(certified.header("ETag") == "\"1.1\"")
    }

    @Test func aWithdrawalGivesItsReason() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let document = try SampleDocument(SampleOrganisation.proef)
        _ = try await desk.post(declarations, document.json, own)
        let match = own.merging(["If-Match": "\"1.0\""]) { $1 }
        let without = try await desk.post("\(document.path)/withdrawal", .object([]), match)
        #expect(without.status == 422)
        let reason: JSONValue = .object([("reason", .text("Handed in twice"))])
        let withdrawn = try await desk.post("\(document.path)/withdrawal", reason, match)
        #expect(try withdrawn.json()["state"]?.string == "withdrawn")
    }

    @Test func nothingIsShownToOthersWhetherItIsThereOrNot() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let document = try SampleDocument(SampleOrganisation.proef)
        _ = try await desk.post(declarations, document.json, own)
        let other = WebDesk.bearer(try await desk.software(of: desk.people.musterDirector))
        let there = try await desk.ask(.get, document.path, other)
        let notThere = try await desk.ask(
            .get, SampleDocument(SampleOrganisation.proef, year: 2025).path, other)
        #expect(there.status == 403)
        #expect(try there.code() == notThere.code())
        #expect(try await desk.ask(.get, declarations, other).json()["declarations"]?.items?.isEmpty == true)
    }

    @Test(arguments: [
        ("", "Bearer"), ("Bearer", "Bearer"), ("Basic eDp5", "Bearer"),
        ("Bearer nonsense", #"Bearer error="invalid_token""#),
        ("Bearer \(String(repeating: "n", count: 201))", #"Bearer error="invalid_token""#),
    ])
    func withoutAGoodTokenNothingIsDone(header: String, challenge: String) async throws {
        let desk = try WebDesk()
        let headers = header.isEmpty ? [:] : ["Authorization": header]
        let reply = try await desk.post(declarations, try SampleDocument(SampleOrganisation.proef).json, headers)
        #expect(reply.status == 401)
        #expect(reply.header("WWW-Authenticate") == challenge)
        #expect(try await desk.ask(.get, declarations, headers).status == 401)
    }

    @Test func aRevokedClientIsRefusedAtOnceThoughItsTokenIsYoung() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        #expect(try await desk.ask(.get, declarations, own).status == 200)
        let chief = try #require(desk.people.proefChief)
        let organisation = try #require(chief.organisation)
        let access = desk.offices.access
        let state = try access.organisation(organisation, by: chief.caller)
        let client = try #require(state.clients.keys.first)
        _ = try access.change(
            .revokeClient(client), of: organisation, by: AccessRequest(caller: chief.caller, id: "test"))
        for operation in desk.server.operations where operation.admission != .open {
            let reply = try await desk.ask(operation.method, operation.path.replacing("{year}", with: "2024"), own)
            #expect(reply.status == 401, "\(operation.id)")
            #expect(try reply.code() == "access.client-revoked")
            #expect(reply.header("WWW-Authenticate") == #"Bearer error="invalid_token""#)
        }
    }

    @Test func aTokenIsGoodForItsScopesAlone() async throws {
        let desk = try WebDesk()
        let reading = WebDesk.bearer(try await desk.software(of: desk.people.proefChief, [.readDeclarations]))
        let reply = try await desk.post(declarations, try SampleDocument(SampleOrganisation.proef).json, reading)
        #expect(reply.status == 403)
        #expect(try reply.code() == "access.scope")
    }

    @Test func aTokenEndsAfterTenMinutes() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        desk.clock.set(Instant(milliseconds: desk.clock.now().milliseconds + 600_000))
        #expect(try await desk.ask(.get, declarations, own).code() == "token.unknown")
    }

    /// A person's own programs show the token of a session: it ends with the session, and not after ten minutes.
    @Test func aTokenOfAPersonsProgramsLivesAsLongAsItsSession() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try desk.person(desk.people.proefUser))
        func wait(_ minutes: Int64) {
            desk.clock.set(Instant(milliseconds: desk.clock.now().milliseconds + minutes * 60_000))
        }
        for _ in 1...16 {
            wait(29)
            #expect(try await desk.ask(.get, declarations, own).status == 200)
        }
        wait(17)
        #expect(try await desk.ask(.get, declarations, own).code() == "token.unknown")
        let description = try await desk.ask(.get, "/openapi.json").json()["components"]?["securitySchemes"]
        #expect(description?["bearer"]?["description"]?.string?.contains("as long as its session lives") == true)
    }

    @Test func obligationsSayWhatIsDueAndUntilWhen() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let before = try await desk.ask(.get, "/api/v1/obligations?year=2024", own).json()["obligations"]?.items?.first
        #expect(before?["due"]?.string == "declare")
        #expect(before?["deadline"]?.string == "2024-06-30")
        _ = try await desk.post(declarations, try SampleDocument(SampleOrganisation.proef).json, own)
        let after = try await desk.ask(.get, "/api/v1/obligations?year=2024", own).json()["obligations"]?.items?.first
        #expect(after?["due"]?.string == "certify")
    }
}
