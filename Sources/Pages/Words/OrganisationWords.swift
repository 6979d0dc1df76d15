import Values

/// The texts of an organisation's page.
enum OrganisationWords {
    static let organisation: [String: Phrase] = [
        "title": Phrase(
            nl: "Uw organisatie", fr: "Votre organisation", de: "Ihre Organisation", en: "Your organisation"),
        "none": Phrase(
            nl: "U handelt nu voor uzelf. Kies een organisatie om haar te beheren.",
            fr: "Vous agissez maintenant pour vous-même. Choisissez une organisation pour la gérer.",
            de: "Sie handeln jetzt für sich selbst. Wählen Sie eine Organisation, um sie zu verwalten.",
            en: "You act for yourself now. Choose an organisation to look after it."),
        "choose": Phrase(
            nl: "Organisatie kiezen", fr: "Choisir une organisation", de: "Organisation wählen",
            en: "Choose an organisation"),
        "number": Phrase(nl: "Nummer", fr: "Numéro", de: "Nummer", en: "Number"),
        "state": Phrase(nl: "Nu", fr: "À présent", de: "Jetzt", en: "Now"),
        "from": Phrase(nl: "Eerste dag", fr: "Premier jour", de: "Erster Tag", en: "First day"),
        "until": Phrase(nl: "Laatste dag", fr: "Dernier jour", de: "Letzter Tag", en: "Last day"),
    ].merging(mandates) { one, _ in one }.merging(clients) { one, _ in one }.merging(UserWords.list) { one, _ in one }

    private static let mandates: [String: Phrase] = [
        "mandates": Phrase(
            nl: "Mandaten die wij gaven", fr: "Mandats que nous avons donnés", de: "Vollmachten, die wir erteilt haben",
            en: "Mandates that we gave"),
        "received": Phrase(
            nl: "Mandaten die wij kregen", fr: "Mandats que nous avons reçus",
            de: "Vollmachten, die wir erhalten haben", en: "Mandates that we were given"),
        "no_received": Phrase(
            nl: "Niemand gaf deze organisatie een mandaat.", fr: "Personne n'a donné de mandat à cette organisation.",
            de: "Niemand hat dieser Organisation eine Vollmacht erteilt.",
            en: "Nobody has given this organisation a mandate."),
        "giver": Phrase(nl: "Van", fr: "De", de: "Von", en: "By"),
        "no_mandates": Phrase(
            nl: "Er zijn nog geen mandaten gegeven.", fr: "Aucun mandat n'a encore été donné.",
            de: "Es wurde noch keine Vollmacht erteilt.", en: "No mandate has been given yet."),
        "to": Phrase(nl: "Aan", fr: "À", de: "An", en: "To"),
        "purposes": Phrase(nl: "Waarvoor", fr: "Pour quoi", de: "Wofür", en: "For what"),
        "period": Phrase(
            nl: "Van – tot en met", fr: "Du – au (inclus)", de: "Von – bis einschließlich",
            en: "From – up to and including"),
        "end": Phrase(nl: "Beëindigen", fr: "Mettre fin", de: "Beenden", en: "End it"),
        "give": Phrase(
            nl: "Een mandaat geven", fr: "Donner un mandat", de: "Eine Vollmacht erteilen", en: "Give a mandate"),
        "ask_certificates": Phrase(
            nl: "Naar uw aangiften, om de certificering te vragen",
            fr: "Vers vos déclarations, pour demander le certificat",
            de: "Zu Ihren Erklärungen, um die Bescheinigung zu erbitten",
            en: "To your declarations, to ask for the certificate"),
        "mandatary": Phrase(
            nl: "Ondernemingsnummer van het kantoor", fr: "Numéro d'entreprise du bureau",
            de: "Unternehmensnummer des Büros", en: "Enterprise number of the office"),
        "organisation_hint": Phrase(
            nl: "Tien cijfers, met of zonder punten. Wie dit nummer heeft, krijgt het mandaat: kijk het goed na.",
            fr: "Dix chiffres, avec ou sans points. Le mandat est donné à qui a ce numéro : vérifiez-le bien.",
            de: "Zehn Ziffern, mit oder ohne Punkte. Wer diese Nummer hat, erhält die Vollmacht: Prüfen Sie sie gut.",
            en: "Ten digits, with or without points. Whoever has this number gets the mandate: check it well."),
        "mandatary_name": Phrase(
            nl: "Naam van het kantoor", fr: "Nom du bureau", de: "Name des Büros", en: "Name of the office"),
        "purpose_file": Phrase(
            nl: "aangiften indienen en verbeteren", fr: "introduire et corriger des déclarations",
            de: "Erklärungen einreichen und berichtigen", en: "hand in and correct declarations"),
        "purpose_certify": Phrase(
            nl: "aangiften certificeren", fr: "certifier des déclarations", de: "Erklärungen bescheinigen",
            en: "certify declarations"),
        "purpose_view": Phrase(
            nl: "aangiften en facturen bekijken", fr: "consulter des déclarations et des factures",
            de: "Erklärungen und Rechnungen einsehen", en: "see declarations and invoices"),
        "in_force": Phrase(nl: "van kracht", fr: "en vigueur", de: "in Kraft", en: "in force"),
        "not_in_force": Phrase(
            nl: "nog niet van kracht", fr: "pas encore en vigueur", de: "noch nicht in Kraft", en: "not in force yet"),
        "run_out": Phrase(nl: "afgelopen", fr: "échu", de: "abgelaufen", en: "run out"),
        "ended": Phrase(
            nl: "beëindigd op {date}", fr: "terminé le {date}", de: "beendet am {date}", en: "ended on {date}"),
    ]

    private static let clients: [String: Phrase] = [
        "clients": Phrase(nl: "Software", fr: "Logiciels", de: "Programme", en: "Software"),
        "no_clients": Phrase(
            nl: "Er handelt nog geen software voor de organisatie.",
            fr: "Aucun logiciel n'agit encore pour l'organisation.",
            de: "Noch handelt kein Programm für die Organisation.",
            en: "No software acts for the organisation yet."),
        "client_name": Phrase(nl: "Naam", fr: "Nom", de: "Name", en: "Name"),
        "client_id": Phrase(nl: "Kenmerk", fr: "Identifiant", de: "Kennung", en: "Known by"),
        "scopes": Phrase(nl: "Mag", fr: "Peut", de: "Darf", en: "May"),
        "create": Phrase(
            nl: "Toegang voor software maken", fr: "Créer un accès pour un logiciel",
            de: "Zugang für ein Programm anlegen", en: "Create credentials for software"),
        "revoke": Phrase(nl: "Intrekken", fr: "Révoquer", de: "Widerrufen", en: "Revoke"),
        "active": Phrase(nl: "actief", fr: "actif", de: "aktiv", en: "active"),
        "revoked": Phrase(nl: "ingetrokken", fr: "révoqué", de: "widerrufen", en: "revoked"),
        "scope_declarations.read": Phrase(
            nl: "aangiften lezen", fr: "lire les déclarations", de: "Erklärungen lesen", en: "read declarations"),
        "scope_declarations.write": Phrase(
            nl: "aangiften indienen en verbeteren", fr: "introduire et corriger des déclarations",
            de: "Erklärungen einreichen und berichtigen", en: "hand in and correct declarations"),
        "scope_organisation.read": Phrase(
            nl: "de organisatie lezen", fr: "lire l'organisation", de: "die Organisation lesen",
            en: "read the organisation"),
    ]

    static let secret: [String: Phrase] = [
        "title": Phrase(
            nl: "Het geheim van de software", fr: "Le secret du logiciel", de: "Das Geheimnis des Programms",
            en: "The software's secret"),
        "once": Phrase(
            nl: "Het staat hier één keer. Zet het nu in de software.",
            fr: "Il ne s'affiche qu'une fois. Placez-le maintenant dans le logiciel.",
            de: "Es steht hier einmal. Tragen Sie es jetzt in das Programm ein.",
            en: "It stands here once. Put it into the software now."),
        "use": Phrase(
            nl: "Zo krijgt software een token en gebruikt het:", fr: "Un logiciel obtient et utilise un jeton ainsi :",
            de: "So erhält und verwendet ein Programm einen Token:",
            en: "This is how software gets a token and uses it:"),
        "back": Phrase(
            nl: "Terug naar de organisatie", fr: "Retour à l'organisation", de: "Zurück zur Organisation",
            en: "Back to the organisation"),
    ]
}
