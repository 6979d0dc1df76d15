import Values

/// What is said to software, and of how often it asks.
enum ClientText {
    static let clientRefused = Phrase(
        nl: "Kenmerk en geheim van de software horen niet bij elkaar, of de toegang is ingetrokken. Vraag uw "
            + "toegangsbeheerder een nieuwe toegang.",
        fr: "L'identifiant et le secret du logiciel ne vont pas ensemble, ou l'accès a été retiré. Demandez un "
            + "nouvel accès à votre gestionnaire d'accès.",
        de: "Kennung und Geheimnis der Software gehören nicht zusammen, oder der Zugang wurde entzogen. Bitten Sie "
            + "Ihren Zugangsverwalter um einen neuen.",
        en: "The client's id and secret do not belong together, or it was revoked. Ask your access manager for a "
            + "new one.")

    static let grantTypeUnknown = Phrase(
        nl: "“{value}” is hier geen soort toekenning. Schrijf client_credentials.",
        fr: "« {value} » n'est pas un type d'octroi ici. Écrivez client_credentials.",
        de: "„{value}“ ist hier keine Art der Bewilligung. Schreiben Sie client_credentials.",
        en: "“{value}” is not a kind of grant here. Write client_credentials.")

    static let scopeUnknown = Phrase(
        nl: "“{value}” is geen bevoegdheid. Schrijf een van deze: {known}.",
        fr: "« {value} » n'est pas une portée. Écrivez l'une de celles-ci : {known}.",
        de: "„{value}“ ist kein Geltungsbereich. Schreiben Sie einen von diesen: {known}.",
        en: "“{value}” is not a scope. Write one of these: {known}.")

    static let scopeNotGranted = Phrase(
        nl: "Deze toegang heeft de bevoegdheid {value} niet. Vraag haar aan uw toegangsbeheerder, of laat haar weg.",
        fr: "Cet accès n'a pas la portée {value}. Demandez-la à votre gestionnaire d'accès, ou omettez-la.",
        de: "Dieser Zugang hat den Geltungsbereich {value} nicht. Erbitten Sie ihn von Ihrem Zugangsverwalter, "
            + "oder lassen Sie ihn weg.",
        en: "This client does not have the scope {value}. Ask your access manager for it, or leave it out.")

    static let tokenUnknown = Phrase(
        nl: "Dit token is vervallen, ingetrokken of onbekend. Haal een nieuw token met het kenmerk en het geheim.",
        fr: "Ce jeton a expiré, a été retiré ou est inconnu. Obtenez-en un nouveau avec l'identifiant et le secret.",
        de: "Dieses Token ist abgelaufen, entzogen oder unbekannt. Holen Sie ein neues mit Kennung und Geheimnis.",
        en: "This token has expired, was revoked or is not known. Get a new one with the id and the secret.")

    static let rateExceeded = Phrase(
        nl: "Er komen te veel verzoeken. Probeer het opnieuw over {seconds} seconden.",
        fr: "Les requêtes sont trop nombreuses. Réessayez dans {seconds} secondes.",
        de: "Es kommen zu viele Anfragen. Versuchen Sie es in {seconds} Sekunden erneut.",
        en: "There are too many requests. Try again in {seconds} seconds.")

    static let outboundNotAllowed = Phrase(
        nl: "De instellingen laten geen verbinding met {origin} toe. Voeg dit adres toe aan de toegelaten "
            + "adressen, als het klopt.",
        fr: "Les réglages ne permettent pas de connexion avec {origin}. Ajoutez cette adresse aux adresses "
            + "admises, si elle est la bonne.",
        de: "Die Einstellungen lassen keine Verbindung mit {origin} zu. Fügen Sie diese Adresse den zugelassenen "
            + "hinzu, wenn sie stimmt.",
        en: "The settings do not allow a connection to {origin}. Add this address to the allowed ones, if it is "
            + "right.")

}
