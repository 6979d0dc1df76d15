import Values

/// What figures of a year are called where one is missing. Somebody who types into a page knows no codes of tables.
enum FigureWords {
    static func label(of code: String) -> Phrase? { labels[code] }

    private static let labels: [String: Phrase] = [
        "budget": BillingWords.budget,
        "cost_per_entity": BillingWords.costPerEntity,
        "declaration_deadline": BillingWords.deadline,
        "effective_levy_rate": Phrase(
            nl: "tarief van de heffing", fr: "taux de la redevance", de: "Satz der Abgabe", en: "rate of the levy"),
        "maximum_levy_rate": Phrase(
            nl: "maximumtarief van de heffing", fr: "taux maximal de la redevance", de: "Höchstsatz der Abgabe",
            en: "maximum rate of the levy"),
        "levy_threshold": Phrase(
            nl: "omzetdrempel voor de heffing", fr: "seuil de chiffre d'affaires pour la redevance",
            de: "Umsatzschwelle für die Abgabe", en: "turnover threshold for the levy"),
        "consumer_price_index_september": Phrase(
            nl: "indexcijfer van de consumptieprijzen van september",
            fr: "indice des prix à la consommation de septembre", de: "Verbraucherpreisindex vom September",
            en: "consumer price index of September"),
        "payment_term": Phrase(
            nl: "betalingstermijn", fr: "délai de paiement", de: "Zahlungsfrist", en: "term of payment"),
        "first_reminder": Phrase(
            nl: "dag van de eerste herinnering", fr: "jour du premier rappel", de: "Tag der ersten Mahnung",
            en: "day of the first reminder"),
        "second_reminder": Phrase(
            nl: "dag van de tweede herinnering", fr: "jour du deuxième rappel", de: "Tag der zweiten Mahnung",
            en: "day of the second reminder"),
        "late_interest": Phrase(
            nl: "nalatigheidsinterest", fr: "intérêt de retard", de: "Verzugszinsen", en: "late interest"),
        "administrative_fine": Phrase(
            nl: "administratieve geldboete", fr: "amende administrative", de: "administrative Geldbuße",
            en: "administrative fine"),
        "creditor": Phrase(
            nl: "gegevens van de schuldeiser", fr: "données du créancier", de: "Angaben des Gläubigers",
            en: "data of the creditor"),
    ]
}
