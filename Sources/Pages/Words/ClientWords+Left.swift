import Values

/// The texts of what cannot be reviewed: what it is now, or why not.
extension ClientWords {
    static let left: [String: Phrase] = [
        "title_none": Phrase(
            nl: "Niets om na te kijken", fr: "Rien à vérifier", de: "Nichts zu prüfen", en: "Nothing to review"),
        "left": Phrase(
            nl: "Dit kunt u nu niet nakijken:", fr: "Ceci n'est pas à vérifier :",
            de: "Dies können Sie jetzt nicht prüfen:", en: "These are not to be reviewed now:"),
        "own": Phrase(
            nl: "Uw organisatie certificeert haar eigen aangifte niet. Dat doet een bedrijfsrevisor of accountant "
                + "die van haar een mandaat om te certificeren heeft.",
            fr: "Votre organisation ne certifie pas sa propre déclaration. C'est à un réviseur d'entreprises ou à un "
                + "expert-comptable, à qui elle donne un mandat pour certifier.",
            de: "Ihre Organisation bescheinigt ihre eigene Erklärung nicht. Das tut ein Betriebsrevisor oder "
                + "Buchprüfer, der von ihr eine Vollmacht zum Bescheinigen hat.",
            en: "Your organisation does not certify its own declaration. An auditor or accountant does, to whom it "
                + "gave a mandate to certify."),
        "own_go": Phrase(
            nl: "Certificering vragen", fr: "Demander la certification", de: "Bescheinigung erbitten",
            en: "Ask for the certificate"),
        "is_none": Phrase(
            nl: "Er is nog niets ingediend.", fr: "Rien n'a encore été introduit.",
            de: "Es ist noch nichts eingereicht.", en: "Nothing has been handed in yet."),
        "is_draft": Phrase(
            nl: "Het is nog een concept: er is niets ingediend.",
            fr: "C'est encore un brouillon : rien n'a été introduit.",
            de: "Es ist noch ein Entwurf: eingereicht ist nichts.", en: "It is still a draft: nothing is handed in."),
        "is_certified": Phrase(
            nl: "Gecertificeerd op {date} door {certifier}.", fr: "Certifiée le {date} par {certifier}.",
            de: "Bescheinigt am {date} durch {certifier}.", en: "Certified on {date} by {certifier}."),
        "is_refused": Phrase(
            nl: "Certificering geweigerd op {at} door {person}. De reden:",
            fr: "Certification refusée le {at} par {person}. Le motif :",
            de: "Bescheinigung verweigert am {at} durch {person}. Der Grund:",
            en: "Certificate refused on {at} by {person}. The reason:"),
        "is_withdrawn": Phrase(
            nl: "Ingetrokken op {at} door {person}.", fr: "Retirée le {at} par {person}.",
            de: "Zurückgezogen am {at} durch {person}.", en: "Withdrawn on {at} by {person}."),
        "is_ex_officio": Phrase(
            nl: "Ambtshalve vastgesteld door het agentschap op {at}.", fr: "Fixée d'office par l'agence le {at}.",
            de: "Von Amts wegen festgesetzt durch die Agentur am {at}.", en: "Set ex officio by the agency on {at}."),
    ]
}
