import Values

/// What is said of an address that was made earlier, and of a comparison with another year.
extension ResultWords {
    static let unchanged = Phrase(
        nl: "Dit adres is gemaakt op {date}. De tabellen zijn sindsdien dezelfde, en het bedrag ook.",
        fr: "Cette adresse a été créée le {date}. Les tableaux sont restés les mêmes, et le montant aussi.",
        de: "Diese Adresse wurde am {date} erzeugt. Die Tabellen sind seither dieselben, und der Betrag auch.",
        en: "This address was made on {date}. The tables are still the same, and so is the amount.")
    static let otherTables = Phrase(
        nl: "De tabellen zijn veranderd sinds {date}, maar niets waarop dit bedrag steunt.",
        fr: "Les tableaux ont changé depuis le {date}, mais rien de ce sur quoi ce montant repose.",
        de: "Die Tabellen haben sich seit dem {date} geändert, aber nichts, worauf dieser Betrag beruht.",
        en: "The tables have changed since {date}, but nothing that this amount rests on.")
    static let changedTitle = Phrase(
        nl: "De tabellen zijn veranderd", fr: "Les tableaux ont changé", de: "Die Tabellen haben sich geändert",
        en: "The tables have changed")
    static let changed = Phrase(
        nl:
            "Volgens dit adres was het {before} op {date}. Met de tabellen van nu is het {after}. Wat het toen was, "
            + "staat alleen in het adres; deze dienst kan het niet meer nagaan.",
        fr:
            "Selon cette adresse, le montant au {date} était {before}. Avec les tableaux actuels, il est de "
            + "{after}. La valeur de ce jour-là ne figure que dans l'adresse ; ce service ne peut plus la "
            + "vérifier.",
        de:
            "Nach dieser Adresse waren es {before} am {date}. Mit den heutigen Tabellen sind es {after}. Der damalige "
            + "Wert steht nur in der Adresse; dieser Dienst kann ihn nicht mehr prüfen.",
        en:
            "By this address it was {before} on {date}. By the tables of now it is {after}. What it was then stands "
            + "in the address alone; this service can no longer check it.")
    static let brokenTitle = Phrase(
        nl: "Dit adres klopt niet", fr: "Cette adresse ne concorde pas", de: "Diese Adresse stimmt nicht",
        en: "This address does not fit")
    static let broken = Phrase(
        nl:
            "Het bedrag dat erin staat, is niet wat de tabellen geven die het noemt: het adres is onderweg veranderd "
            + "of afgebroken. Hieronder staat wat de tabellen geven.",
        fr:
            "Le montant qu'elle contient n'est pas celui que donnent les tableaux qu'elle cite : l'adresse a été "
            + "modifiée ou coupée en chemin. Ce qui suit est ce que donnent les tableaux.",
        de:
            "Der Betrag darin ist nicht der, den die genannten Tabellen geben: Die Adresse wurde unterwegs geändert "
            + "oder abgeschnitten. Unten steht, was die Tabellen geben.",
        en:
            "The amount in it is not what the tables give that it names: the address was changed or cut off on its "
            + "way. Below stands what the tables give.")

    // MARK: Comparison

    static let comparison: [String: Phrase] = [
        "back": Phrase(
            nl: "Terug naar de bijdrage", fr: "Retour à la contribution", de: "Zurück zum Beitrag",
            en: "Back to the contribution"),
        "why": Phrase(
            nl: "Waarom het verschilt", fr: "Pourquoi cela diffère", de: "Warum es sich unterscheidet",
            en: "Why it differs"),
        "reason": Phrase(nl: "Reden", fr: "Raison", de: "Grund", en: "Reason"),
        "effect": Phrase(nl: "Verschil", fr: "Différence", de: "Unterschied", en: "Difference"),
        "unsure": result["unsure"] ?? Phrase(same: "unsure"),
        "json": Phrase(
            nl: "Dezelfde vergelijking als JSON", fr: "La même comparaison en JSON",
            de: "Derselbe Vergleich als JSON", en: "The same comparison as JSON"),
    ]

    static let comparisonTitle = Phrase(
        nl: "{after} naast {before}", fr: "{after} comparé à {before}", de: "{after} neben {before}",
        en: "{after} beside {before}")
    static let more = Phrase(
        nl: "{amount} meer in {year}", fr: "{amount} de plus en {year}", de: "{amount} mehr im Jahr {year}",
        en: "{amount} more in {year}")
    static let less = Phrase(
        nl: "{amount} minder in {year}", fr: "{amount} de moins en {year}", de: "{amount} weniger im Jahr {year}",
        en: "{amount} less in {year}")
    static let same = Phrase(
        nl: "Hetzelfde bedrag in {year}", fr: "Le même montant en {year}", de: "Derselbe Betrag im Jahr {year}",
        en: "The same amount in {year}")
    static let sameAnswers = Phrase(
        nl: "Met dezelfde antwoorden is het {before} voor {year} en {after} voor {with}.",
        fr: "Avec les mêmes réponses, c'est {before} pour {year} et {after} pour {with}.",
        de: "Mit denselben Antworten sind es {before} für {year} und {after} für {with}.",
        en: "With the same answers it is {before} for {year} and {after} for {with}.")
    static let mainCause = Phrase(
        nl: "Het meeste komt hiervan: {cause}, van {before} naar {after}.",
        fr: "L'essentiel vient de ceci : {cause}, de {before} à {after}.",
        de: "Das meiste kommt davon: {cause}, von {before} auf {after}.",
        en: "Most of it comes from this: {cause}, from {before} to {after}.")

}
