import Testing

/// The proxy that is shipped, before the service as it is built. `make test` installs both programs that it needs.
@Suite(.enabled(if: NginxFront.isInstalled, "skipped: nginx or openssl is not installed"))
struct NginxTests {
    private static let host = "Host: contributions.example\r\n"

    private static func get(_ path: String, _ headers: String = "", last: Bool = true) -> String {
        "GET \(path) HTTP/1.1\r\n\(host)\(headers)\(last ? "Connection: close\r\n" : "")\r\n"
    }

    private func serving(_ body: (NginxFront) async throws -> Void) async throws {
        let service = try StartedProgram([
            "--sandbox", "--port", "0", "--trusted-proxies", "127.0.0.1", "--log-level", "error",
        ])
        try await body(try await NginxFront(before: try await service.port()))
        #expect(service.errors == "")
    }

    @Test func theServiceIsReachedOverTLSAlone() async throws {
        try await serving { front in
            let alive = try await front.talk(Self.get("/healthz"))
            #expect(alive.statuses == [200], "\(alive.text)")
            #expect(alive.text.hasSuffix("alive\n"))
            #expect(alive.text.contains("Strict-Transport-Security: max-age=63072000"))
            #expect(!alive.text.contains("nginx/"))
            let plain = await BareClient(port: front.plainPort).talk(.say(Self.get("/sign-in?x=1")))
            #expect(plain.statuses == [301], "\(plain.text)")
            #expect(plain.text.contains("Location: https://contributions.example/sign-in?x=1\r\n"))
            #expect(try await front.talk(Self.get("/metrics")).statuses == [404])
            #expect(try await front.talk(Self.get("/%6detrics")).statuses == [404])
        }
    }

    /// The proxy names each request; what the client calls it goes no further.
    @Test func theIDOfARequestIsTheProxys() async throws {
        try await serving { front in
            let own = try await front.talk(Self.get("/healthz", "X-Request-Id: chosen-0123456789\r\n"))
            let line = try #require(own.text.split(separator: "\r\n").first { $0.hasPrefix("X-Request-Id: ") })
            #expect(!own.text.contains("chosen"))
            #expect(line.wholeMatch(of: /X-Request-Id: [0-9a-f]{32}/) != nil, "\(line)")
        }
    }

    /// Thirty tokens a minute are one address's: who makes up addresses gets no more.
    @Test func aClientCannotMakeUpItsAddress() async throws {
        try await serving { front in
            let body = "grant_type=client_credentials&client_id=x&client_secret=y"
            let requests = (1...31).map { number in
                "POST /oauth/token HTTP/1.1\r\n\(Self.host)X-Forwarded-For: 198.51.100.\(number)\r\n"
                    + "Forwarded: for=198.51.100.\(number)\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: \(body.utf8.count)\r\n\(number == 31 ? "Connection: close\r\n" : "")\r\n\(body)"
            }
            let heard = try await front.talk(requests.joined())
            #expect(heard.statuses == Array(repeating: 401, count: 30) + [429], "\(heard.statuses)")
        }
    }

    @Test func aBodyOverTheLimitStopsAtTheProxy() async throws {
        try await serving { front in
            let request = "POST /api/v1/batches HTTP/1.1\r\n\(Self.host)Content-Length: 30000000\r\n\r\n{"
            let heard = try await front.talk(request)
            #expect(heard.statuses == [413], "\(heard.text)")
            #expect(heard.text.contains("<center>nginx</center>"))
        }
    }

    @Test(arguments: [
        "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n", "Content-Length: 6\r\nContent-Length: 5\r\n",
        "Transfer-Encoding: xchunked\r\n", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
    ])
    func noRequestIsSmuggledThroughTheProxy(headers: String) async throws {
        try await serving { front in
            let first = "POST /api/v1/assessments HTTP/1.1\r\n\(Self.host)\(headers)\r\n0\r\n\r\n"
            let heard = try await front.talk(first + Self.get("/healthz"))
            #expect(
                heard.statuses.count == 1 && heard.statuses.allSatisfy { [400, 501].contains($0) }, "\(heard.text)")
            #expect(!heard.text.contains("alive"))
        }
    }
}
