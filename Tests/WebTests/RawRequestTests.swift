import HTTPTypes
import Testing

@testable import Web

/// What no library of HTTP would send: each gets an answer that blames its sender, or the end of the connection; never
/// is one request taken for two, and never is it a fault of ours.
@Suite struct RawRequestTests {
    private static let host = "Host: localhost\r\n"
    private static let alive = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"

    /// Said in the last request of a connection, so that nobody waits for its end, however busy the machine is.
    private static let last = "Connection: close\r\n"

    private static func post(_ headers: String, _ rest: String) -> String {
        "POST /api/v1/assessments HTTP/1.1\r\n\(host)Content-Type: application/json\r\n\(headers)\r\n\(rest)"
    }

    private static func get(_ target: String, _ headers: String = "") -> String {
        "GET \(target) HTTP/1.1\r\n\(host)\(headers)\r\n"
    }

    // MARK: Refused

    /// Each is followed by a second request that must not be answered.
    private static let malformed: [(name: String, request: String)] = [
        ("length and chunks", post("Content-Length: 6\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n")),
        ("chunks and length", post("Transfer-Encoding: chunked\r\nContent-Length: 6\r\n", "0\r\n\r\n")),
        ("two equal lengths", post("Content-Length: 2\r\nContent-Length: 2\r\n", "{}")),
        ("two lengths", post("Content-Length: 2\r\nContent-Length: 40\r\n", "{}")),
        ("a list of lengths", post("Content-Length: 2, 2\r\n", "{}")),
        ("a signed length", post("Content-Length: +2\r\n", "{}")),
        ("a negative length", post("Content-Length: -2\r\n", "{}")),
        ("a hexadecimal length", post("Content-Length: 0x2\r\n", "{}")),
        ("a length of a hundred digits", post("Content-Length: \(String(repeating: "9", count: 100))\r\n", "{}")),
        ("a blank before the colon", post("Transfer-Encoding : chunked\r\n", "0\r\n\r\n")),
        ("another coding", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n")),
        ("chunked is not the last coding", post("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n")),
        ("a vertical tab before the coding", post("Transfer-Encoding:\u{0B}chunked\r\n", "0\r\n\r\n")),
        ("no size of a chunk", post("Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n")),
        ("a negative size of a chunk", post("Transfer-Encoding: chunked\r\n", "-2\r\n{}\r\n0\r\n\r\n")),
        ("a size that is too large", post("Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\n{}\r\n0\r\n\r\n")),
        ("a chunk longer than it says", post("Transfer-Encoding: chunked\r\n", "2\r\n{}{}\r\n0\r\n\r\n")),
        ("a bare carriage return", get("/healthz", "X-A: a\rb\r\n")),
        ("a line that ends so", get("/healthz", "X-A: a\rX-B: b\r\n")),
        ("NUL in a header", get("/healthz", "X-A: a\0b\r\n")),
        ("NUL in the address", get("/healthz\0")),
        ("a folded header", get("/healthz", "X-A: a\r\n b\r\n")),
        ("a header without a colon", get("/healthz", "nonsense\r\n")),
        ("a header without a name", get("/healthz", ": a\r\n")),
        ("a blank in a name", get("/healthz", "X A: a\r\n")),
        ("ten thousand headers", get("/healthz", (0..<10_000).map { "X-\($0): a\r\n" }.joined())),
        ("a header of 100 kB", get("/healthz", "X-A: \(String(repeating: "a", count: 100_000))\r\n")),
        ("an address of 100 kB", get("/\(String(repeating: "a", count: 100_000))")),
        ("HTTP/0.9", "GET /healthz\r\n"), ("HTTP/3", "GET /healthz HTTP/3.0\r\n\(host)\r\n"),
        ("HTTP/2 without TLS", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), ("no HTTP", "nonsense\r\n\r\n"),
        ("TLS", "\u{16}\u{03}\u{01}\u{02}\u{00}\u{01}"),
        ("a method that nobody knows", "BREW /healthz HTTP/1.1\r\n\(host)\r\n"),
    ]

    @Test(arguments: malformed.indices)
    func whatIsMalformedIsRefusedAndNothingAfterItIsHeard(index: Int) async throws {
        let (name, request) = Self.malformed[index]
        try await ServedDesk.serving { _, client in
            let heard = await client.talk(.say(request + Self.alive))
            #expect(!heard.text.contains("alive"), "\(name): \(heard.text)")
            #expect(heard.statuses.count <= 1 && heard.statuses.allSatisfy { 400..<500 ~= $0 }, "\(name): \(heard)")
            #expect(heard.isClosed, "\(name)")
        }
    }

    // MARK: Answered

    private static let wellFormed: [(name: String, request: String, statuses: [Int])] = [
        ("one after the other", get("/healthz") + get("/nothing") + get("/healthz", last), [200, 404, 200]),
        ("two hosts", get("/healthz", "Host: other\r\n\(last)"), [400]),
        ("no host", "GET /healthz HTTP/1.1\r\n\(last)\r\n", [400]),
        ("an empty host", "GET /healthz HTTP/1.1\r\nHost:\r\n\(last)\r\n", [400]),
        ("a body in chunks", post("\(last)Transfer-Encoding: chunked\r\n", "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"), [422]),
        ("a body of 10 GB", post("\(last)Content-Length: 10000000000\r\n", "{"), [413]),
        ("HEAD", "HEAD /healthz HTTP/1.1\r\n\(host)\(last)\r\n", [200]),
        ("OPTIONS", "OPTIONS /api/v1/assessments HTTP/1.1\r\n\(host)\(last)\r\n", [405]),
        ("OPTIONS of everything", "OPTIONS * HTTP/1.1\r\n\(host)\(last)\r\n", [404]),
        ("TRACE", "TRACE /healthz HTTP/1.1\r\n\(host)\(last)\r\n", [405]),
        ("PATCH", "PATCH /healthz HTTP/1.1\r\n\(host)\(last)Content-Length: 0\r\n\r\n", [405]),
    ]

    @Test(arguments: wellFormed.indices)
    func whatIsWellFormedIsAnswered(index: Int) async throws {
        let (name, request, statuses) = Self.wellFormed[index]
        try await ServedDesk.serving([.connectionIdle: "60"]) { _, client in
            let heard = await client.talk(.say(request))
            #expect(heard.statuses == statuses, "\(name): \(heard.text)")
            if name == "HEAD" { #expect(!heard.text.contains("alive")) }
            if name == "OPTIONS" { #expect(heard.text.lowercased().contains("allow: post\r\n")) }
        }
    }

    /// A client of HTTP/1.0 would take the word for the answer.
    @Test func whoSpeaksTheOldVersionIsToldNothingBefore() async throws {
        let head = "POST /api/v1/assessments HTTP/1.0\r\n\(Self.host)Content-Type: application/json\r\n"
        try await ServedDesk.serving { _, client in
            let heard = await client.talk(.say("\(head)Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}"))
            #expect(heard.statuses == [422], "\(heard.text)")
        }
    }

    /// Who waits for a word before the body gets it, or at once the answer that there is no need for a body.
    @Test(arguments: [
        ("Content-Length: 2\r\n", [100, 422]), ("Transfer-Encoding: chunked\r\n", [100, 422]),
        ("Content-Length: 10000000000\r\n", [413]), ("Content-Type: text/html\r\n", [415]),
    ])
    func whoWaitsToSendABodyIsTold(headers: String, statuses: [Int]) async throws {
        let media = headers.hasPrefix("Content-Type") ? "" : "Content-Type: application/json\r\n"
        let head = "POST /api/v1/assessments HTTP/1.1\r\n\(Self.host)\(media)Expect: 100-continue\r\n\(headers)"
        let body = headers.hasPrefix("Transfer") ? "2\r\n{}\r\n0\r\n\r\n" : "{}"
        try await ServedDesk.serving { _, client in
            // The body never comes: what is said until the connection is idle for too long is said without it.
            let waiting = await client.talk(.say("\(head)\r\n"))
            #expect(waiting.statuses.first == statuses[0], "\(waiting.text)")
            guard statuses.count > 1 else {
                #expect(waiting.text.lowercased().contains("\r\nconnection: close\r\n"), "\(waiting.text)")
                return
            }
            let heard = await client.talk(.say("\(head)\(Self.last)\r\n\(body)"))
            #expect(heard.statuses == statuses, "\(heard.text)")
        }
    }

    @Test(arguments: [
        "/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2f..%2fetc%2fpasswd", "/..%5c..%5cetc",
        "/%252e%252e%252fetc%252fpasswd", "/schemas/..%2f..%2f..%2fetc%2fpasswd", "/schemas/%c0%ae%c0%ae%c0%afetc",
        "/schemas/%2e%2e", "//etc/passwd", "/style.css/../../etc/passwd", "/.;/etc/passwd", "/%00", "/schemas/%00",
        "/schemas/turnover-declaration-1.json%00.xsd", "file:///etc/passwd", "/\\..\\..\\etc\\passwd", "/%",
        "/schemas/%zz",
    ])
    func noAddressLeadsToAFile(target: String) async throws {
        try await ServedDesk.serving([.connectionIdle: "60"]) { _, client in
            let heard = await client.talk(.say(Self.get(target, Self.last)))
            #expect(heard.statuses == [404] || heard.statuses == [400], "\(heard.text)")
            #expect(!heard.text.contains("root:"))
        }
    }

    // MARK: Slow, and cut

    @Test func aBodyThatIsCutIsNoFaultOfOurs() async throws {
        try await ServedDesk.serving { desk, client in
            let heard = await client.talk(.say(Self.post("Content-Length: 100\r\n", "{\"year\":")), .end)
            #expect(heard.statuses == [400] || heard.statuses.isEmpty, "\(heard.text)")
            let metrics = try await desk.ask(.get, "/metrics").text
            #expect(!metrics.contains("status=\"5"), "\(metrics)")
        }
    }

    @Test func whoSendsSlowlyIsNotWaitedFor() async throws {
        try await ServedDesk.serving { desk, client in
            let body = await client.talk(.say(Self.post("Content-Length: 100\r\n", "{")))
            let headers = await client.talk(.say("GET /healthz HTTP/1.1\r\nHost: local"))
            let nothing = await client.talk()
            for heard in [body, headers, nothing] {
                #expect(heard.isClosed)
                #expect(heard.statuses.allSatisfy { $0 == 400 }, "\(heard.text)")
            }
            let metrics = try await desk.ask(.get, "/metrics").text
            #expect(!metrics.contains("status=\"5"), "\(metrics)")
        }
    }
}
