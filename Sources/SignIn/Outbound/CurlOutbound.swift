import CLibCURL
import Foundation

/// Calls over libcurl, each on a thread of its own kind: whoever waits for a stranger holds up nobody else.
public final class CurlOutbound: Outbound {
    private let terms: OutboundTerms
    private let threads = OperationQueue()
    /// Calls at once; more wait.
    private static let mostAtOnce = 4
    private static let library = curl_global_init(Int(CURL_GLOBAL_DEFAULT))

    public init(_ terms: OutboundTerms) {
        self.terms = terms
        threads.maxConcurrentOperationCount = CurlOutbound.mostAtOnce
        threads.name = "outbound"
        _ = CurlOutbound.library
    }

    public func send(_ request: OutboundRequest) async throws(OutboundFault) -> OutboundResponse {
        try terms.check(request.address)
        let answer = await withCheckedContinuation { continuation in
            threads.addOperation { [terms] in continuation.resume(returning: CurlCall(request, terms).run()) }
        }
        return try answer.get()
    }
}
