import Crypto
import Values

/// What stands for somebody in the addresses and boxes of a session's pages: not the number that they are known by,
/// which addresses should not keep, nor anything that could be tried out for every number there is. It is made with the
/// session's token and goes with the session.
public enum SessionMark {
    /// More than anybody tries: in bytes.
    private static let length = 24

    public static func text(of subject: String, for session: BearerSecret) -> String {
        let key = SymmetricKey(data: Array(session.text.utf8))
        let bytes = DelimitedFields.bytes(["medlevy mark", subject])
        return Base64URL.text(Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key).prefix(length)))
    }
}
