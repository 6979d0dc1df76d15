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
            nl: "XLSX, CSV, XML of JSON, ten hoogste 20 MB, met één aangifte.",
            fr: "XLSX, CSV, XML ou JSON, 20 Mo au plus, avec une déclaration.",
            de: "XLSX, CSV, XML oder JSON, höchstens 20 MB, mit einer Erklärung.",
            en: "XLSX, CSV, XML or JSON, at most 20 MB, with one declaration."),
        "send": Phrase(nl: "Bestand nakijken", fr: "Vérifier le fichier", de: "Datei prüfen", en: "Check the file"),
        "template": Phrase(
            nl: "Blad met de gegevens van uw onderneming al ingevuld",
            fr: "Feuille avec les données de votre entreprise déjà remplies",
            de: "Blatt, in dem die Angaben Ihres Unternehmens schon stehen",
            en: "Sheet with the details of your company filled in"),
        "found": Phrase(
            nl: "In {file} staat nog iets fout. Er is niets bewaard: verbeter het bestand en laad het opnieuw op.",
            fr: "Le fichier {file} est encore à corriger. Rien n'est enregistré : corrigez-le et chargez-le à nouveau.",
            de: "In {file} ist noch etwas falsch. Nichts ist gespeichert: Berichtigen Sie die Datei und laden Sie sie "
                + "noch einmal hoch.",
            en: "Something in {file} is not right yet. Nothing is saved: correct the file and upload it again."),
        "line": Phrase(
            nl: "Regel {line}, teken {column}", fr: "Ligne {line}, caractère {column}",
            de: "Zeile {line}, Zeichen {column}", en: "Line {line}, character {column}"),
        "cell": Phrase(nl: "cel {cell}", fr: "cellule {cell}", de: "Zelle {cell}", en: "cell {cell}"),
        "whole": Phrase(nl: "Het hele bestand", fr: "Tout le fichier", de: "Die ganze Datei", en: "The whole file"),
        "more": Phrase(
            nl: "En nog {count} andere.", fr: "Et encore {count} autres.", de: "Und noch {count} weitere.",
            en: "And {count} more."),
        "rest": Phrase(
            nl: "Dit zijn alle fouten die nu te zien zijn. Of de activiteiten en bedragen kloppen met de wet van het "
                + "jaar, wordt nagekeken zodra het bestand volledig te lezen is.",
            fr: "Ce sont toutes les erreurs visibles à ce stade. La conformité des activités et des montants à la loi "
                + "de l'année sera vérifiée dès que le fichier pourra être lu en entier.",
            de: "Das sind alle Fehler, die jetzt zu sehen sind. Ob Tätigkeiten und Beträge zum Gesetz des Jahres "
                + "passen, wird geprüft, sobald die Datei ganz zu lesen ist.",
            en: "These are all the faults that can be seen now. Whether activities and amounts agree with the law of "
                + "the year is checked once the whole file can be read."),
    ].adding(shared)

    /// What every page has where a file is chosen.
    static let shared: [String: Phrase] = [
        "templates": Phrase(
            nl: "Sjablonen en schema's", fr: "Modèles et schémas", de: "Vorlagen und Schemas",
            en: "Templates and schemas"),
        "problems": Phrase(
            nl: "Wat te verbeteren is", fr: "Ce qui est à corriger", de: "Was zu berichtigen ist",
            en: "What is to be corrected"),
        "columns": Phrase(
            nl: "Wat in elke kolom komt", fr: "Que mettre dans chaque colonne", de: "Was in jede Spalte gehört",
            en: "What goes into each column"),
        "column": Phrase(nl: "Kolom", fr: "Colonne", de: "Spalte", en: "Column"),
        "meaning": Phrase(nl: "Wat", fr: "Contenu", de: "Inhalt", en: "What"),
        "example": Phrase(nl: "Voorbeeld", fr: "Exemple", de: "Beispiel", en: "Example"),
        "optional": Phrase(
            nl: "mag ontbreken", fr: "peut manquer", de: "darf fehlen", en: "may be left out"),
        "codes": Phrase(
            nl: "De codes van activiteiten en klassen staan in de tabel van de entiteiten",
            fr: "Les codes des activités et des classes figurent dans le tableau des entités",
            de: "Die Codes der Tätigkeiten und Klassen stehen in der Tabelle der Einheiten",
            en: "The codes of activities and classes are in the table of entities"),
        "formats": Phrase(
            nl: "Lege sjablonen en schema's voor software:", fr: "Modèles vides et schémas pour logiciels :",
            de: "Leere Vorlagen und Schemas für Software:", en: "Empty templates and schemas for software:"),
    ]

    /// A file about another declaration than the page.
    static let elsewhere: [String: Phrase] = [
        "what": Phrase(
            nl: "{file} is volgens zijn inhoud de aangifte van {year} van {declarant}. U bent bij de aangifte van "
                + "{own_year} van {own}.",
            fr: "D'après son contenu, {file} est la déclaration {year} de l'entreprise {declarant}. Vous êtes dans la "
                + "déclaration {own_year} de l'entreprise {own}.",
            de: "{file} ist nach ihrem Inhalt die Erklärung {year} des Unternehmens {declarant}. Sie sind bei der "
                + "Erklärung {own_year} des Unternehmens {own}.",
            en: "{file} says that it is the declaration for {year} of {declarant}. You are at the declaration for "
                + "{own_year} of {own}."),
        "allowed": Phrase(
            nl: "Er is niets ingevuld. Is het de bedoeling die aangifte in te dienen of te verbeteren, ga er dan heen "
                + "en kies het bestand daar. Anders kiest u hieronder een ander bestand.",
            fr: "Rien n'est rempli. Si vous voulez introduire ou corriger cette déclaration-là, allez-y et choisissez "
                + "le fichier là-bas. Sinon, choisissez un autre fichier ci-dessous.",
            de: "Nichts ist ausgefüllt. Wollen Sie jene Erklärung einreichen oder berichtigen, gehen Sie dorthin und "
                + "wählen Sie die Datei dort. Sonst wählen Sie unten eine andere Datei.",
            en: "Nothing is filled in. To hand in or correct that declaration, go there and choose the file there. "
                + "Otherwise choose another file below."),
        "go": Phrase(
            nl: "Naar de aangifte van {year} van {declarant}", fr: "Vers la déclaration {year} : {declarant}",
            de: "Zur Erklärung {year}: {declarant}", en: "To the declaration for {year} of {declarant}"),
        "not_allowed": Phrase(
            nl: "Er is niets ingevuld: voor dat nummer mag u zoals u nu aangemeld bent niets indienen. Kies hieronder "
                + "het bestand van {own}, of verbeter het nummer in het bestand. Treedt u ook voor die onderneming op, "
                + "kies haar dan eerst.",
            fr: "Rien n'est rempli : avec le profil que vous utilisez, vous ne pouvez rien introduire pour ce numéro. "
                + "Choisissez ci-dessous le fichier de l'entreprise {own}, ou corrigez le numéro dans le fichier. Si "
                + "vous agissez aussi pour cette autre entreprise, choisissez-la d'abord.",
            de: "Nichts ist ausgefüllt: So wie Sie angemeldet sind, dürfen Sie für diese Nummer nichts einreichen. "
                + "Wählen Sie unten die Datei des Unternehmens {own}, oder berichtigen Sie die Nummer in der Datei. "
                + "Handeln Sie auch für jenes Unternehmen, wählen Sie es zuerst.",
            en: "Nothing is filled in: as you are signed in now, you may not hand in anything for that number. Choose "
                + "the file of {own} below, or correct the number in the file. If you act for that company too, choose "
                + "it first."),
        "act": Phrase(
            nl: "Voor een andere onderneming optreden", fr: "Agir pour une autre entreprise",
            de: "Für ein anderes Unternehmen handeln", en: "Act for another company"),
    ]
}
