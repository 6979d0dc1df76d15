public import Rules
public import Values

extension Rounding {
    /// How a step rounds.
    public var label: Phrase {
        switch self {
        case .cent:
            Phrase(
                nl: "afgerond op de cent, een halve cent naar boven",
                fr: "arrondi à l'eurocent, le demi-eurocent vers le haut",
                de: "auf den Cent gerundet, bei genau einem halben Cent nach oben",
                en: "rounded to the cent, half a cent upwards")
        case .fourDecimalsOfPercent:
            Phrase(
                nl: "afgerond op vier decimalen van een procent, een half naar boven",
                fr: "arrondi à la quatrième décimale du pourcentage, la demi-unité vers le haut",
                de: "auf vier Nachkommastellen des Prozentsatzes gerundet, bei genau der Hälfte nach oben",
                en: "rounded to four decimals of a percent, a half upwards")
        }
    }
}
