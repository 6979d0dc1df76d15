import Values

/// The texts of the pages about oneself.
enum OwnWords {
    static let profile: [String: Phrase] = [
        "title": Phrase(
            nl: "Voor wie handelt u?", fr: "Pour qui agissez-vous ?", de: "Für wen handeln Sie?",
            en: "For whom do you act?"),
        "what": Phrase(
            nl: "U kunt het later altijd veranderen.", fr: "Vous pouvez toujours le changer plus tard.",
            de: "Sie können es später jederzeit ändern.", en: "You can always change it later."),
        "as": Phrase(nl: "Ik handel", fr: "J'agis", de: "Ich handle", en: "I act"),
        "myself": Phrase(nl: "Voor mezelf", fr: "Pour moi-même", de: "Für mich selbst", en: "For myself"),
        "citizen": Phrase(
            nl: "als burger, met de mandaten op mijn naam", fr: "comme citoyen, avec les mandats à mon nom",
            de: "als Bürger, mit den Vollmachten auf meinen Namen", en: "as a citizen, with the mandates in my name"),
        "next": Phrase(nl: "Verder", fr: "Continuer", de: "Weiter", en: "Continue"),
    ]

    static let home: [String: Phrase] = [
        "title": Phrase(nl: "Overzicht", fr: "Aperçu", de: "Übersicht", en: "Overview"),
        "dismiss": Phrase(nl: "Gelezen", fr: "Lu", de: "Gelesen", en: "Read it"),
        "who": Phrase(nl: "Wie u bent", fr: "Qui vous êtes", de: "Wer Sie sind", en: "Who you are"),
        "name": Phrase(nl: "Naam", fr: "Nom", de: "Name", en: "Name"),
        "acting": Phrase(nl: "Voor", fr: "Pour", de: "Für", en: "For"),
        "roles": Phrase(nl: "Rollen", fr: "Rôles", de: "Rollen", en: "Roles"),
        "none": Phrase(nl: "geen", fr: "aucun", de: "keine", en: "none"),
        "myself": Phrase(nl: "uzelf", fr: "vous-même", de: "sich selbst", en: "yourself"),
        "due": Phrase(nl: "Wat te doen is", fr: "Ce qui reste à faire", de: "Was zu tun ist", en: "What is due"),
        "year": Phrase(nl: "Jaar", fr: "Année", de: "Jahr", en: "Year"),
        "declarant": Phrase(nl: "Aangever", fr: "Déclarant", de: "Erklärender", en: "Declarant"),
        "what": Phrase(nl: "Wat", fr: "Quoi", de: "Was", en: "What"),
        "state": Phrase(nl: "Nu", fr: "À présent", de: "Jetzt", en: "Now"),
        "until": Phrase(nl: "Tot en met", fr: "Jusqu'au", de: "Bis", en: "Until"),
        "late": Phrase(nl: "te laat", fr: "en retard", de: "verspätet", en: "late"),
        "closed": Phrase(nl: "afgesloten", fr: "clôturée", de: "geschlossen", en: "closed"),
        "sector": Phrase(
            nl: "Elk bijdragejaar van de hele sector: wie aangifte deed en wie niet, facturen en betalingen.",
            fr: "Chaque année de contribution de tout le secteur : qui a déclaré et qui non, factures et paiements.",
            de: "Jedes Beitragsjahr des ganzen Sektors: wer erklärt hat und wer nicht, Rechnungen und Zahlungen.",
            en: "Each contribution year of the whole sector: who declared and who did not, invoices and payments."),
        "accounts": Phrase(
            nl: "Wie bij een buitenlandse organisatie werkt, uitnodigen of opnieuw toegang geven.",
            fr: "Inviter ou rétablir l'accès de qui travaille pour une organisation étrangère.",
            de: "Wer bei einer ausländischen Organisation arbeitet: einladen oder neu Zugang geben.",
            en: "Whoever works for a foreign organisation: invite them, or give them access anew."),
        "tick_it": Phrase(
            nl: "U kunt ze zelf aanvinken bij de gebruikers van uw organisatie.",
            fr: "Vous pouvez la cocher vous-même parmi les utilisateurs de votre organisation.",
            de: "Sie können sie bei den Benutzern Ihrer Organisation selbst ankreuzen.",
            en: "You can tick it yourself, among the users of your organisation."),
        "nothing": Phrase(
            nl: "Er is niets te doen.", fr: "Il ne reste rien à faire.", de: "Es ist nichts zu tun.",
            en: "Nothing is due."),
        "office": Phrase(
            nl: "Uw organisatie heeft zelf nog niets aangegeven. Is ze ook zelf een economische actor?",
            fr: "Votre organisation n'a encore rien déclaré pour elle-même. Est-elle aussi un opérateur économique ?",
            de: "Ihre Organisation hat für sich selbst noch nichts erklärt. Ist sie auch selbst ein Wirtschaftsakteur?",
            en: "Your organisation has declared nothing for itself yet. Is it an economic operator too?"),
        "office_go": Phrase(
            nl: "Zelf aangifte doen", fr: "Faire sa propre déclaration", de: "Für sich selbst erklären",
            en: "Declare for itself"),
        "responsible": Phrase(
            nl: "Uw verantwoordelijken", fr: "Vos responsables", de: "Ihre Verantwortlichen",
            en: "Your responsible persons"),
        "due_declare": Phrase(
            nl: "aangifte indienen", fr: "introduire la déclaration", de: "Erklärung einreichen",
            en: "hand in a declaration"),
        "due_certify": Phrase(
            nl: "laten certificeren", fr: "faire certifier", de: "bescheinigen lassen", en: "have it certified"),
        "due_certify_client": Phrase(nl: "certificeren", fr: "certifier", de: "bescheinigen", en: "certify"),
        "due_correct": Phrase(nl: "verbeteren", fr: "corriger", de: "berichtigen", en: "correct"),
        "due_reopen": Phrase(
            nl: "het agentschap vragen ze opnieuw te openen", fr: "demander à l'agence de la rouvrir",
            de: "die Agentur bitten, sie wieder zu öffnen", en: "ask the agency to reopen it"),
    ]

    static let sessions: [String: Phrase] = [
        "title": Phrase(nl: "Uw sessies", fr: "Vos sessions", de: "Ihre Sitzungen", en: "Your sessions"),
        "what": Phrase(
            nl: "Waar u nu aangemeld bent. Herkent u iets niet, beëindig het dan.",
            fr: "Où vous êtes connecté à présent. Mettez fin à toute session que vous ne reconnaissez pas.",
            de: "Wo Sie jetzt angemeldet sind. Was Sie nicht erkennen, beenden Sie.",
            en: "Where you are signed in now. End what you do not recognise."),
        "place": Phrase(nl: "Plaats", fr: "Lieu", de: "Ort", en: "Place"),
        "started": Phrase(nl: "Begonnen", fr: "Commencée", de: "Begonnen", en: "Begun"),
        "seen": Phrase(nl: "Laatst gezien", fr: "Vue pour la dernière fois", de: "Zuletzt gesehen", en: "Last seen"),
        "action": Phrase(nl: "Beëindigen", fr: "Fin", de: "Ende", en: "End"),
        "this": Phrase(nl: "deze", fr: "celle-ci", de: "diese", en: "this one"),
        "end": Phrase(nl: "Beëindigen", fr: "Mettre fin", de: "Beenden", en: "End it"),
        "end_others": Phrase(
            nl: "Alle andere beëindigen", fr: "Mettre fin à toutes les autres", de: "Alle anderen beenden",
            en: "End all others"),
        "program": Phrase(
            nl: "Voor uw eigen programma's", fr: "Pour vos propres programmes", de: "Für Ihre eigenen Programme",
            en: "For programs of your own"),
        "program_text": Phrase(
            nl: "Een tweede sessie met uw rechten van nu, waarvan u het token met curl of een script gebruikt.",
            fr: "Une deuxième session avec vos droits actuels, dont vous utilisez le jeton avec curl ou un script.",
            de: "Eine zweite Sitzung mit Ihren jetzigen Rechten, deren Token Sie mit curl oder einem Skript verwenden.",
            en: "A second session with the rights that you have now, of which you use the token with curl or a "
                + "script."),
        "program_button": Phrase(
            nl: "Token maken", fr: "Créer un jeton", de: "Token erzeugen", en: "Make a token"),
    ]

    static let program: [String: Phrase] = [
        "title": Phrase(
            nl: "Uw token", fr: "Votre jeton", de: "Ihr Token", en: "Your token"),
        "once": Phrase(
            nl: "Het staat hier één keer. Bewaar het als een wachtwoord.",
            fr: "Il ne s'affiche qu'une fois. Gardez-le comme un mot de passe.",
            de: "Er steht hier einmal. Verwahren Sie ihn wie ein Passwort.",
            en: "It stands here once. Keep it like a password."),
        "idle": Phrase(
            nl: "Het geldt tot u de sessie beëindigt, of tot ze te lang inactief is.",
            fr: "Il vaut jusqu'à ce que vous mettiez fin à la session ou qu'elle reste trop longtemps inactive.",
            de: "Er gilt, bis Sie die Sitzung beenden oder sie zu lange still ist.",
            en: "It is good until you end the session, or until that is silent for too long."),
        "back": Phrase(nl: "Uw sessies", fr: "Vos sessions", de: "Ihre Sitzungen", en: "Your sessions"),
    ]
}
