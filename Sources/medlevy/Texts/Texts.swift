import Values

/// The words around the figures in the command line's answers: those that several answers share, and those of one
/// contributor's answer.
enum Texts {
    static let contributionYear = Phrase(
        nl: "Bijdragejaar {year}",
        fr: "Année de contribution {year}",
        de: "Beitragsjahr {year}",
        en: "Contribution year {year}")

    /// The country is a code, to which each language's words fit without an article.
    static let country = Phrase(
        nl: "gevestigd in {country}",
        fr: "pays d'établissement {country}",
        de: "niedergelassen in {country}",
        en: "established in {country}")

    static let pays = Phrase(
        nl: "betaalt {amount}",
        fr: "paie {amount}",
        de: "zahlt {amount}",
        en: "pays {amount}")

    static let paysAtMost = Phrase(
        nl: "betaalt ten hoogste {amount}",
        fr: "paie au plus {amount}",
        de: "zahlt höchstens {amount}",
        en: "pays at most {amount}")

    static let paysNothing = Phrase(
        nl: "betaalt niets, want er is geen bijdrageplicht",
        fr: "ne paie rien, car il n'y a pas d'assujettissement",
        de: "zahlt nichts, denn es besteht keine Abgabepflicht",
        en: "pays nothing, as it is not liable to contribute")

    static let goodToKnow = Phrase(
        nl: "Goed om te weten",
        fr: "Bon à savoir",
        de: "Gut zu wissen",
        en: "Good to know")

    static let atMost = Phrase(
        nl: "Het tarief is een maximum: het kan nog worden verlaagd wanneer de rekeningen van het jaar zijn "
            + "afgesloten (Q5).",
        fr: "Le taux est un maximum : il peut encore être abaissé après la clôture des comptes de l'année (Q5).",
        de: "Der Satz ist ein Höchstsatz: Er kann nach dem Abschluss der Jahresrechnung noch gesenkt werden (Q5).",
        en: "The rate is a maximum: it may still be lowered once the year's accounts are closed (Q5).")

    static let madeWith = Phrase(
        nl: "Gemaakt met {program}, tabellen {hash}.",
        fr: "Établi avec {program}, tableaux {hash}.",
        de: "Erstellt mit {program}, Tabellen {hash}.",
        en: "Made with {program}, tables {hash}.")
}
