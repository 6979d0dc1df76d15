import HTTPTypes
import SignIn
import Testing
import Values

@testable import Web

/// What holds for every answer, whatever was asked.
@Suite struct EdgeTests {
    @Test(arguments: ["/healthz", "/nothing/here", "/openapi.json", "/api/v1/declarations"])
    func everyAnswerCarriesTheHeadersThatKeepBrowsersSafe(path: String) async throws {
        let reply = try await WebDesk().ask(.get, path)
        #expect(reply.header("X-Content-Type-Options") == "nosniff")
        #expect(reply.header("X-Frame-Options") == "deny")
        #expect(reply.header("Content-Security-Policy")?.contains("default-src 'none'") == true)
        #expect(reply.header("Cache-Control") == "no-store, max-age=0")
        #expect(reply.header("Strict-Transport-Security") == "max-age=63072000; includeSubDomains")
        #expect(reply.header("Server") == nil)
        #expect(reply.header("X-Request-Id")?.hasPrefix("web-") == true)
    }

    @Test func anUnknownAddressIsAProblem() async throws {
        let reply = try await WebDesk().ask(.get, "/api/v2/assessments")
        #expect(reply.status == 404)
        #expect(try reply.code() == "route.unknown")
    }

    @Test func anotherMethodIsToldWhichThereAre() async throws {
        let reply = try await WebDesk().ask(.delete, "/api/v1/assessments")
        #expect(reply.status == 405)
        #expect(reply.header("Allow") == "POST")
        #expect(try reply.code() == "method.unknown")
    }

    @Test func anUnknownParameterIsRefused() async throws {
        let reply = try await WebDesk().ask(.get, "/api/v1/law?yaer=2024")
        #expect(reply.status == 400)
        #expect(try reply.code() == "parameter.unknown")
    }

    @Test(arguments: [("text/plain", 415), ("application/json; charset=utf-8", 422), ("application/xml", 415)])
    func contentIsWhatItsHeaderSays(type: String, status: Int) async throws {
        let reply = try await WebDesk().ask(
            .post, "/api/v1/assessments", ["Content-Type": type], body: Array("{}".utf8))
        #expect(reply.status == status)
    }

    @Test(arguments: [
        ("application/json", 200), ("*/*", 200), ("text/html, */*;q=0.1", 200), ("text/html", 406),
        ("application/json;q=0", 406),
    ])
    func theAnswerIsOfATypeThatIsAccepted(accept: String, status: Int) async throws {
        let reply = try await WebDesk().ask(.get, "/api/v1/law/2024", ["Accept": accept])
        #expect(reply.status == status)
    }

    @Test func moreThanIsTakenIsRefused() async throws {
        let reply = try await WebDesk().ask(
            .post, "/api/v1/assessments", ["Content-Type": "application/json"],
            body: [UInt8](repeating: 0x20, count: 1_000_001))
        #expect(reply.status == 413)
        #expect(try reply.code() == "body.too-large")
    }

    @Test func theIDOfARequestIsTheProxysWhereItIsOne() async throws {
        let desk = try WebDesk(flags: [.trustedProxies: "10.0.0.1"])
        let sound = try await desk.ask(.get, "/healthz", ["X-Request-Id": "proxy-0123456789"], from: "10.0.0.1")
        let made = try await desk.ask(.get, "/healthz", ["X-Request-Id": "x<script>"], from: "10.0.0.1")
        #expect(sound.header("X-Request-Id") == "proxy-0123456789")
        #expect(made.header("X-Request-Id")?.hasPrefix("web-") == true)
    }

    /// Whoever else reaches the port would show passwords and tokens to everybody on the way.
    @Test(arguments: [
        ("127.0.0.1", 200), ("::1", 200), ("::ffff:127.0.0.1", 200), ("10.0.0.1", 200), ("::ffff:10.0.0.1", 200),
        ("10.0.0.2", 403), ("2001:db8::1", 403), ("unknown", 403),
    ])
    func plainHTTPIsForThisMachineAndItsProxies(peer: String, status: Int) async throws {
        let desk = try WebDesk(flags: [.trustedProxies: "10.0.0.1"])
        let reply = try await desk.ask(.get, "/healthz", from: peer)
        #expect(reply.status == status)
        if status == 403 { #expect(try reply.code() == "connection.foreign") }
        #expect(reply.header("X-Content-Type-Options") == "nosniff")
    }

    @Test(arguments: ["127.0.0.1", nil])
    func nobodyElseChoosesTheIDOfARequest(peer: String?) async throws {
        let desk = try WebDesk(flags: [.trustedProxies: "10.0.0.1"])
        let reply = try await desk.ask(.get, "/healthz", ["X-Request-Id": "chosen-0123456789"], from: peer)
        #expect(reply.header("X-Request-Id")?.hasPrefix("web-") == true)
    }

    @Test func metricsAreForWhoeverComesWithoutAProxy() async throws {
        let desk = try WebDesk()
        _ = try await desk.ask(.get, "/healthz")
        let own = try await desk.ask(.get, "/metrics")
        let passed = try await desk.ask(.get, "/metrics", ["X-Forwarded-For": "192.0.2.1"])
        #expect(own.text.contains("medlevy_requests_total{method=\"GET\",route=\"/healthz\",status=\"200\"} 1"))
        #expect(passed.status == 404)
    }

    /// The last address that is no proxy of ours is the client's; who is no proxy is not believed.
    @Test(arguments: [
        ("10.0.0.1", "203.0.113.9, 198.51.100.7", "198.51.100.7"), ("10.0.0.1", "203.0.113.9, 10.0.0.1", "203.0.113.9"),
        ("192.0.2.5", "203.0.113.9", "192.0.2.5"),
        ("::ffff:10.0.0.1", "203.0.113.9, 198.51.100.7", "198.51.100.7"),
    ])
    func theClientsAddressIsWhatTrustedProxiesSay(peer: String, forwarded: String, client: String) throws {
        var headers = HTTPFields()
        headers[try #require(HTTPField.Name("X-Forwarded-For"))] = forwarded
        let proxies = TrustedProxies(addresses: [try #require(InternetAddress("10.0.0.1"))])
        #expect(proxies.client(of: headers, peer: peer) == client)
    }
}
