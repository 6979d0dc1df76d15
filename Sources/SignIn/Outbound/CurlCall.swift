import CLibCURL

/// One call: no redirect is followed, nothing is taken beyond the limit, the certificate must hold.
struct CurlCall {
    private let request: OutboundRequest
    private let terms: OutboundTerms

    init(_ request: OutboundRequest, _ terms: OutboundTerms) {
        self.request = request
        self.terms = terms
    }

    /// What was answered so far; the library hands over piece by piece.
    private final class Taken {
        var bytes: [UInt8] = []
        let most: Int
        var isTooMuch = false

        init(most: Int) { self.most = most }
    }

    func run() -> Result<OutboundResponse, OutboundFault> {
        guard let call = curl_easy_init() else { return .failure(.broken) }
        defer { curl_easy_cleanup(call) }
        var headers: UnsafeMutablePointer<curl_slist>?
        defer { curl_slist_free_all(headers) }
        for (name, value) in request.headers + [("Expect", "")] {
            let line = "\(name): \(value)"
            guard line.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return .failure(.broken) }
            headers = curl_slist_append(headers, line)
        }
        let taken = Taken(most: terms.largestAnswer)
        let code = withExtendedLifetime(taken) {
            guard set(call, headers, taken) else { return CURLE_FAILED_INIT }
            return curl_easy_perform(call)
        }
        if taken.isTooMuch { return .failure(.tooLarge) }
        guard code == CURLE_OK else { return .failure(OutboundFault(code)) }
        let type = ccurl_content_type(call).map { String(cString: $0) } ?? ""
        return .success(
            OutboundResponse(status: Int(ccurl_status(call)), contentType: type, body: taken.bytes))
    }

    private func set(_ call: UnsafeMutableRawPointer, _ headers: UnsafeMutablePointer<curl_slist>?, _ taken: Taken)
        -> Bool
    {
        let protocols = terms.allowsPlainLoopback ? "http,https" : "https"
        var codes = [
            ccurl_set_text(call, CURLOPT_URL, request.address),
            ccurl_set_text(call, CURLOPT_PROTOCOLS_STR, protocols),
            ccurl_set_number(call, CURLOPT_FOLLOWLOCATION, 0),
            ccurl_set_number(call, CURLOPT_SSL_VERIFYPEER, 1), ccurl_set_number(call, CURLOPT_SSL_VERIFYHOST, 2),
            ccurl_set_number(call, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2),
            ccurl_set_number(call, CURLOPT_TIMEOUT_MS, terms.timeout),
            ccurl_set_number(call, CURLOPT_CONNECTTIMEOUT_MS, terms.timeout),
            // A signal would interrupt other threads.
            ccurl_set_number(call, CURLOPT_NOSIGNAL, 1),
            // What the environment says of proxies is no setting of ours.
            ccurl_set_text(call, CURLOPT_PROXY, ""), ccurl_set_text(call, CURLOPT_USERAGENT, "medlevy"),
            ccurl_set_list(call, CURLOPT_HTTPHEADER, headers),
            ccurl_set_taker(call, CurlCall.take, Unmanaged.passUnretained(taken).toOpaque()),
        ]
        if let certificates = terms.certificates {
            codes.append(ccurl_set_text(call, CURLOPT_CAINFO, certificates))
        }
        if let body = request.body { codes.append(ccurl_set_bytes(call, body, body.count)) }
        return codes.allSatisfy { $0 == CURLE_OK }
    }

    /// Takes a piece; taking nothing ends the call.
    private static let take: ccurl_take = { bytes, size, count, whose in
        guard let bytes, let whose else { return 0 }
        let taken = Unmanaged<Taken>.fromOpaque(whose).takeUnretainedValue()
        let length = size * count
        guard taken.bytes.count + length <= taken.most else {
            taken.isTooMuch = true
            return 0
        }
        taken.bytes.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: length))
        return length
    }
}

extension OutboundFault {
    fileprivate init(_ code: CURLcode) {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: self = .noConnection
        case CURLE_OPERATION_TIMEDOUT: self = .tooSlow
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE: self = .notTrusted
        default: self = .broken
        }
    }
}
