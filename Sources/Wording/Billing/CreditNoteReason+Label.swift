public import Billing
public import Values

extension CreditNote.Reason {
    /// Why an invoice is taken back.
    public var label: Phrase {
        switch self {
        case .corrected:
            Phrase(
                nl: "de aangifte is verbeterd",
                fr: "la déclaration est corrigée",
                de: "die Erklärung wurde berichtigt",
                en: "the declaration was corrected")
        case .withdrawn:
            Phrase(
                nl: "de aangifte is ingetrokken",
                fr: "la déclaration est retirée",
                de: "die Erklärung wurde zurückgezogen",
                en: "the declaration was withdrawn")
        case .exOfficio:
            Phrase(
                nl: "de aangifte kwam in de plaats van een ambtshalve vaststelling, of omgekeerd",
                fr: "la déclaration a remplacé une fixation d'office, ou l'inverse",
                de: "die Erklärung trat an die Stelle einer Festsetzung von Amts wegen, oder umgekehrt",
                en: "the declaration took the place of an assessment ex officio, or the other way round")
        case .rateLowered:
            Phrase(
                nl: "het tarief is verlaagd",
                fr: "le taux est réduit",
                de: "der Satz wurde gesenkt",
                en: "the rate was lowered")
        case .figureCorrected:
            Phrase(
                nl: "een cijfer van het jaar is verbeterd",
                fr: "un chiffre de l'année est corrigé",
                de: "eine Zahl des Jahres wurde berichtigt",
                en: "a figure of the year was corrected")
        }
    }
}
