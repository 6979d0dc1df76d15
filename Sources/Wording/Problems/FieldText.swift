import Values

/// What is said of a field of a document, whatever the field is about.
enum FieldText {
    static let missing = Phrase(
        nl: "Het veld “{field}” ontbreekt. Voeg het toe met zijn waarde.",
        fr: "Le champ « {field} » manque. Ajoutez-le avec sa valeur.",
        de: "Das Feld „{field}“ fehlt. Fügen Sie es mit seinem Wert hinzu.",
        en: "The field “{field}” is missing. Add it with its value.")

    static let unknown = Phrase(
        nl: "Het veld “{field}” is hier niet bekend. Verwijder het, of schrijf een van deze velden: {known}.",
        fr: "Le champ « {field} » n'est pas connu ici. Supprimez-le ou écrivez l'un de ces champs : {known}.",
        de: "Das Feld „{field}“ ist hier nicht bekannt. Entfernen Sie es oder schreiben Sie eines dieser Felder: "
            + "{known}.",
        en: "The field “{field}” is not known here. Remove it, or write one of these fields: {known}.")

    static let repeated = Phrase(
        nl: "Het veld “{field}” staat hier meer dan één keer. Behoud het één keer.",
        fr: "Le champ « {field} » figure ici plus d'une fois. Ne le conservez qu'une fois.",
        de: "Das Feld „{field}“ steht hier mehr als einmal. Behalten Sie es einmal bei.",
        en: "The field “{field}” stands here more than once. Keep it once.")

    static let misplaced = Phrase(
        nl: "Het veld “{field}” staat niet op zijn plaats. Schrijf de velden in hun vaste volgorde; hier wordt "
            + "verwacht: {expected}.",
        fr: "Le champ « {field} » n'est pas à sa place. Écrivez les champs dans l'ordre prévu ; est attendu ici : "
            + "{expected}.",
        de: "Das Feld „{field}“ steht nicht an seinem Platz. Schreiben Sie die Felder in ihrer festen Reihenfolge; "
            + "hier wird erwartet: {expected}.",
        en: "The field “{field}” is not in its place. Write the fields in their fixed order; expected here: "
            + "{expected}.")

    static let empty = Phrase(
        nl: "Het veld “{field}” is leeg. Vul het in; een niet-verplicht veld mag u ook weglaten.",
        fr: "Le champ « {field} » est vide. Remplissez-le ; un champ facultatif peut aussi être omis.",
        de: "Das Feld „{field}“ ist leer. Füllen Sie es aus; ein freiwilliges Feld dürfen Sie auch weglassen.",
        en: "The field “{field}” is empty. Fill it in; an optional field may also be left out.")

    static let tooLong = Phrase(
        nl: "Het veld “{field}” is te lang. Schrijf ten hoogste {longest} tekens.",
        fr: "Le champ « {field} » est trop long. Écrivez {longest} caractères au plus.",
        de: "Das Feld „{field}“ ist zu lang. Schreiben Sie höchstens {longest} Zeichen.",
        en: "The field “{field}” is too long. Write at most {longest} characters.")

    static let controlCharacter = Phrase(
        nl: "Het veld “{field}” bevat een stuurteken, bijvoorbeeld een tab of een regeleinde. Schrijf de tekst op "
            + "één regel, met gewone spaties.",
        fr: "Le champ « {field} » contient un caractère de contrôle, par exemple une tabulation ou un saut de "
            + "ligne. Écrivez le texte sur une seule ligne, avec des espaces ordinaires.",
        de: "Das Feld „{field}“ enthält ein Steuerzeichen, zum Beispiel einen Tabulator oder einen Zeilenumbruch. "
            + "Schreiben Sie den Text in eine Zeile, mit gewöhnlichen Leerzeichen.",
        en: "The field “{field}” holds a control character, such as a tab or a line break. Write the text on one "
            + "line, with plain spaces.")

    static let versionUnknown = Phrase(
        nl: "“{value}” is geen bekende versie van dit document. Schrijf 1.",
        fr: "« {value} » n'est pas une version connue de ce document. Écrivez 1.",
        de: "„{value}“ ist keine bekannte Version dieses Dokuments. Schreiben Sie 1.",
        en: "“{value}” is not a known version of this document. Write 1.")

    static let choiceUnknown = Phrase(
        nl: "“{value}” is hier geen keuze. Schrijf een van deze woorden: {known}.",
        fr: "« {value} » n'est pas un choix possible ici. Écrivez l'un de ces mots : {known}.",
        de: "„{value}“ steht hier nicht zur Wahl. Schreiben Sie eines dieser Wörter: {known}.",
        en: "“{value}” is not a choice here. Write one of these words: {known}.")

    static let numberMalformed = Phrase(
        nl: "“{value}” is geen geheel getal vanaf 1. Schrijf alleen cijfers, bijvoorbeeld 2.",
        fr: "« {value} » n'est pas un nombre entier à partir de 1. Écrivez uniquement des chiffres, par exemple 2.",
        de: "„{value}“ ist keine ganze Zahl ab 1. Schreiben Sie nur Ziffern, zum Beispiel 2.",
        en: "“{value}” is not a whole number from 1 up. Write digits only, such as 2.")

    /// Of a number that has a largest one.
    static let numberOutside = Phrase(
        nl: "“{value}” is geen geheel getal van 1 tot en met {until}. Schrijf alleen cijfers, bijvoorbeeld 14.",
        fr: "« {value} » n'est pas un nombre entier de 1 à {until}. Écrivez uniquement des chiffres, par exemple 14.",
        de: "„{value}“ ist keine ganze Zahl von 1 bis {until}. Schreiben Sie nur Ziffern, zum Beispiel 14.",
        en: "“{value}” is not a whole number from 1 to {until}. Write digits only, such as 14.")

    static let dateMalformed = Phrase(
        nl: "“{value}” is geen datum. Schrijf een bestaande dag als jaar, maand en dag, bijvoorbeeld 2024-06-30.",
        fr: "« {value} » n'est pas une date. Écrivez un jour qui existe, sous la forme année, mois et jour, par "
            + "exemple 2024-06-30.",
        de: "„{value}“ ist kein Datum. Schreiben Sie einen Tag, den es gibt, als Jahr, Monat und Tag, zum Beispiel "
            + "2024-06-30.",
        en: "“{value}” is not a date. Write a day that exists as year, month and day, such as 2024-06-30.")

    /// Of a day that has to be in a time.
    static let dateOutside = Phrase(
        nl: "De dag {value} ligt niet tussen {from} en {until}. Schrijf een dag in die tijd.",
        fr: "Le jour {value} ne se situe pas entre le {from} et le {until}. Écrivez un jour de cette période.",
        de: "Der Tag {value} liegt nicht zwischen {from} und {until}. Schreiben Sie einen Tag in dieser Zeit.",
        en: "The day {value} is not between {from} and {until}. Write a day in that time.")

    static let momentMalformed = Phrase(
        nl: "“{value}” is geen tijdstip. Schrijf een bestaande dag met het uur in universele tijd, in de jaren {first} "
            + "tot {last}, bijvoorbeeld {example}.",
        fr: "« {value} » n'est pas un moment. Écrivez un jour qui existe avec l'heure en temps universel, dans les "
            + "années {first} à {last}, par exemple {example}.",
        de: "„{value}“ ist kein Zeitpunkt. Schreiben Sie einen Tag, den es gibt, mit der Uhrzeit in Weltzeit, in den "
            + "Jahren {first} bis {last}, zum Beispiel {example}.",
        en: "“{value}” is not a moment. Write a day that exists with the time in universal time, in the years {first} "
            + "to {last}, such as {example}.")

    static let hashMalformed = Phrase(
        nl: "“{value}” is geen vingerafdruk. Neem de 64 hexadecimale cijfers over zoals ze op het ontvangstbewijs "
            + "staan.",
        fr: "« {value} » n'est pas une empreinte. Recopiez les 64 chiffres hexadécimaux tels qu'ils figurent sur "
            + "l'accusé de réception.",
        de: "„{value}“ ist keine Prüfsumme. Übernehmen Sie die 64 hexadezimalen Ziffern, wie sie auf der "
            + "Empfangsbestätigung stehen.",
        en: "“{value}” is not a fingerprint. Copy the 64 hexadecimal digits as they stand on the receipt.")

    static let emailMalformed = Phrase(
        nl: "“{value}” is geen e-mailadres. Schrijf één volledig adres, bijvoorbeeld naam@example.com.",
        fr: "« {value} » n'est pas une adresse e-mail. Écrivez une seule adresse complète, par exemple "
            + "nom@example.com.",
        de: "„{value}“ ist keine E-Mail-Adresse. Schreiben Sie eine einzige vollständige Adresse, zum Beispiel "
            + "name@example.com.",
        en: "“{value}” is not an e-mail address. Write one complete address, such as name@example.com.")

    static let yearMalformed = Phrase(
        nl: "“{value}” is geen jaar. Schrijf vier cijfers, bijvoorbeeld 2024.",
        fr: "« {value} » n'est pas une année. Écrivez quatre chiffres, par exemple 2024.",
        de: "„{value}“ ist kein Jahr. Schreiben Sie vier Ziffern, zum Beispiel 2024.",
        en: "“{value}” is not a year. Write four digits, such as 2024.")
}
