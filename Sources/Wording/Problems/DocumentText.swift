import Values

/// What is said of a document as a whole, before its fields are looked at.
enum DocumentText {
    static let tooLarge = Phrase(
        nl: "Het document is {size} groot; er wordt ten hoogste {largest} aangenomen. Verdeel de aangiften over "
            + "verschillende bestanden.",
        fr: "Le document fait {size} ; la limite est de {largest}. Répartissez les déclarations sur plusieurs "
            + "fichiers.",
        de: "Das Dokument ist {size} groß; angenommen werden höchstens {largest}. Verteilen Sie die Erklärungen auf "
            + "mehrere Dateien.",
        en: "The document is {size}; at most {largest} is accepted. Divide the declarations over several files.")

    static let tooMany = Phrase(
        nl: "Deze zending telt {count} aangiften; er worden er ten hoogste {most} aangenomen. Verdeel ze over "
            + "verschillende zendingen.",
        fr: "Cet envoi compte {count} déclarations ; le maximum est de {most}. Répartissez-les sur plusieurs envois.",
        de: "Diese Sendung enthält {count} Erklärungen; angenommen werden höchstens {most}. Verteilen Sie sie auf "
            + "mehrere Sendungen.",
        en: "This batch holds {count} declarations; at most {most} are accepted. Divide them over several batches.")

    static let batchElsewhere = Phrase(
        nl: "Dit document is een zending; hier wordt één aangifte ingediend. Stuur het naar {address}.",
        fr: "Ce document est un envoi ; ici, on introduit une seule déclaration. Adressez-le à {address}.",
        de: "Dieses Dokument ist eine Sendung; hier wird eine einzelne Erklärung eingereicht. Senden Sie es an "
            + "{address}.",
        en: "This document is a batch; a single declaration is handed in here. Send it to {address}.")

    static let malformed = Phrase(
        nl: "Vanaf hier kan het document niet als XML worden gelezen. Ga na of het bestand volledig is, en laat uw "
            + "software het opnieuw schrijven.",
        fr: "À partir d'ici, le document ne peut pas être lu comme du XML. Vérifiez que le fichier est complet et "
            + "faites-le réécrire par votre logiciel.",
        de: "Ab hier kann das Dokument nicht als XML gelesen werden. Prüfen Sie, ob die Datei vollständig ist, und "
            + "lassen Sie sie von Ihrer Software neu schreiben.",
        en: "From here on the document cannot be read as XML. Check that the file is complete, and have your "
            + "software write it again.")

    static let doctype = Phrase(
        nl: "Een DOCTYPE wordt niet aangenomen. Verwijder de regel waarin het woord DOCTYPE staat.",
        fr: "Un DOCTYPE n'est pas accepté. Supprimez la ligne où figure le mot DOCTYPE.",
        de: "Ein DOCTYPE wird nicht angenommen. Entfernen Sie die Zeile, in der das Wort DOCTYPE steht.",
        en: "A DOCTYPE is not accepted. Remove the line that holds the word DOCTYPE.")

    static let encoding = Phrase(
        nl: "Het document is niet in XML 1.0 met UTF-8 geschreven. Sla het op als XML 1.0 in UTF-8.",
        fr: "Le document n'est pas écrit en XML 1.0 avec UTF-8. Enregistrez-le en XML 1.0, encodé en UTF-8.",
        de: "Das Dokument ist nicht in XML 1.0 mit UTF-8 geschrieben. Speichern Sie es als XML 1.0 in UTF-8.",
        en: "The document is not written in XML 1.0 with UTF-8. Save it as XML 1.0 in UTF-8.")

    static let limit = Phrase(
        nl: "Het document is ingewikkelder dan een aangifte ooit is. Schrijf ten hoogste {depth} elementen in "
            + "elkaar, {attributes} attributen per element en {size} bytes in een begintag.",
        fr: "Le document est plus complexe que ne l'est jamais une déclaration. Écrivez au plus {depth} éléments "
            + "l'un dans l'autre, {attributes} attributs par élément et {size} octets dans une balise ouvrante.",
        de: "Das Dokument ist verwickelter, als eine Erklärung es je ist. Schreiben Sie höchstens {depth} Elemente "
            + "ineinander, {attributes} Attribute je Element und {size} Byte in einem Starttag.",
        en: "The document is more intricate than a declaration ever is. Write at most {depth} elements within one "
            + "another, {attributes} attributes on an element and {size} bytes in a start tag.")

    static let otherDocument = Phrase(
        nl: "Dit is een ander soort document dan hier wordt verwacht. Geef een document waarvan het hoofdelement dit "
            + "is: {expected}.",
        fr: "Ce document n'est pas du type attendu ici. Donnez un document dont l'élément principal est : {expected}.",
        de: "Dieses Dokument ist von anderer Art als hier erwartet. Geben Sie ein Dokument mit diesem Hauptelement "
            + "an: {expected}.",
        en: "This is another kind of document than is expected here. Give a document whose main element is this: "
            + "{expected}.")

    static let value = Phrase(
        nl: "De waarde “{value}” wordt hier niet aangenomen. Schrijf een waarde van deze vorm: {expected}.",
        fr: "La valeur « {value} » n'est pas acceptée ici. Écrivez une valeur de cette forme : {expected}.",
        de: "Der Wert „{value}“ wird hier nicht angenommen. Schreiben Sie einen Wert dieser Form: {expected}.",
        en: "The value “{value}” is not accepted here. Write a value of this form: {expected}.")
}
