public import Access
import Law
public import Values

/// The signed requests of the exception procedure: uploaded by who asks, read by who validates.
extension AccessOffice {
    /// In bytes.
    public static let largestDocument = 5_000_000
    /// For one organisation: nobody can fill the store with them.
    public static let mostDocuments = 20
    /// Of one who asks, for one organisation: nobody can keep others from asking.
    public static let mostOwnDocuments = 4

    /// Keeps a signed request. The same once more is no other.
    ///
    /// - Returns: its fingerprint, which the request names.
    /// - Throws: the refusal; `signed-document.malformed` for what is no PDF, `signed-document.too-many`.
    public func keepDocument(
        _ bytes: [UInt8], of organisation: OrganisationID, by caller: Caller
    ) throws(Problems) -> Fingerprint {
        try store.write { (store) throws(Problems) in
            let access = try accessCase(of: caller, on: organisation, in: store, remember: false)
            _ = try access.decide(.requestException).grant()
            guard access.organisation?.isRegistered == true else {
                throw Problems([Problem(.accessOrganisationUnknown, ["organisation": organisation.description])])
            }
            guard bytes.starts(with: "%PDF-".utf8) else { throw Problems([Problem(.signedDocumentMalformed)]) }
            let document = SignedDocument(
                organisation: organisation, bytes: bytes, party: caller.name, at: access.now)
            if try store.signedDocument(document.hash, of: organisation) != nil { return document.hash }
            for (most, party) in [(Self.mostOwnDocuments, caller.name), (Self.mostDocuments, nil)]
            where try store.signedDocumentCount(of: organisation, by: party) >= most {
                throw Problems([Problem(.signedDocumentTooMany, ["most": String(most)])])
            }
            try store.add(document)
            return document.hash
        }
    }

    /// - Throws: the refusal; `signed-document.unknown`.
    public func document(
        _ hash: Fingerprint, of organisation: OrganisationID, by caller: Caller
    ) throws(Problems) -> SignedDocument {
        try store.read { (store) throws(Problems) in
            let access = try accessCase(of: caller, on: organisation, in: store, remember: true)
            if !access.decide(.readEverything).isAllowed { _ = try access.decide(.decideException).grant() }
            return try SignedDocuments.found(hash, of: organisation, in: store)
        }
    }
}

/// Looking signed requests up.
enum SignedDocuments {
    /// - Throws: `signed-document.unknown`.
    @discardableResult
    static func found(
        _ hash: Fingerprint, of organisation: OrganisationID, in store: any AccessReading
    ) throws(Problems) -> SignedDocument {
        guard let document = try store.signedDocument(hash, of: organisation) else {
            let details = ["document": String(hash.description.prefix(12))]
            throw Problems([Problem(.signedDocumentUnknown, at: Place(field: "document"), details)])
        }
        return document
    }
}
