public import Declarations
public import Values

extension DeclaredTurnover.Box {
    /// What is said by ticking the box.
    public var label: Phrase {
        switch self {
        case .belowThreshold:
            Phrase(
                nl: "totale omzet lager dan de geïndexeerde drempel",
                fr: "chiffre d'affaires total inférieur au seuil indexé",
                de: "Gesamtumsatz unter der indexierten Schwelle",
                en: "total turnover below the indexed threshold")
        case .notEstablishedNotActive:
            Phrase(
                nl: "niet gevestigd en niet actief in België",
                fr: "ni établi ni actif en Belgique",
                de: "weder niedergelassen noch tätig in Belgien",
                en: "neither established nor active in Belgium")
        }
    }
}
