public import Billing
public import Values

extension LedgerAccount {
    /// What an account of the ledger is called.
    public var label: Phrase {
        switch self {
        case .receivable:
            Phrase(
                nl: "bijdrageplichtigen",
                fr: "redevables",
                de: "Abgabepflichtige",
                en: "contributors")
        case .bank:
            Phrase(
                nl: "bank",
                fr: "banque",
                de: "Bankkonto",
                en: "bank")
        case .openingBalance:
            Phrase(
                nl: "beginsaldo van de rekening",
                fr: "solde initial du compte",
                de: "Anfangsbestand des Kontos",
                en: "opening balance of the account")
        case .unallocated:
            Phrase(
                nl: "niet-toegewezen betalingen",
                fr: "paiements non attribués",
                de: "nicht zugeordnete Zahlungen",
                en: "unallocated payments")
        case .refunds:
            Phrase(
                nl: "terugbetalingen onderweg",
                fr: "remboursements en cours",
                de: "Rückzahlungen unterwegs",
                en: "refunds under way")
        case .activityIncome:
            Phrase(
                nl: "opbrengst jaarlijkse bijdrage",
                fr: "produit de la contribution annuelle",
                de: "Ertrag jährlicher Beitrag",
                en: "annual contribution income")
        case .levyIncome:
            Phrase(
                nl: "opbrengst heffing",
                fr: "produit de la redevance",
                de: "Ertrag Abgabe",
                en: "levy income")
        case .lateIncome:
            Phrase(
                nl: "interest en geldboetes",
                fr: "intérêts et amendes",
                de: "Zinsen und Geldbußen",
                en: "interest and fines")
        case .bankCharges:
            Phrase(
                nl: "bankkosten en -interesten",
                fr: "frais et intérêts bancaires",
                de: "Bankkosten und -zinsen",
                en: "bank charges and interest")
        case .strangersMoney:
            Phrase(
                nl: "geld van derden, terug te storten",
                fr: "argent de tiers, à rendre",
                de: "Geld Dritter, zurückzugeben",
                en: "money of strangers, to be returned")
        case .otherMovements:
            Phrase(
                nl: "andere verrichtingen",
                fr: "autres mouvements",
                de: "andere Kontobewegungen",
                en: "other movements")
        case .writeOffs:
            Phrase(
                nl: "afboekingen",
                fr: "pertes sur créances",
                de: "Ausbuchungen",
                en: "write-offs")
        }
    }
}
