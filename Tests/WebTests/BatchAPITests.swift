import Access
import Exchange
import HTTPTypes
import Law
import Service
import Testing
import Values

@testable import Web

/// Batches through the API: who may hand in and read them, how often, and by what name.
@Suite struct BatchAPITests {
    private let path = "/api/v1/batches"

    private func batch(total: Int64 = 125_000_000) throws -> JSONValue {
        .object([
            ("version", .count(1)),
            (
                "filer",
                .object([("name", .text("Noor Voorbeeld")), ("email", .text("noor@kantoor.example"))])
            ), ("declarations", .list([try SampleDocument(SampleOrganisation.proef, total: total).record])),
        ])
    }

    @Test func aBatchIsAnsweredWithVerdictsThatCanBeReadAgain() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let handedIn = try await desk.post(path, try batch(), own)
        #expect(handedIn.status == 201, "\(handedIn.text)")
        #expect(try handedIn.json()["accepted"]?.integer == 1)
        let location = try #require(handedIn.header("Location"))
        #expect(try await desk.ask(.get, location, own).body == handedIn.body)
        let other = WebDesk.bearer(try await desk.software(of: desk.people.musterDirector))
        #expect(try await desk.ask(.get, location, other).code() == "batch.unknown")
    }

    @Test func aRevokedClientReadsNoBatchesThoughItsTokenIsYoung() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let location = try #require(try await desk.post(path, try batch(), own).header("Location"))
        let chief = try #require(desk.people.proefChief)
        let organisation = try #require(chief.organisation)
        let state = try desk.offices.access.organisation(organisation, by: chief.caller)
        _ = try desk.offices.access.change(
            .revokeClient(try #require(state.clients.keys.first)), of: organisation,
            by: AccessRequest(caller: chief.caller, id: "test"))
        #expect(try await desk.ask(.get, location, own).code() == "access.client-revoked")
        #expect(try await desk.post(path, try batch(), own).code() == "access.client-revoked")
    }

    @Test func aBlockedPersonReadsNoBatches() async throws {
        let desk = try WebDesk()
        let user = try #require(desk.people.proefUser)
        let own = WebDesk.bearer(try desk.person(user))
        let location = try #require(try await desk.post(path, try batch(), own).header("Location"))
        let chief = try #require(desk.people.proefChief)
        let organisation = try #require(chief.organisation)
        let state = try desk.offices.access.organisation(organisation, by: chief.caller)
        for unit in try #require(state.users[user.data.id]).keys {
            _ = try desk.offices.access.change(
                .blockUser(unit, user.data.id), of: organisation, by: AccessRequest(caller: chief.caller, id: "test"))
        }
        #expect(try await desk.ask(.get, location, own).code() == "access.blocked")
        #expect(try await desk.post(path, try batch(), own).code() == "access.blocked")
    }

    /// An accountant's people have nothing of their own to declare: they hand in for those who gave a mandate.
    @Test func anOfficeHandsInForWhomItHasAMandateOf() async throws {
        let desk = try WebDesk()
        let office = WebDesk.bearer(try desk.person(desk.people.accountant))
        #expect(try await desk.post(path, try batch(), office).status == 201)
        let reading = WebDesk.bearer(try await desk.software(of: desk.people.proefChief, [.readDeclarations]))
        #expect(try await desk.post(path, try batch(), reading).code() == "access.scope")
    }

    @Test func aBatchsNameIsNobodysChoice() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let named = own.merging(["X-Request-Id": "chosen-0123456789"]) { $1 }
        let first = try await desk.post(path, try batch(), named).header("Location")
        let second = try await desk.post(path, try batch(), named).header("Location")
        #expect(first != nil && first != second)
        let keyed = own.merging(["Idempotency-Key": "order-1"]) { $1 }
        let third = try await desk.post(path, try batch(), keyed).header("Location")
        #expect(try await desk.post(path, try batch(), keyed).header("Location") == third)
    }

    /// What was not taken in at first is taken in when the batch is sent again, and the verdicts that are found are
    /// those of the last time.
    @Test func aRepeatedBatchIsFoundAsItWasAnsweredLastAndAnotherOneIsRefused() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
            .merging(["Idempotency-Key": "order-1"]) { $1 }
        let document = try SampleDocument(SampleOrganisation.proef)
        let software = own.filter { $0.key != "Idempotency-Key" }
        _ = try await desk.post("/api/v1/declarations", document.json, software)
        let first = try await desk.post(path, try batch(), own)
        #expect(try first.json()["refused"]?.integer == 1, "\(first.text)")
        let reason: JSONValue = .object([("reason", .text("Handed in twice"))])
        let match = software.merging(["If-Match": "*"]) { $1 }
        #expect(try await desk.post("\(document.path)/withdrawal", reason, match).status == 201)
        let location = try #require(first.header("Location"))
        #expect(try await desk.ask(.get, location, own).body == first.body)
        for _ in 1...3 {
            let again = try await desk.post(path, try batch(), own)
            #expect(try again.json()["accepted"]?.integer == 1, "\(again.text)")
            #expect(again.header("Location") == location)
            #expect(try await desk.ask(.get, location, own).body == again.body)
        }
        let other = try await desk.post(path, try batch(total: 100_000_000), own)
        #expect(try (other.status, other.code()) == (409, "idempotency.conflict"), "\(other.text)")
        // What is kept beside them is nobody's to ask for.
        for part in ["-content", "-2", "-sheet"] {
            #expect(try await desk.ask(.get, location + part, own).status == 404, "\(part)")
        }
    }

    @Test func whoSendsManyBatchesIsToldWhenToComeBack() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        for _ in 1...20 { #expect(try await desk.post(path, .object([]), own).status != 429) }
        let refused = try await desk.post(path, .object([]), own)
        #expect(refused.status == 429)
        #expect(refused.header("Retry-After") == "3")
        #expect(try await desk.ask(.get, "/api/v1/declarations", own).status == 200)
    }
}
