import Values
import Wording

/// The texts of a year's reconciliation: from its budget to the last cent that is paid or open.
enum ReconciliationWords {
    static let page: [String: Phrase] = [
        "title": Phrase(
            nl: "Afstemming van {year}, tot op de cent", fr: "Rapprochement de {year}, au centime",
            de: "Abstimmung von {year}, auf den Cent", en: "Reconciliation of {year}, to the cent"),
        "too_early": Phrase(
            nl: "De cijfers van dit jaar zijn nog niet gepubliceerd. Er valt nog niets te vergelijken.",
            fr: "Les chiffres de cette année ne sont pas encore publiés. Il n'y a encore rien à comparer.",
            de: "Die Zahlen dieses Jahres sind noch nicht veröffentlicht. Es gibt noch nichts zu vergleichen.",
            en: "The figures of this year are not published yet. There is nothing to compare."),
        "on": Phrase(
            nl: "Stand op {day}", fr: "Situation au {day}", de: "Stand am {day}", en: "As of {day}"),
        "line": Phrase(nl: "Regel", fr: "Ligne", de: "Zeile", en: "Line"),
        "sum": Phrase(nl: "Samen", fr: "Ensemble", de: "Zusammen", en: "In all"),
        "right": Phrase(
            nl: "Elke cent is verklaard.", fr: "Chaque centime est expliqué.", de: "Jeder Cent ist belegt.",
            en: "Every cent is explained."),
        "wrong": Phrase(
            nl: "Niet alles is verklaard: kijk dit na voor u het jaar vereffent.",
            fr: "Tout n'est pas expliqué : vérifiez-le avant de solder l'année.",
            de: "Nicht alles ist geklärt: Prüfen Sie das, bevor Sie das Jahr als beglichen abschließen.",
            en: "Not everything is explained: look at it before you settle the year."),
        "amount": InvoiceWords.amount,
        "bank": Phrase(
            nl: "De bank, over alle jaren", fr: "La banque, toutes années confondues", de: "Die Bank, über alle Jahre",
            en: "The bank, over all years"),
        "bank_opening": Phrase(
            nl: "beginsaldo van het eerste uittreksel", fr: "solde initial du premier extrait",
            de: "Anfangssaldo des ersten Auszugs", en: "opening balance of the first statement"),
        "bank_booked": Phrase(
            nl: "geboekte verrichtingen", fr: "mouvements comptabilisés", de: "gebuchte Kontobewegungen",
            en: "booked movements"),
        "bank_closing": Phrase(
            nl: "Eindsaldo van het laatste uittreksel ({day})", fr: "Solde final du dernier extrait ({day})",
            de: "Endsaldo des letzten Auszugs ({day})", en: "Closing balance of the last statement ({day})"),
        "bank_ledger": Phrase(
            nl: "Bank volgens het grootboek", fr: "Banque selon le grand livre", de: "Bank laut Hauptbuch",
            en: "Bank by the ledger"),
        "bank_difference": Phrase(nl: "verschil", fr: "différence", de: "Unterschied", en: "difference"),
        "bank_shares": Phrase(
            nl: "Van wie dat geld is", fr: "À qui est cet argent", de: "Wem dieses Geld gehört",
            en: "Whose that money is"),
        "ledger": Phrase(
            nl: "Het grootboek, over alle jaren", fr: "Le grand livre, toutes années confondues",
            de: "Das Hauptbuch, über alle Jahre", en: "The ledger, over all years"),
        "ledger_what": Phrase(
            nl: "Elke boeking is in evenwicht: alle rekeningen samen geven nul.",
            fr: "Chaque écriture est équilibrée : la somme de tous les comptes est nulle.",
            de: "Jede Buchung ist ausgeglichen: Alle Konten zusammen ergeben null.",
            en: "Every booking balances: all accounts together give zero."),
        "account": Phrase(nl: "Rekening", fr: "Compte", de: "Konto", en: "Account"),
        "balance": Phrase(nl: "Saldo", fr: "Solde", de: "Saldo", en: "Balance"),
        "print": Phrase(
            nl: "Druk deze pagina af om ze te bewaren.", fr: "Imprimez cette page pour la conserver.",
            de: "Drucken Sie diese Seite aus, um sie aufzubewahren.", en: "Print this page to keep it."),
    ]

    static let pageShown = page.filter {
        !["title", "on", "bank_opening", "bank_booked", "bank_closing", "bank_difference"].contains($0.key)
    }

    /// The lines, each the sum of those above it or a difference.
    static let lines: [String: Phrase] = [
        "budget": Phrase(nl: "Begroting", fr: "Budget", de: "Haushalt", en: "Budget"),
        "residual": Phrase(
            nl: "andere entiteiten of omzet dan begroot, en afronding",
            fr: "autres entités ou chiffre d'affaires que budgétés, et arrondi",
            de: "andere Einheiten oder Umsätze als geplant, und Rundung",
            en: "other entities or turnover than budgeted, and rounding"),
        "decided": Phrase(
            nl: "ander tarief of andere kost dan gepubliceerd", fr: "autre taux ou coût que publié",
            de: "anderer Satz oder andere Kosten als veröffentlicht", en: "another rate or cost than published"),
        "assessed": Phrase(nl: "Berekend", fr: "Calculé", de: "Berechnet", en: "Assessed"),
        "of_which_ex_officio": Phrase(
            nl: "waarvan ambtshalve, gefactureerd", fr: "dont d'office, facturé",
            de: "davon von Amts wegen, fakturiert",
            en: "of which ex officio, invoiced"),
        "not_invoiced": Phrase(
            nl: "nog niet gefactureerd", fr: "pas encore facturé", de: "noch nicht fakturiert",
            en: "not invoiced yet"),
        "invoiced": Phrase(nl: "Gefactureerd", fr: "Facturé", de: "Fakturiert", en: "Invoiced"),
        "all_invoices": Phrase(
            nl: "alle facturen", fr: "toutes les factures", de: "alle Rechnungen", en: "all invoices"),
        "credited": Phrase(
            nl: "gecrediteerd", fr: "annulé par notes de crédit",
            de: "durch Gutschriften storniert", en: "taken back by credit notes"),
        "paid": Phrase(nl: "Betaald", fr: "Payé", de: "Gezahlt", en: "Paid"),
        "charged": Phrase(
            nl: "interest en geldboetes voor wie geen aangifte deed",
            fr: "intérêts et amendes des redevables qui "
                + "n'ont pas déclaré",
            de: "Zinsen und Geldbußen derer, die nicht erklärt haben", en: "interest and fines of who did not declare"),
        "written_off": Phrase(nl: "Afgeboekt", fr: "Passé en perte", de: "Ausgebucht", en: "Written off"),
        "open": Phrase(nl: "Open", fr: "Reste à payer", de: "Offen", en: "Open"),
        "receivable_unexplained": Phrase(
            nl: "Vorderingen die de facturen niet verklaren", fr: "Créances que les factures n'expliquent pas",
            de: "Nicht durch Rechnungen belegte Forderungen",
            en: "Receivables that the invoices do not explain"),
        "unexplained": Phrase(nl: "Niet verklaard", fr: "Non expliqué", de: "Ungeklärt", en: "Not explained"),
    ]
}
