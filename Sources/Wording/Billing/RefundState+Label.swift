public import Billing
public import Values

extension Refund.State {
    /// Where a refund is.
    public var label: Phrase {
        switch self {
        case .asked: Phrase(nl: "gevraagd", fr: "demandé", de: "beantragt", en: "asked for")
        case .approved: Phrase(nl: "goedgekeurd", fr: "approuvé", de: "genehmigt", en: "approved")
        case .refused: Phrase(nl: "geweigerd", fr: "refusé", de: "abgelehnt", en: "refused")
        }
    }
}

extension RefundStanding.Stage {
    /// How far a refund is.
    public var label: Phrase {
        switch self {
        case .asked: Refund.State.asked.label
        case .approved: Refund.State.approved.label
        case .refused: Refund.State.refused.label
        case .sent:
            Phrase(nl: "bij de bank", fr: "à la banque", de: "bei der Bank", en: "with the bank")
        case .carriedOut: Phrase(nl: "uitgevoerd", fr: "exécuté", de: "ausgeführt", en: "carried out")
        case .cameBack: Phrase(nl: "teruggekomen", fr: "revenu", de: "zurückgekommen", en: "came back")
        }
    }
}
