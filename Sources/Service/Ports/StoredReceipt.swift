public import Audit
public import Declarations
public import Values

/// A receipt as it was given, byte for byte, with what it is found by.
public struct StoredReceipt: Hashable, Sendable {
    public let reference: ReceiptReference
    public let declaration: DeclarationKey
    public let revision: Int
    public let event: LifeEvent
    /// The fingerprint of the content that it is for.
    public let hash: Fingerprint
    public let at: Instant
    /// The audit entry that it names.
    public let audit: AuditHead
    /// The sealed document.
    public let document: [UInt8]

    public init(
        reference: ReceiptReference, declaration: DeclarationKey, revision: Int, event: LifeEvent, hash: Fingerprint,
        at: Instant, audit: AuditHead, document: [UInt8]
    ) {
        self.reference = reference
        self.declaration = declaration
        self.revision = revision
        self.event = event
        self.hash = hash
        self.at = at
        self.audit = audit
        self.document = document
    }
}

extension StoredReceipt {
    /// The number of the audit entry that it names.
    public var entry: Int64 { audit.sequence }
    public var entryHash: Fingerprint { audit.hash }
}
