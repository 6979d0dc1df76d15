import Values

/// What is said of files that are handed in, before their content is looked at.
enum FileText {
    static let lineEnd = Phrase(
        nl: "De regels eindigen op CR alleen. Sla het bestand op met regeleinden LF of CRLF.",
        fr: "Les lignes se terminent par CR seul. Enregistrez le fichier avec des fins de ligne LF ou CRLF.",
        de: "Die Zeilen enden nur mit CR. Speichern Sie die Datei mit den Zeilenenden LF oder CRLF.",
        en: "The lines end by CR alone. Save the file with line ends LF or CRLF.")

    static let missing = Phrase(
        nl: "Het bestand “{file}” bestaat niet. Schrijf het pad van een bestaand bestand.",
        fr: "Le fichier « {file} » n'existe pas. Écrivez le chemin d'un fichier existant.",
        de: "Die Datei „{file}“ gibt es nicht. Schreiben Sie den Pfad einer vorhandenen Datei.",
        en: "The file “{file}” does not exist. Write the path of an existing file.")

    static let unreadable = Phrase(
        nl: "Het bestand “{file}” kan niet worden gelezen ({reason}). Geef een bestand op dat u mag lezen.",
        fr: "Le fichier « {file} » ne peut pas être lu ({reason}). Indiquez un fichier que vous pouvez lire.",
        de: "Die Datei „{file}“ kann nicht gelesen werden ({reason}). Geben Sie eine Datei an, die Sie lesen "
            + "dürfen.",
        en: "The file “{file}” cannot be read ({reason}). Give a file that you may read.")

    static let formatUnknown = Phrase(
        nl: "De naam van “{file}” zegt niet welk formaat het bestand heeft. Geef het een naam met een van deze "
            + "extensies: {expected}.",
        fr: "Le nom de « {file} » n'indique pas le format du fichier. Donnez-lui un nom avec l'une de ces "
            + "extensions : {expected}.",
        de: "Der Name von „{file}“ sagt nicht, welches Format die Datei hat. Geben Sie ihr einen Namen mit einer "
            + "dieser Endungen: {expected}.",
        en: "The name of “{file}” does not say which format the file has. Give it a name with one of these "
            + "extensions: {expected}.")

    static let empty = Phrase(
        nl: "Het bestand bevat niets om te lezen. Schrijf minstens één bijdrageplichtige of aangifte, in "
            + "een CSV-bestand onder een kopregel.",
        fr: "Le fichier ne contient rien à lire. Écrivez au moins un redevable ou une déclaration, sous une "
            + "ligne d'en-tête dans un fichier CSV.",
        de: "Die Datei enthält nichts zu lesen. Schreiben Sie mindestens einen Abgabepflichtigen oder eine "
            + "Erklärung, in einer CSV-Datei unter einer Kopfzeile.",
        en: "The file holds nothing to read. Write at least one contributor or declaration, under a header "
            + "line in a CSV file.")

    static let notUTF8 = Phrase(
        nl: "Deze regel is niet in UTF-8 geschreven. Sla het bestand op in UTF-8 (in Excel: Opslaan als, “CSV UTF-8”).",
        fr: "Cette ligne n'est pas écrite en UTF-8. Enregistrez le fichier en UTF-8 (dans Excel : Enregistrer sous, "
            + "« CSV UTF-8 »).",
        de: "Diese Zeile ist nicht in UTF-8 geschrieben. Speichern Sie die Datei in UTF-8 (in Excel: Speichern unter, "
            + "„CSV UTF-8“).",
        en: "This line is not written in UTF-8. Save the file in UTF-8 (in Excel: Save As, “CSV UTF-8”).")

    static let notText = Phrase(
        nl: "Dit bestand lijkt een {kind}-bestand te zijn. Sla de gegevens op als “CSV UTF-8” (in Excel: Opslaan als) "
            + "en gebruik dat bestand.",
        fr: "Ce fichier semble être un fichier {kind}. Enregistrez les données au format « CSV UTF-8 » (dans Excel : "
            + "Enregistrer sous) et utilisez ce nouveau fichier.",
        de: "Diese Datei ist offenbar eine {kind}-Datei. Speichern Sie die Daten als „CSV UTF-8“ (in Excel: Speichern "
            + "unter) und verwenden Sie die neue Datei.",
        en: "This file seems to be in {kind} format. Save the data as “CSV UTF-8” (in Excel: Save As) and use that "
            + "file.")

    /// Where a workbook is taken as well.
    static let notSheet = Phrase(
        nl: "Dit bestand lijkt een {kind}-bestand te zijn. Het is zo niet te lezen. Sla de gegevens opnieuw op als "
            + "rekenblad (XLSX) of als “CSV UTF-8” (in Excel: Opslaan als) en gebruik dat bestand.",
        fr: "Ce fichier semble être un fichier {kind}. Il n'est pas lisible tel quel. Enregistrez à nouveau "
            + "les données comme classeur (XLSX) ou au format « CSV UTF-8 » (dans Excel : Enregistrer sous) et "
            + "utilisez ce nouveau fichier.",
        de: "Diese Datei ist offenbar eine {kind}-Datei. So ist sie nicht lesbar. Speichern Sie die Daten noch einmal "
            + "als Arbeitsmappe (XLSX) oder als „CSV UTF-8“ (in Excel: Speichern unter) und verwenden Sie die neue "
            + "Datei.",
        en: "This file seems to be in {kind} format. It can't be read as it is. Save the data again as a workbook "
            + "(XLSX) or as “CSV UTF-8” (in Excel: Save As) and use that file.")

    static let nul = Phrase(
        nl: "Deze regel bevat een NUL-teken. Sla het bestand op als gewone tekst in UTF-8.",
        fr: "Cette ligne contient un caractère NUL. Enregistrez le fichier comme texte brut en UTF-8.",
        de: "Diese Zeile enthält ein NUL-Zeichen. Speichern Sie die Datei als reinen Text in UTF-8.",
        en: "This line contains a NUL character. Save the file as plain text in UTF-8.")

    static let lineTooLong = Phrase(
        nl: "Deze regel is te lang. Schrijf regels van ten hoogste {longest} bytes.",
        fr: "Cette ligne est trop longue. Écrivez des lignes de {longest} octets au plus.",
        de: "Diese Zeile ist zu lang. Schreiben Sie Zeilen von höchstens {longest} Byte.",
        en: "This line is too long. Write lines of at most {longest} bytes.")
}
