import Access
import Audit
import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// What the agency's people do through the API, and the files that everybody takes out.
@Suite struct AgencyAPITests {
    private let desk: WebDesk

    init() throws { desk = try WebDesk() }

    /// A declaration of each of two companies.
    private func handIn() async throws {
        for (chief, organisation) in [
            (desk.people.proefChief, SampleOrganisation.proef), (desk.people.musterDirector, SampleOrganisation.muster),
        ] {
            let own = WebDesk.bearer(try await desk.software(of: chief))
            let filed = try await desk.post("/api/v1/declarations", SampleDocument(organisation).json, own)
            #expect(filed.status == 201, "\(filed.text)")
        }
    }

    private func bearer(_ person: SamplePerson?) throws -> [String: String] { WebDesk.bearer(try desk.person(person)) }

    // MARK: Files

    @Test func everybodyTakesOutWhatIsTheirs() async throws {
        try await handIn()
        let officer = try bearer(desk.people.financeOfficer)
        let all = try await desk.ask(.get, "/api/v1/declarations/export", officer)
        #expect(all.status == 200 && all.header("Content-Type") == "text/csv; charset=utf-8")
        #expect(all.header("Content-Disposition") == "attachment; filename=\"declarations.csv\"")
        #expect(all.text.split(whereSeparator: \.isNewline).count == 3, "\(all.text)")

        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let lines = try await desk.ask(
            .get, "/api/v1/declarations/export", own.merging(["Accept": "application/jsonl"]) { $1 })
        let exported = try lines.text.split(separator: "\n").map { try JSONValue(parsing: Array($0.utf8)) }
        let number = try #require(SampleOrganisation.proef?.number)
        #expect(exported.map { $0["declaration"]?["declarant"]?["enterprise_number"]?.string } == [number])

        let workbook = Media.workbook.rawValue
        let sheet = try await desk.ask(
            .get, "/api/v1/declarations/export?year=2024&state=submitted", officer.merging(["Accept": workbook]) { $1 })
        #expect(sheet.body.starts(with: Array("PK".utf8)) && sheet.header("Content-Type") == workbook)
        let none = try await desk.ask(.get, "/api/v1/declarations/export?year=2025", officer)
        #expect(none.text.split(whereSeparator: \.isNewline).count == 1)
    }

    @Test func takingOutIsLimited() async throws {
        let officer = try bearer(desk.people.financeOfficer)
        for _ in 0..<5 {
            #expect(try await desk.ask(.get, "/api/v1/declarations/export", officer).status == 200)
        }
        #expect(try await desk.ask(.get, "/api/v1/declarations/export", officer).status == 429)
    }

    // MARK: The chain

    @Test func theAuditorReadsAndRecomputesTheChain() async throws {
        try await handIn()
        let reply = try await desk.ask(.get, "/api/v1/audit?limit=500", try bearer(desk.people.auditor))
        let told = try reply.json()
        let entries = try #require(told["entries"]?.items)
        #expect(entries.map { $0["sequence"]?.integer } == (1...Int64(entries.count)).map { $0 })
        #expect(entries.last?["hash"]?.string == told["head"]?["hash"]?.string)
        #expect(try entries.allSatisfy { try Self.hash(of: $0) == $0["hash"]?.string })
        #expect(zip(entries, entries.dropFirst()).allSatisfy { $0["hash"]?.string == $1["previous"]?.string })

        let rest = try await desk.ask(.get, "/api/v1/audit?after=3&limit=1", try bearer(desk.people.auditor))
        #expect(try rest.json()["entries"]?.items?.first?["sequence"]?.integer == 4)
    }

    /// As an outsider recomputes it.
    private static func hash(of entry: JSONValue) throws -> String {
        func hash(_ name: String) throws -> Fingerprint? {
            try entry[name]?.string.map { try #require(Fingerprint($0)) }
        }
        return AuditEntry(
            sequence: try #require(entry["sequence"]?.integer),
            at: try #require(entry["at"]?.string.flatMap { Instant($0) }),
            person: try #require(entry["person"]?.string), role: try #require(entry["role"]?.string),
            onBehalfOf: entry["on_behalf_of"]?.string, action: try #require(entry["action"]?.string),
            subject: try #require(entry["subject"]?.string), before: try hash("before"), after: try hash("after"),
            grounds: try hash("grounds"), requestID: try #require(entry["request_id"]?.string),
            previous: try #require(try hash("previous"))
        ).hash.description
    }

    // MARK: Decisions

    @Test func aClosedYearTakesNoMore() async throws {
        let officer = try bearer(desk.people.financeOfficer)
        let reason: JSONValue = .object([("reason", .text("The account of 2024 is closed"))])
        let keyed = officer.merging(["Idempotency-Key": "close-2024"]) { $1 }
        let closed = try await desk.post("/api/v1/years/2024/closing", reason, keyed)
        #expect(closed.status == 201, "\(closed.text)")
        let again = try await desk.post("/api/v1/years/2024/closing", reason, keyed)
        #expect(again.status == 201 && again.body == closed.body)
        let twice = try await desk.post("/api/v1/years/2024/closing", reason, officer)
        #expect(try (twice.status, twice.code()) == (409, "year.closed"))

        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let late = try await desk.post("/api/v1/declarations", SampleDocument(SampleOrganisation.proef).json, own)
        #expect(try (late.status, late.code()) == (409, "year.closed"))
        let unsaid = try await desk.post("/api/v1/years/2025/closing", .object([]), officer)
        #expect(unsaid.status == 422 && unsaid.text.contains("reason"), "\(unsaid.text)")
        #expect(try await desk.post("/api/v1/years/1999/closing", reason, officer).status == 404)
    }

    @Test func whatWasNotDeclaredIsSet() async throws {
        let officer = try bearer(desk.people.financeOfficer)
        let batch: JSONValue = .object([
            ("version", .count(1)),
            (
                "filer",
                .object([
                    ("name", .text("Fabien Exemple")), ("organisation", .text("0300000115")),
                    ("email", .text("fabien@agentschap.example")),
                ])
            ),
            ("declarations", .list([try SampleDocument(SampleOrganisation.muster).record])),
        ])
        let set = try await desk.post("/api/v1/ex-officio?reason=VAT%20listing", batch, officer)
        #expect(set.status == 201, "\(set.text)")
        #expect(try set.json()["verdicts"]?.items?.first?["state"]?.string == "ex_officio", "\(set.text)")
        let found = try await desk.ask(.get, try SampleDocument(SampleOrganisation.muster).path, officer)
        #expect(found.header("Medlevy-State") == "ex_officio")
        #expect(try await desk.post("/api/v1/ex-officio", batch, officer).status == 400)
    }

    // MARK: Messages

    @Test func aMessageIsShownUntilItIsDismissed() async throws {
        let officer = try bearer(desk.people.caseOfficer).merging(["Idempotency-Key": "m-1"]) { $1 }
        let written = try await desk.post("/api/v1/messages", MessageJSON.example, officer)
        #expect(written.status == 201, "\(written.text)")
        #expect(try await desk.post("/api/v1/messages", MessageJSON.example, officer).body == written.body)
        let number = try #require(try written.json()["number"]?.integer)
        desk.clock.set(try #require(Instant("2024-06-02T10:00:00.000Z")))

        let (user, chief) = (try bearer(desk.people.proefUser), try bearer(desk.people.proefChief))
        #expect(try await shown(to: user) == [number])
        #expect(try await desk.post("/api/v1/messages/\(number)/dismissal", .object([]), user).status == 204)
        #expect(try await shown(to: user) == [])
        #expect(try await shown(to: chief) == [number])
        #expect(try await desk.post("/api/v1/messages/\(number)/end", .object([]), chief).status == 403)
        // The officer's own session of before has ended meanwhile.
        let later = try bearer(desk.people.caseOfficer)
        let ended = try await desk.post("/api/v1/messages/\(number)/end", .object([]), later)
        #expect(ended.status == 204, "\(ended.text)")
        #expect(try await desk.post("/api/v1/messages/\(number)/end", .object([]), later).status == 204)
        #expect(try await shown(to: chief) == [])
        #expect(try await desk.post("/api/v1/messages/99/dismissal", .object([]), chief).status == 404)
    }

    private func shown(to bearer: [String: String]) async throws -> [Int64] {
        let reply = try await desk.ask(.get, "/api/v1/messages", bearer)
        return try reply.json()["messages"]?.items?.compactMap { $0["number"]?.integer } ?? []
    }
}
