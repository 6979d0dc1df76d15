import Values

/// Why an amount differs.
extension Texts {
    static let beforeYear = Phrase(
        nl: "Bijdrage voor {year}",
        fr: "Contribution pour {year}",
        de: "Beitrag für {year}",
        en: "Contribution for {year}")

    static let afterYear = Phrase(
        nl: "Bijdrage voor {year}",
        fr: "Contribution pour {year}",
        de: "Beitrag für {year}",
        en: "Contribution for {year}")

    static let difference = Phrase(
        nl: "Verschil",
        fr: "Différence",
        de: "Differenz",
        en: "Difference")
}

/// Scenarios side by side, and the groups of contributors in them.
extension Texts {
    static let asGiven = Phrase(
        nl: "zoals opgegeven",
        fr: "tel qu'indiqué",
        de: "wie angegeben",
        en: "as given")

    /// Whether the maximum lowered the rate.
    static let isCapped = Phrase(
        nl: "Verlaagd tot het maximum",
        fr: "Abaissé au maximum",
        de: "Auf den Höchstsatz gesenkt",
        en: "Lowered to the maximum")

    static let byActivity = Phrase(
        nl: "Naar activiteit van de hoogste cel",
        fr: "Par activité de la cellule la plus élevée",
        de: "Nach Tätigkeit der höchsten Zelle",
        en: "By activity of the highest cell")

    static let byClass = Phrase(
        nl: "Naar klasse van de hoogste cel",
        fr: "Par classe de la cellule la plus élevée",
        de: "Nach Klasse der höchsten Zelle",
        en: "By class of the highest cell")

    static let byCountry = Phrase(
        nl: "Naar land",
        fr: "Par pays",
        de: "Nach Land",
        en: "By country")

    static let bySize = Phrase(
        nl: "Naar totale omzet",
        fr: "Par chiffre d'affaires total",
        de: "Nach Gesamtumsatz",
        en: "By total turnover")

    static let noRegistration = Phrase(
        nl: "geen activiteit geregistreerd",
        fr: "aucune activité enregistrée",
        de: "keine Tätigkeit registriert",
        en: "no activity registered")

    static let under = Phrase(
        nl: "minder dan {amount}",
        fr: "moins de {amount}",
        de: "unter {amount}",
        en: "under {amount}")

    /// A band of turnover: its first amount is in it, its last one no more.
    static let between = Phrase(
        nl: "van {from} tot onder {to}",
        fr: "de {from} à moins de {to}",
        de: "ab {from}, unter {to}",
        en: "from {from}, under {to}")

    /// The last band: that amount or more.
    static let fromOn = Phrase(
        nl: "vanaf {amount}",
        fr: "à partir de {amount}",
        de: "ab {amount}",
        en: "from {amount}")

    static let plotTitle = Phrase(
        nl: "Wat de sector betaalt voor {year}",
        fr: "Ce que le secteur paie pour {year}",
        de: "Was der Sektor für {year} zahlt",
        en: "What the sector pays for {year}")
}
