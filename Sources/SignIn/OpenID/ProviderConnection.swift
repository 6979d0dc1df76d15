import Service
import Synchronization
import Values

/// What the service knows of its provider: metadata and keys, asked once and kept for a while.
final class ProviderConnection: Sendable {
    private let settings: OpenIDSettings
    private let outbound: any Outbound
    private let clock: any Clock
    private let known = Mutex(Known())

    private struct Known {
        var metadata: (value: ProviderMetadata, at: Instant)?
        var keys: (value: [ProviderKey], at: Instant)?
        /// When keys were asked again because of a name that was not among them.
        var askedAgainAt: Instant?
    }

    /// How long they are kept, in seconds.
    private static let lifetime = 3600
    /// At most so often, in seconds, are keys asked again because a token names one that is not known.
    private static let pause = 60

    init(_ settings: OpenIDSettings, _ outbound: any Outbound, _ clock: any Clock) {
        self.settings = settings
        self.outbound = outbound
        self.clock = clock
    }

    func metadata() async throws(Problems) -> ProviderMetadata {
        let now = clock.now()
        if let known = known.withLock({ $0.metadata }), now < known.at.adding(seconds: ProviderConnection.lifetime) {
            return known.value
        }
        let base = settings.issuer.hasSuffix("/") ? String(settings.issuer.dropLast()) : settings.issuer
        let document = try await document(OutboundRequest("\(base)/.well-known/openid-configuration"), "metadata")
        let metadata = try ProviderMetadata(document, of: settings.issuer)
        known.withLock { $0.metadata = (metadata, now) }
        return metadata
    }

    /// The key of a name. Keys come from the provider's own address and from nowhere else; where it is not among them,
    /// they are asked once more, but not all the time.
    ///
    /// - Parameter id: `nil` for the only one that there is.
    /// - Throws: `sign-in.identity-refused` for a key that the provider does not have.
    func key(_ id: String?, for algorithm: SignatureAlgorithm) async throws(Problems) -> ProviderKey {
        let now = clock.now()
        let kept = known.withLock { $0.keys }
        if let kept, now < kept.at.adding(seconds: ProviderConnection.lifetime) {
            if let key = ProviderKey.find(id, for: algorithm, in: kept.value) { return key }
            guard mayAskAgain(at: now) else { throw IDToken.refusal("kid") }
        }
        let document = try await document(OutboundRequest(try await metadata().keysAddress), "keys")
        guard let list = document["keys"]?.list else { throw ProviderConnection.refusal("keys") }
        let keys = list.compactMap { ProviderKey($0) }
        known.withLock { $0.keys = (keys, now) }
        guard let key = ProviderKey.find(id, for: algorithm, in: keys) else { throw IDToken.refusal("kid") }
        return key
    }

    /// Once in a while, however many tokens name keys that are not there.
    private func mayAskAgain(at now: Instant) -> Bool {
        known.withLock { known in
            if let last = known.askedAgainAt, now < last.adding(seconds: ProviderConnection.pause) { return false }
            known.askedAgainAt = now
            return true
        }
    }

    /// Asks for a JSON document; anything but one is refused.
    func document(_ request: OutboundRequest, _ what: String) async throws(Problems) -> JSONValue {
        let answer = try await send(request)
        let type = answer.contentType.prefix { $0 != ";" }.lowercased()
        let isJSON = ["application/json", "application/jwk-set+json"].contains(type.filter { $0 != " " })
        guard answer.status == 200 else { throw ProviderConnection.refusal("\(what): \(answer.status)") }
        guard isJSON, let document = JSONValue(answer.body), case .object = document else {
            throw ProviderConnection.refusal(what)
        }
        return document
    }

    private func send(_ request: OutboundRequest) async throws(Problems) -> OutboundResponse {
        do throws(OutboundFault) {
            return try await outbound.send(request)
        } catch {
            if case .notAllowed(let origin) = error {
                throw Problems([Problem(.outboundNotAllowed, ["origin": origin])])
            }
            throw Problems([Problem(.providerUnreachable, ["reason": error.reason])])
        }
    }

    private static func refusal(_ what: String) -> Problems {
        Problems([Problem(.providerAnswer, ["reason": what])])
    }
}
