import HTTPTypes
import SignIn

/// The proxies whose word about the client's address counts. Anybody else's is not heard.
struct TrustedProxies: Sendable {
    let addresses: Set<InternetAddress>

    /// Whether an address is one of theirs.
    func contains(_ address: String) -> Bool { InternetAddress(address).map(addresses.contains) ?? false }

    /// The client's address: the last one in `X-Forwarded-For` that is no proxy of ours, where the connection itself
    /// comes from one; the connection's otherwise.
    func client(of headers: HTTPFields, peer: String?) -> String {
        let peer = peer ?? "unknown"
        guard contains(peer), let name = HTTPField.Name("X-Forwarded-For"), let sent = headers[name] else {
            return peer
        }
        let chain = sent.split(separator: ",").map(\.trimmingSpaces)
        let client = chain.last { !contains($0) }
        return client.map { String($0.prefix(45)) } ?? peer
    }
}

extension TrustedProxies {
    /// Whether no proxy says that it passed the request on.
    static func isDirect(_ headers: HTTPFields) -> Bool {
        ["X-Forwarded-For", "X-Forwarded-Proto", "Forwarded"].compactMap { HTTPField.Name($0) }.allSatisfy {
            headers[$0] == nil
        }
    }
}
