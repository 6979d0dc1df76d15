public import Billing
public import Values

extension FigureComparison {
    /// What looks wrong, with the figure and what it is compared with.
    public func told(_ language: Language) -> String {
        let numerals = Numerals(language)
        let (value, other): (String, String) =
            switch figure {
            case .cost(let value, let other): (numerals.money(value), numerals.money(other))
            case .rate(let value, let other): (numerals.percent(value), numerals.percent(other))
            }
        let told = (isLow ? FigureComparison.low : FigureComparison.high).filled(
            language, ["value": value, "other": other, "basis": named(language)])
        return "\(finding.label[language]) \(told)"
    }

    private func named(_ language: Language) -> String {
        switch basis {
        case .tables:
            Phrase(
                nl: "het cijfer uit de tabellen", fr: "le chiffre des tableaux", de: "die Zahl der Tabellen",
                en: "the figure of the tables")[language]
        case .year(let year):
            Phrase(
                nl: "het cijfer van {year}", fr: "le chiffre de {year}", de: "die Zahl von {year}",
                en: "the figure of {year}"
            ).filled(language, ["year": String(year)])
        }
    }

    private static let low = Phrase(
        nl: "{value} is minder dan de helft van {other} ({basis}).",
        fr: "{value} est inférieur à la moitié de {other} ({basis}).",
        de: "{value} ist weniger als die Hälfte von {other} ({basis}).",
        en: "{value} is less than half of {other} ({basis}).")

    private static let high = Phrase(
        nl: "{value} is meer dan het dubbele van {other} ({basis}).",
        fr: "{value} est supérieur au double de {other} ({basis}).",
        de: "{value} ist mehr als das Doppelte von {other} ({basis}).",
        en: "{value} is more than twice {other} ({basis}).")
}
