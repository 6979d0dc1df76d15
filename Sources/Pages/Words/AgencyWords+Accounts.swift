import Values

/// The texts of the pages on which the agency keeps the accounts of foreign organisations' people.
extension AgencyWords {
    static let accountsTitle = Phrase(
        nl: "Aanmeldaccounts", fr: "Comptes de connexion", de: "Anmeldekonten", en: "Sign-in accounts")

    static let accounts: [String: Phrase] = [
        "title": accountsTitle,
        "what": Phrase(
            nl: "Wie bij een buitenlandse organisatie werkt en geen Belgisch nummer heeft, meldt zich aan met een "
                + "account. Ga eerst na wie het is; nodig dan uit of geef opnieuw toegang.",
            fr: "Qui travaille pour une organisation étrangère sans numéro belge se connecte avec un compte. Vérifiez "
                + "d'abord de qui il s'agit ; invitez ensuite, ou redonnez accès.",
            de: "Wer bei einer ausländischen Organisation arbeitet und keine belgische Nummer hat, meldet sich mit "
                + "einem Konto an. Prüfen Sie zuerst, um wen es geht; dann laden Sie ein oder geben neuen Zugang.",
            en: "Whoever works for a foreign organisation and has no Belgian number signs in with an account. Check "
                + "first who it is; then invite them, or give them access anew."),
        "number": Phrase(
            nl: "Btw-nummer of SRN van de organisatie", fr: "Numéro de TVA ou SRN de l'organisation",
            de: "Umsatzsteuer-Identifikationsnummer oder SRN der Organisation",
            en: "VAT number or SRN of the organisation"),
        "number_hint": Phrase(
            nl: "Met de letters van het land, bijvoorbeeld DE123456789 of DE-MF-000012345.",
            fr: "Avec les lettres du pays, par exemple DE123456789 ou DE-MF-000012345.",
            de: "Mit den Buchstaben des Landes, zum Beispiel DE123456789 oder DE-MF-000012345.",
            en: "With the letters of the country, for example DE123456789 or DE-MF-000012345."),
        "look": Phrase(nl: "Tonen", fr: "Afficher", de: "Anzeigen", en: "Show"),
        "none": Phrase(
            nl: "Deze organisatie heeft nog geen accounts.", fr: "Cette organisation n'a pas encore de comptes.",
            de: "Diese Organisation hat noch keine Konten.", en: "This organisation has no accounts yet."),
        "name": Phrase(
            nl: "Voornaam en achternaam", fr: "Prénom et nom de famille", de: "Vor- und Familienname",
            en: "First and last name"),
        "email": Phrase(nl: "E-mailadres", fr: "Adresse e-mail", de: "E-Mail-Adresse", en: "E-mail address"),
        "state": Phrase(nl: "Toestand", fr: "État", de: "Stand", en: "State"),
        "renew": Phrase(nl: "Nieuwe toegang", fr: "Nouvel accès", de: "Neuer Zugang", en: "New access"),
        "invite_heading": Phrase(
            nl: "Iemand uitnodigen", fr: "Inviter quelqu'un", de: "Jemanden einladen", en: "Invite somebody"),
        "invite_what": Phrase(
            nl: "De link van de uitnodiging verschijnt één keer. Wie al uitgenodigd is en nog niet kwam, krijgt een "
                + "nieuwe link; de vorige werkt dan niet meer.",
            fr: "Le lien de l'invitation s'affiche une seule fois. Qui est déjà invité et n'est pas encore venu "
                + "reçoit un nouveau lien ; le précédent ne fonctionne alors plus.",
            de: "Der Link der Einladung erscheint ein einziges Mal. Wer schon eingeladen ist und noch nicht kam, "
                + "bekommt einen neuen Link; der frühere gilt dann nicht mehr.",
            en: "The link of the invitation appears once. Whoever is invited already and has not come yet gets a new "
                + "link; the one before then works no more."),
        "invite": Phrase(nl: "Uitnodigen", fr: "Inviter", de: "Einladen", en: "Invite"),
    ]

    static let accountStates: [String: Phrase] = [
        "invited": Phrase(
            nl: "uitgenodigd, nog niet gekomen", fr: "invité, pas encore venu", de: "eingeladen, noch nicht gekommen",
            en: "invited, has not come yet"),
        "active": Phrase(nl: "actief", fr: "actif", de: "aktiv", en: "active"),
        "blocked": Phrase(nl: "geblokkeerd", fr: "bloqué", de: "gesperrt", en: "blocked"),
    ]

    static let accountRenewal: [String: Phrase] = [
        "title": Phrase(
            nl: "{name} opnieuw toegang geven?", fr: "Redonner accès à {name} ?", de: "{name} neuen Zugang geben?",
            en: "Give {name} access anew?"),
        "back": Phrase(
            nl: "Terug naar de accounts", fr: "Retour aux comptes", de: "Zurück zu den Konten",
            en: "Back to the accounts"),
        "email": Phrase(nl: "E-mailadres", fr: "Adresse e-mail", de: "E-Mail-Adresse", en: "E-mail address"),
        "state": Phrase(nl: "Toestand", fr: "État", de: "Stand", en: "State"),
        "check": Phrase(
            nl: "Ga eerst na dat u met deze persoon te maken hebt, zoals bij de eerste uitnodiging.",
            fr: "Vérifiez d'abord qu'il s'agit bien de cette personne, comme lors de la première invitation.",
            de: "Prüfen Sie zuerst, dass Sie es mit dieser Person zu tun haben, wie bei der ersten Einladung.",
            en: "Check first that you deal with this person, as for the first invitation."),
        "effect": Phrase(
            nl: "Wachtwoord, telefoon en herstelcodes gelden daarna niet meer, en open sessies eindigen. Met de "
                + "nieuwe uitnodiging kiest de persoon een wachtwoord en koppelt een telefoon. Wat voor de persoon "
                + "aangevinkt is, blijft.",
            fr: "Le mot de passe, le téléphone et les codes de secours ne valent alors plus rien, et les sessions "
                + "ouvertes se terminent. Avec la nouvelle invitation, la personne choisit un mot de passe et relie un "
                + "téléphone. Ce qui est coché pour elle reste.",
            de: "Passwort, Telefon und Wiederherstellungscodes gelten danach nicht mehr, und offene Sitzungen enden. "
                + "Mit der neuen Einladung wählt die Person ein Passwort und verbindet ein Telefon. Was für sie "
                + "angekreuzt ist, bleibt.",
            en: "Password, telephone and recovery codes are then good for nothing, and open sessions end. With the new "
                + "invitation the person chooses a password and links a telephone. What is ticked for them stays."),
        "blocked": Phrase(
            nl: "Dit account is geblokkeerd: met de nieuwe toegang is het dat niet meer.",
            fr: "Ce compte est bloqué : avec le nouvel accès, il ne l'est plus.",
            de: "Dieses Konto ist gesperrt: Mit dem neuen Zugang ist es das nicht mehr.",
            en: "This account is blocked: with the new access it is so no longer."),
        "do_it": Phrase(
            nl: "Nieuwe toegang geven", fr: "Donner un nouvel accès", de: "Neuen Zugang geben", en: "Give new access"),
        "keep": Phrase(nl: "Niets doen", fr: "Ne rien faire", de: "Nichts tun", en: "Do nothing"),
    ]

    static let accountInvited: [String: Phrase] = [
        "title": Phrase(
            nl: "Uitnodiging voor {name}", fr: "Invitation pour {name}", de: "Einladung für {name}",
            en: "Invitation for {name}"),
        "once": Phrase(
            nl: "Deze link verschijnt één keer en wordt nergens bewaard. Wie hem heeft, opent het account: geef hem "
                + "persoonlijk aan {name}, niet per mail.",
            fr: "Ce lien ne s'affiche qu'une fois et n'est conservé nulle part. Qui l'a ouvre le compte : remettez-le "
                + "personnellement à {name}, pas par e-mail.",
            de: "Dieser Link erscheint ein einziges Mal und wird nirgends aufbewahrt. Wer ihn hat, öffnet das Konto: "
                + "Geben Sie ihn {name} persönlich, nicht per Mail.",
            en: "This link appears once and is kept nowhere. Whoever has it opens the account: hand it to {name} in "
                + "person, not by mail."),
        "link": Phrase(nl: "Link", fr: "Lien", de: "Link", en: "Link"),
        "email": Phrase(nl: "E-mailadres", fr: "Adresse e-mail", de: "E-Mail-Adresse", en: "E-mail address"),
        "until": Phrase(nl: "Geldig tot", fr: "Valable jusqu'au", de: "Gültig bis", en: "Good until"),
        "lost": Phrase(
            nl: "Gaat de link verloren, nodig dan opnieuw uit met hetzelfde adres.",
            fr: "Si le lien se perd, invitez à nouveau avec la même adresse.",
            de: "Geht der Link verloren, laden Sie mit derselben Adresse noch einmal ein.",
            en: "If the link gets lost, invite once more with the same address."),
        "then": Phrase(
            nl: "Het account alleen geeft nog geen rechten: wie bij {organisation} de gebruikers beheert, voegt de "
                + "persoon met dit e-mailadres toe en vinkt toepassingen aan.",
            fr: "Le compte seul ne donne encore aucun droit : qui gère les utilisateurs de {organisation} ajoute la "
                + "personne avec cette adresse e-mail et coche des applications.",
            de: "Das Konto allein gibt noch keine Rechte: Wer bei {organisation} die Benutzer verwaltet, fügt die "
                + "Person mit dieser E-Mail-Adresse hinzu und kreuzt Anwendungen an.",
            en: "The account alone gives no rights yet: whoever manages the users of {organisation} adds the person "
                + "with this e-mail address and ticks applications."),
        "back": Phrase(
            nl: "Terug naar de accounts", fr: "Retour aux comptes", de: "Zurück zu den Konten",
            en: "Back to the accounts"),
    ]
}
