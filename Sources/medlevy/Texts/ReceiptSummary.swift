import Audit
import Declarations
import Exchange
import Values
import Wording

/// A receipt for the eye: what it is for, what is to be paid, and what it is found by.
struct ReceiptSummary {
    private let language: Language

    init(_ language: Language) { self.language = language }

    func text(_ receipt: ReceiptDocument) -> String {
        let marks = Punctuation(language)
        let revision = Texts.revision.filled(language, ["revision": String(receipt.revision)])
        var lines = [
            Texts.receiptFor.filled(language, ["reference": receipt.reference.text]),
            "    \(receipt.declaration.key) (\(receipt.declaration.declarant.name)), \(revision)",
            "    \(receipt.event.label[language]), \(receipt.at), \(receipt.person)",
        ]
        if let reason = receipt.reason { lines.append("    " + marks.pair(Texts.reason[language], reason)) }
        lines.append("    " + Texts.contentHash.filled(language, ["hash": receipt.hash.description]))
        if let amount = receipt.amount { lines.append("    " + paid(amount, receipt.declaration.contributionYear)) }
        lines.append("    " + entry(receipt.audit))
        lines.append(
            Texts.madeWith.filled(language, ["program": receipt.program, "hash": receipt.tablesHash]))
        return lines.map { $0 + "\n" }.joined()
    }

    private func paid(_ amount: ReceiptDocument.StatedAmount, _ year: Int) -> String {
        let pays = amount.isMaximum ? Texts.paysAtMost : Texts.pays
        return Punctuation(language).pair(
            Texts.contributionYear.filled(language, ["year": String(year)]),
            pays.filled(language, ["amount": Numerals(language).money(amount.total)]))
    }

    private func entry(_ head: AuditHead) -> String {
        Texts.auditEntry.filled(language, ["sequence": String(head.sequence), "hash": head.hash.description])
    }
}
