public import Values

extension BillingWords {
    /// That money comes in for what was written off.
    public static func recovered(_ amount: CentsSum, _ language: Language) -> String {
        recoveredPhrase.filled(language, ["amount": Numerals(language).money(amount)])
    }

    private static let recoveredPhrase = Phrase(
        nl: "terugwinning van {amount} die afgeboekt was: het verlies wordt zoveel kleiner",
        fr: "récupération de {amount} passés en perte : la perte diminue d'autant",
        de: "Rückgewinnung von {amount}, die ausgebucht waren: der Verlust wird um so viel kleiner",
        en: "recovers {amount} that had been written off: the loss becomes so much smaller")
}
