import Values

/// The texts of an explanation's table.
enum ExplanationWords {
    static let all: [String: Phrase] = [
        "step": Phrase(nl: "Stap", fr: "Étape", de: "Schritt", en: "Step"),
        "outcome": Phrase(nl: "Uitkomst", fr: "Résultat", de: "Ergebnis", en: "Result"),
        "where": Phrase(
            nl: "Waar het staat", fr: "Où cela figure", de: "Wo es steht", en: "Where it says so"),
        "sources": Phrase(nl: "Bronnen", fr: "Sources", de: "Quellen", en: "Sources"),
    ]
}
