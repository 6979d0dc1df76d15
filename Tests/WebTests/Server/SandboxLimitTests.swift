import Testing

/// A sandbox's clock stands and is set; how often something may be asked goes by real time all the same.
@Suite struct SandboxLimitTests {
    private static func post(_ path: String, _ media: String, _ body: String) -> String {
        """
        POST \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: \(media)\r\n\
        Content-Length: \(body.utf8.count)\r\n\r\n\(body)
        """
    }

    private static let token = post(
        "/oauth/token", "application/x-www-form-urlencoded",
        "grant_type=client_credentials&client_id=sandbox-proef&client_secret=sandbox")

    @Test func aTokenIsIssuedAfterTheClockWentBack() async throws {
        let program = try StartedProgram(["--sandbox", "--port", "0", "--log-level", "error"])
        let client = BareClient(port: try await program.port())
        #expect(await client.talk(.say(Self.token)).statuses == [200])
        let back = Self.post("/sandbox/clock", "application/json", #"{"now":"2024-03-01T10:00:00.000Z"}"#)
        #expect(await client.talk(.say(back)).statuses == [200])
        let again = await client.talk(.say(Self.token))
        #expect(again.statuses == [200], "\(again.text)")
    }

    /// A vendor plays a year in a minute: a day that is set ends no token.
    @Test func aTokenOutlivesTheDaysThatArePlayed() async throws {
        let program = try StartedProgram(["--sandbox", "--port", "0", "--log-level", "error"])
        let client = BareClient(port: try await program.port())
        let shown = await client.talk(.say(Self.token)).text
        let parts = shown.split(separator: "\"access_token\":\"")
        let token = try #require(parts.last?.prefix { $0 != "\"" }, "\(shown)")
        let later = Self.post("/sandbox/clock", "application/json", #"{"now":"2028-03-01T10:00:00.000Z"}"#)
        #expect(await client.talk(.say(later)).statuses == [200])
        let asked = """
            GET /api/v1/obligations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
            Authorization: Bearer \(token)\r\n\r\n
            """
        let answer = await client.talk(.say(asked))
        #expect(answer.statuses == [200], "\(answer.text)")
    }
}
