import Audit
import Declarations
import Exchange
import Law
import Rules
import Service
import Values
import Wording

/// What a receipt that holds says, for the eye, and why it is to be believed.
struct VerificationText {
    private let language: Language

    init(_ language: Language) { self.language = language }

    func text(_ verified: VerifiedReceipt, tablesHash: String) -> String {
        let receipt = verified.receipt
        let revision = Texts.revision.filled(language, ["revision": String(receipt.revision)])
        var lines = [
            Texts.receiptFor.filled(language, ["reference": receipt.reference.text]),
            "    \(receipt.declaration.key) (\(receipt.declaration.declarant.name)), \(revision)",
            "    \(receipt.event.label[language]), \(receipt.at), \(receipt.person)",
            Texts.sealHolds.filled(language, ["key": receipt.seal.key.id]),
        ]
        if verified.isTrusted == true { lines.append(Texts.keyTrusted[language]) }
        lines += amounts(verified.assessment)
        lines += verified.problems.map { ProblemText(language).line($0) }
        lines.append(Texts.madeWith.filled(language, ["program": Program.identity, "hash": tablesHash]))
        return lines.map { $0 + "\n" }.joined()
    }

    private func amounts(_ assessment: ExplainedAssessment?) -> [String] {
        guard let assessment else { return [Texts.nothingToRecompute[language]] }
        let pays = assessment.isMaximum ? Texts.paysAtMost : Texts.pays
        let amount = Numerals(language).money(assessment.outcome.total)
        return [
            Texts.amountsRecomputed[language],
            "    "
                + Punctuation(language).pair(
                    Texts.contributionYear.filled(language, ["year": String(assessment.law.year)]),
                    pays.filled(language, ["amount": amount])),
        ]
    }
}
