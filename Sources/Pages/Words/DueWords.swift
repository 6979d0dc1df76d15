import Values

/// The texts of what is due, on the page that somebody is met with.
enum DueWords {
    static let all: [String: Phrase] = [
        "current": Phrase(
            nl: "Aangifte {year}: omzet van {turnover_year}",
            fr: "Déclaration {year} : chiffre d'affaires de {turnover_year}",
            de: "Erklärung {year}: Umsatz von {turnover_year}", en: "Declaration {year}: turnover of {turnover_year}"),
        "begun": Phrase(
            nl: "begonnen, nog niet ingediend", fr: "commencée, pas encore introduite",
            de: "begonnen, noch nicht eingereicht", en: "begun, not handed in yet"),
        "do_begin": Phrase(
            nl: "Aangifte invullen", fr: "Remplir la déclaration", de: "Erklärung ausfüllen",
            en: "Fill in the declaration"),
        "do_continue": Phrase(
            nl: "Verdergaan met de aangifte", fr: "Continuer la déclaration", de: "Mit der Erklärung fortfahren",
            en: "Go on with the declaration"),
        "do_correct": Phrase(
            nl: "Reden bekijken en verbeteren", fr: "Voir le motif et corriger", de: "Grund ansehen und berichtigen",
            en: "See the reason and correct"),
        "do_certify": Phrase(
            nl: "Certificering vragen", fr: "Demander la certification", de: "Bescheinigung erbitten",
            en: "Ask for the certificate"),
        "do_look": Phrase(
            nl: "Aangifte bekijken", fr: "Consulter la déclaration", de: "Erklärung ansehen",
            en: "See the declaration"),
        "done_current": Phrase(
            nl: "U hoeft hiervoor niets meer te doen.", fr: "Vous n'avez plus rien à faire pour celle-ci.",
            de: "Dafür haben Sie nichts mehr zu tun.", en: "There is nothing more for you to do here."),
        "waits": Phrase(
            nl: "Ingediend. Ze wacht op het certificaat van een bedrijfsrevisor of accountant (Q6).",
            fr: "Introduite. Elle attend le certificat d'un réviseur d'entreprises ou d'un expert-comptable (Q6).",
            de: "Eingereicht. Sie wartet auf die Bescheinigung eines Betriebsrevisors oder Buchprüfers (Q6).",
            en: "Handed in. It waits for the certificate of an auditor or accountant (Q6)."),
        "waits_asked": Phrase(
            nl: "Ingediend. Op {asked} ging een mail naar {certifiers}, met de vraag om ze te certificeren.",
            fr: "Introduite. Un e-mail du {asked} a demandé à {certifiers} de la certifier.",
            de: "Eingereicht. Eine Mail vom {asked} bittet {certifiers}, sie zu bescheinigen.",
            en: "Handed in. A mail of {asked} asked {certifiers} to certify it."),
        "refused_closed": Phrase(
            nl: "De certificering is geweigerd, en het jaar is afgesloten: alleen het agentschap kan de aangifte "
                + "opnieuw openen.",
            fr: "Le certificat a été refusé et l'année est clôturée : seule l'agence peut rouvrir la déclaration.",
            de: "Die Bescheinigung wurde verweigert, und das Jahr ist geschlossen: Nur die Agentur kann die Erklärung "
                + "wieder öffnen.",
            en: "The certificate was refused, and the year is closed: only the agency can reopen the declaration."),
        "refused": Phrase(
            nl: "Het certificaat is geweigerd: de aangifte moet verbeterd worden.",
            fr: "Le certificat a été refusé : la déclaration est à corriger.",
            de: "Die Bescheinigung wurde verweigert: Die Erklärung ist zu berichtigen.",
            en: "The certificate was refused: the declaration has to be corrected."),
        "nothing_done": Phrase(
            nl: "Wat als u niets doet?", fr: "Et si vous ne faites rien ?", de: "Was, wenn Sie nichts tun?",
            en: "What if you do nothing?"),
        "then_ex_officio": Phrase(
            nl:
                "Het agentschap stelt uw bijdrage zelf vast, op de totale omzet die bij de FOD Financiën bekend is, "
                + "niet alleen op het deel aan detailhandelaars en eindgebruikers (Q8).",
            fr: "L'agence établit elle-même votre contribution, sur tout le chiffre d'affaires connu du SPF Finances, "
                + "et pas seulement sur la part auprès de détaillants et d'utilisateurs finaux (Q8).",
            de: "Die Agentur setzt Ihren Beitrag selbst fest, auf der Grundlage des gesamten Umsatzes, den der FÖD "
                + "Finanzen kennt, und nicht nur des Teils mit Einzelhändlern und Endnutzern (Q8).",
            en: "The agency sets your contribution itself, on the whole turnover that the FPS Finance knows, and not "
                + "only on the part to retailers and end users (Q8)."),
        "then_unregistered": Phrase(
            nl: "Wie geen activiteiten registreerde, betaalt voor {entities} entiteiten (Q14).",
            fr: "Qui n'a enregistré aucune activité paie pour {entities} entités (Q14).",
            de: "Wer keine Tätigkeiten registriert hat, zahlt für {entities} Einheiten (Q14).",
            en: "Whoever registered no activities pays for {entities} entities (Q14)."),
        "then_fine": Phrase(
            nl: "Er volgen een administratieve geldboete en interest (Q8, art. 14/17 van de wet van 20 juli 2006).",
            fr: "Une amende administrative et des intérêts suivent (Q8, art. 14/17 de la loi du 20 juillet 2006).",
            de: "Eine administrative Geldbuße und Zinsen folgen (Q8, Art. 14/17 des Gesetzes vom 20. Juli 2006).",
            en: "An administrative fine and interest follow (Q8, art. 14/17 of the law of 20 July 2006)."),
        "figure": Phrase(nl: "Omzet", fr: "Chiffre d'affaires", de: "Umsatz", en: "Turnover"),
        "others": Phrase(
            nl: "Alle aangiften", fr: "Toutes les déclarations", de: "Alle Erklärungen",
            en: "All declarations"),
        "this_year": Phrase(nl: "Voor {year}", fr: "Pour {year}", de: "Für {year}", en: "For {year}"),
        "last_year": Phrase(
            nl: "Voor {last_year}", fr: "Pour {last_year}", de: "Für {last_year}",
            en: "For {last_year}"),
        "not_yet": Phrase(nl: "nog niet", fr: "pas encore", de: "noch nicht", en: "not yet"),
        "nothing_due": Phrase(nl: "niets", fr: "rien", de: "nichts", en: "nothing"),
    ]
}
