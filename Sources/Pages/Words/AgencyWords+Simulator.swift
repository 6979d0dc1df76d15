import Values

extension AgencyWords {
    static let simulator: [String: Phrase] = [
        "title": Phrase(
            nl: "Simulator {year}", fr: "Simulateur {year}", de: "Simulator {year}", en: "Simulator {year}"),
        "what": Phrase(
            nl: "Wat de hele sector zou betalen, zoals hij nu heeft aangegeven. Niets wordt bewaard; het adres van "
                + "de pagina bevat uw keuze; u kunt het doorgeven.",
            fr: "Ce que tout le secteur paierait, tel qu'il a déclaré à présent. Rien n'est gardé ; l'adresse de la "
                + "page contient votre choix et peut être transmise.",
            de: "Was der ganze Sektor zahlen würde, so wie er jetzt erklärt hat. Nichts wird aufbewahrt; die Adresse "
                + "der Seite enthält Ihre Wahl und lässt sich weitergeben.",
            en: "What the whole sector would pay, as it has declared by now. Nothing is kept; the page's address holds "
                + "your choice and can be passed on."),
        "budget": Phrase(nl: "Begroting", fr: "Budget", de: "Haushalt", en: "Budget"),
        "budget_hint": Phrase(
            nl: "Zolang het jaar er geen heeft: wat nu in totaal betaald wordt.",
            fr: "Tant que l'année n'en a pas : ce qui est payé en tout à présent.",
            de: "Solange das Jahr keinen hat: was jetzt insgesamt gezahlt wird.",
            en: "As long as the year has none: what is paid in all now."),
        "maximum_rate": Phrase(
            nl: "Maximumtarief in %", fr: "Taux maximal en %", de: "Höchstsatz in %", en: "Maximum rate in %"),
        "maximum_rate_hint": Phrase(
            nl: "Leeg: geen maximum.", fr: "Vide : pas de maximum.", de: "Leer: kein Höchstsatz.",
            en: "Empty: no maximum."),
        "threshold": Phrase(
            nl: "Drempel van de heffing", fr: "Seuil de la redevance", de: "Schwelle der Abgabe",
            en: "Threshold of the levy"),
        "readings": Phrase(
            nl: "Lezingen van de wet", fr: "Lectures de la loi", de: "Lesarten des Gesetzes",
            en: "Readings of the law"),
        "try": Phrase(nl: "Berekenen", fr: "Calculer", de: "Berechnen", en: "Compute"),
        "reset": Phrase(
            nl: "Zoals nu", fr: "Revenir aux valeurs actuelles", de: "Wie jetzt", en: "As it is now"),
        "result": Phrase(nl: "Uitkomst", fr: "Résultat", de: "Ergebnis", en: "Result"),
        "told": Phrase(
            nl: "Berekend over {count} bijdrageplichtigen met een aangifte of een ambtshalve vaststelling.",
            fr: "Calculé sur {count} redevables qui ont déclaré ou ont été fixés d'office.",
            de: "Berechnet über {count} Abgabepflichtige, die erklärt haben oder für die von Amts wegen festgesetzt "
                + "wurde.",
            en: "Computed over {count} contributors who declared or were set ex officio."),
        "capped": Phrase(
            nl: "Het maximum verlaagt het tarief: de heffing dekt haar deel van de begroting niet.",
            fr: "Le maximum abaisse le taux : la redevance ne couvre pas sa part du budget.",
            de: "Der Höchstsatz senkt den Satz: Die Abgabe deckt ihren Teil des Haushalts nicht.",
            en: "The maximum lowers the rate: the levy does not cover its share of the budget."),
        "figure": Phrase(nl: "Cijfer", fr: "Chiffre", de: "Zahl", en: "Figure"),
        "now": Phrase(nl: "Nu", fr: "À présent", de: "Jetzt", en: "Now"),
        "then": Phrase(nl: "Simulatie", fr: "Simulation", de: "Simulation", en: "Simulation"),
        "change": Phrase(nl: "Verschil", fr: "Différence", de: "Unterschied", en: "Difference"),
        "figure_cost": Phrase(
            nl: "Kost per entiteit", fr: "Coût d'une entité", de: "Kosten je Einheit", en: "Cost per entity"),
        "figure_rate": Phrase(nl: "Tarief", fr: "Taux", de: "Satz", en: "Rate"),
        "figure_entities": Phrase(nl: "Entiteiten", fr: "Entités", de: "Einheiten", en: "Entities"),
        "figure_liable": Phrase(nl: "Betalen", fr: "Paient", de: "Zahlen", en: "Liable"),
        "figure_exempt": Phrase(
            nl: "Vrijgesteld van de heffing", fr: "Exonérés de la redevance", de: "Von der Abgabe befreit",
            en: "Exempt from the levy"),
        "figure_base": Phrase(
            nl: "Omzet waarop het tarief wordt berekend", fr: "Chiffre d'affaires servant à fixer le taux",
            de: "Umsatz, aus dem sich der Satz ergibt", en: "Turnover that divides the rate"),
        "figure_activity": Phrase(
            nl: "Jaarlijkse bijdrage", fr: "Contribution annuelle", de: "Jährlicher Beitrag",
            en: "Annual contribution"),
        "figure_levy": Phrase(
            nl: "Heffing op de omzet", fr: "Redevance sur le chiffre d'affaires", de: "Abgabe auf den Umsatz",
            en: "Turnover levy"),
        "figure_total": Phrase(nl: "Samen", fr: "Ensemble", de: "Zusammen", en: "Together"),
        "figure_residual_activity": Phrase(
            nl: "Rest van het deel jaarlijkse bijdrage", fr: "Reste de la part de contribution annuelle",
            de: "Rest des Anteils jährlicher Beitrag",
            en: "Residual of the annual contribution's part"),
        "figure_residual_levy": Phrase(
            nl: "Rest van het deel heffing", fr: "Reste de la part de redevance", de: "Rest des Anteils Abgabe",
            en: "Residual of the levy part"),
        "who": Phrase(nl: "Wie wat betaalt", fr: "Qui paie quoi", de: "Wer was zahlt", en: "Who pays what"),
        "group": Phrase(nl: "Groep", fr: "Groupe", de: "Gruppe", en: "Group"),
        "contributors": Phrase(
            nl: "Bijdrageplichtigen", fr: "Redevables", de: "Abgabepflichtige", en: "Contributors"),
        "activity": Phrase(
            nl: "Jaarlijkse bijdrage", fr: "Contribution annuelle", de: "Jährlicher Beitrag",
            en: "Annual contribution"),
        "levy": Phrase(nl: "Heffing", fr: "Redevance", de: "Abgabe", en: "Levy"),
    ]

    static let simulatorShown = simulator.filter { key, _ in !key.hasPrefix("figure_") && key != "told" }
}
