import Values

extension AgencyWords {
    static let glance: [String: Phrase] = [
        "title": Phrase(
            nl: "Bijdragejaar {year}", fr: "Année de contribution {year}", de: "Beitragsjahr {year}",
            en: "Contribution year {year}"),
        "count_declared": Phrase(nl: "aangegeven", fr: "déclarées", de: "erklärt", en: "declared"),
        "count_missing": Phrase(nl: "ontbrekend", fr: "manquante(s)", de: "fehlend", en: "missing"),
        "count_certified": Phrase(nl: "gecertificeerd", fr: "certifiées", de: "bescheinigt", en: "certified"),
        "count_submitted": Phrase(
            nl: "te certificeren", fr: "à certifier", de: "zu bescheinigen", en: "to be certified"),
        "count_refused": Phrase(
            nl: "certificering geweigerd", fr: "certification refusée", de: "Bescheinigung verweigert",
            en: "certificate refused"),
        "count_ex_officio": Phrase(nl: "ambtshalve", fr: "d'office", de: "von Amts wegen", en: "ex officio"),
        "count_withdrawn": Phrase(nl: "ingetrokken", fr: "retirées", de: "zurückgezogen", en: "withdrawn"),
        "unassessed": Phrase(
            nl: "De cijfers van {year} zijn nog niet allemaal bekend: bedragen kunnen nog niet berekend worden. De "
                + "simulator probeert een begroting uit.",
            fr: "Les chiffres de {year} ne sont pas encore tous connus : les montants ne peuvent pas encore être "
                + "calculés. Le simulateur essaie un budget.",
            de: "Die Zahlen von {year} sind noch nicht alle bekannt: Beträge lassen sich noch nicht berechnen. Der "
                + "Simulator probiert einen Haushalt aus.",
            en: "The figures of {year} are not all known yet: amounts cannot be computed yet. The simulator tries a "
                + "budget out."),
        "sums": Phrase(
            nl: "Aangegeven naast de begroting", fr: "Montants déclarés et budget",
            de: "Erklärtes neben dem Haushalt", en: "What is declared beside the budget"),
        "no_budget": Phrase(
            nl: "Voor dit jaar is hier geen begroting vastgesteld: er is niets om mee te vergelijken.",
            fr: "Aucun budget n'est décidé ici pour cette année : il n'y a rien à comparer.",
            de: "Für dieses Jahr ist hier kein Haushalt beschlossen: Es gibt nichts zu vergleichen.",
            en: "No budget is decided here for this year: there is nothing to compare with."),
        "figure": Phrase(nl: "Cijfer", fr: "Chiffre", de: "Zahl", en: "Figure"),
        "assumed": Phrase(
            nl: "Begroting ging uit van", fr: "Le budget supposait", de: "Haushalt ging aus von",
            en: "The budget assumed"),
        "declared": Phrase(
            nl: "Aangegeven of vastgesteld", fr: "Déclaré ou fixé", de: "Erklärt oder festgesetzt",
            en: "Declared or set"),
        "sum_entities": Phrase(nl: "Entiteiten", fr: "Entités", de: "Einheiten", en: "Entities"),
        "sum_base": Phrase(
            nl: "Omzet voor de heffing", fr: "Chiffre d'affaires soumis à la redevance",
            de: "Umsatz für die Abgabe", en: "Turnover for the levy"),
        "sum_turnover": Phrase(
            nl: "Totale omzet", fr: "Chiffre d'affaires total", de: "Gesamtumsatz", en: "Total turnover"),
        "sum_activity": Phrase(
            nl: "Jaarlijkse bijdrage", fr: "Contribution annuelle", de: "Jährlicher Beitrag",
            en: "Annual contribution"),
        "sum_levy": Phrase(
            nl: "Heffing op de omzet", fr: "Redevance sur le chiffre d'affaires", de: "Abgabe auf den Umsatz",
            en: "Turnover levy"),
        "sum_all": Phrase(nl: "Samen", fr: "Ensemble", de: "Zusammen", en: "Together"),
        "progress": Phrase(
            nl: "Voortgang per week", fr: "Progression, semaine par semaine", de: "Fortschritt, Woche für Woche",
            en: "Progress, week by week"),
        "progress_told": Phrase(
            nl: "Tot {date}: {handed} ingediend, {certified} gecertificeerd.",
            fr: "Jusqu'au {date} : {handed} introduites, {certified} certifiées.",
            de: "Bis {date}: {handed} eingereicht, {certified} bescheinigt.",
            en: "Until {date}: {handed} handed in, {certified} certified."),
        "no_progress": Phrase(
            nl: "Nog niets ingediend.", fr: "Rien n'est encore introduit.", de: "Noch nichts eingereicht.",
            en: "Nothing is handed in yet."),
        "deadline": Phrase(nl: "laatste dag", fr: "dernier jour", de: "letzter Tag", en: "last day"),
        "handed": Phrase(nl: "Ingediend", fr: "Introduites", de: "Eingereicht", en: "Handed in"),
        "certified": Phrase(nl: "Gecertificeerd", fr: "Certifiées", de: "Bescheinigt", en: "Certified"),
        "table": Phrase(nl: "Als tabel", fr: "En tableau", de: "Als Tabelle", en: "As a table"),
        "until": Phrase(
            nl: "Week eindigend op", fr: "Semaine finissant le", de: "Woche bis", en: "Week ending"),
        "bands": Phrase(
            nl: "Verdeling van de totale omzet", fr: "Répartition du chiffre d'affaires total",
            de: "Verteilung des Gesamtumsatzes", en: "Distribution of total turnover"),
        "bands_told": Phrase(
            nl: "{count} bijdrageplichtigen naar hun totale omzet.",
            fr: "{count} redevables selon leur chiffre d'affaires total.",
            de: "{count} Abgabepflichtige nach ihrem Gesamtumsatz.",
            en: "{count} contributors by their total turnover."),
        "band": Phrase(nl: "Totale omzet", fr: "Chiffre d'affaires total", de: "Gesamtumsatz", en: "Total turnover"),
        "contributors": Phrase(
            nl: "Bijdrageplichtigen", fr: "Redevables", de: "Abgabepflichtige", en: "Contributors"),
        "who": Phrase(nl: "Wie wat betaalt", fr: "Qui paie quoi", de: "Wer was zahlt", en: "Who pays what"),
        "group": Phrase(nl: "Groep", fr: "Groupe", de: "Gruppe", en: "Group"),
        "activity": Phrase(
            nl: "Jaarlijkse bijdrage", fr: "Contribution annuelle", de: "Jährlicher Beitrag",
            en: "Annual contribution"),
        "levy": Phrase(nl: "Heffing", fr: "Redevance", de: "Abgabe", en: "Levy"),
        "rates": Phrase(
            nl: "Wat een tarief opbrengt", fr: "Ce que rapporte un taux", de: "Was ein Satz einbringt",
            en: "What a rate brings in"),
        "rates_what": Phrase(
            nl: "Het tarief kan dalen en niet stijgen. Vóór de afronding per bijdrageplichtige.",
            fr: "Le taux peut baisser et ne peut pas monter. Avant l'arrondi par redevable.",
            de: "Der Satz kann sinken und nicht steigen. Vor der Rundung je Abgabepflichtigen.",
            en: "The rate may fall and never rises. Before the rounding for each contributor."),
        "rates_told": Phrase(
            nl: "Tegen {rate} brengt de heffing {amount} op; een lager tarief naar verhouding minder.",
            fr: "À {rate}, la redevance rapporte {amount} ; un taux plus bas, moins en proportion.",
            de: "Bei {rate} bringt die Abgabe {amount} ein; ein niedrigerer Satz im Verhältnis weniger.",
            en: "At {rate} the levy brings in {amount}; a lower rate less in proportion."),
        "rate": Phrase(nl: "Tarief", fr: "Taux", de: "Satz", en: "Rate"),
        "left": Phrase(
            nl: "Blijft te dekken", fr: "Reste à couvrir", de: "Bleibt zu decken", en: "Left to cover"),
        "covers": Phrase(nl: "dekt het deel", fr: "couvre la part", de: "deckt den Teil", en: "covers the share"),
    ]

    static let glanceShown = glance.filter { key, _ in
        !key.hasPrefix("count_") && !key.hasPrefix("sum_") && !key.hasSuffix("_told")
            && !["deadline", "covers", "unassessed"].contains(key)
    }
}
