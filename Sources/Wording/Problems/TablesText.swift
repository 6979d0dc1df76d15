import Values

/// What is said of problems in the tables of the law.
enum TablesText {
    static let unreadable = Phrase(
        nl: "De tabellen van de wet kunnen niet worden gelezen. Geef een map op waarvan de bestanden leesbaar zijn.",
        fr: "Les tableaux de la loi ne peuvent pas être lus. Indiquez un dossier dont les fichiers sont lisibles.",
        de: "Die Tabellen des Gesetzes können nicht gelesen werden. Geben Sie einen Ordner an, dessen Dateien"
            + " lesbar sind.",
        en: "The tables of the law cannot be read. Give a folder whose files can be read.")

    static let syntax = Phrase(
        nl: "Dit bestand kan niet als YAML worden gelezen ({message}). Schrijf YAML met sleutels en waarden "
            + "op het hoogste niveau.",
        fr: "Ce fichier ne peut pas être lu comme du YAML ({message}). Écrivez du YAML avec des clés et des "
            + "valeurs au premier niveau.",
        de: "Diese Datei kann nicht als YAML gelesen werden ({message}). Schreiben Sie YAML mit Schlüsseln "
            + "und Werten auf der obersten Ebene.",
        en: "This file cannot be read as YAML ({message}). Write YAML with keys and values at the top level.")

    static let missingKey = Phrase(
        nl: "Hier ontbreekt “{key}”. Voeg het toe met zijn waarde.",
        fr: "« {key} » manque ici. Ajoutez-le avec sa valeur.",
        de: "Hier fehlt „{key}“. Fügen Sie es mit seinem Wert hinzu.",
        en: "“{key}” is missing here. Add it with its value.")

    static let unknownKey = Phrase(
        nl: "De sleutel “{key}” is hier niet bekend. Schrijf een van deze sleutels: {allowed}.",
        fr: "La clé « {key} » n'est pas connue ici. Écrivez l'une de ces clés : {allowed}.",
        de: "Der Schlüssel „{key}“ ist hier nicht bekannt. Schreiben Sie einen dieser Schlüssel: {allowed}.",
        en: "The key “{key}” is not known here. Write one of these keys: {allowed}.")

    static let badValue = Phrase(
        nl: "“{value}” is niet wat hier wordt verwacht. Schrijf: {expected}.",
        fr: "« {value} » n'est pas ce qui est attendu ici. Écrivez : {expected}.",
        de: "„{value}“ ist nicht das, was hier erwartet wird. Schreiben Sie: {expected}.",
        en: "“{value}” is not what is expected here. Write: {expected}.")

    static let outOfRange = Phrase(
        nl: "{value} ligt buiten het toegelaten bereik. Schrijf een waarde in dit bereik: {range}.",
        fr: "{value} se trouve hors des limites admises. Écrivez une valeur dans ces limites : {range}.",
        de: "{value} liegt außerhalb des zulässigen Bereichs. Schreiben Sie einen Wert in diesem Bereich: {range}.",
        en: "{value} is outside the range allowed. Write a value in this range: {range}.")

    static let unknownCode = Phrase(
        nl: "“{value}” is geen bekende code. Schrijf een van deze codes: {known}.",
        fr: "« {value} » n'est pas un code connu. Écrivez l'un de ces codes : {known}.",
        de: "„{value}“ ist kein bekannter Code. Schreiben Sie einen dieser Codes: {known}.",
        en: "“{value}” is not a known code. Write one of these codes: {known}.")

    static let repeated = Phrase(
        nl: "“{value}” komt meer dan één keer voor. Behoud het één keer.",
        fr: "« {value} » apparaît plus d'une fois. Ne le conservez qu'une fois.",
        de: "„{value}“ kommt mehr als einmal vor. Behalten Sie es einmal bei.",
        en: "“{value}” occurs more than once. Keep it once.")

    static let missingConcept = Phrase(
        nl: "Geen enkele tabel bevat “{concept}”. Voeg een bestand toe dat het bevat.",
        fr: "Aucun tableau ne contient « {concept} ». Ajoutez un fichier qui le contient.",
        de: "Keine Tabelle enthält „{concept}“. Fügen Sie eine Datei hinzu, die es enthält.",
        en: "No table holds “{concept}”. Add a file that holds it.")

    static let missingLanguage = Phrase(
        nl: "De tekst ontbreekt in de taal “{language}”. Schrijf hem in nl, fr, de en en.",
        fr: "Le texte manque dans la langue « {language} ». Écrivez-le en nl, fr, de et en.",
        de: "Der Text fehlt in der Sprache „{language}“. Schreiben Sie ihn in nl, fr, de und en.",
        en: "The text is missing in the language “{language}”. Write it in nl, fr, de and en.")

    static let missingCitation = Phrase(
        nl: "Deze waarde noemt geen bron. Schrijf minstens één bron met haar deel, bijvoorbeeld qa-2024:Q5.",
        fr: "Cette valeur ne cite aucune source. Écrivez au moins une source avec sa partie, par exemple "
            + "qa-2024:Q5.",
        de: "Dieser Wert nennt keine Quelle. Schreiben Sie mindestens eine Quelle mit ihrem Teil, zum "
            + "Beispiel qa-2024:Q5.",
        en: "This value names no source. Write at least one source with its part, such as qa-2024:Q5.")

    static let unknownCitation = Phrase(
        nl: "“{citation}” verwijst niet naar een deel van een bron in de lijst van bronnen. Schrijf bron:deel"
            + " zoals in die lijst, bijvoorbeeld qa-2024:Q5.",
        fr: "« {citation} » ne renvoie pas à une partie d'une source de la liste des sources. Écrivez "
            + "source:partie comme dans cette liste, par exemple qa-2024:Q5.",
        de: "„{citation}“ verweist nicht auf einen Teil einer Quelle im Quellenverzeichnis. Schreiben Sie "
            + "Quelle:Teil wie in diesem Verzeichnis, zum Beispiel qa-2024:Q5.",
        en: "“{citation}” does not refer to a part of a source in the list of sources. Write source:part as "
            + "in that list, such as qa-2024:Q5.")

    static let gap = Phrase(
        nl: "“{concept}” heeft geen waarde tussen {from} en {until}. Voeg een waarde toe die deze periode dekt.",
        fr: "« {concept} » n'a pas de valeur entre {from} et {until}. Ajoutez une valeur qui couvre cette période.",
        de: "„{concept}“ hat zwischen {from} und {until} keinen Wert. Fügen Sie einen Wert hinzu, der diesen "
            + "Zeitraum abdeckt.",
        en: "“{concept}” has no value between {from} and {until}. Add a value that covers this period.")

    static let overlap = Phrase(
        nl: "“{concept}” heeft meer dan één waarde tussen {from} en {until}. Laat elke waarde eindigen "
            + "voordat de volgende begint.",
        fr: "« {concept} » a plus d'une valeur entre {from} et {until}. Faites prendre fin chaque valeur "
            + "avant que la suivante commence.",
        de: "„{concept}“ hat zwischen {from} und {until} mehr als einen Wert. Lassen Sie jeden Wert enden, "
            + "bevor der nächste beginnt.",
        en: "“{concept}” has more than one value between {from} and {until}. Let each value end before the "
            + "next one begins.")

    static let formulaDiffers = Phrase(
        nl: "De drempel staat als berekend vermeld, maar {value} is niet wat de indexeringsformule geeft. "
            + "Schrijf {expected}, of de status die bij het bedrag past.",
        fr: "Le seuil est indiqué comme calculé, mais {value} n'est pas ce que donne la formule d'indexation."
            + " Écrivez {expected}, ou le statut qui correspond au montant.",
        de: "Die Schwelle ist als berechnet gekennzeichnet, aber {value} ist nicht das Ergebnis der "
            + "Indexierungsformel. Schreiben Sie {expected} oder den Status, der zu dem Betrag passt.",
        en: "The threshold is marked as computed, but {value} is not what the indexation formula gives. Write"
            + " {expected}, or the status that fits the amount.")
}
