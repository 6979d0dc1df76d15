import Values

/// The texts of uploading a declaration as a file.
enum UploadWords {
    static let upload: [String: Phrase] = [
        "back": FormWords.common["back"] ?? Phrase(same: ""),
        "title": Phrase(
            nl: "Een bestand opladen", fr: "Charger un fichier", de: "Eine Datei hochladen", en: "Upload a file"),
        "what": Phrase(
            nl: "Het bestand vult het formulier in. U kijkt daarna alles na voor u indient.",
            fr: "Le fichier remplit le formulaire. Vous vérifiez ensuite tout avant d'introduire.",
            de: "Die Datei füllt das Formular aus. Danach prüfen Sie alles, bevor Sie einreichen.",
            en: "The file fills the form in. You check everything before you hand in."),
        "file": Phrase(nl: "Uw bestand", fr: "Votre fichier", de: "Ihre Datei", en: "Your file"),
        "file_hint": Phrase(
            nl: "XML, JSON of CSV, ten hoogste 20 MB, met één aangifte.",
            fr: "XML, JSON ou CSV, 20 Mo au plus, avec une déclaration.",
            de: "XML, JSON oder CSV, höchstens 20 MB, mit einer Erklärung.",
            en: "XML, JSON or CSV, at most 20 MB, with one declaration."),
        "send": Phrase(nl: "Bestand nakijken", fr: "Vérifier le fichier", de: "Datei prüfen", en: "Check the file"),
        "templates": Phrase(
            nl: "Sjablonen en schema's", fr: "Modèles et schémas", de: "Vorlagen und Schemas",
            en: "Templates and schemas"),
        "found": Phrase(
            nl: "In {file} staat nog iets fout. Er is niets bewaard: verbeter het bestand en laad het opnieuw op.",
            fr: "Il y a encore une erreur dans {file}. Rien n'est enregistré : corrigez le fichier et chargez-le à "
                + "nouveau.",
            de: "In {file} ist noch etwas falsch. Nichts ist gespeichert: Berichtigen Sie die Datei und laden Sie sie "
                + "noch einmal hoch.",
            en: "Something in {file} is not right yet. Nothing is saved: correct the file and upload it again."),
        "line": Phrase(
            nl: "Regel {line}, teken {column}", fr: "Ligne {line}, caractère {column}",
            de: "Zeile {line}, Zeichen {column}", en: "Line {line}, character {column}"),
        "cell": Phrase(nl: "cel {cell}", fr: "cellule {cell}", de: "Zelle {cell}", en: "cell {cell}"),
        "whole": Phrase(nl: "Het hele bestand", fr: "Tout le fichier", de: "Die ganze Datei", en: "The whole file"),
        "problems": Phrase(
            nl: "Wat te verbeteren is", fr: "Ce qui est à corriger", de: "Was zu berichtigen ist",
            en: "What is to be corrected"),
        "more": Phrase(
            nl: "En nog {count} andere.", fr: "Et encore {count} autres.", de: "Und noch {count} weitere.",
            en: "And {count} more."),
    ]
}
