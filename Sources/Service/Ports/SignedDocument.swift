public import Access
public import Values

/// A signed request for a chief access manager, as it was uploaded. The chain vouches for it through the request that
/// names its fingerprint.
public struct SignedDocument: Hashable, Sendable {
    public let organisation: OrganisationID
    /// Of the bytes.
    public let hash: Fingerprint
    /// A PDF.
    public let bytes: [UInt8]
    /// Who uploaded it.
    public let party: String
    public let at: Instant

    public init(organisation: OrganisationID, bytes: [UInt8], party: String, at: Instant) {
        self.organisation = organisation
        self.bytes = bytes
        self.party = party
        self.at = at
        hash = Fingerprint(of: bytes)
    }
}
