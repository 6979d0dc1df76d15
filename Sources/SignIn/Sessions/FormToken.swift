import Crypto
public import Values

/// What a form of a session carries, so that another site can't send it (CSRF): made from the session's token, so that
/// nothing is kept and it goes with the session.
public struct FormToken: Hashable, Sendable {
    public let text: String

    public init(for session: BearerSecret) {
        let key = SymmetricKey(data: Array(session.text.utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Array("medlevy form".utf8), using: key)
        text = Base64URL.text(Array(code))
    }

    /// - Throws: `form.foreign` unless it is the session's.
    public static func check(_ shown: String?, for session: BearerSecret) throws(Problems) {
        guard let shown, ConstantTime.areEqual(shown, FormToken(for: session).text) else {
            throw Problems([Problem(.formForeign)])
        }
    }
}
