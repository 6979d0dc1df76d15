import Access
import Plots

/// A new seed of one-time codes, shown so that a telephone can take it over.
public struct Enrolment: Sendable {
    /// The seed in letters and digits, for who types it.
    public let secret: String
    /// `otpauth://totp/…`
    public let address: String
    /// The address as a picture (SVG).
    public let picture: String

    init(seed: [UInt8], email: String) {
        secret = Base32.text(seed)
        let label = FormText.encoded(email)
        let service = FormText.encoded(Accounts.service)
        address =
            "otpauth://totp/\(service):\(label)?secret=\(secret)&issuer=\(service)&algorithm=SHA1"
            + "&digits=\(OneTimeCode.digits)&period=\(OneTimeCode.period)"
        picture = QRCode(address)?.svg ?? ""
    }
}
