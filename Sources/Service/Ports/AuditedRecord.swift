public import Access
public import Billing
public import Declarations
public import Values

/// What is kept together with an audit entry: what a check of the chain compares the entry with.
public struct AuditedRecord: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        /// - Parameter before: the hash of the revision before it, where there is one.
        case revision(Revision, before: Fingerprint?)
        /// - Parameter hash: that of the revision that it is on.
        case verdict(Verdict, on: Fingerprint)
        case closing(YearClosing)
        case reopening(Reopening)
        case access(AccessEvent)
        case message(ServiceMessage)
        case messageEnd(MessageEnd)
        case billing(BillingEvent)
        case reminder(PaymentReminder)
        /// What stands there is none of these any more.
        case unreadable
    }

    /// The number of the entry.
    public let entry: Int64
    /// What it is about, as an entry names it: `2024/0566988259`, or a year.
    public let subject: String
    /// Which revision it is, or is about; 0 where none is.
    public let revision: Int
    public let content: Content

    public init(entry: Int64, subject: String, revision: Int, content: Content) {
        self.entry = entry
        self.subject = subject
        self.revision = revision
        self.content = content
    }
}
