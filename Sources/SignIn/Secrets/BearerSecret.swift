public import Values

/// A secret of 256 random bits that whoever holds it may use. Only its fingerprint is kept: a fast one is enough,
/// because nobody guesses so many bits.
public struct BearerSecret: Hashable, Sendable {
    /// Forty-three letters, digits, `-` and `_`.
    public let text: String

    public init(_ randomness: any Randomness) { text = Base64URL.text(randomness.bytes(32)) }

    /// A secret as somebody shows it, whatever it is.
    public init(shown text: String) { self.text = text }

    public var fingerprint: Fingerprint { Fingerprint(of: Array(text.utf8)) }
}

extension BearerSecret: CustomStringConvertible, CustomDebugStringConvertible {
    /// Never the secret itself: what describes it may end in a log.
    public var description: String { "secret" }
    public var debugDescription: String { description }
}

extension BearerSecret: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: []) }
}
