import Law
import Values

/// The pages of money among the agency's.
extension AgencySection {
    public static let life = AgencySection(
        "life", .viewLedger, Phrase(nl: "Stap voor stap", fr: "Étapes", de: "Schritte", en: "Step by step"))

    public static let invoices = AgencySection(
        "invoices", .viewInvoices, Phrase(nl: "Facturen", fr: "Factures", de: "Rechnungen", en: "Invoices"))

    public static let open = AgencySection(
        "open", .viewLedger, Phrase(nl: "Openstaand", fr: "Impayés", de: "Offene Posten", en: "Open items"))

    public static let reconciliation = AgencySection(
        "reconciliation", .viewLedger,
        Phrase(nl: "Afstemming", fr: "Rapprochement", de: "Abstimmung", en: "Reconciliation"))

    public static let payments = AgencySection(
        "payments", ofYear: false, .viewLedger,
        Phrase(nl: "Betalingen", fr: "Paiements", de: "Zahlungen", en: "Payments"))

    public static let refunds = AgencySection(
        "refunds", ofYear: false, .viewLedger,
        Phrase(nl: "Terugbetalingen", fr: "Remboursements", de: "Rückzahlungen", en: "Refunds"))

    static let ofMoney = [life, invoices, open, reconciliation, payments, refunds]
}
