/// The signatures that are taken. None without a key of the provider's own is among them: neither `none` nor a shared
/// secret.
enum SignatureAlgorithm: String, CaseIterable, Sendable {
    case rs256 = "RS256"
    case rs384 = "RS384"
    case rs512 = "RS512"
    case ps256 = "PS256"
    case es256 = "ES256"
    case es384 = "ES384"
    case edDSA = "EdDSA"

    /// The kind of key and its curve, as a key set writes them.
    var key: (type: String, curve: String?) {
        switch self {
        case .rs256, .rs384, .rs512, .ps256: ("RSA", nil)
        case .es256: ("EC", "P-256")
        case .es384: ("EC", "P-384")
        case .edDSA: ("OKP", "Ed25519")
        }
    }
}
