public import Billing
public import Values

extension YearStep {
    /// What a step in a contribution year is called.
    public var label: Phrase {
        switch self {
        case .draftBudget:
            Phrase(
                nl: "de begroting opstellen",
                fr: "proposer le budget",
                de: "den Haushalt entwerfen",
                en: "draft the budget")
        case .publish:
            Phrase(
                nl: "de cijfers publiceren",
                fr: "publier les chiffres",
                de: "die Zahlen veröffentlichen",
                en: "publish the figures")
        case .open:
            Phrase(
                nl: "openstellen voor aangiften",
                fr: "ouvrir aux déclarations",
                de: "für Erklärungen öffnen",
                en: "open for declarations")
        case .close:
            Phrase(
                nl: "afsluiten voor aangiften",
                fr: "clôturer aux déclarations",
                de: "für Erklärungen schließen",
                en: "close to declarations")
        case .invoiceActivity:
            Phrase(
                nl: "de jaarlijkse bijdrage factureren",
                fr: "facturer la contribution annuelle",
                de: "den jährlichen Beitrag fakturieren",
                en: "invoice the annual contribution")
        case .fixRate:
            Phrase(
                nl: "het tarief vaststellen",
                fr: "fixer le taux",
                de: "den Satz festlegen",
                en: "fix the rate")
        case .invoiceLevy:
            Phrase(
                nl: "de heffing factureren",
                fr: "facturer la redevance",
                de: "die Abgabe fakturieren",
                en: "invoice the levy")
        case .settle:
            Phrase(
                nl: "vereffenen",
                fr: "solder",
                de: "als beglichen abschließen",
                en: "settle")
        case .reopen:
            Phrase(
                nl: "opnieuw openen",
                fr: "rouvrir",
                de: "wieder öffnen",
                en: "open again")
        case .correctFigures:
            Phrase(
                nl: "de cijfers verbeteren",
                fr: "corriger les chiffres",
                de: "die Zahlen berichtigen",
                en: "correct the figures")
        }
    }
}
