import Crypto
public import Values

/// One-time codes by time (TOTP, RFC 6238): HMAC-SHA-1 over the number of the step of thirty seconds, six digits.
public struct OneTimeCode: Sendable {
    /// How long a code is shown, in seconds.
    public static let period: Int64 = 30
    public static let digits = 6
    /// Bytes of a secret: as many as the hash has.
    public static let secretLength = 20

    private let key: SymmetricKey

    /// - Parameter secret: shared with whoever shows the codes.
    public init(secret: [UInt8]) { key = SymmetricKey(data: secret) }

    /// The step that a moment is in.
    public static func step(at moment: Instant) -> Int64 { moment.milliseconds / 1000 / period }

    /// The code of a step, as it is shown.
    public func code(step: Int64) -> String {
        let digest = digest(step)
        let text = String(OneTimeCode.truncated(digest) % 1_000_000)
        return String(repeating: "0", count: OneTimeCode.digits - text.count) + text
    }

    /// The step of which this is the code: the present one, or the one before for whoever types slowly.
    ///
    /// Apps show it in two groups: blanks of any kind do no harm.
    ///
    /// - Parameter last: the step of the code that was accepted last; no code is accepted twice, and none before it.
    /// - Returns: what to remember as the last step; `nil` for a wrong or used code.
    public func accept(_ code: some StringProtocol, at moment: Instant, last: Int64?) -> Int64? {
        let present = OneTimeCode.step(at: moment)
        let typed = String(code).filter { !$0.isWhitespace }
        var accepted: Int64?
        // Both are compared whatever the first gives, and each in full: time says nothing of how much was right.
        for step in [present - 1, present]
        where ConstantTime.areEqual(self.code(step: step), typed) {
            accepted = step
        }
        guard let accepted, accepted > last ?? -1 else { return nil }
        return accepted
    }

    private func digest(_ step: Int64) -> [UInt8] {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        return Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: key))
    }

    /// Dynamic truncation (RFC 4226, 5.3): thirty-one bits from where the last four bits say.
    static func truncated(_ digest: [UInt8]) -> UInt32 {
        let offset = Int(digest[digest.count - 1] & 0x0F)
        let word = digest[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return word & 0x7FFF_FFFF
    }
}
