import Values

/// What waits for who works for others, on the page that they are met with.
enum HomeClientWords {
    static let all: [String: Phrase] = [
        "heading": Phrase(nl: "Uw klanten", fr: "Vos clients", de: "Ihre Mandanten", en: "Your clients"),
        "none": Phrase(
            nl: "Geen aangifte wacht op uw certificaat.", fr: "Aucune déclaration n'attend votre certificat.",
            de: "Keine Erklärung wartet auf Ihre Bescheinigung.", en: "No declaration waits for your certificate."),
        "one": Phrase(
            nl: "1 aangifte wacht op uw certificaat.", fr: "1 déclaration attend votre certificat.",
            de: "1 Erklärung wartet auf Ihre Bescheinigung.", en: "1 declaration waits for your certificate."),
        "many": Phrase(
            nl: "{count} aangiften wachten op uw certificaat.", fr: "{count} déclarations attendent votre certificat.",
            de: "{count} Erklärungen warten auf Ihre Bescheinigung.",
            en: "{count} declarations wait for your certificate."),
        "until": Phrase(
            nl: "De eerste tot en met {date}.", fr: "La première jusqu'au {date}.", de: "Die erste bis {date}.",
            en: "The first until {date}."),
        "review": Phrase(
            nl: "Nakijken en certificeren", fr: "Vérifier et certifier", de: "Prüfen und bescheinigen",
            en: "Review and certify"),
        "list": Phrase(
            nl: "Naar de lijst van klanten", fr: "Vers la liste des clients", de: "Zur Liste der Mandanten",
            en: "To the list of clients"),
        "open": Phrase(
            nl: "Nog in te dienen of te verbeteren: {count}", fr: "Encore à introduire ou à corriger : {count}",
            de: "Noch einzureichen oder zu berichtigen: {count}", en: "Still to hand in or correct: {count}"),
    ]
}
