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
