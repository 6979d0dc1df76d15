import Values

/// The texts of the list of clients, for who declares and certifies for others.
enum ClientWords {
    static let list: [String: Phrase] = [
        "title": Phrase(nl: "Klanten", fr: "Clients", de: "Mandanten", en: "Clients"),
        "pick_first": Phrase(
            nl: "U hebt niets gekozen. Vink in de lijst aan wat u wilt nakijken.",
            fr: "Vous n'avez rien choisi. Cochez dans la liste ce que vous voulez vérifier.",
            de: "Sie haben nichts gewählt. Kreuzen Sie in der Liste an, was Sie prüfen wollen.",
            en: "Nothing is chosen. Tick in the list what you want to review."),
        "too_many": Phrase(
            nl: "Ten hoogste {most} aangiften worden samen nagekeken; {count} zijn er aangevinkt. Haal enkele vinkjes "
                + "weg.",
            fr: "{most} déclarations au plus se vérifient ensemble ; {count} sont cochées. Décochez-en quelques-unes.",
            de: "Höchstens {most} Erklärungen werden zusammen geprüft; {count} sind angekreuzt. Nehmen Sie einige "
                + "Kreuze weg.",
            en: "At most {most} declarations are reviewed together; {count} are ticked. Untick some."),
        "picked_besides": Phrase(
            nl: "Ook aangevinkt, niet op deze pagina: {count}.", fr: "Cochées aussi, pas sur cette page : {count}.",
            de: "Auch angekreuzt, nicht auf dieser Seite: {count}.", en: "Also ticked, not on this page: {count}."),
        "drop": Phrase(
            nl: "Deze vinkjes weghalen", fr: "Les décocher", de: "Diese Kreuze wegnehmen", en: "Untick these"),
        "no_mandate": Phrase(
            nl: "zonder mandaat om te certificeren", fr: "sans mandat pour certifier",
            de: "ohne Vollmacht zum Bescheinigen", en: "without a mandate to certify"),
        "nobody": Phrase(
            nl:
                "Nog niemand gaf u of uw organisatie een mandaat. Een klant geeft het onder “Organisatie”; "
                + "daarna staan "
                + "zijn aangiften hier.",
            fr: "Personne ne vous a encore donné un mandat, ni à votre organisation. Un client le donne sous "
                + "« Organisation » ; ses déclarations figurent ensuite ici.",
            de: "Noch niemand hat Ihnen oder Ihrer Organisation eine Vollmacht erteilt. Ein Mandant erteilt sie "
                + "unter „Organisation“; danach stehen seine Erklärungen hier.",
            en: "Nobody has given you or your organisation a mandate yet. A client gives it under “Organisation”; then "
                + "their declarations stand here."),
        "count_submitted": Phrase(
            nl: "te certificeren", fr: "à certifier", de: "zu bescheinigen", en: "to certify"),
        "count_missing": Phrase(
            nl: "nog niet ingediend", fr: "pas encore introduites", de: "noch nicht eingereicht",
            en: "not handed in yet"),
        "count_refused": Phrase(
            nl: "geweigerd, te verbeteren", fr: "refusées, à corriger", de: "verweigert, zu berichtigen",
            en: "refused, to correct"),
        "count_certified": Phrase(
            nl: "gecertificeerd", fr: "certifiées", de: "bescheinigt", en: "certified"),
        "others": Phrase(
            nl: "en {count} zonder mandaat om te certificeren", fr: "et {count} sans mandat pour certifier",
            de: "und {count} ohne Vollmacht zum Bescheinigen", en: "and {count} without a mandate to certify"),
        "elsewhere": Phrase(
            nl: "Ook te certificeren:", fr: "À certifier aussi :", de: "Auch zu bescheinigen:",
            en: "Also to certify:"),
        "mine": Phrase(
            nl: "alleen wat ik zelf kan doen", fr: "seulement ce que je peux faire moi-même",
            de: "nur was ich selbst tun kann", en: "only what I can do myself"),
        "filter": Phrase(
            nl: "Zoeken en filteren", fr: "Chercher et filtrer", de: "Suchen und filtern",
            en: "Search and filter"),
        "search": Phrase(nl: "Naam of nummer", fr: "Nom ou numéro", de: "Name oder Nummer", en: "Name or number"),
        "year": Phrase(nl: "Bijdragejaar", fr: "Année de contribution", de: "Beitragsjahr", en: "Contribution year"),
        "state": Phrase(nl: "Toestand", fr: "État", de: "Stand", en: "State"),
        "all_years": Phrase(nl: "alle jaren", fr: "toutes les années", de: "alle Jahre", en: "all years"),
        "all_states": Phrase(nl: "alle", fr: "tous", de: "alle", en: "all"),
        "state_open": Phrase(
            nl: "nog iets te doen", fr: "reste à faire", de: "noch etwas zu tun", en: "something to do"),
        "state_missing": Phrase(
            nl: "niet ingediend", fr: "pas introduite", de: "nicht eingereicht", en: "not handed in"),
        "state_draft": Phrase(nl: "concept", fr: "brouillon", de: "Entwurf", en: "draft"),
        "state_submitted": Phrase(
            nl: "ingediend, te certificeren", fr: "introduite, à certifier", de: "eingereicht, zu bescheinigen",
            en: "handed in, to certify"),
        "state_refused": Phrase(
            nl: "certificering geweigerd", fr: "certification refusée", de: "Bescheinigung verweigert",
            en: "certification refused"),
        "state_certified": Phrase(nl: "gecertificeerd", fr: "certifiée", de: "bescheinigt", en: "certified"),
        "state_withdrawn": Phrase(nl: "ingetrokken", fr: "retirée", de: "zurückgezogen", en: "withdrawn"),
        "state_ex_officio": Phrase(
            nl: "ambtshalve vastgesteld", fr: "fixée d'office", de: "von Amts wegen festgesetzt",
            en: "set ex officio"),
        "show": Phrase(nl: "Tonen", fr: "Afficher", de: "Zeigen", en: "Show"),
        "reset": Phrase(nl: "Alles tonen", fr: "Tout afficher", de: "Alles zeigen", en: "Show all"),
        "found": Phrase(
            nl: "Gevonden: {count}", fr: "Trouvées : {count}", de: "Gefunden: {count}", en: "Found: {count}"),
        "none": Phrase(
            nl: "Niets gevonden.", fr: "Rien ne correspond à votre recherche.",
            de: "Nichts passt zu dem, was Sie suchen.", en: "Nothing fits what you look for."),
        "by_name": Phrase(nl: "Klant", fr: "Client", de: "Mandant", en: "Client"),
        "by_year": Phrase(nl: "Jaar", fr: "Année", de: "Jahr", en: "Year"),
        "by_state": Phrase(nl: "Toestand", fr: "État", de: "Stand", en: "State"),
        "by_deadline": Phrase(nl: "Tot en met", fr: "Jusqu'au", de: "Bis", en: "Until"),
        "by_total": Phrase(
            nl: "Totale omzet", fr: "Chiffre d'affaires total", de: "Gesamtumsatz", en: "Total turnover"),
        "by_levy": Phrase(
            nl: "Omzet voor de heffing", fr: "Chiffre d'affaires soumis", de: "Umsatz für die Abgabe",
            en: "Turnover "
                + "for the levy"),
        "by_contribution": Phrase(nl: "Bijdrage", fr: "Contribution", de: "Beitrag", en: "Contribution"),
        "pick_column": Phrase(nl: "Kiezen", fr: "Choisir", de: "Auswählen", en: "Pick"),
        "pick": Phrase(
            nl: "{name}, {year} kiezen", fr: "Choisir {name}, {year}", de: "{name}, {year} auswählen",
            en: "Pick {name}, {year}"),
        "tick_all": Phrase(
            nl: "Alles op deze pagina aanvinken", fr: "Cocher tout sur cette page",
            de: "Alles auf dieser Seite ankreuzen", en: "Tick all on this page"),
        "untick_all": Phrase(
            nl: "Niets aanvinken", fr: "Tout décocher", de: "Nichts ankreuzen", en: "Untick all"),
        "late": Phrase(nl: "te laat", fr: "en retard", de: "verspätet", en: "late"),
        "closed": Phrase(nl: "afgesloten", fr: "clôturée", de: "geschlossen", en: "closed"),
        "review": Phrase(
            nl: "Gekozen aangiften nakijken", fr: "Vérifier les déclarations choisies",
            de: "Ausgewählte Erklärungen prüfen", en: "Review what is picked"),
        "page": Phrase(
            nl: "Pagina {page} van {pages}", fr: "Page {page} sur {pages}", de: "Seite {page} von {pages}",
            en: "Page {page} of {pages}"),
        "before": Phrase(nl: "Vorige", fr: "Précédente", de: "Vorige", en: "Previous"),
        "after": Phrase(nl: "Volgende", fr: "Suivante", de: "Nächste", en: "Next"),
        "pages": Phrase(
            nl: "Pagina's van de lijst", fr: "Pages de la liste", de: "Seiten der Liste", en: "Pages of the list"),
        "upload": Phrase(
            nl: "Veel aangiften tegelijk opladen", fr: "Charger beaucoup de déclarations à la fois",
            de: "Viele Erklärungen auf einmal hochladen", en: "Upload many declarations at once"),
        "csv": Phrase(
            nl: "Deze lijst als CSV", fr: "Cette liste en CSV", de: "Diese Liste als CSV",
            en: "This list as CSV"),
        "xlsx": Phrase(
            nl: "Deze lijst als werkmap (XLSX)", fr: "Cette liste en classeur (XLSX)",
            de: "Diese Liste als Arbeitsmappe (XLSX)", en: "This list as a workbook (XLSX)"),
    ]

    /// What the templates ask for by name alone; the other texts stand in rows and choices.
    static let listShown = list.filter { key, _ in
        !["count_", "state_", "by_"].contains { key.hasPrefix($0) }
            && !["title", "all_years", "all_states", "found", "pick", "page", "others", "too_many", "picked_besides"]
                .contains(key)
    }
}
