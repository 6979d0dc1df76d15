import Declarations
import Exchange
import Foundation
import HTTPTypes
import Service
import Synchronization
import TestServers
import Testing
import Values

@testable import Web

/// Two services on one database of PostgreSQL's, as behind a balancer: one is killed, then the database stops and
/// comes back.
@Suite(.serialized) struct TwoInstancesTests {
    /// What a client does: it asks one of the two, and the other under the same key where no answer came.
    private struct Client {
        let ports: [Int]
        let token: String

        func ask(
            _ method: String, _ path: String, _ body: [UInt8] = [], key: String? = nil, first: Int
        ) async throws -> (status: Int, body: String) {
            for attempt in 0..<20 {
                let port = ports[(first + attempt) % ports.count]
                let heard = await BareClient(port: port).talk(.say(request(method, path, body, key)))
                if let status = heard.statuses.first, let end = heard.text.range(of: "\r\n\r\n") {
                    return (status, String(heard.text[end.upperBound...]))
                }
                try await Task.sleep(for: .milliseconds(50))
            }
            throw StartedProgram.Failure(description: "nobody answers \(path)")
        }

        private func request(_ method: String, _ path: String, _ body: [UInt8], _ key: String?) -> [UInt8] {
            var lines = ["\(method) \(path) HTTP/1.1", "Host: localhost", "Connection: close"]
            if !token.isEmpty { lines.append("Authorization: Bearer \(token)") }
            if let key { lines.append("Idempotency-Key: \(key)") }
            // Several keep the same draft: each in place of whichever is there.
            if path.hasSuffix("draft=true") { lines.append("If-Match: *") }
            let kind = path == "/oauth/token" ? "application/x-www-form-urlencoded" : "application/json"
            if !body.isEmpty { lines += ["Content-Type: \(kind)", "Content-Length: \(body.count)"] }
            return Array((lines + ["", ""]).joined(separator: "\r\n").utf8) + body
        }
    }

    private final class Counter: Sendable {
        private let count = Atomic(0)

        func next() -> Int { count.add(1, ordering: .relaxed).newValue }
    }

    private let database: TestServer
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("medlevy-\(UUID().uuidString)")

    init() throws {
        database = try TestServer()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func instance() async throws -> (program: StartedProgram, port: Int) {
        let program = try StartedProgram([
            "--sandbox", "--port", "0", "--database", database.address("postgres"), "--seal-key",
            folder.appendingPathComponent("seal-key").path, "--api-requests-per-minute", "100000",
            "--log-level", "error",
        ])
        let port = try await program.port()
        let clock = Array(#"{"now":"2024-05-01T10:00:00.000Z"}"#.utf8)
        let set = try await Client(ports: [port], token: "").ask("POST", "/sandbox/clock", clock, first: 0)
        #expect(set.status == 200, "\(set.body)")
        return (program, port)
    }

    private func token(_ ports: [Int]) async throws -> String {
        let form = Array("grant_type=client_credentials&client_id=sandbox-proef&client_secret=sandbox".utf8)
        let reply = try await Client(ports: ports, token: "").ask("POST", "/oauth/token", form, first: 0)
        return try #require(try JSONValue(parsing: Array(reply.body.utf8))["access_token"]?.string, "\(reply.body)")
    }

    @Test func whatWasAnsweredIsKeptWhenOneIsKilledAndWhenTheDatabaseComesBack() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let (one, other) = (try await instance(), try await instance())
        let client = Client(ports: [one.port, other.port], token: try await token([other.port]))
        let answered = try await drafts(client) { if $0 == 15 { one.program.crash() } }
        #expect(answered.count == 40)
        try await expectOnce(answered, client)

        try database.stop()
        let alone = Client(ports: [other.port], token: client.token)
        let refused = try await alone.ask("GET", "/api/v1/declarations", first: 0)
        #expect(refused.status == 503 && refused.body.contains("storage.unavailable"), "\(refused)")
        #expect(try await alone.ask("GET", "/readyz", first: 0).status == 503)
        #expect(try await alone.ask("GET", "/healthz", first: 0).status == 200)
        try database.start()
        try await expectOnce(answered, alone)
        #expect(try await alone.ask("GET", "/readyz", first: 0).status == 200)
    }

    /// Forty drafts of one declaration, handed in by four at once.
    ///
    /// - Returns: the total of each that was answered to be kept.
    private func drafts(_ client: Client, _ done: @escaping @Sendable (Int) -> Void) async throws -> [Int64] {
        let count = Counter()
        return try await withThrowingTaskGroup(of: [Int64].self) { group in
            for worker in 0..<4 as Range<Int64> {
                group.addTask {
                    var kept: [Int64] = []
                    for round in 0..<10 as Range<Int64> {
                        let total = 100_000_000 + worker * 100 + round
                        let document = try SampleDocument(SampleOrganisation.proef, total: total).json.lineBytes
                        let reply = try await client.ask(
                            "POST", "/api/v1/declarations?draft=true", document, key: "draft-\(total)",
                            first: Int(worker + round))
                        #expect([200, 201].contains(reply.status), "\(reply.body)")
                        if [200, 201].contains(reply.status) { kept.append(total) }
                        done(count.next())
                    }
                    return kept
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    /// Each is there, and none twice.
    private func expectOnce(_ answered: [Int64], _ client: Client) async throws {
        let path = try SampleDocument(SampleOrganisation.proef).path + "/revisions"
        let reply = try await client.ask("GET", path, first: 1)
        let revisions = try JSONValue(parsing: Array(reply.body.utf8))["revisions"]?.items ?? []
        #expect(revisions.map { $0["revision"]?.integer } == (1...Int64(answered.count)).map { $0 }, "\(reply)")
        let expected = try answered.map { total in
            CanonicalForm(try SampleDocument(SampleOrganisation.proef, total: total).declaration).fingerprint
                .description
        }
        #expect(Set(revisions.compactMap { $0["hash"]?.string }) == Set(expected))
    }
}
