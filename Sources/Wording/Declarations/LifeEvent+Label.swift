public import Declarations
public import Values

extension LifeEvent {
    /// What happens to a declaration, as a noun: it stands in lists and in histories.
    public var label: Phrase {
        switch self {
        case .saveDraft:
            Phrase(
                nl: "bewaring als concept",
                fr: "enregistrement comme brouillon",
                de: "Speicherung als Entwurf",
                en: "saving as a draft")
        case .submit:
            Phrase(
                nl: "indiening",
                fr: "introduction",
                de: "Einreichung",
                en: "submission")
        case .correct:
            Phrase(
                nl: "verbetering",
                fr: "correction",
                de: "Berichtigung",
                en: "correction")
        case .withdraw:
            Phrase(
                nl: "intrekking",
                fr: "retrait",
                de: "Zurückziehung",
                en: "withdrawal")
        case .certify:
            Phrase(
                nl: "certificering",
                fr: "certification",
                de: "Bescheinigung",
                en: "certification")
        case .refuse:
            Phrase(
                nl: "weigering van de certificering",
                fr: "refus de la certification",
                de: "Verweigerung der Bescheinigung",
                en: "refusal of certification")
        case .setExOfficio:
            Phrase(
                nl: "ambtshalve vaststelling",
                fr: "fixation d'office",
                de: "Festsetzung von Amts wegen",
                en: "setting ex officio")
        }
    }
}
