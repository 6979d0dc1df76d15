public import Rules
public import Values

extension Effect {
    /// What changed, as the reason for a difference.
    public var label: Phrase {
        switch self {
        case .entities:
            Phrase(
                nl: "Effect van de entiteiten",
                fr: "Effet des entités",
                de: "Wirkung der Einheiten",
                en: "Effect of the entities")
        case .costPerEntity:
            Phrase(
                nl: "Effect van de kost per entiteit",
                fr: "Effet du coût d'une entité",
                de: "Wirkung der Kosten je Einheit",
                en: "Effect of the cost per entity")
        case .turnover:
            Phrase(
                nl: "Effect van de omzet",
                fr: "Effet du chiffre d'affaires",
                de: "Wirkung des Umsatzes",
                en: "Effect of the turnover")
        case .threshold:
            Phrase(
                nl: "Effect van de omzetdrempel",
                fr: "Effet du seuil de chiffre d'affaires",
                de: "Wirkung der Umsatzschwelle",
                en: "Effect of the turnover threshold")
        case .rate:
            Phrase(
                nl: "Effect van het tarief",
                fr: "Effet du taux",
                de: "Wirkung des Satzes",
                en: "Effect of the rate")
        case .rounding:
            Phrase(
                nl: "Afronding",
                fr: "Arrondi",
                de: "Rundung",
                en: "Rounding")
        }
    }

}

extension Comparison {
    /// What an effect's cause was and became; `nil` for rounding, which is nobody's value. What only the threshold
    /// takes from the levied turnover, or adds to it, is no change of the turnover.
    public func texts(of effect: Effect, _ language: Language) -> (before: String, after: String)? {
        let numerals = Numerals(language)
        let (old, new) = (valuesBefore, valuesAfter)
        return switch effect {
        case .entities: (numerals.count(old.entities), numerals.count(new.entities))
        case .costPerEntity: (numerals.cost(old.charges.costPerEntity), numerals.cost(new.charges.costPerEntity))
        case .turnover: (numerals.money(old.levied), numerals.money(leviedAtOldThreshold))
        case .threshold: (numerals.money(old.threshold), numerals.money(new.threshold))
        case .rate: (numerals.percent(old.charges.rate), numerals.percent(new.charges.rate))
        case .rounding: nil
        }
    }
}

extension Numerals {
    /// With a plus sign when it is more.
    public func signedMoney(_ amount: CentsSum) -> String { amount > .zero ? "+" + money(amount) : money(amount) }
}
