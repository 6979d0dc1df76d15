import Foundation
import Service
import Synchronization
import Testing
import Values

@testable import SignIn

/// Over real connections: who may be called, how much and how long is listened, and that nothing is followed.
@Suite struct OutboundTests {
    private static func outbound(
        _ servers: [LoopbackServer], plain: Bool = true, timeout: Int = 5000
    ) -> CurlOutbound {
        CurlOutbound(
            OutboundTerms(
                allowed: Set(servers.compactMap { WebOrigin(of: $0.address) }), allowsPlainLoopback: plain,
                timeout: timeout))
    }

    private func fault(_ outbound: CurlOutbound, _ request: OutboundRequest) async -> OutboundFault? {
        do throws(OutboundFault) {
            _ = try await outbound.send(request)
            return nil
        } catch { return error }
    }

    @Test func aRequestAndItsAnswerArriveWhole() async throws {
        let server = try LoopbackServer()
        let seen = Mutex<[OutboundRequest]>([])
        server.serve { request in
            seen.withLock { $0.append(request) }
            return OutboundResponse(status: 201, contentType: "application/json", body: Array("{}".utf8))
        }
        let request = OutboundRequest(
            "\(server.address)/token?a=b", headers: [("Accept", "application/json")], body: Array("x=1&y=%20".utf8))
        let answer = try await Self.outbound([server]).send(request)
        #expect(answer == OutboundResponse(status: 201, contentType: "application/json", body: Array("{}".utf8)))
        let got = try #require(seen.withLock { $0.first })
        #expect(got.address == request.address)
        #expect(got.body == request.body)
        #expect(got.headers.contains { $0.name == "Accept" && $0.value == "application/json" })
        #expect(!got.headers.contains { $0.name == "Expect" })
    }

    @Test func onlyWhatTheSettingsNameIsCalled() async throws {
        let (server, other) = (try LoopbackServer(), try LoopbackServer())
        let outbound = Self.outbound([server])
        #expect(await fault(outbound, OutboundRequest("\(other.address)/")) == .notAllowed(other.address))
        for address in ["file:///etc/passwd", "\(server.address)@example.org/", "gopher://127.0.0.1/", ""] {
            #expect(await fault(outbound, OutboundRequest(address)) == .notAllowed(""), "\(address)")
        }
        let strict = Self.outbound([server], plain: false)
        #expect(await fault(strict, OutboundRequest("\(server.address)/")) == .notAllowed(server.address))
        let abroad = CurlOutbound(
            OutboundTerms(allowed: [try #require(WebOrigin(of: "http://example.org"))], allowsPlainLoopback: true))
        #expect(await fault(abroad, OutboundRequest("http://example.org/")) == .notAllowed("http://example.org"))
    }

    @Test func noRedirectIsFollowed() async throws {
        let server = try LoopbackServer()
        let asked = Mutex<[String]>([])
        server.serve { request in
            asked.withLock { $0.append(request.address) }
            return OutboundResponse(status: 302, contentType: "text/html", body: [])
        }
        #expect(try await Self.outbound([server]).send(OutboundRequest("\(server.address)/a")).status == 302)
        #expect(asked.withLock { $0 } == ["\(server.address)/a"])
    }

    @Test(arguments: [(100_000, nil), (100_001, OutboundFault.tooLarge), (5_000_000, .tooLarge)])
    func anAnswerHasASize(size: Int, expected: OutboundFault?) async throws {
        let server = try LoopbackServer()
        server.serve { _ in
            OutboundResponse(status: 200, contentType: "text/plain", body: Array(repeating: 0x20, count: size))
        }
        #expect(await fault(Self.outbound([server]), OutboundRequest("\(server.address)/")) == expected)
    }

    @Test func anAnswerHasATime() async throws {
        let server = try LoopbackServer()
        server.serve { _ in
            Thread.sleep(forTimeInterval: 2)
            return OutboundResponse(status: 200, contentType: "text/plain", body: [])
        }
        #expect(await fault(Self.outbound([server], timeout: 200), OutboundRequest("\(server.address)/")) == .tooSlow)
    }

    @Test func whoIsNotThereAndWhoSpeaksNoTLSAreTold() async throws {
        let server = try LoopbackServer()
        server.serve { _ in OutboundResponse(status: 200, contentType: "text/plain", body: []) }
        let secure = "https://127.0.0.1:\(server.port)"
        let outbound = CurlOutbound(
            OutboundTerms(
                allowed: Set([secure, "http://127.0.0.1:1"].compactMap { WebOrigin(of: $0) }),
                allowsPlainLoopback: true))
        #expect(await fault(outbound, OutboundRequest("\(secure)/")) == .notTrusted)
        #expect(await fault(outbound, OutboundRequest("http://127.0.0.1:1/")) == .noConnection)
    }

    @Test func noHeaderBreaksALine() async throws {
        let server = try LoopbackServer()
        let request = OutboundRequest("\(server.address)/", headers: [("A", "b\r\nC: d")])
        #expect(await fault(Self.outbound([server]), request) == .broken)
    }

    /// The whole way of signing in over connections, right and wrong.
    @Test(arguments: [Fault.none, .tokenRedirects, .keysAreHuge, .keysAreSlow, .otherKey])
    func aSignInOverConnections(fault: Fault) async throws {
        let desk = try Desk()
        let server = try LoopbackServer()
        let provider = TestProvider(desk.clock, issuer: server.address)
        provider.fault = fault
        server.serve { request in
            if request.address.hasSuffix("/keys"), fault == .keysAreSlow { Thread.sleep(forTimeInterval: 2) }
            let answer = provider.respond(request)
            guard request.address.hasSuffix("/keys"), fault == .keysAreHuge else { return answer }
            let blank = Array(repeating: UInt8(ascii: " "), count: 100_000)
            return OutboundResponse(status: 200, contentType: answer.contentType, body: answer.body + blank)
        }
        var settings = MisbehaviourTests.settings
        settings.issuer = server.address
        let party = RelyingParty(
            settings, outbound: Self.outbound([server], timeout: 1000), store: desk.store, clock: desk.clock,
            randomness: desk.randomness)
        let begun = try await party.begin(returnTo: "/")
        let found = try await awaitedCodes {
            _ = try await party.finish(query: try provider.visit(begun.location), cookie: begun.cookie)
        }
        #expect(found == [fault.code].compactMap(\.self))
    }
}
