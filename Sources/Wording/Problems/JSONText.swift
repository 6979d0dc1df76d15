import Values

/// What is said of a file of JSON lines.
enum JSONText {
    static let syntax = Phrase(
        nl: "Vanaf hier kan dit niet als JSON worden gelezen. Schrijf één volledig JSON-object; in een "
            + "bestand van JSON-regels één op elke regel.",
        fr: "À partir d'ici, ceci ne peut pas être lu comme du JSON. Écrivez un objet JSON complet ; dans "
            + "un fichier de lignes JSON, un sur chaque ligne.",
        de: "Ab hier kann dies nicht als JSON gelesen werden. Schreiben Sie ein vollständiges JSON-Objekt; "
            + "in einer Datei von JSON-Zeilen eines in jede Zeile.",
        en: "From here on this cannot be read as JSON. Write one complete JSON object; in a file of JSON "
            + "lines, one on each line.")

    static let type = Phrase(
        nl: "De waarde is hier van de verkeerde soort. Schrijf: {expected}.",
        fr: "La valeur n'est pas du type attendu. Écrivez : {expected}.",
        de: "Der Wert hat nicht die richtige Art. Schreiben Sie: {expected}.",
        en: "The value is of the wrong kind. Write: {expected}.")

    static let keyMissing = Phrase(
        nl: "De sleutel “{value}” ontbreekt. Voeg hem toe met zijn waarde.",
        fr: "La clé « {value} » manque. Ajoutez-la avec sa valeur.",
        de: "Der Schlüssel „{value}“ fehlt. Fügen Sie ihn mit seinem Wert hinzu.",
        en: "The key “{value}” is missing. Add it with its value.")

    static let keyUnknown = Phrase(
        nl: "De sleutel “{value}” is niet bekend. Schrijf een van deze sleutels: {known}.",
        fr: "La clé « {value} » n'est pas connue. Écrivez l'une de ces clés : {known}.",
        de: "Der Schlüssel „{value}“ ist nicht bekannt. Schreiben Sie einen dieser Schlüssel: {known}.",
        en: "The key “{value}” is not known. Write one of these keys: {known}.")

    static let keyRepeated = Phrase(
        nl: "De sleutel “{value}” komt meer dan één keer voor. Behoud hem één keer.",
        fr: "La clé « {value} » apparaît plus d'une fois. Ne la conservez qu'une fois.",
        de: "Der Schlüssel „{value}“ kommt mehr als einmal vor. Behalten Sie ihn einmal bei.",
        en: "The key “{value}” occurs more than once. Keep it once.")

    static let keyConflict = Phrase(
        nl: "Deze sleutel en “{other}” geven hetzelfde bedrag, de ene in cent en de andere in euro. Behoud "
            + "één van beide.",
        fr: "Cette clé et « {other} » donnent le même montant, l'une en eurocents et l'autre en euros. "
            + "Conservez l'une des deux.",
        de: "Dieser Schlüssel und „{other}“ geben denselben Betrag an, der eine in Cent, der andere in Euro. "
            + "Behalten Sie einen von beiden bei.",
        en: "This key and “{other}” give the same amount, one in cents and the other in euros. Keep one of the two.")
}
