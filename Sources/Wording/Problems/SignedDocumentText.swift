import Values

/// What is told of signed requests.
enum SignedDocumentText {
    static let malformed = Phrase(
        nl: "Het ondertekende verzoek is geen PDF. Scan of bewaar het als PDF en laad het opnieuw op.",
        fr: "La demande signée n'est pas un PDF. Numérisez-la ou enregistrez-la en PDF et chargez-la à nouveau.",
        de: "Der unterschriebene Antrag ist keine PDF-Datei. Speichern Sie ihn als PDF und laden Sie ihn erneut hoch.",
        en: "The signed request is no PDF. Scan or save it as a PDF and upload it again.")

    static let unknown = Phrase(
        nl: "Er is geen ondertekend verzoek {document}… opgeladen voor deze organisatie. Laad het eerst op.",
        fr: "Aucune demande signée {document}… n'a été chargée pour cette organisation. Chargez-la d'abord.",
        de: "Für diese Organisation wurde kein unterschriebener Antrag {document}… hochgeladen. Laden Sie ihn zuerst "
            + "hoch.",
        en: "No signed request {document}… was uploaded for this organisation. Upload it first.")

    static let tooMany = Phrase(
        nl: "Voor deze organisatie zijn al {most} ondertekende verzoeken bewaard. Neem contact op met het agentschap.",
        fr: "{most} demandes signées sont déjà conservées pour cette organisation. Contactez l'agence.",
        de: "Für diese Organisation sind schon {most} unterschriebene Anträge aufbewahrt. Wenden Sie sich an die "
            + "Agentur.",
        en: "{most} signed requests are kept for this organisation already. Get in touch with the agency.")
}
