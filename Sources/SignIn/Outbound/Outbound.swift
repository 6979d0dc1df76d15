/// The one way out: whatever the service asks of others goes through here.
public protocol Outbound: Sendable {
    func send(_ request: OutboundRequest) async throws(OutboundFault) -> OutboundResponse
}

/// What is asked of another.
public struct OutboundRequest: Hashable, Sendable {
    public let address: String
    /// Names and values.
    public var headers: [(name: String, value: String)] { pairs.map { ($0.name, $0.value) } }
    private let pairs: [Pair]
    /// A form or a document to hand in (`POST`); `nil` to only read (`GET`).
    public let body: [UInt8]?

    private struct Pair: Hashable {
        let name: String
        let value: String
    }

    public init(_ address: String, headers: [(name: String, value: String)] = [], body: [UInt8]? = nil) {
        self.address = address
        pairs = headers.map { Pair(name: $0.name, value: $0.value) }
        self.body = body
    }
}

/// What another answered.
public struct OutboundResponse: Hashable, Sendable {
    public let status: Int
    /// As it stands in the answer; empty where it is missing.
    public let contentType: String
    public let body: [UInt8]

    public init(status: Int, contentType: String, body: [UInt8]) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }
}

/// Why nothing was answered.
public enum OutboundFault: Error, Hashable, Sendable {
    /// Where the settings allow no call to.
    case notAllowed(String)
    case noConnection
    case notTrusted
    case tooSlow
    case tooLarge
    case broken

    /// A short word for messages and logs; nothing of what was sent or answered.
    public var reason: String {
        switch self {
        case .notAllowed(let origin): "not allowed: \(origin)"
        case .noConnection: "no connection"
        case .notTrusted: "TLS"
        case .tooSlow: "too slow"
        case .tooLarge: "too large"
        case .broken: "broken"
        }
    }
}
