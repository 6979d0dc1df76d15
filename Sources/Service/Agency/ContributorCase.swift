import Audit
public import Declarations
public import Values

/// What is known of a contributor beside its declarations: who did what to them, and what it was written.
public struct ContributorCase: Sendable {
    /// Newest first, at most `ContributorCase.most`.
    public let entries: [Entry]
    public let notices: [StoredMail]
    /// Declarations of closed years that were opened again, newest first.
    public let reopenings: [Reopening]

    static let most = 200

    /// An entry of the audit chain, as people read it.
    public struct Entry: Sendable {
        public let sequence: Int64
        public let at: Instant
        /// What was done, by its code.
        public let action: String
        /// The declaration.
        public let subject: String
        public let person: String
        public let role: String
        public let onBehalfOf: String?
        public let hash: Fingerprint

        init(_ stored: StoredAuditEntry) {
            let entry = stored.entry
            sequence = entry.sequence
            (at, action, subject) = (entry.at, entry.action, entry.subject)
            (person, role, onBehalfOf) = (entry.person, entry.role, entry.onBehalfOf)
            hash = stored.hash
        }
    }
}

extension AgencyOffice {
    public func contributorCase(of declarant: DeclarantID) throws(Problems) -> ContributorCase {
        try billing.store.readBilling { (store) throws(Problems) in
            ContributorCase(
                entries: try store.auditEntries(about: declarant, limit: ContributorCase.most).map { .init($0) },
                notices: try store.notices(to: declarant, limit: ContributorCase.most),
                reopenings: try store.reopenings(of: declarant))
        }
    }
}
