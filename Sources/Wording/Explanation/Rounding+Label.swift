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
                de: "auf den Cent gerundet, ein halber Cent nach oben",
                en: "rounded to the cent, half a cent upwards")
        case .fourDecimalsOfPercent:
            Phrase(
                nl: "afgerond op vier decimalen van een procent, de helft naar boven",
                fr: "arrondi à quatre décimales de pour cent, la moitié vers le haut",
                de: "auf vier Nachkommastellen eines Prozents gerundet, die Hälfte nach oben",
                en: "rounded to four decimals of a percent, half upwards")
        }
    }
}
