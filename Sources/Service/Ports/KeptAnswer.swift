public import Declarations
public import Values

/// What was answered under a key that a client made: the same request again gets the same answer, and nothing happens
/// twice.
public struct KeptAnswer: Hashable, Sendable {
    /// At most 200 bytes.
    public let key: String
    /// The fingerprint of what was handed in under it.
    public let input: Fingerprint
    public let declaration: DeclarationKey
    public let revision: Int
    /// `nil` for what gets no receipt.
    public let receipt: ReceiptReference?
    public let at: Instant

    public init(
        key: String, input: Fingerprint, declaration: DeclarationKey, revision: Int, receipt: ReceiptReference?,
        at: Instant
    ) {
        self.key = key
        self.input = input
        self.declaration = declaration
        self.revision = revision
        self.receipt = receipt
        self.at = at
    }
}
