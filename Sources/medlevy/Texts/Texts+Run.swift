import Values

/// What is said while a national run is at work, and when it is done.
extension Texts {
    static let readingContributors = Phrase(
        nl: "De bijdrageplichtigen worden gelezen",
        fr: "Lecture des redevables",
        de: "Die Abgabepflichtigen werden gelesen",
        en: "Reading the contributors")

    static let writingResults = Phrase(
        nl: "De resultaten worden geschreven",
        fr: "Écriture des résultats",
        de: "Die Ergebnisse werden geschrieben",
        en: "Writing the results")

    static let endsWithoutLineEnd = Phrase(
        nl: "{file}: de laatste regel heeft geen regeleinde. Controleer of het bestand volledig is.",
        fr: "{file}: la dernière ligne n'a pas de fin de ligne. Vérifiez que le fichier est complet.",
        de: "{file}: Die letzte Zeile hat kein Zeilenende. Prüfen Sie, ob die Datei vollständig ist.",
        en: "{file}: the last line has no line end. Check that the file is complete.")

    static let writtenTo = Phrase(
        nl: "Bedragen van elke bijdrageplichtige: {file}",
        fr: "Montants de chaque redevable : {file}",
        de: "Beträge jedes Abgabepflichtigen: {file}",
        en: "Amounts of each contributor: {file}")

    /// The readings of the law that the run was made with.
    static let readings = Phrase(
        nl: "Lezingen: {readings}",
        fr: "Lectures : {readings}",
        de: "Lesarten: {readings}",
        en: "Readings: {readings}")

    static let givenAboveMaximum = Phrase(
        nl: "Het opgegeven tarief is hoger dan het maximum van {maximum} in de tabellen: meer dan dat wordt niet "
            + "aangerekend.",
        fr: "Le taux indiqué dépasse le maximum de {maximum} des tableaux : il n'est pas facturé davantage.",
        de: "Der angegebene Satz liegt über dem Höchstsatz von {maximum} in den Tabellen: Mehr als dieser wird nicht "
            + "berechnet.",
        en: "The rate given is above the maximum of {maximum} in the tables: nobody is charged more than that.")

    static let computedAboveMaximum = Phrase(
        nl: "Het berekende tarief is hoger dan het maximum van {maximum} in de tabellen. Gebruik --max-rate published "
            + "om dat toe te passen.",
        fr: "Le taux calculé dépasse le maximum de {maximum} des tableaux. Utilisez --max-rate published pour "
            + "l'appliquer.",
        de: "Der berechnete Satz liegt über dem Höchstsatz von {maximum} in den Tabellen. Verwenden Sie "
            + "--max-rate published, um diesen anzuwenden.",
        en: "The computed rate is above the maximum of {maximum} in the tables. Use --max-rate published to apply it.")
}

/// The budget, and the sector that it is divided over.
extension Texts {
    static let budget = Phrase(
        nl: "Begroting",
        fr: "Budget",
        de: "Haushalt",
        en: "Budget")

    static let levyShare = Phrase(
        nl: "Deel van de heffing",
        fr: "Part de la redevance",
        de: "Anteil der Abgabe",
        en: "Part of the levy")

    static let activityShare = Phrase(
        nl: "Deel van de jaarlijkse bijdrage",
        fr: "Part de la contribution annuelle",
        de: "Anteil des jährlichen Beitrags",
        en: "Part of the annual contribution")

    /// Whoever stands in the file, also those that turn out not to be liable.
    static let contributors = Phrase(
        nl: "Actoren in het bestand",
        fr: "Acteurs dans le fichier",
        de: "Akteure in der Datei",
        en: "Actors in the file")

    static let liable = Phrase(
        nl: "Met bijdrageplicht",
        fr: "Assujettis",
        de: "Mit Abgabepflicht",
        en: "Liable")

    static let notLiable = Phrase(
        nl: "Niet bijdrageplichtig",
        fr: "Non assujettis",
        de: "Nicht abgabepflichtig",
        en: "Not liable")

    static let exempt = Phrase(
        nl: "Vrijgesteld van de heffing",
        fr: "Exonérés de la redevance",
        de: "Von der Abgabe befreit",
        en: "Exempt from the levy")

    static let unregistered = Phrase(
        nl: "Met bijdrageplicht, zonder geregistreerde activiteit",
        fr: "Assujettis sans activité enregistrée",
        de: "Mit Abgabepflicht, ohne registrierte Tätigkeit",
        en: "Liable, with no activity registered")

    static let entities = Phrase(
        nl: "Entiteiten",
        fr: "Entités",
        de: "Einheiten",
        en: "Entities")

    static let turnover = Phrase(
        nl: "Omzet waarop het tarief wordt berekend",
        fr: "Chiffre d'affaires servant de diviseur pour le taux",
        de: "Umsatz, aus dem der Satz berechnet wird",
        en: "Turnover that the rate is computed from")

    static let threshold = Phrase(
        nl: "Omzetdrempel",
        fr: "Seuil de chiffre d'affaires",
        de: "Umsatzschwelle",
        en: "Turnover threshold")
}

/// What the run gives.
extension Texts {
    static let costPerEntity = Phrase(
        nl: "Kost per entiteit",
        fr: "Coût d'une entité",
        de: "Kosten je Einheit",
        en: "Cost per entity")

    static let uncappedRate = Phrase(
        nl: "Berekend tarief, vóór het maximum",
        fr: "Taux calculé, avant le maximum",
        de: "Berechneter Satz, vor dem Höchstsatz",
        en: "Computed rate, before the maximum")

    static let rate = Phrase(
        nl: "Tarief van de heffing",
        fr: "Taux de la redevance",
        de: "Satz der Abgabe",
        en: "Rate of the levy")

    static let totalActivity = Phrase(
        nl: "Jaarlijkse bijdragen",
        fr: "Contributions annuelles",
        de: "Jährliche Beiträge",
        en: "Annual contributions")

    static let totalLevy = Phrase(
        nl: "Heffingen op de omzet",
        fr: "Redevances sur le chiffre d'affaires",
        de: "Abgaben auf den Umsatz",
        en: "Turnover levies")

    static let total = Phrase(
        nl: "Totaal",
        fr: "Total",
        de: "Summe",
        en: "Total")

    static let residualActivity = Phrase(
        nl: "Afrondingsverschil van de jaarlijkse bijdrage",
        fr: "Différence d'arrondi de la contribution annuelle",
        de: "Rundungsdifferenz des jährlichen Beitrags",
        en: "Rounding difference of the annual contribution")

    static let residualLevy = Phrase(
        nl: "Verschil tussen de heffing en haar deel van de begroting",
        fr: "Écart entre la redevance et sa part du budget",
        de: "Differenz der Abgabe zu ihrem Anteil am Haushalt",
        en: "Difference of the levy with its part of the budget")
}
