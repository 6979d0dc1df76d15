import Values
import Wording

/// The texts around the amounts that follow from a declaration.
enum ContributionWords {
    static let all: [String: Phrase] = ExplanationWords.all.adding([
        "contribution": PaperWords.contribution, "at_most_why": PaperWords.atMost, "steps": PaperWords.steps,
        "sureness": Phrase(
            nl: "Niet elk cijfer is officieel bevestigd", fr: "Tous les chiffres ne sont pas officiellement confirmés",
            de: "Nicht jede Zahl ist amtlich bestätigt", en: "Not every figure is officially confirmed"),
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
