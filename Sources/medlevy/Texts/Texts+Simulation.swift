import Values

/// Why an amount differs.
extension Texts {
    static let contributionFor = Phrase(
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

    static let plotTitle = Phrase(
        nl: "Wat de sector betaalt voor {year}",
        fr: "Ce que le secteur paie pour {year}",
        de: "Was der Sektor für {year} zahlt",
        en: "What the sector pays for {year}")
}
