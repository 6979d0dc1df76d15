import Values
import Wording

/// The texts around the amounts that follow from a declaration.
enum ContributionWords {
    static let all: [String: Phrase] = ExplanationWords.all.adding([
        "contribution": PaperWords.contribution, "at_most_why": PaperWords.atMost, "steps": PaperWords.steps,
        "sureness": Phrase(
            nl: "Niet elk cijfer is officieel bevestigd", fr: "Certains chiffres ne sont pas officiellement confirmés",
            de: "Nicht jede Zahl ist amtlich bestätigt", en: "Not every figure is officially confirmed"),
        "not_yet": Phrase(
            nl: "De cijfers van {year} zijn nog niet allemaal bekend: het bedrag wordt later berekend. De aangifte "
                + "wacht daar niet op.",
            fr: "Les chiffres de {year} ne sont pas encore tous connus : le montant sera calculé plus tard. La "
                + "déclaration n'attend pas.",
            de: "Die Zahlen von {year} sind noch nicht alle bekannt: Der Betrag wird später berechnet. Die Erklärung "
                + "wartet nicht darauf.",
            en: "The figures of {year} are not all known yet: the amount is computed later. The declaration does not "
                + "wait for it."),
    ])
}
