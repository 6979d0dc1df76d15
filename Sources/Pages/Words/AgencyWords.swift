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
            nl: "zonder factuur: betalingen", fr: "sans facture : paiements", de: "ohne Rechnung: Zahlungen",
            en: "without an invoice: payments"),
        "waits_refunds": Phrase(
            nl: "te beslissen: terugbetalingen", fr: "à décider : remboursements", de: "zu entscheiden: Rückzahlungen",
            en: "to decide: refunds"),
        "waits_credits": Phrase(
            nl: "met een tegoed: bijdrageplichtigen", fr: "avec un crédit : redevables",
            de: "mit einem Guthaben: Beitragspflichtige", en: "with a credit: contributors"),
        "waits_unsent_refunds": Phrase(
            nl: "goedgekeurd, zonder bestand voor de bank: terugbetalingen",
            fr: "approuvés, sans fichier pour la banque : remboursements",
            de: "genehmigt, ohne Datei für die Bank: Rückzahlungen",
            en: "approved, without a file for the bank: refunds"),
        "waits_refused": Phrase(
            nl: "na heropening geweigerd door wie certificeert: aangiften {year}",
            fr: "refusées par qui certifie, après réouverture : déclarations {year}",
            de: "nach Wiederöffnung nicht bescheinigt: Erklärungen {year}",
            en: "not certified after a reopening: declarations of {year}"),
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
