public import Billing
public import Values

/// What a reconciliation with the bank calls its lines.
public enum BankShareWords {
    public static let opening = Phrase(
        nl: "bank: beginsaldo van het eerste uittreksel", fr: "banque : solde initial du premier extrait",
        de: "Bank: Anfangssaldo des ersten Auszugs", en: "bank: opening balance of the first statement")
    public static let booked = Phrase(
        nl: "bank: geboekte verrichtingen", fr: "banque : mouvements comptabilisés",
        de: "Bank: gebuchte "
            + "Kontobewegungen",
        en: "bank: booked movements")
    public static let closing = Phrase(
        nl: "bank: eindsaldo van het laatste uittreksel", fr: "banque : solde final du dernier extrait",
        de: "Bank: Endsaldo des letzten Auszugs", en: "bank: closing balance of the last statement")
    public static let ledger = Phrase(
        nl: "bank volgens het grootboek", fr: "banque selon le grand livre", de: "Bank laut Hauptbuch",
        en: "bank by the ledger")
    public static let difference = Phrase(
        nl: "verschil met de bank", fr: "différence avec la banque", de: "Unterschied zur Bank",
        en: "difference with the bank")
}

extension BankReconciliation.Kind {
    /// Whose a part of what stands at the bank is.
    public var label: Phrase {
        switch self {
        case .opening:
            Phrase(
                nl: "stond er vóór het eerste uittreksel", fr: "présent avant le premier extrait",
                de: "stand dort vor dem ersten Auszug", en: "stood there before the first statement")
        case .paid:
            Phrase(
                nl: "betaald op facturen, alle jaren", fr: "payé sur des factures, toutes années",
                de: "auf Rechnungen gezahlt, alle Jahre", en: "paid on invoices, of all years")
        case .credit:
            Phrase(
                nl: "tegoed van bijdrageplichtigen, niet terugbetaald", fr: "avoirs de redevables, non remboursés",
                de: "Guthaben von Abgabepflichtigen, nicht zurückgezahlt",
                en: "credit held for contributors, not given back")
        case .waiting:
            Phrase(
                nl: "nog niet bevestigde verrichtingen", fr: "mouvements pas encore confirmés",
                de: "noch nicht bestätigte Kontobewegungen", en: "movements that are not confirmed yet")
        case .strangers:
            Phrase(
                nl: "geld van derden, terug te storten", fr: "argent de tiers, à rendre",
                de: "Geld Dritter, zurückzugeben", en: "money of strangers, to be returned")
        case .refunds:
            Phrase(
                nl: "goedgekeurde terugbetalingen die nog niet vertrokken zijn",
                fr: "remboursements approuvés qui ne sont pas encore partis",
                de: "genehmigte Rückzahlungen, die noch nicht abgingen", en: "approved refunds that have not left yet")
        case .bankCosts:
            Phrase(
                nl: "kosten en interest van de bank", fr: "frais et intérêts de la banque",
                de: "Gebühren und Zinsen der Bank", en: "the bank's costs and interest")
        case .other:
            Phrase(
                nl: "andere verrichtingen", fr: "autres mouvements", de: "andere Kontobewegungen", en: "other movements"
            )
        }
    }
}
