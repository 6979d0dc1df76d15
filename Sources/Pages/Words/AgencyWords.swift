import Values

/// The texts of the agency's own pages.
enum AgencyWords {
    static let years: [String: Phrase] = [
        "title": Phrase(
            nl: "De sector, jaar na jaar", fr: "Le secteur, année par année", de: "Der Sektor, Jahr für Jahr",
            en: "The sector, year by year"),
        "sections": Phrase(
            nl: "Pagina's van het agentschap", fr: "Pages de l'agence", de: "Seiten der Agentur",
            en: "Pages of the agency"),
        "sections_of_year": Phrase(
            nl: "Delen van het bijdragejaar", fr: "Parties de l'année de contribution", de: "Teile des Beitragsjahres",
            en: "Parts of the contribution year"),
        "waiting": Phrase(
            nl: "Te behandelen", fr: "À traiter", de: "Wartet auf eine Person",
            en: "Waits for a person"),
        "nothing": Phrase(
            nl: "Er wacht niets op u.", fr: "Rien à traiter.", de: "Nichts wartet auf Sie.",
            en: "Nothing waits for you."),
        "waits_payments": Phrase(
            nl: "betalingen zonder factuur", fr: "paiements sans facture", de: "Zahlungen ohne Rechnung",
            en: "payments without an invoice"),
        "waits_refunds": Phrase(
            nl: "terugbetalingen te beslissen", fr: "remboursements à décider", de: "Rückzahlungen zu entscheiden",
            en: "refunds to decide"),
        "waits_credits": Phrase(
            nl: "bijdrageplichtigen met een tegoed", fr: "redevables avec un crédit",
            de: "Beitragspflichtige mit einem Guthaben", en: "contributors with a credit"),
        "waits_unsent_refunds": Phrase(
            nl: "goedgekeurde terugbetalingen zonder bestand voor de bank",
            fr: "remboursements approuvés sans fichier pour la banque",
            de: "genehmigte Rückzahlungen ohne Datei für die Bank", en: "approved refunds without a file for the bank"),
        "waits_missing": Phrase(
            nl: "te laat voor {year}", fr: "en retard pour {year}", de: "verspätet für {year}",
            en: "late for {year}"),
        "waits_reminders": Phrase(
            nl: "te versturen: betalingsherinneringen van {year}", fr: "à envoyer : rappels de paiement de {year}",
            de: "zu versenden: Zahlungserinnerungen von {year}", en: "to send: payment reminders of {year}"),
        "waits_late": Phrase(
            nl: "te laat betaald, zonder herinnering, voor {year}",
            fr: "en retard de paiement, sans rappel, pour {year}",
            de: "im Zahlungsverzug, ohne Mahnung, für {year}", en: "late to pay, not reminded yet, of {year}"),
        "waits_activity": Phrase(
            nl: "opnieuw te factureren: jaarlijkse bijdrage {year}",
            fr: "à refacturer : contribution annuelle {year}",
            de: "neu zu fakturieren: jährlicher Beitrag {year}", en: "to invoice again: annual contribution {year}"),
        "waits_levy": Phrase(
            nl: "opnieuw te factureren: heffing op de omzet {year}",
            fr: "à refacturer : redevance sur le chiffre d'affaires {year}",
            de: "neu zu fakturieren: Abgabe auf den Umsatz {year}", en: "to invoice again: turnover levy {year}"),
        "waits_sending": Phrase(
            nl: "te versturen: facturen en creditnota's van {year}",
            fr: "à envoyer : factures et notes de crédit de {year}",
            de: "zu versenden: Rechnungen und Gutschriften von {year}",
            en: "to send: invoices and credit notes of {year}"),
        "years": Phrase(nl: "Jaren", fr: "Années", de: "Jahre", en: "Years"),
        "year": Phrase(nl: "Bijdragejaar", fr: "Année de contribution", de: "Beitragsjahr", en: "Contribution year"),
        "state": Phrase(nl: "Toestand", fr: "État", de: "Stand", en: "State"),
        "deadline": Phrase(
            nl: "Aangeven uiterlijk", fr: "À déclarer au plus tard", de: "Zu erklären bis", en: "To declare by"),
        "budget": Phrase(nl: "Begroting", fr: "Budget", de: "Haushalt", en: "Budget"),
        "next": Phrase(nl: "Volgende stap", fr: "Étape suivante", de: "Nächster Schritt", en: "Next step"),
    ]

    static let yearsShown = years.filter { key, _ in !key.hasPrefix("waits_") && !key.hasPrefix("sections") }
}
