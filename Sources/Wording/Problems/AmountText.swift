import Values

/// What is said of amounts and percentages.
enum AmountText {
    static let empty = Phrase(
        nl: "Het bedrag ontbreekt. Schrijf een bedrag, en 0 als er geen omzet is.",
        fr: "Le montant manque. Écrivez un montant, et 0 s'il n'y a pas de chiffre d'affaires.",
        de: "Der Betrag fehlt. Schreiben Sie einen Betrag, und 0, wenn es keinen Umsatz gibt.",
        en: "The amount is missing. Write an amount, and 0 if there is no turnover.")

    /// Where more than one turnover is asked for.
    static let emptyTurnover = Phrase(
        nl: "“{turnover}” is leeg. Schrijf een bedrag, en 0 als er geen was.",
        fr: "« {turnover} » est vide. Écrivez un montant, et 0 s'il n'y en avait pas.",
        de: "„{turnover}“ ist leer. Schreiben Sie einen Betrag, und 0, wenn es keinen gab.",
        en: "“{turnover}” is empty. Write an amount, and 0 if there was none.")

    /// Where it is no turnover.
    static let emptyMoney = Phrase(
        nl: "Het bedrag ontbreekt. Schrijf een bedrag.", fr: "Le montant manque. Écrivez un montant.",
        de: "Der Betrag fehlt. Schreiben Sie einen Betrag.", en: "The amount is missing. Write an amount.")

    /// Where more than one amount is asked for.
    static let emptyNamed = Phrase(
        nl: "“{money}” is leeg. Schrijf een bedrag.", fr: "« {money} » est vide. Écrivez un montant.",
        de: "„{money}“ ist leer. Schreiben Sie einen Betrag.", en: "“{money}” is empty. Write an amount.")

    static let malformed = Phrase(
        nl: "“{value}” is geen bedrag in euro. Schrijf het met een punt en precies twee decimalen, zonder "
            + "groepering, muntteken of nullen vooraan, bijvoorbeeld 1234.50.",
        fr: "« {value} » n'est pas un montant en euros. Écrivez-le avec un point et exactement deux décimales, "
            + "sans séparateur de milliers, symbole monétaire ni zéros au début, par exemple 1234.50.",
        de: "„{value}“ ist kein Betrag in Euro. Schreiben Sie ihn mit einem Punkt und genau zwei Nachkommastellen, "
            + "ohne Tausendertrennzeichen, Währungszeichen und führende Nullen, zum Beispiel 1234.50.",
        en: "“{value}” is not an amount in euros. Write it with a point and exactly two decimals, without group "
            + "separators, a currency sign or leading zeros, such as 1234.50.")

    /// In the cell of a sheet.
    static let malformedInSheet = Phrase(
        nl: "“{value}” is geen bedrag in euro. Schrijf het met twee decimalen en zonder muntteken, bijvoorbeeld "
            + "1234.50; met puntkomma's tussen de kolommen mag ook {sheet}.",
        fr: "« {value} » n'est pas un montant en euros. Écrivez-le avec deux décimales et sans symbole monétaire, par "
            + "exemple 1234.50 ; avec des points-virgules entre les colonnes, {sheet} convient aussi.",
        de: "„{value}“ ist kein Betrag in Euro. Schreiben Sie ihn mit zwei Nachkommastellen und ohne Währungszeichen, "
            + "zum Beispiel 1234.50; mit Semikolons zwischen den Spalten geht auch {sheet}.",
        en: "“{value}” is not an amount in euros. Write it with two decimals and without a currency sign, such as "
            + "1234.50; with semicolons between the columns, {sheet} will do too.")

    /// In the cell of a workbook, where an amount is a number rather than a text.
    static let malformedInWorkbook = Phrase(
        nl: "“{value}” is geen bedrag in euro. Typ in de cel alleen het getal, met ten hoogste twee decimalen en "
            + "zonder spaties of muntteken, en geef de cel de opmaak Getal, niet Tekst.",
        fr: "« {value} » n'est pas un montant en euros. Tapez dans la cellule uniquement le nombre, avec deux "
            + "décimales au plus, sans espaces ni symbole monétaire, et donnez à la cellule le format Nombre, non "
            + "Texte.",
        de: "„{value}“ ist kein Betrag in Euro. Schreiben Sie in die Zelle nur die Zahl, mit höchstens zwei "
            + "Nachkommastellen und ohne Leerzeichen oder Währungszeichen, und geben Sie der Zelle das Format Zahl, "
            + "nicht Text.",
        en: "“{value}” is not an amount in euros. Type only the number in the cell, with at most two decimals and "
            + "without spaces or a currency sign, and give the cell the format Number, not Text.")

    static let malformedInCents = Phrase(
        nl: "“{value}” is geen bedrag in cent. Schrijf een geheel getal, zonder groepering, punt of muntteken, "
            + "bijvoorbeeld 123450.",
        fr: "« {value} » n'est pas un montant en eurocents. Écrivez un nombre entier, sans séparateur de milliers, "
            + "point ni symbole monétaire, par exemple 123450.",
        de: "„{value}“ ist kein Betrag in Cent. Schreiben Sie eine ganze Zahl, ohne Tausendertrennzeichen, Punkt "
            + "und Währungszeichen, zum Beispiel 123450.",
        en: "“{value}” is not an amount in cents. Write a whole number, without group separators, a point or a "
            + "currency sign, such as 123450.")

    static let negative = Phrase(
        nl: "Het bedrag {value} is negatief. Schrijf 0 of een hoger bedrag.",
        fr: "Le montant {value} est négatif. Écrivez 0 ou un montant supérieur.",
        de: "Der Betrag {value} ist negativ. Schreiben Sie 0 oder einen höheren Betrag.",
        en: "The amount {value} is negative. Write 0 or a higher amount.")

    static let tooPrecise = Phrase(
        nl: "Het bedrag {value} heeft te veel decimalen. Schrijf er twee.",
        fr: "Le montant {value} a trop de décimales. Écrivez-en deux.",
        de: "Der Betrag {value} hat zu viele Nachkommastellen. Schreiben Sie zwei.",
        en: "The amount {value} has too many decimals. Write two.")

    /// Of `250.000`, which some write for a quarter of a million.
    static let perhapsGrouped = Phrase(
        nl: "“{value}” kan twee bedragen betekenen. Schrijf {whole}.00 als u {whole} euro bedoelt, en anders twee "
            + "decimalen.",
        fr: "« {value} » peut désigner deux montants. Écrivez {whole}.00 si vous voulez dire {whole} euros, et sinon "
            + "deux décimales.",
        de: "„{value}“ kann zwei Beträge bedeuten. Schreiben Sie {whole}.00, wenn Sie {whole} Euro meinen, und sonst "
            + "zwei Nachkommastellen.",
        en: "“{value}” can mean two amounts. Write {whole}.00 if you mean {whole} euros, and two decimals otherwise.")

    static let tooPreciseInCents = Phrase(
        nl: "Het bedrag {value} in cent heeft decimalen. Schrijf een geheel getal, bijvoorbeeld 123450.",
        fr: "Le montant {value} en eurocents a des décimales. Écrivez un nombre entier, par exemple 123450.",
        de: "Der Betrag {value} in Cent hat Nachkommastellen. Schreiben Sie eine ganze Zahl, zum Beispiel 123450.",
        en: "The amount {value} in cents has decimals. Write a whole number, such as 123450.")

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

    /// Of what was typed into a field, where both marks are read and a percent sign does no harm.
    static let percentageTyped = Phrase(
        nl: "“{value}” is geen percentage. Schrijf een getal van 0 tot {largest} met ten hoogste {places} decimalen, "
            + "bijvoorbeeld 0,2868.",
        fr: "« {value} » n'est pas un pourcentage. Écrivez un nombre de 0 à {largest} avec {places} décimales au "
            + "plus, par exemple 0,2868.",
        de: "„{value}“ ist kein Prozentsatz. Schreiben Sie eine Zahl von 0 bis {largest} mit höchstens {places} "
            + "Nachkommastellen, zum Beispiel 0,2868.",
        en: "“{value}” is not a percentage. Write a number from 0 to {largest} with at most {places} decimals, such "
            + "as 0.2868.")

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
