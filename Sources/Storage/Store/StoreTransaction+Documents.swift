import Access
import Service
import Values

extension StoreTransaction {
    /// A document that is not what its fingerprint says is none.
    func signedDocument(_ hash: Fingerprint, of organisation: OrganisationID) throws(Problems) -> SignedDocument? {
        let statement = "SELECT bytes, party, at FROM signed_document WHERE kind = ? AND number = ? AND hash = ?"
        let arguments: [SQLValue] = name(organisation) + [.bytes(hash.bytes)]
        return try all(statement, arguments, "signed_document") { row throws(BrokenRow) in
            let document = SignedDocument(
                organisation: organisation, bytes: try row.bytes(), party: try row.text(), at: try row.instant())
            guard document.hash == hash else { throw BrokenRow() }
            return document
        }.first
    }

    func signedDocumentCount(of organisation: OrganisationID, by party: String?) throws(Problems) -> Int {
        let statement = "SELECT count(*) FROM signed_document WHERE kind = ? AND number = ?"
        guard let party else { return Int(try integer(statement, name(organisation)) ?? 0) }
        return Int(try integer(statement + " AND party = ?", name(organisation) + [.text(party)]) ?? 0)
    }

    func add(_ document: SignedDocument) throws(Problems) {
        let cells: [SQLValue] = [
            .bytes(document.hash.bytes), .bytes(document.bytes), .text(document.party),
            .integer(document.at.milliseconds),
        ]
        try execute(Table.signedDocument.insertion, name(document.organisation) + cells)
    }
}
