import Values

/// Why somebody may not do something, and who can help.
enum RefusalText {
    /// The texts of those that name somebody to turn to, where nobody is known.
    static let helpless: [ProblemCode: Phrase] = [
        .accessRole: roleHelpless,
        .accessMandate: Phrase(
            nl: "Het mandaat van {organisation} geldt hiervoor niet: {action}. Vraag een ruimer mandaat.",
            fr: "Le mandat donné par {organisation} ne vaut pas pour ceci : {action}. Demandez un mandat plus large.",
            de: "Die Vollmacht von {organisation} gilt hierfür nicht: {action}. Bitten Sie um eine weiter gehende "
                + "Vollmacht.",
            en: "The mandate of {organisation} does not hold for this: {action}. Ask for a wider one."),
        .accessApplication: Phrase(
            nl: "De toepassing “{application}” is voor u niet aangevinkt. Vraag dat aan een toegangsbeheerder.",
            fr: "L'application « {application} » n'est pas cochée pour vous. Demandez-le à un gestionnaire d'accès.",
            de: "Die Anwendung „{application}“ ist für Sie nicht angekreuzt. Bitten Sie einen Zugangsverwalter darum.",
            en: "The application “{application}” is not ticked for you. Ask an access manager for it."),
        .accessBlocked: Phrase(
            nl: "U bent in {organisation} geblokkeerd. Vraag een toegangsbeheerder waarom.",
            fr: "Vous êtes bloqué dans {organisation}. Demandez pourquoi à un gestionnaire d'accès.",
            de: "Sie sind in {organisation} gesperrt. Fragen Sie einen Zugangsverwalter, warum.",
            en: "You are blocked in {organisation}. Ask an access manager why."),
    ]

    static let roleHelpless = Phrase(
        nl: "Met uw rol mag dit niet: {action}. Het mag met een van deze rollen: {who}.",
        fr: "Votre rôle ne le permet pas : {action}. Ces rôles le permettent : {who}.",
        de: "Ihre Rolle erlaubt das nicht: {action}. Diese Rollen erlauben es: {who}.",
        en: "Your role does not allow this: {action}. These roles do: {who}.")

    static let noRole = Phrase(
        nl: "U hebt geen rol in {organisation} en geen mandaat van die organisatie. Kijk het nummer na, en vraag haar "
            + "hoofdtoegangsbeheerder om u toe te voegen of een mandaat te geven.",
        fr: "Vous n'avez ni rôle dans {organisation} ni mandat de cette organisation. Vérifiez le numéro, et demandez "
            + "à son gestionnaire d'accès principal de vous ajouter ou de vous donner un mandat.",
        de: "Sie haben keine Rolle in {organisation} und keine Vollmacht dieser Organisation. Prüfen Sie die Nummer, "
            + "und bitten Sie ihren Hauptzugangsverwalter, Sie hinzuzufügen oder eine Vollmacht zu erteilen.",
        en: "You hold no role in {organisation} and no mandate of it. Check the number, and ask its chief access "
            + "manager to add you or to give a mandate.")

    static let organisationUnknown = Phrase(
        nl: "De organisatie {organisation} is hier niet geregistreerd. Kijk het nummer na, of registreer haar eerst.",
        fr: "L'organisation {organisation} n'est pas enregistrée ici. Vérifiez le numéro, ou enregistrez-la d'abord.",
        de: "Die Organisation {organisation} ist hier nicht registriert. Prüfen Sie die Nummer oder registrieren "
            + "Sie sie zuerst.",
        en: "The organisation {organisation} is not registered here. Check the number, or register it first.")

    static let role = Phrase(
        nl: "Met uw rol mag dit niet: {action}. Het mag met een van deze rollen: {who}. Vraag het aan: {helpers}.",
        fr: "Votre rôle ne le permet pas : {action}. Ces rôles le permettent : {who}. Adressez-vous à : {helpers}.",
        de: "Ihre Rolle erlaubt das nicht: {action}. Diese Rollen erlauben es: {who}. Wenden Sie sich an: {helpers}.",
        en: "Your role does not allow this: {action}. These roles do: {who}. Turn to: {helpers}.")

    static let software = Phrase(
        nl: "Software mag dit hier niet: {action}. Deze toegangsgegevens mogen hier: {allowed}. Laat dit doen door "
            + "iemand met een van deze rollen: {who}.",
        fr: "Un logiciel ne peut pas faire ceci ici : {action}. Ces identifiants permettent ici : {allowed}. "
            + "Laissez-le faire par une personne ayant l'un de ces rôles : {who}.",
        de: "Software darf das hier nicht: {action}. Diese Zugangsdaten erlauben hier: {allowed}. Lassen Sie es von "
            + "einer Person mit einer dieser Rollen tun: {who}.",
        en: "Software may not do this here: {action}. What these credentials may do here: {allowed}. Have it done by "
            + "a person with one of these roles: {who}.")

    static let mandate = Phrase(
        nl: "Het mandaat van {organisation} geldt hiervoor niet: {action}. Vraag een ruimer mandaat aan: {helpers}.",
        fr: "Le mandat donné par {organisation} ne vaut pas pour ceci : {action}. Demandez un mandat plus large à : "
            + "{helpers}.",
        de: "Die Vollmacht von {organisation} gilt hierfür nicht: {action}. Bitten Sie um eine weiter gehende "
            + "Vollmacht bei: {helpers}.",
        en: "The mandate of {organisation} does not hold for this: {action}. Ask for a wider one from: {helpers}.")

    static let application = Phrase(
        nl: "De toepassing “{application}” is voor u niet aangevinkt. Vraag het aan: {helpers}.",
        fr: "L'application « {application} » n'est pas cochée pour vous. Adressez-vous à : {helpers}.",
        de: "Die Anwendung „{application}“ ist für Sie nicht angekreuzt. Wenden Sie sich an: {helpers}.",
        en: "The application “{application}” is not ticked for you. Turn to: {helpers}.")

    static let notYet = Phrase(
        nl: "Uw recht op de toepassing “{application}” geldt vanaf {at}. Probeer het daarna opnieuw.",
        fr: "Votre droit à l'application « {application} » vaut à partir du {at}. Réessayez ensuite.",
        de: "Ihr Recht auf die Anwendung „{application}“ gilt ab {at}. Versuchen Sie es danach erneut.",
        en: "Your right to the application “{application}” takes effect at {at}. Try again after that.")

    static let blocked = Phrase(
        nl: "U bent in {organisation} geblokkeerd. Vraag het aan: {helpers}.",
        fr: "Vous êtes bloqué dans {organisation}. Adressez-vous à : {helpers}.",
        de: "Sie sind in {organisation} gesperrt. Wenden Sie sich an: {helpers}.",
        en: "You are blocked in {organisation}. Turn to: {helpers}.")

    static let profile = Phrase(
        nl:
            "U handelt nu niet voor {organisation}. Kies voor wie u handelt: die organisatie, of wie er een mandaat "
            + "van heeft.",
        fr: "Vous n'agissez pas actuellement pour {organisation}. Choisissez pour qui vous agissez : cette "
            + "organisation, ou celui qui en a reçu un mandat.",
        de: "Sie handeln gerade nicht für {organisation}. Wählen Sie, für wen Sie handeln: diese Organisation oder wer "
            + "eine Vollmacht von ihr hat.",
        en: "You do not act for {organisation} now. Choose for whom you act: that organisation, or whoever holds a "
            + "mandate of it.")

    static let scope = Phrase(
        nl: "De toegangsgegevens van deze software gelden niet voor “{scope}”. Maak er andere aan, of vraag een "
            + "token voor dat bereik.",
        fr: "Les identifiants de ce logiciel ne valent pas pour « {scope} ». Créez-en d'autres, ou demandez un "
            + "jeton pour cette portée.",
        de: "Die Zugangsdaten dieser Software gelten nicht für „{scope}“. Legen Sie andere an oder fordern Sie "
            + "ein Token für diesen Bereich an.",
        en: "The credentials of this software are not for “{scope}”. Create others, or ask for a token with that "
            + "scope.")

    static let clientRevoked = Phrase(
        nl: "De toegangsgegevens van deze software zijn ingetrokken. Vraag nieuwe aan de toegangsbeheerder van "
            + "de organisatie.",
        fr: "Les identifiants de ce logiciel ont été révoqués. Demandez-en de nouveaux au gestionnaire d'accès "
            + "de l'organisation.",
        de: "Die Zugangsdaten dieser Software wurden widerrufen. Fordern Sie neue beim Zugangsverwalter der "
            + "Organisation an.",
        en: "The credentials of this software were revoked. Ask the organisation's access manager for new ones.")
}
