import Testing

/// The service stops as it should: what is being asked is answered, and nothing new is begun.
@Suite struct GracefulStopTests {
    private static let body = #"{"year":2024,"contributor":{"country":"BE","turnover_total":"1250000.00"}}"#

    @Test func whatIsBeingAskedIsAnsweredBeforeTheServiceStops() async throws {
        let program = try StartedProgram(["--sandbox", "--port", "0", "--log-level", "error"])
        let client = BareClient(port: try await program.port())
        let (first, rest) = (Self.body.prefix(20), Self.body.dropFirst(20))
        let head = """
            POST /api/v1/assessments HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: \(Self.body.utf8.count)\r
            \r\n
            """
        async let inFlight = client.talk(.say(head + first), .wait(4000), .say(String(rest)))
        async let idle = client.talk(.wait(5000))
        // The half, and the question itself.
        let isReached = try await Self.becomes(true) { await Self.metrics(client).contains("in_flight 2\n") }
        #expect(isReached)
        program.stop()
        let isHeard = try await Self.becomes(false) { await client.isHeard() }
        #expect(!isHeard, "new connections are taken after the stop")
        let heard = await inFlight
        #expect(heard.statuses == [200], "\(heard.text)")
        #expect(heard.text.contains("\"total_cents\""))
        #expect(heard.isClosed)
        #expect(try await program.status() == 0)
        #expect(await idle.text.isEmpty)
        #expect(program.errors == "")
    }

    @Test func whoIsStoppedBeforeAnybodyAskedStopsToo() async throws {
        let program = try StartedProgram(["--sandbox", "--port", "0", "--log-level", "error"])
        _ = try await program.port()
        program.stop()
        #expect(try await program.status() == 0)
    }

    private static func metrics(_ client: BareClient) async -> String {
        await client.talk(.say("GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).text
    }

    /// What something is as soon as it is as wanted, or after three seconds.
    private static func becomes(_ wanted: Bool, _ look: () async -> Bool) async throws -> Bool {
        for _ in 0..<60 {
            if await look() == wanted { return wanted }
            try await Task.sleep(for: .milliseconds(50))
        }
        return !wanted
    }
}
