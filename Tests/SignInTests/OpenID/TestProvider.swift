import Crypto
import Foundation
import Synchronization
import Values
import _CryptoExtras

@testable import SignIn

/// A provider of the tests' own, which signs with RS256 and does on request whatever a provider should not.
final class TestProvider: Outbound {
    let issuer: String
    private let clock: TestClock
    private let state: Mutex<State>

    struct State {
        var fault = Fault.none
        var keyID = "key-1"
        var visit: [String: String] = [:]
        var codes: Set<String> = []
        var asked: [String] = []
        /// Replaces a claim.
        var claims: [String: JSONValue] = [:]
    }

    init(_ clock: TestClock, issuer: String = "https://idp.example.be") {
        self.clock = clock
        self.issuer = issuer
        state = Mutex(State())
    }

    var fault: Fault {
        get { state.withLock { $0.fault } }
        set { state.withLock { $0.fault = newValue } }
    }
    var claims: [String: JSONValue] {
        get { state.withLock { $0.claims } }
        set { state.withLock { $0.claims = newValue } }
    }
    /// The paths that were asked for.
    var asked: [String] { state.withLock { $0.asked } }

    static let personNumber = "85073003328"

    func rotate() { state.withLock { $0.keyID = "key-2" } }

    // MARK: The browser's part

    /// What the browser brings back after it was at the address.
    func visit(_ location: String) throws -> [(name: String, value: String)] {
        let query = location.split(separator: "?", maxSplits: 1)[1].split(separator: "&").reduce(
            into: [String: String]()
        ) {
            let pair = $1.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            $0[String(pair[0])] = String(pair[1]).removingPercentEncoding
        }
        state.withLock {
            $0.visit = query
            $0.codes = ["code-1"]
        }
        var answer = [(name: "code", value: "code-1"), (name: "state", value: query["state"] ?? "")]
        answer.append((name: "iss", value: fault == .otherIssuerOnTheWayBack ? "https://other.example.be" : issuer))
        switch fault {
        case .otherState: answer[1].value = "other"
        case .noState: answer.remove(at: 1)
        case .codeTwice: answer.append((name: "code", value: "code-2"))
        case .error: answer[0] = (name: "error", value: "access_denied")
        default: break
        }
        return answer
    }

    // MARK: The service's part

    func send(_ request: OutboundRequest) async throws(OutboundFault) -> OutboundResponse {
        if request.address.hasSuffix("/keys") {
            if fault == .keysAreHuge { throw .tooLarge }
            if fault == .keysAreSlow { throw .tooSlow }
        }
        return respond(request)
    }

    func respond(_ request: OutboundRequest) -> OutboundResponse {
        let path = String(request.address.dropFirst(issuer.count))
        state.withLock { $0.asked.append(path) }
        return switch path {
        case "/.well-known/openid-configuration": Self.json(metadata)
        case "/keys": keys
        case "/token": token(request)
        case "/userinfo":
            Self.json(
                .object(["sub": .text(fault == .otherSubjectInUserInfo ? "s-2" : "s-1"), "name": .text("Noor V.")]))
        default: OutboundResponse(status: 404, contentType: "text/plain", body: [])
        }
    }

    private static func json(_ value: JSONValue, status: Int = 200) -> OutboundResponse {
        OutboundResponse(status: status, contentType: "application/json; charset=utf-8", body: value.bytes)
    }

    private var metadata: JSONValue {
        let name =
            switch fault {
            case .otherIssuerInMetadata: "https://other.example.be"
            case .slashAfterIssuer: issuer + "/"
            default: issuer
            }
        return .object([
            "issuer": .text(name), "authorization_endpoint": .text("\(issuer)/authorize"),
            "token_endpoint": .text("\(issuer)/token"), "jwks_uri": .text("\(issuer)/keys"),
            "userinfo_endpoint": .text("\(issuer)/userinfo"),
            "authorization_response_iss_parameter_supported": .flag(true),
        ])
    }

    private var keys: OutboundResponse {
        if fault == .keysFail { return OutboundResponse(status: 500, contentType: "text/plain", body: []) }
        let id = state.withLock { $0.keyID }
        let unreadable = JSONValue.object(["kty": .text("oct"), "kid": .text("x"), "k": .text("AAAA")])
        return Self.json(.object(["keys": .list([unreadable, TestKeys.publicKey(id)])]))
    }

    private func token(_ request: OutboundRequest) -> OutboundResponse {
        switch fault {
        case .tokenFails: return OutboundResponse(status: 500, contentType: "text/plain", body: [])
        case .tokenRedirects: return OutboundResponse(status: 302, contentType: "text/html", body: [])
        case .tokenIsHTML:
            return OutboundResponse(status: 200, contentType: "text/html", body: Array("<p>Hello</p>".utf8))
        case .noIDToken: return Self.json(.object(["access_token": .text("a"), "token_type": .text("Bearer")]))
        default: break
        }
        let form = String(decoding: request.body ?? [], as: UTF8.self).split(separator: "&").map(String.init)
        let verifier = form.first { $0.hasPrefix("code_verifier=") }?.dropFirst(14) ?? ""
        let challenge = Base64URL.text(Array(SHA256.hash(data: Array(verifier.utf8))))
        let isRight = state.withLock { $0.codes.remove("code-1") != nil && $0.visit["code_challenge"] == challenge }
        guard isRight else { return Self.json(.object(["error": .text("invalid_grant")]), status: 400) }
        return Self.json(
            .object(["id_token": .text(idToken), "access_token": .text("access-1"), "token_type": .text("Bearer")]))
    }

    private var idToken: String {
        let (nonce, id) = state.withLock { ($0.visit["nonce"] ?? "", $0.keyID) }
        let seconds = Double(clock.now().milliseconds / 1000)
        var claims: [String: JSONValue] = [
            "iss": .text(issuer), "sub": .text("s-1"), "aud": .text("medlevy"), "iat": .number(seconds),
            "exp": .number(seconds + 300), "nonce": .text(nonce), "acr": .text("eid"),
            "auth_time": .number(seconds - 5),
            "given_name": .text("Noor"), "family_name": .text("Voorbeeld"), "amr": .list([.text("eid")]),
            "egovNRN": .text(Self.personNumber),
        ]
        fault.spoil(&claims, at: seconds)
        claims.merge(state.withLock { $0.claims }) { $1 }
        return TestKeys.token(claims, key: id, fault)
    }
}

extension Fault {
    /// Puts what is wrong into the claims.
    func spoil(_ claims: inout [String: JSONValue], at now: Double) {
        switch self {
        case .otherNonce: claims["nonce"] = .text("other")
        case .noNonce: claims["nonce"] = nil
        case .otherIssuer: claims["iss"] = .text("https://other.example.be")
        case .noIssuer: claims["iss"] = nil
        case .otherAudience: claims["aud"] = .text("other")
        case .noAudience: claims["aud"] = nil
        case .audiencesWithoutParty: claims["aud"] = .list([.text("medlevy"), .text("other")])
        case .otherParty: claims["azp"] = .text("other")
        case .expired: claims["exp"] = .number(now - 61)
        case .noExpiry: claims["exp"] = nil
        case .expiryIsText: claims["exp"] = .text(String(Int(now) + 300))
        case .expiryIsHuge: claims["exp"] = .number(1e300)
        case .madeInFuture: claims["iat"] = .number(now + 61)
        case .notYetValid: claims["nbf"] = .number(now + 61)
        case .lowLevel: claims["acr"] = .text("password")
        case .noLevel: claims["acr"] = nil
        case .provedLongAgo: claims["auth_time"] = .number(now - 3661)
        case .provedNever: claims["auth_time"] = nil
        case .emptySubject: claims["sub"] = .text("")
        case .noSubject: claims["sub"] = nil
        case .subjectIsNumber: claims["sub"] = .number(1)
        case .shortPersonNumber: claims["egovNRN"] = .text("8507300332")
        case .noPersonNumber: claims["egovNRN"] = nil
        case .timeWithFraction: claims["auth_time"] = .number(now - 5.25)
        default: break
        }
    }
}
