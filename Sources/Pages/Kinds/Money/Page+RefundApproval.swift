public import Billing
import Declarations
public import Values
import Wording

extension Page {
    /// All that whoever approves a refund has to look at: how much, to whom, who asked and why, and whether the account
    /// is one that the money came from.
    ///
    /// - Parameters:
    ///   - name: the contributor's.
    ///   - payers: the accounts that its money came from.
    public static func approveRefund(
        _ language: Language, _ refund: Refund, name: String, payers: [PayingMovement]
    ) -> Page {
        let (words, numerals) = (RefundWords.approval, Numerals(language))
        let title = words.filled("title", language, ["refund": refund.name])
        var facts: [(String, String)] = [
            ("amount", numerals.money(refund.amount)),
            ("contributor", "\(name) (\(refund.contributor))"),
            ("beneficiary", refund.beneficiary), ("iban", refund.iban.grouped),
        ]
        if let bic = refund.bic { facts.append(("bic", bic.description)) }
        facts += [("asked_by", refund.askedBy.name), ("reason", refund.reason)]
        return Page(
            .approveRefund, title: title,
            [
                "title": title, "number": String(refund.number), "contributor": refund.contributor.description,
                "facts": facts.map { ["label": words.text($0.0, language), "value": $0.1] },
                "is_other": isOtherAccount(refund, payers), "nobody_known": payers.allSatisfy { $0.iban == nil },
                "payers": payers.compactMap { payer in
                    payer.iban.map { account in
                        [
                            "name": payer.name ?? PaymentWords.desk.text("nobody", language),
                            "account": account.grouped, "same": account == refund.iban,
                        ]
                    }
                },
            ])
    }

    /// Whether money would go to another account than it came from, as far as anybody knows where it came from.
    public static func isOtherAccount(_ refund: Refund, _ payers: [PayingMovement]) -> Bool {
        let known = payers.compactMap(\.iban)
        return !known.isEmpty && !known.contains(refund.iban)
    }
}
