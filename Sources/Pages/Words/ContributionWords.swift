import Values

/// The texts around the amounts that follow from a declaration.
enum ContributionWords {
    static let all: [String: Phrase] = ExplanationWords.all.adding([
        "contribution": Phrase(
            nl: "Wat eruit volgt", fr: "Ce qui en découle", de: "Was daraus folgt", en: "What follows from it"),
        "at_most_why": Phrase(
            nl: "“Ten hoogste”, omdat het tarief nog kan worden verlaagd zodra de rekeningen van {year} zijn "
                + "afgesloten (Q5).",
            fr: "« Au plus », parce que le taux peut encore être abaissé après la clôture des comptes de "
                + "{year} (Q5).",
            de: "„Höchstens“, weil der Satz nach dem Abschluss der Jahresrechnung {year} noch gesenkt werden "
                + "kann (Q5).",
            en: "“At most”, because the rate may still be lowered once the accounts of {year} are closed (Q5)."),
        "sureness": Phrase(
            nl: "Niet elk cijfer is officieel bevestigd", fr: "Tous les chiffres ne sont pas officiellement confirmés",
            de: "Nicht jede Zahl ist amtlich bestätigt", en: "Not every figure is officially confirmed"),
        "steps": Phrase(
            nl: "Hoe dit berekend is", fr: "Comment c'est calculé", de: "Wie das berechnet ist",
            en: "How this is computed"),
        "not_yet": Phrase(
            nl: "De cijfers van {year} zijn nog niet allemaal bekend: het bedrag kan nog niet berekend worden. "
                + "Indienen kan wel.",
            fr: "Les chiffres de {year} ne sont pas encore tous connus : le montant ne peut pas encore être calculé. "
                + "L'introduction est possible.",
            de: "Die Zahlen von {year} sind noch nicht alle bekannt: Der Betrag lässt sich noch nicht berechnen. "
                + "Einreichen ist möglich.",
            en: "The figures of {year} are not all known yet: the amount cannot be computed yet. Handing in is "
                + "possible."),
    ])
}
