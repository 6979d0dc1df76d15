public import Values

/// What every document on paper says.
public enum PaperWords {
    /// Federaal Agentschap voor Geneesmiddelen en Gezondheidsproducten (FAGG), Agence fédérale des médicaments et des
    /// produits de santé (AFMPS).
    public static let agency = Phrase(
        nl: "Federaal Agentschap voor Geneesmiddelen en Gezondheidsproducten",
        fr: "Agence fédérale des médicaments et des produits de santé",
        de: "Föderalagentur für Arzneimittel und Gesundheitsprodukte",
        en: "Federal Agency for Medicines and Health Products")

    public static let service = Phrase(
        nl: "Bijdragen op medische hulpmiddelen", fr: "Contributions sur les dispositifs médicaux",
        de: "Beiträge auf Medizinprodukte", en: "Contributions on medical devices")

    public static let page = Phrase(
        nl: "pagina {page} van {pages}", fr: "page {page} sur {pages}", de: "Seite {page} von {pages}",
        en: "page {page} of {pages}")

    public static let contribution = Phrase(
        nl: "Wat eruit volgt", fr: "Ce qui en découle", de: "Was daraus folgt", en: "What follows from it")

    public static let atMost = Phrase(
        nl: "“Ten hoogste”, omdat het tarief nog kan worden verlaagd zodra de rekeningen van {year} zijn "
            + "afgesloten (Q5).",
        fr: "« Au plus », parce que le taux peut encore être abaissé après la clôture des comptes de "
            + "{year} (Q5).",
        de: "„Höchstens“, weil der Satz nach dem Abschluss der Jahresrechnung {year} noch gesenkt werden "
            + "kann (Q5).",
        en: "“At most”, because the rate may still be lowered once the accounts of {year} are closed (Q5).")

    public static let steps = Phrase(
        nl: "Hoe dit berekend is", fr: "Comment c'est calculé", de: "Wie das berechnet ist",
        en: "How this is computed")

    public static let step = Phrase(nl: "Stap", fr: "Étape", de: "Schritt", en: "Step")

    public static let stepResult = Phrase(nl: "Uitkomst", fr: "Résultat", de: "Ergebnis", en: "Result")

    public static let stepSource = Phrase(
        nl: "Waar het staat", fr: "Où c'est écrit", de: "Wo es steht", en: "Where it says so")

    public static let yes = Phrase(nl: "ja", fr: "oui", de: "ja", en: "yes")
    public static let no = Phrase(nl: "nee", fr: "non", de: "nein", en: "no")
    public static let none = Phrase(nl: "geen", fr: "aucune", de: "keine", en: "none")
}
