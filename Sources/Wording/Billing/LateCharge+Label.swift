public import Billing
public import Values

extension LateCharge.Kind {
    /// What the law calls it.
    public var label: Phrase {
        switch self {
        case .interest:
            Phrase(
                nl: "nalatigheidsinterest", fr: "intérêt de retard", de: "Verzugszinsen", en: "late-payment interest")
        case .fine: BillingWords.fine
        }
    }
}
