public import Audit
public import Declarations
public import Values

/// What somebody is given for an event in a declaration's life: what was taken in, by whom and when, what it amounts
/// to, and where it stands in the audit chain. With it anyone can recompute the amounts.
public struct Receipt: Sendable {
    public let reference: ReceiptReference
    public let event: LifeEvent
    /// The declaration's state after the event.
    public let state: LifeState
    public let revision: Revision
    /// The hash of the revision before; `nil` for the first.
    public let previousHash: Fingerprint?
    /// The certificate or the refusal, where there is one.
    public let verdict: Verdict?
    public let at: Instant
    public let author: Author
    /// Program and version.
    public let program: String
    /// The hash of the tables of the law.
    public let tablesHash: String
    public let assessment: WrittenAssessment
    /// The audit entry of the event, which holds all before it.
    public let audit: AuditHead
    public let requestID: String

    public var key: DeclarationKey { revision.declaration.key }
}
