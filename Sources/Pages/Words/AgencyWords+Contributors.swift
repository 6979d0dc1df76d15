import Values

extension AgencyWords {
    static let paging: [String: Phrase] = [
        "pages": Phrase(
            nl: "Pagina's van de lijst", fr: "Pages de la liste", de: "Seiten der Liste", en: "Pages of the list"),
        "page": Phrase(
            nl: "Pagina {page} van {pages}", fr: "Page {page} sur {pages}", de: "Seite {page} von {pages}",
            en: "Page {page} of {pages}"),
        "before": Phrase(nl: "Vorige", fr: "Précédente", de: "Vorige", en: "Previous"),
        "after": Phrase(nl: "Volgende", fr: "Suivante", de: "Nächste", en: "Next"),
    ]

    static let contributors: [String: Phrase] = [
        "title": Phrase(
            nl: "Aangiften {year}", fr: "Déclarations {year}", de: "Erklärungen {year}", en: "Declarations {year}"),
        "filter": Phrase(
            nl: "Zoeken en filteren", fr: "Chercher et filtrer", de: "Suchen und filtern", en: "Search and filter"),
        "search": Phrase(nl: "Naam of nummer", fr: "Nom ou numéro", de: "Name oder Nummer", en: "Name or number"),
        "state": Phrase(nl: "Toestand", fr: "État", de: "Stand", en: "State"),
        "all_states": Phrase(nl: "alle", fr: "tous", de: "alle", en: "all"),
        "state_declared": Phrase(nl: "aangegeven", fr: "déclarées", de: "erklärt", en: "declared"),
        "state_submitted": Phrase(
            nl: "te certificeren", fr: "à certifier", de: "zu bescheinigen", en: "to be certified"),
        "state_refused": Phrase(
            nl: "certificering geweigerd", fr: "certification refusée", de: "Bescheinigung verweigert",
            en: "certificate refused"),
        "state_certified": Phrase(nl: "gecertificeerd", fr: "certifiées", de: "bescheinigt", en: "certified"),
        "state_ex_officio": Phrase(
            nl: "ambtshalve vastgesteld", fr: "fixées d'office", de: "von Amts wegen festgesetzt",
            en: "set ex officio"),
        "state_withdrawn": Phrase(nl: "ingetrokken", fr: "retirées", de: "zurückgezogen", en: "withdrawn"),
        "state_draft": Phrase(nl: "concept", fr: "brouillons", de: "Entwurf", en: "draft"),
        "show": Phrase(nl: "Tonen", fr: "Afficher", de: "Zeigen", en: "Show"),
        "reset": Phrase(nl: "Alles tonen", fr: "Tout afficher", de: "Alles zeigen", en: "Show all"),
        "found": Phrase(
            nl: "Gevonden: {count}", fr: "Trouvées : {count}", de: "Gefunden: {count}", en: "Found: {count}"),
        "none": Phrase(
            nl: "Niets past bij wat u zoekt.", fr: "Rien ne correspond à votre recherche.",
            de: "Nichts passt zu dem, was Sie suchen.", en: "Nothing fits what you look for."),
        "by_name": Phrase(nl: "Naam", fr: "Nom", de: "Name", en: "Name"),
        "by_state": Phrase(nl: "Toestand", fr: "État", de: "Stand", en: "State"),
        "by_changed": Phrase(nl: "Veranderd", fr: "Modifiée", de: "Geändert", en: "Changed"),
        "by_total": Phrase(
            nl: "Totale omzet", fr: "Chiffre d'affaires total", de: "Gesamtumsatz", en: "Total turnover"),
        "by_levy": Phrase(
            nl: "Omzet voor de heffing", fr: "Chiffre d'affaires soumis à la redevance", de: "Umsatz für die Abgabe",
            en: "Levy turnover"),
        "by_contribution": Phrase(nl: "Bijdrage", fr: "Contribution", de: "Beitrag", en: "Contribution"),
        "csv": Phrase(
            nl: "Deze lijst als CSV", fr: "Cette liste en CSV", de: "Diese Liste als CSV", en: "This list as CSV"),
        "xlsx": Phrase(
            nl: "Deze lijst als werkmap (XLSX)", fr: "Cette liste en classeur (XLSX)",
            de: "Diese Liste als Arbeitsmappe (XLSX)", en: "This list as a workbook (XLSX)"),
    ]

    static let contributorsShown = contributors.filter { key, _ in
        !["by_", "state_", "all_"].contains { key.hasPrefix($0) } && !["title", "found"].contains(key)
    }

    static let contributor: [String: Phrase] = [
        "back": Phrase(
            nl: "De sector, jaar na jaar", fr: "Le secteur, année par année", de: "Der Sektor, Jahr für Jahr",
            en: "The sector, year by year"),
        "account": Phrase(
            nl: "Rekening: facturen en betalingen", fr: "Compte : factures et paiements",
            de: "Konto: Rechnungen und Zahlungen", en: "Account: invoices and payments"),
        "nothing": Phrase(
            nl: "Nooit aangegeven.", fr: "Jamais déclaré.", de: "Nie erklärt.", en: "Never declared."),
        "notices": Phrase(
            nl: "Uitnodigingen en herinneringen", fr: "Invitations et rappels", de: "Einladungen und Erinnerungen",
            en: "Invitations and reminders"),
        "no_notices": Phrase(nl: "Geen verstuurd.", fr: "Aucun envoi.", de: "Keine versandt.", en: "None sent."),
        "kind_invitation": Phrase(nl: "uitnodiging", fr: "invitation", de: "Einladung", en: "invitation"),
        "kind_reminder": Phrase(nl: "herinnering", fr: "rappel", de: "Erinnerung", en: "reminder"),
        "entries": Phrase(
            nl: "Auditspoor van de aangiften", fr: "Piste d'audit des déclarations", de: "Prüfpfad der Erklärungen",
            en: "Audit trail of the declarations"),
        "no_entries": Phrase(
            nl: "Nog niets geschreven.", fr: "Rien n'est encore écrit.", de: "Noch nichts geschrieben.",
            en: "Nothing written yet."),
        "entry": Phrase(nl: "Nr.", fr: "N°", de: "Nr.", en: "No."),
        "at": Phrase(nl: "Wanneer", fr: "Quand", de: "Wann", en: "When"),
        "event": Phrase(nl: "Wat", fr: "Quoi", de: "Was", en: "What"),
        "subject": Phrase(nl: "Aangifte", fr: "Déclaration", de: "Erklärung", en: "Declaration"),
        "person": Phrase(nl: "Wie", fr: "Qui", de: "Wer", en: "Who"),
        "hash": Phrase(nl: "Keten", fr: "Chaîne", de: "Kette", en: "Chain"),
    ]

    static let contributorShown = contributor.filter { key, _ in !key.hasPrefix("kind_") }
}
