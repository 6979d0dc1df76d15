import Values

/// What is said of the columns and rows of a CSV file.
enum CSVText {
    static let separator = Phrase(
        nl: "De kolommen zijn niet gescheiden zoals verwacht. Sla het bestand op als CSV met komma's; bij aangiften "
            + "mogen het ook puntkomma's zijn (in Excel: CSV UTF-8; het lijstscheidingsteken is een instelling).",
        fr: "Les colonnes ne sont pas séparées comme prévu. Enregistrez le fichier en CSV avec des virgules ; pour des "
            + "déclarations, des points-virgules conviennent aussi (dans Excel : CSV UTF-8 ; le séparateur de liste "
            + "se règle).",
        de: "Die Spalten sind nicht wie erwartet getrennt. Speichern Sie die Datei als CSV mit Kommas; bei Erklärungen "
            + "gehen auch Semikolons (in Excel: CSV UTF-8; das Listentrennzeichen ist eine Einstellung).",
        en: "The columns are not separated as expected. Save the file as CSV with commas; for declarations semicolons "
            + "do too (in Excel: CSV UTF-8; the list separator is a setting).")

    static let columnMissing = Phrase(
        nl: "Deze kolom ontbreekt. Schrijf een kopregel met alle kolommen: {header}.",
        fr: "Cette colonne manque. Écrivez une ligne d'en-tête avec toutes les colonnes : {header}.",
        de: "Diese Spalte fehlt. Schreiben Sie eine Kopfzeile mit allen Spalten: {header}.",
        en: "This column is missing. Write a header line with all columns: {header}.")

    static let columnUnknown = Phrase(
        nl: "De kolom “{value}” is niet bekend. Schrijf een van deze kolommen: {known}.",
        fr: "La colonne « {value} » n'est pas connue. Écrivez l'une de ces colonnes : {known}.",
        de: "Die Spalte „{value}“ ist nicht bekannt. Schreiben Sie eine dieser Spalten: {known}.",
        en: "The column “{value}” is not known. Write one of these columns: {known}.")

    static let columnRepeated = Phrase(
        nl: "De kolom “{value}” staat meer dan één keer in de kopregel. Behoud ze één keer.",
        fr: "La colonne « {value} » figure plus d'une fois dans la ligne d'en-tête. Ne la conservez qu'une fois.",
        de: "Die Spalte „{value}“ steht mehr als einmal in der Kopfzeile. Behalten Sie sie einmal bei.",
        en: "The column “{value}” stands more than once in the header line. Keep it once.")

    static let columnConflict = Phrase(
        nl: "Deze kolom en “{other}” geven hetzelfde bedrag, de ene in cent en de andere in euro. Behoud één "
            + "van beide.",
        fr: "Cette colonne et « {other} » donnent le même montant, l'une en eurocents et l'autre en euros. "
            + "Conservez l'une des deux.",
        de: "Diese Spalte und „{other}“ geben denselben Betrag an, die eine in Cent, die andere in Euro. "
            + "Behalten Sie eine von beiden bei.",
        en: "This column and “{other}” give the same amount, one in cents and the other in euros. Keep one of"
            + " the two.")

    static let fieldCount = Phrase(
        nl: "Aantal velden in deze rij: {found}. Schrijf er {expected}, één voor elke kolom van de kopregel.",
        fr: "Nombre de champs dans cette ligne : {found}. Écrivez-en {expected}, un pour chaque colonne de "
            + "l'en-tête.",
        de: "Zahl der Felder in dieser Zeile: {found}. Schreiben Sie {expected}, eines für jede Spalte der "
            + "Kopfzeile.",
        en: "Number of fields in this row: {found}. Write {expected}, one for each column of the header line.")

    static let quote = Phrase(
        nl: "De aanhalingstekens in deze rij kloppen niet. Zet het hele veld tussen \" en \" (bij bijdrageplichtigen "
            + "op één regel), en schrijf \"\" voor een aanhalingsteken erin.",
        fr: "Les guillemets de cette ligne ne se correspondent pas. Placez le champ entier entre \" et \" "
            + "(pour des redevables sur une seule ligne), et écrivez \"\" pour un guillemet à l'intérieur.",
        de: "Die Anführungszeichen in dieser Zeile passen nicht zusammen. Setzen Sie das ganze Feld zwischen \" und "
            + "\" (bei Abgabepflichtigen in einer Zeile), und schreiben Sie \"\" für ein Anführungszeichen darin.",
        en: "The quotation marks in this row do not match. Put the whole field between \" and \" (for "
            + "contributors on one line), and write \"\" for a quotation mark within it.")
}
