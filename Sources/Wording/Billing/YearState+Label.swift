public import Billing
public import Values

extension YearState {
    /// Where a contribution year is.
    public var label: Phrase {
        switch self {
        case .drafted:
            Phrase(
                nl: "begroting opgesteld",
                fr: "budget proposé",
                de: "Haushalt entworfen",
                en: "budget drafted")
        case .published:
            Phrase(
                nl: "cijfers gepubliceerd",
                fr: "chiffres publiés",
                de: "Zahlen veröffentlicht",
                en: "figures published")
        case .open:
            Phrase(
                nl: "open voor aangiften",
                fr: "ouverte aux déclarations",
                de: "offen für Erklärungen",
                en: "open for declarations")
        case .closed:
            Phrase(
                nl: "afgesloten voor aangiften",
                fr: "clôturée aux déclarations",
                de: "für Erklärungen geschlossen",
                en: "closed to declarations")
        case .activityInvoiced:
            Phrase(
                nl: "jaarlijkse bijdrage gefactureerd",
                fr: "contribution annuelle facturée",
                de: "jährlicher Beitrag fakturiert",
                en: "annual contribution invoiced")
        case .rateFixed:
            Phrase(
                nl: "tarief vastgesteld",
                fr: "taux fixé",
                de: "Satz festgelegt",
                en: "rate fixed")
        case .levyInvoiced:
            Phrase(
                nl: "heffing gefactureerd",
                fr: "redevance facturée",
                de: "Abgabe fakturiert",
                en: "levy invoiced")
        case .settled:
            Phrase(
                nl: "vereffend",
                fr: "soldée",
                de: "beglichen",
                en: "settled")
        }
    }
}
