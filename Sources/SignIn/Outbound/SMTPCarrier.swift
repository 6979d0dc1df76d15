import CLibCURL
import Foundation

/// Where mails are handed over, and as whom.
public struct SMTPTerms: Hashable, Sendable {
    /// `smtp://mail.example.be:587`, on which TLS is begun before anything is said (STARTTLS), or `smtps://…`. Without
    /// TLS only on this machine.
    public let address: String
    /// Whether nothing is said before TLS has begun.
    var isEncrypted: Bool
    public var user: String?
    public var password: String?
    /// A file of certificates that are trusted instead of the system's; `nil` for the system's.
    public var certificates: String?

    /// - Returns: `nil` for what is no such address.
    public init?(address: String) {
        let scheme = ["smtp://", "smtps://"].first { address.lowercased().hasPrefix($0) }
        guard let scheme, let origin = WebOrigin(of: "https://" + address.dropFirst(scheme.count)),
            !address.dropFirst(scheme.count).contains(where: { "/?#".contains($0) })
        else { return nil }
        self.address = address
        isEncrypted = scheme == "smtps://" || !origin.isLoopback
    }
}

/// Hands mails over with SMTP, over libcurl as every other call of ours.
public final class SMTPCarrier: MailCarrier {
    private let terms: SMTPTerms
    private let threads = OperationQueue()
    private static let library = curl_global_init(Int(CURL_GLOBAL_DEFAULT))
    /// In milliseconds, for the whole conversation.
    private static let timeout = 30_000

    public init(_ terms: SMTPTerms) {
        self.terms = terms
        threads.maxConcurrentOperationCount = 2
        threads.name = "mail"
        _ = SMTPCarrier.library
    }

    public func carry(_ message: MailMessage) async throws(MailFault) {
        let answer = await withCheckedContinuation { continuation in
            threads.addOperation { [terms] in
                continuation.resume(returning: SMTPCarrier.call(message, terms))
            }
        }
        try answer.get()
    }

    /// What is still to be said.
    private final class Given {
        var rest: ArraySlice<UInt8>

        init(_ bytes: [UInt8]) { rest = bytes[...] }
    }

    private static func call(_ message: MailMessage, _ terms: SMTPTerms) -> Result<Void, MailFault> {
        guard let call = curl_easy_init() else { return .failure(.later("broken")) }
        defer { curl_easy_cleanup(call) }
        let recipients = curl_slist_append(nil, "<\(message.recipient)>")
        defer { curl_slist_free_all(recipients) }
        let given = Given(message.bytes)
        let code = withExtendedLifetime(given) {
            guard set(call, message, terms, recipients, given) else { return CURLE_FAILED_INIT }
            return curl_easy_perform(call)
        }
        let status = Int(ccurl_status(call))
        if code == CURLE_OK { return .success(()) }
        return .failure((500..<600).contains(status) ? .refused("SMTP \(status)") : .later(reason(code, status)))
    }

    private static func set(
        _ call: UnsafeMutableRawPointer, _ message: MailMessage, _ terms: SMTPTerms,
        _ recipients: UnsafeMutablePointer<curl_slist>?, _ given: Given
    ) -> Bool {
        let security = terms.isEncrypted ? CURLUSESSL_ALL : CURLUSESSL_NONE
        var codes = [
            ccurl_set_text(call, CURLOPT_URL, terms.address), ccurl_set_text(call, CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
            ccurl_set_number(call, CURLOPT_USE_SSL, Int(security.rawValue)),
            ccurl_set_number(call, CURLOPT_SSL_VERIFYPEER, 1), ccurl_set_number(call, CURLOPT_SSL_VERIFYHOST, 2),
            ccurl_set_number(call, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2),
            ccurl_set_number(call, CURLOPT_TIMEOUT_MS, timeout),
            ccurl_set_number(call, CURLOPT_CONNECTTIMEOUT_MS, timeout),
            ccurl_set_number(call, CURLOPT_NOSIGNAL, 1), ccurl_set_text(call, CURLOPT_PROXY, ""),
            ccurl_set_text(call, CURLOPT_MAIL_FROM, "<\(message.sender)>"),
            ccurl_set_list(call, CURLOPT_MAIL_RCPT, recipients), ccurl_set_number(call, CURLOPT_UPLOAD, 1),
            ccurl_set_giver(call, give, Unmanaged.passUnretained(given).toOpaque()),
        ]
        if let certificates = terms.certificates {
            codes.append(ccurl_set_text(call, CURLOPT_CAINFO, certificates))
        }
        if let user = terms.user { codes.append(ccurl_set_text(call, CURLOPT_USERNAME, user)) }
        if let password = terms.password { codes.append(ccurl_set_text(call, CURLOPT_PASSWORD, password)) }
        return codes.allSatisfy { $0 == CURLE_OK }
    }

    private static let give: ccurl_take = { bytes, size, count, whose in
        guard let bytes, let whose else { return 0 }
        let given = Unmanaged<Given>.fromOpaque(whose).takeUnretainedValue()
        let piece = given.rest.prefix(size * count)
        UnsafeMutableRawBufferPointer(start: bytes, count: piece.count).copyBytes(from: piece)
        given.rest = given.rest.dropFirst(piece.count)
        return piece.count
    }

    private static func reason(_ code: CURLcode, _ status: Int) -> String {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: "no connection"
        case CURLE_OPERATION_TIMEDOUT: "too slow"
        case CURLE_USE_SSL_FAILED, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE:
            "TLS"
        case CURLE_LOGIN_DENIED: "sign-in"
        default: status > 0 ? "SMTP \(status)" : "broken"
        }
    }
}

/// Writes mails into a folder, as a mail program reads them: for development.
public struct FolderCarrier: MailCarrier {
    private let folder: String

    public init(folder: String) { self.folder = folder }

    public func carry(_ message: MailMessage) async throws(MailFault) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let name = message.id.prefix { $0 != "@" }
            try Data(message.bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name).eml"), options: .atomic)
        } catch {
            throw .later("folder")
        }
    }
}
