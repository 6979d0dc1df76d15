import Values

/// What the commands of invoices, payments and the ledger are for.
extension Help {
    static let invoiceCommand = Phrase(
        nl: "Wat bijdrageplichtigen wordt gefactureerd.",
        fr: "Ce qui est facturé aux redevables.",
        de: "Was Abgabepflichtigen in Rechnung gestellt wird.",
        en: "What contributors are invoiced.")

    static let invoiceRun = Phrase(
        nl: "Factureren wat nog niet is gefactureerd, en rechtzetten wat niet meer klopt.",
        fr: "Facturer ce qui ne l'est pas encore, et rectifier ce qui n'est plus exact.",
        de: "Fakturieren, was noch nicht fakturiert ist, und richtigstellen, was nicht mehr stimmt.",
        en: "Invoice what is not invoiced yet, and put right what no longer holds.")

    static let invoiceRunDiscussion = Phrase(
        nl: "Een onderbroken reeks gaat verder waar ze stopte: geen nummer ontbreekt of komt dubbel voor.",
        fr: "Une série interrompue reprend où elle s'est arrêtée : aucun numéro ne manque ni n'est "
            + "double.",
        de: "Ein unterbrochener Lauf geht dort weiter, wo er anhielt: Keine Nummer fehlt oder ist doppelt.",
        en: "A run that was interrupted goes on where it stopped: no number is missing or given twice.")

    static let invoiceKind = Phrase(
        nl: "Wat wordt gefactureerd.",
        fr: "Ce qui est facturé.",
        de: "Was fakturiert wird.",
        en: "What is invoiced.")

    static let dueDay = Phrase(
        nl: "De uiterste betaaldatum, JJJJ-MM-DD; anders volgens de tabellen.",
        fr: "La date limite de paiement, AAAA-MM-JJ ; sinon selon les tableaux.",
        de: "Der letzte Zahltag, JJJJ-MM-TT; sonst nach den Tabellen.",
        en: "The last day of payment, YYYY-MM-DD; otherwise by the tables.")

    static let invoiceList = Phrase(
        nl: "Facturen oplijsten, met wat ervan open is.",
        fr: "Lister les factures, avec ce qui en reste ouvert.",
        de: "Rechnungen auflisten, mit dem, was davon offen ist.",
        en: "List invoices with what is open of them.")

    static let invoiceListDiscussion = Phrase(
        nl: "In de volgorde van hun nummers.",
        fr: "Dans l'ordre de leurs numéros.",
        de: "In der Reihenfolge ihrer Nummern.",
        en: "In order of their numbers.")

    static let onlyOpen = Phrase(
        nl: "Alleen waarvan nog iets open is.",
        fr: "Seulement celles dont quelque chose reste ouvert.",
        de: "Nur die, von denen noch etwas offen ist.",
        en: "Only those of which something is open.")

    static let invoiceShow = Phrase(
        nl: "Een factuur of een creditnota tonen.",
        fr: "Montrer une facture ou une note de crédit.",
        de: "Eine Rechnung oder eine Gutschrift zeigen.",
        en: "Show an invoice or a credit note.")

    static let invoiceShowDiscussion = Phrase(
        nl: "Met haar grondslag, haar mededeling en wat ze vervangt.",
        fr: "Avec sa base, sa communication et ce qu'elle remplace.",
        de: "Mit ihrer Grundlage, ihrer Mitteilung und dem, was sie ersetzt.",
        en: "With its basis, its communication and what it replaces.")

    static let invoiceNumber = Phrase(
        nl: "Het nummer, zoals 2025-A-000123.",
        fr: "Le numéro, par exemple 2025-A-000123.",
        de: "Die Nummer, etwa 2025-A-000123.",
        en: "The number, such as 2025-A-000123.")

    static let paymentCommand = Phrase(
        nl: "Wat banken melden, en van wie het is.",
        fr: "Ce que les banques communiquent, et à qui c'est.",
        de: "Was Banken melden, und wem es gehört.",
        en: "What banks tell, and whose it is.")

    static let paymentList = Phrase(
        nl: "Betalingen oplijsten die nog van niemand zijn.",
        fr: "Lister les paiements qui ne sont encore à personne.",
        de: "Zahlungen auflisten, die noch niemandem gehören.",
        en: "List payments that are nobody's yet.")

    static let paymentListDiscussion = Phrase(
        nl: "Na de pijl staan de facturen die ze zouden kunnen betalen, de waarschijnlijkste eerst.",
        fr: "Après la flèche, les factures qu'ils pourraient payer, la plus probable en premier.",
        de: "Nach dem Pfeil stehen die Rechnungen, die sie bezahlen könnten, die wahrscheinlichste zuerst.",
        en: "After the arrow are the invoices that they may pay, the likeliest first.")

    static let paymentConfirm = Phrase(
        nl: "Zeggen welke factuur een betaling betaalt, of welke terugbetaling het is.",
        fr: "Dire quelle facture un paiement paie, ou quel remboursement il est.",
        de: "Sagen, welche Rechnung eine Zahlung bezahlt oder welche Rückzahlung sie ist.",
        en: "Say which invoice a payment pays, or which refund it is.")

    static let paymentConfirmDiscussion = Phrase(
        nl: "Geef --invoice en --amount op, of --refund voor geld dat vertrok. Wat overblijft, blijft wachten.",
        fr: "Indiquez --invoice et --amount, ou --refund pour de l'argent parti. Ce qui reste continue d'attendre.",
        de: "Geben Sie --invoice und --amount an, oder --refund für Geld, das abging. Was übrig bleibt, wartet weiter.",
        en: "Give --invoice and --amount, or --refund for money that went out. What is left goes on waiting.")

    static let paymentKey = Phrase(
        nl: "De betaling, zoals 'medlevy payment list' ze noemt.",
        fr: "Le paiement, comme 'medlevy payment list' l'appelle.",
        de: "Die Zahlung, wie 'medlevy payment list' sie nennt.",
        en: "The payment, as 'medlevy payment list' calls it.")

    static let paidInvoice = Phrase(
        nl: "Het nummer van de factuur die wordt betaald.",
        fr: "Le numéro de la facture payée.",
        de: "Die Nummer der Rechnung, die bezahlt wird.",
        en: "The number of the invoice that is paid.")

    static let paidAmount = Phrase(
        nl: "Hoeveel ervan, in euro.",
        fr: "Combien, en euros.",
        de: "Wie viel davon, in Euro.",
        en: "How much of it, in euros.")

    static let paidRefund = Phrase(
        nl: "Het nummer van de terugbetaling die de bank zonder haar naam boekte.",
        fr: "Le numéro du remboursement que la banque a comptabilisé sans son nom.",
        de: "Die Nummer der Rückzahlung, die die Bank ohne ihren Namen gebucht hat.",
        en: "The number of the refund that the bank booked without its name.")

    static let ledger = Phrase(
        nl: "Tonen wat op elke rekening van de boekhouding staat.",
        fr: "Montrer ce qui figure sur chaque compte de la comptabilité.",
        de: "Zeigen, was auf jedem Konto der Buchhaltung steht.",
        en: "Show what stands on each account of the ledger.")

    static let ledgerDiscussion = Phrase(
        nl: "Debet is positief, credit negatief; samen geven alle rekeningen nul.",
        fr: "Le débit est positif, le crédit négatif ; ensemble, tous les comptes donnent zéro.",
        de: "Soll ist positiv, Haben negativ; zusammen ergeben alle Konten null.",
        en: "Debit is positive, credit negative; all accounts together are zero.")

    static let ledgerDay = Phrase(
        nl: "Alleen wat tot en met die dag is geboekt, JJJJ-MM-DD.",
        fr: "Seulement ce qui est comptabilisé jusqu'à ce jour inclus, AAAA-MM-JJ.",
        de: "Nur was bis zu diesem Tag gebucht ist, JJJJ-MM-TT.",
        en: "Only what was booked up to that day, YYYY-MM-DD.")
}
