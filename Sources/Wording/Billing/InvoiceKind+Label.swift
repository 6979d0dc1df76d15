public import Billing
public import Values

extension InvoiceKind {
    /// What is invoiced, as the law calls it.
    public var label: Phrase {
        switch self {
        case .activity:
            Phrase(
                nl: "jaarlijkse bijdrage",
                fr: "contribution annuelle",
                de: "jährlicher Beitrag",
                en: "annual contribution")
        case .levy:
            Phrase(
                nl: "heffing op de omzet",
                fr: "redevance sur le chiffre d'affaires",
                de: "Abgabe auf den Umsatz",
                en: "turnover levy")
        }
    }
}
