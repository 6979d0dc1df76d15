public import Declarations
public import Values

/// What is known of a contributor beside its declarations: who did what to them, and what it was written.
public struct ContributorCase: Sendable {
    /// Newest first, at most `ContributorCase.most`.
    public let entries: [StoredAuditEntry]
    public let notices: [StoredMail]

    static let most = 200
}

extension AgencyOffice {
    public func contributorCase(of declarant: DeclarantID) throws(Problems) -> ContributorCase {
        try billing.store.readBilling { (store) throws(Problems) in
            ContributorCase(
                entries: try store.auditEntries(about: declarant, limit: ContributorCase.most),
                notices: try store.notices(to: declarant, limit: ContributorCase.most))
        }
    }
}
