import Values
import Wording

/// The texts of who looks at invoices: an economic actor at its own, or somebody who may for it.
enum InvoicePageWords {
    private static let columns: [String: Phrase] = [
        "invoice": InvoiceWords.invoice,
        "issued": InvoiceWords.issued,
        "due": InvoiceWords.due,
        "total": Phrase(nl: "Bedrag", fr: "Montant", de: "Betrag", en: "Amount"),
        "paid": Phrase(nl: "Betaald", fr: "Payé", de: "Gezahlt", en: "Paid"),
        "open": Phrase(nl: "Nog te betalen", fr: "Reste à payer", de: "Noch zu zahlen", en: "Still to pay"),
        "state": Phrase(nl: "Toestand", fr: "État", de: "Stand", en: "State"),
    ]

    static let states: [String: Phrase] = [
        "settled": Phrase(nl: "betaald", fr: "payée", de: "gezahlt", en: "paid"),
        "to_pay": Phrase(nl: "te betalen", fr: "à payer", de: "zu zahlen", en: "to pay"),
        "late": Phrase(nl: "te laat", fr: "en retard", de: "überfällig", en: "late"),
        "credited": Phrase(nl: "gecrediteerd", fr: "annulée", de: "storniert", en: "taken back"),
        "written_off": Phrase(
            nl: "afgeboekt", fr: "passée en perte", de: "ausgebucht", en: "written off"),
    ]

    static let list: [String: Phrase] = columns.adding([
        "title": Phrase(nl: "Facturen", fr: "Factures", de: "Rechnungen", en: "Invoices"),
        "none": Phrase(
            nl: "Er is nog geen factuur. Na de afsluiting van een bijdragejaar komt er een voor de jaarlijkse "
                + "bijdrage, en later een voor de heffing, als er iets te betalen is.",
            fr: "Il n'y a pas encore de facture. Après la clôture d'une année de contribution, vous en recevrez une "
                + "pour la contribution annuelle, et plus tard une pour la redevance, s'il y a quelque chose à "
                + "payer.",
            de: "Es gibt noch keine Rechnung. Nach der Schließung eines Beitragsjahres kommt eine für den "
                + "jährlichen Beitrag und später eine für die Abgabe, wenn etwas zu zahlen ist.",
            en: "There is no invoice yet. After a contribution year is closed there comes one for the annual "
                + "contribution, and later one for the levy, where anything is due."),
        "open_total": Phrase(
            nl: "Samen nog te betalen: {amount}", fr: "Reste à payer au total : {amount}",
            de: "Zusammen noch zu zahlen: {amount}", en: "Still to pay in all: {amount}"),
        "nothing_open": Phrase(
            nl: "Alles is betaald.", fr: "Tout est payé.", de: "Alles ist bezahlt.", en: "Everything is paid."),
        "for": Phrase(nl: "Voor", fr: "Pour", de: "Für", en: "For"),
        "credit": Phrase(
            nl: "creditnota {number}", fr: "note de crédit {number}", de: "Gutschrift {number}",
            en: "credit note {number}"),
        "replaced": Phrase(
            nl: "vervangen door {number}", fr: "remplacée par {number}", de: "ersetzt durch {number}",
            en: "replaced by {number}"),
        "shown": Phrase(
            nl: "De nieuwste {count} worden getoond.", fr: "Les {count} plus récentes sont affichées.",
            de: "Die neuesten {count} werden gezeigt.", en: "The newest {count} are shown."),
    ])

    static let listShown = list.filter { !["open_total", "credit", "replaced", "shown"].contains($0.key) }

    static let invoice: [String: Phrase] = columns.adding(ExplanationWords.all).adding([
        "back": list["title"] ?? Phrase(same: ""),
        "title": Phrase(
            nl: "Factuur {number}", fr: "Facture {number}", de: "Rechnung {number}", en: "Invoice {number}"),
        "to": InvoiceWords.addressee,
        "declaration": InvoiceWords.declaration,
        "ex_officio": InvoiceWords.exOfficio,
        "replaces": InvoiceWords.replaces,
        "sent": BillingWords.deliveries,
        "taken_back": Phrase(
            nl: "Deze factuur is gecrediteerd met creditnota {number} van {date}.",
            fr: "Cette facture est annulée par la note de crédit {number} du {date}.",
            de: "Diese Rechnung ist durch die Gutschrift {number} vom {date} storniert.",
            en: "This invoice is taken back by credit note {number} of {date}."),
        "instead": Phrase(
            nl: "In haar plaats kwam factuur {number}.", fr: "La facture {number} la remplace.",
            de: "An ihre Stelle trat die Rechnung {number}.", en: "Invoice {number} stands in its place."),
        "pay": InvoiceWords.pay,
        "scan": InvoiceWords.scan,
        "beneficiary": InvoiceWords.beneficiary,
        "account": InvoiceWords.account,
        "communication": InvoiceWords.communication,
        "code": Phrase(
            nl: "Code die uw bank-app leest", fr: "Code que lit l'application de votre banque",
            de: "Code, den die App Ihrer Bank liest", en: "Code that your bank's app reads"),
        "line": InvoiceWords.line,
        "base": InvoiceWords.base,
        "rate": InvoiceWords.rate,
        "lines": InvoiceWords.owed,
        "sum": InvoiceWords.total,
        "no_vat": InvoiceWords.noVAT,
        "steps": Phrase(
            nl: "Hoe het bedrag tot stand komt", fr: "Comment le montant se calcule",
            de: "Wie der Betrag zustande kommt", en: "How the amount comes about"),
        "no_steps": Phrase(
            nl: "De tabellen van de wet zijn sindsdien aangepast. De stappen van toen staan op de pdf.",
            fr: "Les tableaux de la loi ont été adaptés depuis. Les étapes d'alors figurent sur le PDF.",
            de: "Die Tabellen des Gesetzes wurden seither angepasst. Die damaligen Schritte stehen im PDF.",
            en: "The tables of the law have been changed since. The steps of then stand on the PDF."),
        "payments": Phrase(
            nl: "Wat er betaald is", fr: "Ce qui a été payé", de: "Was gezahlt wurde", en: "What was paid"),
        "no_payments": Phrase(
            nl: "We ontvingen nog niets. Een betaling staat hier een à twee werkdagen nadat uw bank ze uitvoert.",
            fr: "Nous n'avons encore rien reçu. Un paiement apparaît ici un à deux jours ouvrables après son "
                + "exécution par votre banque.",
            de: "Wir haben noch nichts erhalten. Eine Zahlung steht hier ein bis zwei Werktage nachdem Ihre Bank sie "
                + "ausführt.",
            en: "We have received nothing yet. A payment stands here one or two working days after your bank makes "
                + "it."),
        "day": Phrase(nl: "Dag", fr: "Jour", de: "Tag", en: "Day"),
        "way": Phrase(nl: "Hoe", fr: "Comment", de: "Wie", en: "How"),
        "disagree": InvoiceWords.disagree,
        "late_pay": InvoiceWords.late,
        "files": Phrase(
            nl: "Bewaren en doorsturen", fr: "Conserver et transmettre", de: "Aufbewahren und weitergeben",
            en: "Keep it and pass it on"),
        "pdf": Phrase(nl: "Als pdf", fr: "En PDF", de: "Als PDF", en: "As PDF"),
        "ubl": Phrase(
            nl: "Voor boekhoudsoftware (UBL)", fr: "Pour un logiciel comptable (UBL)",
            de: "Für Buchhaltungssoftware (UBL)", en: "For accounting software (UBL)"),
    ])

    static let invoiceShown = invoice.filter {
        !["title", "taken_back", "instead", "invoice", "state"].contains($0.key)
    }

    static let creditNote: [String: Phrase] = [
        "back": list["title"] ?? Phrase(same: ""),
        "title": Phrase(
            nl: "Creditnota {number}", fr: "Note de crédit {number}", de: "Gutschrift {number}",
            en: "Credit note {number}"),
        "why": InvoiceWords.why,
        "to": InvoiceWords.addressee,
        "issued": InvoiceWords.issued,
        "credits": InvoiceWords.credits,
        "total": InvoiceWords.total,
        "files": invoice["files"] ?? Phrase(same: ""),
        "pdf": invoice["pdf"] ?? Phrase(same: ""),
        "ubl": invoice["ubl"] ?? Phrase(same: ""),
    ]

    /// How money got onto an invoice.
    static let ways: [String: Phrase] = [
        "communication": Phrase(
            nl: "betaling met de mededeling van deze factuur", fr: "paiement avec la communication de cette facture",
            de: "Zahlung mit der Mitteilung dieser Rechnung", en: "payment with the reference of this invoice"),
        "confirmed": Phrase(
            nl: "betaling, door het agentschap herkend", fr: "paiement, reconnu par l'agence",
            de: "Zahlung, von der Agentur erkannt", en: "payment, recognised by the agency"),
        "moved": Phrase(
            nl: "van een andere factuur of een tegoed", fr: "d'une autre facture ou d'un crédit",
            de: "von einer anderen Rechnung oder einem Guthaben", en: "from another invoice or a credit"),
        "transfer": Phrase(
            nl: "terugbetaling", fr: "remboursement", de: "Rückzahlung", en: "refund"),
        "written_off": Phrase(
            nl: "wordt niet meer gevraagd", fr: "n'est plus réclamé", de: "wird nicht mehr verlangt",
            en: "no longer asked for"),
        "recovered": Phrase(
            nl: "niet langer afgeboekt: toch betaald", fr: "perte annulée : payé finalement",
            de: "nicht länger ausgebucht: doch gezahlt", en: "no longer written off: paid after all"),
        "undone": Phrase(
            nl: "toewijzing ongedaan gemaakt", fr: "attribution annulée", de: "Zuordnung rückgängig gemacht",
            en: "matching undone"),
    ]
}
