import Values

/// What is said of declarations of a file of many, which nobody sees one by one before they are handed in.
enum BatchText {
    static let nameDiffers = Phrase(
        nl: "Hier staat “{value}”, maar {number} is het nummer van {registered}. Kijk het nummer na: is de aangifte "
            + "van een ander, trek deze dan in en dien ze in met het juiste nummer.",
        fr: "Ici figure « {value} », mais {number} est le numéro de {registered}. Vérifiez le numéro : si la "
            + "déclaration est celle d'un autre redevable, retirez celle-ci et introduisez-la avec le bon numéro.",
        de: "Hier steht „{value}“, aber {number} ist die Nummer von {registered}. Prüfen Sie die Nummer: Ist es die "
            + "Erklärung eines anderen, so ziehen Sie diese zurück und reichen sie mit der richtigen Nummer ein.",
        en: "This says “{value}”, but {number} is the number of {registered}. Check the number: if the declaration is "
            + "somebody else's, withdraw this one and hand it in with the right number.")

    static let certificateLapsed = Phrase(
        nl: "Het certificaat van {person} van {date} was voor versie {revision} en is door deze verbetering vervallen. "
            + "Laat de nieuwe versie certificeren.",
        fr: "Le certificat de {person} du {date} portait sur la version {revision} ; cette correction le rend caduc. "
            + "Faites certifier la nouvelle version.",
        de: "Die Bescheinigung von {person} vom {date} galt für Fassung {revision} und ist durch diese Berichtigung "
            + "hinfällig. Lassen Sie die neue Fassung bescheinigen.",
        en: "The certificate by {person} of {date} was for revision {revision} and lapsed with this correction. Have "
            + "the new version certified.")

    /// A second declaration in a sheet, where the columns that make it a correction are to be named.
    static let existsInSheet = Phrase(
        nl: "De aangifte {declaration} is al ingediend. Moet ze verbeterd worden, schrijf dan {revision} in de kolom "
            + "{revision_column} en de reden in de kolom {reason_column}.",
        fr: "La déclaration {declaration} a déjà été introduite. Pour la corriger, écrivez {revision} dans la colonne "
            + "{revision_column} et le motif dans la colonne {reason_column}.",
        de: "Die Erklärung {declaration} wurde schon eingereicht. Soll sie berichtigt werden, so schreiben Sie "
            + "{revision} in die Spalte {revision_column} und den Grund in die Spalte {reason_column}.",
        en: "The declaration {declaration} was already handed in. To correct it, write {revision} in the column "
            + "{revision_column} and the reason in the column {reason_column}.")
}
