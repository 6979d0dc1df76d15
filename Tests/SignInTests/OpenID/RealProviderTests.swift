import Access
import Foundation
import Service
import Testing
import Values

@testable import SignIn

/// Somebody signs in with a provider that others wrote, over real connections: what we send and take is what they mean.
@Suite(
    .enabled(
        if: RealProvider.isInstalled,
        "nanoidp is not installed, and could not be fetched: .ci/identity-provider .build/identity-provider"))
struct RealProviderTests {
    private struct Now: Clock {
        func now() -> Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    }

    @Test func aPersonSignsInWithAPasswordAndAOneTimeCode() async throws {
        let desk = try Desk()
        let provider = try RealProvider()
        let outbound = CurlOutbound(
            OutboundTerms(allowed: Set([WebOrigin(of: provider.issuer)].compactMap(\.self)), allowsPlainLoopback: true))
        try await provider.start(outbound)
        let settings = OpenIDSettings(
            issuer: provider.issuer, clientID: "medlevy", clientSecret: "client-secret",
            redirectURI: RealProvider.back, scopes: ["openid", "profile"], requiresPersonNumber: false, levels: .any,
            asksUserInfo: true)
        let party = RelyingParty(
            settings, outbound: outbound, store: desk.store, clock: Now(), randomness: SystemRandomness())
        let begun = try await party.begin(returnTo: "/declarations")
        let seed = try #require(Self.bytes(RealProvider.seed))
        let code = OneTimeCode(secret: seed).code(step: OneTimeCode.step(at: Now().now()))
        let answer = try provider.visit(begun.location, code: code)
        let done = try await party.finish(query: answer, cookie: begun.cookie)
        #expect(done.identity.issuer == provider.issuer)
        #expect(done.identity.subject == "noor")
        #expect(done.identity.methods == ["pwd", "otp"])
        #expect(done.returnTo == "/declarations")
        #expect(
            try await awaitedCodes { _ = try await party.finish(query: answer, cookie: begun.cookie) } == [.signInState]
        )
        try await expectRefusalOfAnotherVerifier(provider, party, desk, code: OneTimeCode(secret: seed))
    }

    /// PKCE is the provider's to check: it does.
    private func expectRefusalOfAnotherVerifier(
        _ provider: RealProvider, _ party: RelyingParty, _ desk: Desk, code: OneTimeCode
    ) async throws {
        let begun = try await party.begin(returnTo: "/")
        // The provider takes no code twice either.
        try await Task.sleep(for: .milliseconds(30_100 - Now().now().milliseconds % 30_000))
        let answer = try provider.visit(begun.location, code: code.code(step: OneTimeCode.step(at: Now().now())))
        let state = try #require(answer.first { $0.name == "state" }?.value)
        try desk.store.changeSignIn { store throws(Problems) in
            guard let attempt = try store.takeAttempt(BearerSecret(shown: state).fingerprint) else { return }
            try store.add(
                SignInAttempt(
                    state: attempt.state, cookie: attempt.cookie, nonce: attempt.nonce,
                    verifier: String(attempt.verifier.reversed()), returnTo: "/", expiresAt: attempt.expiresAt))
        }
        let found = try await awaitedCodes { _ = try await party.finish(query: answer, cookie: begun.cookie) }
        #expect(found == [.providerAnswer])
    }

    private static func bytes(_ base32: String) -> [UInt8]? {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (bytes, kept, count): ([UInt8], UInt32, Int) = ([], 0, 0)
        for letter in base32 {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            kept = kept << 5 | UInt32(value)
            count += 5
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: kept >> UInt32(count)))
            }
        }
        return bytes
    }
}
