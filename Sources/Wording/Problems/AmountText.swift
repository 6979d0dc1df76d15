import Values

/// What is said of amounts and percentages.
enum AmountText {
    static let empty = Phrase(
        nl: "Het bedrag ontbreekt. Schrijf een bedrag, en 0 als er geen omzet is.",
        fr: "Le montant manque. Écrivez un montant, et 0 s'il n'y a pas de chiffre d'affaires.",
        de: "Der Betrag fehlt. Schreiben Sie einen Betrag, und 0, wenn es keinen Umsatz gibt.",
        en: "The amount is missing. Write an amount, and 0 if there is no turnover.")

    static let malformed = Phrase(
        nl: "“{value}” is geen bedrag. Schrijf cijfers zonder groepering of muntteken, met een punt voor de "
            + "decimalen, bijvoorbeeld 1234.50 in euro of 123450 in cent.",
        fr: "« {value} » n'est pas un montant. Écrivez des chiffres sans séparateur de milliers ni symbole "
            + "monétaire, avec un point devant les décimales, par exemple 1234.50 en euros ou 123450 en "
            + "eurocents.",
        de: "„{value}“ ist kein Betrag. Schreiben Sie Ziffern ohne Tausendertrennzeichen und Währungszeichen,"
            + " mit einem Punkt vor den Nachkommastellen, zum Beispiel 1234.50 in Euro oder 123450 in Cent.",
        en: "“{value}” is not an amount. Write digits without group separators or a currency sign, with a "
            + "point before the decimals, such as 1234.50 in euros or 123450 in cents.")

    static let negative = Phrase(
        nl: "Het bedrag {value} is negatief. Schrijf 0 of een hoger bedrag.",
        fr: "Le montant {value} est négatif. Écrivez 0 ou un montant supérieur.",
        de: "Der Betrag {value} ist negativ. Schreiben Sie 0 oder einen höheren Betrag.",
        en: "The amount {value} is negative. Write 0 or a higher amount.")

    static let tooPrecise = Phrase(
        nl: "Het bedrag {value} heeft te veel decimalen. Schrijf er ten hoogste twee in euro, en geen in cent.",
        fr: "Le montant {value} a trop de décimales. Écrivez-en deux au plus en euros, et aucune en eurocents.",
        de: "Der Betrag {value} hat zu viele Nachkommastellen. Schreiben Sie höchstens zwei in Euro und keine"
            + " in Cent.",
        en: "The amount {value} has too many decimals. Write at most two in euros, and none in cents.")

    static let tooLarge = Phrase(
        nl: "Het bedrag {value} is te groot. Schrijf ten hoogste {largest}.",
        fr: "Le montant {value} est trop élevé. Écrivez {largest} au plus.",
        de: "Der Betrag {value} ist zu hoch. Schreiben Sie höchstens {largest}.",
        en: "The amount {value} is too large. Write at most {largest}.")

    static let percentage = Phrase(
        nl: "“{value}” is geen percentage. Schrijf een getal van 0 tot {largest}, met een punt voor de "
            + "decimalen en zonder procentteken, bijvoorbeeld 0.2868.",
        fr: "« {value} » n'est pas un pourcentage. Écrivez un nombre de 0 à {largest}, avec un point devant "
            + "les décimales et sans signe de pourcentage, par exemple 0.2868.",
        de: "„{value}“ ist kein Prozentsatz. Schreiben Sie eine Zahl von 0 bis {largest}, mit einem Punkt vor"
            + " den Nachkommastellen und ohne Prozentzeichen, zum Beispiel 0.2868.",
        en: "“{value}” is not a percentage. Write a number from 0 to {largest}, with a point before the "
            + "decimals and without a percent sign, such as 0.2868.")

    static let levyAboveTotal = Phrase(
        nl: "De omzet uit leveringen aan detailhandelaars en eindgebruikers ({levy} euro) is groter dan de "
            + "totale omzet ({total} euro). Schrijf een deel dat niet groter is dan het totaal.",
        fr: "Le chiffre d'affaires provenant des fournitures aux détaillants et aux utilisateurs finaux "
            + "({levy} euros) dépasse le chiffre d'affaires total ({total} euros). Écrivez une partie qui ne "
            + "dépasse pas le total.",
        de: "Der Umsatz aus Lieferungen an Einzelhändler und Endnutzer ({levy} Euro) ist höher als der "
            + "Gesamtumsatz ({total} Euro). Schreiben Sie einen Teil, der den Gesamtumsatz nicht übersteigt.",
        en: "The turnover from supply to retailers and end users ({levy} euros) is larger than the total "
            + "turnover ({total} euros). Write a part that is not larger than the total.")
}
