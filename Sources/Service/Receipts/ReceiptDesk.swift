import Audit
import Declarations
import Values

/// Where receipts are written and sealed.
struct ReceiptDesk: Sendable {
    let format: any ReceiptFormat
    let key: SealingKey
    let program: String
    let tablesHash: String

    /// - Throws: `seal-key.unusable`: without a seal there is no receipt, and without a receipt nothing is taken in.
    func stored(_ receipt: Receipt) throws(Problems) -> StoredReceipt {
        guard let document = format.document(receipt, seal: key.seal) else {
            throw Problems([Problem(.sealKeyUnusable, ["file": key.publicKey.id])])
        }
        return StoredReceipt(
            reference: receipt.reference, declaration: receipt.key, revision: receipt.revision.number,
            event: receipt.event, hash: receipt.revision.hash, at: receipt.at, audit: receipt.audit,
            document: document)
    }
}
