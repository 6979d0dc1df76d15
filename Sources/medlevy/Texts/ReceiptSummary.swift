import Audit
import Declarations
import Service
import Values
import Wording

/// A receipt for the eye: what it is for and what it is found by.
struct ReceiptSummary {
    private let language: Language

    init(_ language: Language) { self.language = language }

    func text(_ receipt: StoredReceipt) -> String {
        let revision = Texts.revision.filled(language, ["revision": String(receipt.revision)])
        let entry = [
            "sequence": String(receipt.audit.sequence), "hash": receipt.audit.hash.description,
        ].map { ($0.key, $0.value) }
        let lines = [
            Texts.receiptFor.filled(language, ["reference": receipt.reference.text]),
            "    \(receipt.declaration), \(revision)",
            "    \(receipt.event.label[language]), \(receipt.at)",
            "    " + Texts.contentHash.filled(language, ["hash": receipt.hash.description]),
            "    " + Texts.auditEntry.filled(language, entry),
        ]
        return lines.map { $0 + "\n" }.joined()
    }
}
