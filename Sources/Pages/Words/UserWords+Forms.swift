import Values

/// The texts of the forms for one user, and of what is asked before several are blocked or go.
extension UserWords {
    private static let applications: [String: Phrase] = [
        "back": back,
        "applications": Phrase(
            nl: "Toepassingen die de gebruiker mag gebruiken", fr: "Applications que l'utilisateur peut utiliser",
            de: "Anwendungen, die der Benutzer verwenden darf", en: "Applications that the user may use"),
        "applications_hint": Phrase(
            nl: "Vink “bijdragen” aan voor wie aangiften doet. Zonder vinkje kan iemand niets voor de "
                + "organisatie doen.",
            fr: "Cochez « contributions » pour qui introduit des déclarations. Sans coche, on ne peut rien faire pour "
                + "l'organisation.",
            de: "Kreuzen Sie „Beiträge“ an für alle, die Erklärungen einreichen. Ohne Kreuz kann man nichts für die "
                + "Organisation tun.",
            en: "Tick “contributions” for whoever files declarations. Without a tick nobody can do anything for the "
                + "organisation."),
    ]

    /// Beside an application that is not ours.
    static let delay = Phrase(
        nl: "werkt uiterlijk {hours} uur nadat u ze hebt aangevinkt",
        fr: "fonctionne au plus tard {hours} heures après",
        de: "wirkt spätestens {hours} Stunden danach", en: "works {hours} hours later at the latest")

    static let added: [String: Phrase] = [
        "title": Phrase(
            nl: "Een gebruiker toevoegen", fr: "Ajouter un utilisateur", de: "Einen Benutzer hinzufügen",
            en: "Add a user"),
        "number": Phrase(
            nl: "INSZ- of BIS-nummer", fr: "Numéro NISS ou BIS", de: "ENSS- oder BIS-Nummer",
            en: "INSZ or BIS number"),
        "number_hint": Phrase(
            nl: "Elf cijfers, met of zonder punten en streepje. Het rijksregisternummer staat op de achterkant van de "
                + "identiteitskaart; hiermee meldt de gebruiker zich aan.",
            fr: "Onze chiffres, avec ou sans points et tiret. Le numéro de registre national figure au dos de la "
                + "carte d'identité ; c'est avec lui que l'utilisateur se connecte.",
            de: "Elf Ziffern, mit oder ohne Punkte und Strich. Die Nationalregisternummer steht auf der Rückseite des "
                + "Personalausweises; damit meldet sich der Benutzer an.",
            en: "Eleven digits, with or without points and dash. The national register number is on the back of the "
                + "identity card; the user signs in with it."),
        "account_what": Phrase(
            nl: "Wie in uw organisatie werkt, meldt zich aan met een account: een e-mailadres, een wachtwoord en een "
                + "code van de telefoon. Een Belgisch nummer is er niet voor nodig.",
            fr: "Qui travaille dans votre organisation se connecte avec un compte : une adresse e-mail, un mot de "
                + "passe et un code du téléphone. Aucun numéro belge n'est nécessaire.",
            de: "Wer in Ihrer Organisation arbeitet, meldet sich mit einem Konto an: mit E-Mail-Adresse, Passwort und "
                + "einem Code vom Telefon. Eine belgische Nummer braucht es dafür nicht.",
            en: "People in your organisation sign in with an account: an e-mail address, a password and a code from a "
                + "telephone. No Belgian number is needed."),
        "account_who": Phrase(
            nl: "Het agentschap geeft dat account, nadat het heeft gecontroleerd wie uw collega is. Wie dat doet: "
                + "{who}. Geef de naam en het e-mailadres van uw collega door.",
            fr: "L'agence donne ce compte, après avoir vérifié qui est votre collègue. Qui s'en charge : {who}. "
                + "Transmettez le nom et l'adresse e-mail de votre collègue.",
            de: "Die Agentur gibt dieses Konto, nachdem sie geprüft hat, um wen es geht. Wer das tut: {who}. Geben Sie "
                + "Namen und E-Mail-Adresse der Person an.",
            en: "The agency gives that account, once it has checked who your colleague is. Who does it: {who}. Tell "
                + "them your colleague's name and e-mail address."),
        "account_then": Phrase(
            nl: "Is er een account, ook al is de uitnodiging nog niet gebruikt? Voeg uw collega dan hier toe, met "
                + "hetzelfde e-mailadres.",
            fr: "Le compte existe, même si l'invitation n'a pas encore servi ? Ajoutez alors votre collègue ici, "
                + "avec la même adresse e-mail.",
            de: "Gibt es das Konto, auch wenn die Einladung noch nicht verwendet ist? Dann fügen Sie die Person hier "
                + "hinzu, mit derselben E-Mail-Adresse.",
            en: "Is there an account, even if its invitation was not used yet? Then add your colleague here, with the "
                + "same e-mail address."),
        "first_name": Phrase(nl: "Voornaam", fr: "Prénom", de: "Vorname", en: "First name"),
        "name": Phrase(nl: "Achternaam", fr: "Nom de famille", de: "Familienname", en: "Last name"),
        "email": Phrase(nl: "E-mailadres", fr: "Adresse e-mail", de: "E-Mail-Adresse", en: "E-mail address"),
        "user_language": Phrase(
            nl: "Taal van de briefwisseling", fr: "Langue de correspondance", de: "Sprache der Korrespondenz",
            en: "Language to write in"),
        "add": Phrase(
            nl: "Gebruiker toevoegen", fr: "Ajouter l'utilisateur", de: "Benutzer hinzufügen", en: "Add the user"),
    ].merging(applications) { own, _ in own }

    static let changed: [String: Phrase] = [
        "title": Phrase(
            nl: "Toepassingen van {name}", fr: "{name} : applications", de: "Anwendungen von {name}",
            en: "Applications of {name}"),
        "number": Phrase(
            nl: "INSZ- of BIS-nummer, of account", fr: "Numéro NISS ou BIS, ou compte",
            de: "ENSS- oder BIS-Nummer, oder Konto", en: "INSZ or BIS number, or account"),
        "email": Phrase(nl: "E-mailadres", fr: "Adresse e-mail", de: "E-Mail-Adresse", en: "E-mail address"),
        "kind": Phrase(nl: "Rol", fr: "Rôle", de: "Rolle", en: "Role"),
        "new": Phrase(
            nl: "Deze persoon is hier nog geen gebruiker. Als u bewaart, wordt deze persoon gebruiker, met de "
                + "toepassingen die u aanvinkt.",
            fr: "Cette personne n'est pas encore utilisateur ici. En enregistrant, elle le devient, avec les "
                + "applications que vous cochez.",
            de: "Diese Person ist hier noch kein Benutzer. Mit dem Speichern wird sie es, mit den Anwendungen, die "
                + "Sie ankreuzen.",
            en: "This person is not a user here yet. Saving makes them one, with the applications that you tick."),
        "save": Phrase(nl: "Bewaren", fr: "Enregistrer", de: "Speichern", en: "Save"),
    ].merging(applications) { own, _ in own }

    static let asked: [String: Phrase] = [
        "back": back,
        "user_name": Phrase(nl: "Naam", fr: "Nom", de: "Name", en: "Name"),
        "number": Phrase(
            nl: "INSZ- of BIS-nummer, of account", fr: "Numéro NISS ou BIS, ou compte",
            de: "ENSS- oder BIS-Nummer, oder Konto", en: "INSZ or BIS number, or account"),
        "unit": Phrase(nl: "Hoedanigheid", fr: "Qualité", de: "Eigenschaft", en: "Capacity"),
        "none": Phrase(
            nl: "Niemand van wie u aanvinkte, komt hiervoor in aanmerking. Vink in de lijst ten minste één andere "
                + "gebruiker aan.",
            fr: "Cela ne change rien pour les utilisateurs cochés. Cochez au moins un autre utilisateur dans la liste.",
            de: "Für die angekreuzten Benutzer ändert das nichts. Kreuzen Sie in der Liste mindestens einen anderen "
                + "Benutzer an.",
            en: "This would change nothing for whom you ticked. Tick at least one other user in the list."),
        "keep": Phrase(nl: "Niets doen", fr: "Ne rien faire", de: "Nichts tun", en: "Do nothing"),
    ]

    /// What is asked of each step, what it leads to, and the button that does it.
    static let effects: [String: Phrase] = [
        "title_block": Phrase(
            nl: "Deze gebruikers blokkeren?", fr: "Bloquer ces utilisateurs ?", de: "Diese Benutzer sperren?",
            en: "Block these users?"),
        "title_unblock": Phrase(
            nl: "Deze gebruikers deblokkeren?", fr: "Débloquer ces utilisateurs ?", de: "Diese Benutzer entsperren?",
            en: "Unblock these users?"),
        "title_remove": Phrase(
            nl: "Deze gebruikers verwijderen?", fr: "Supprimer ces utilisateurs ?", de: "Diese Benutzer entfernen?",
            en: "Remove these users?"),
        "effect_block": Phrase(
            nl: "Wie geblokkeerd is, kan in die hoedanigheid geen toepassing meer gebruiken. Wat aangevinkt was, "
                + "blijft bewaard, en u kunt later deblokkeren.",
            fr: "Qui est bloqué ne peut plus utiliser aucune application dans cette qualité. Ce qui était coché est "
                + "conservé, et vous pouvez débloquer plus tard.",
            de: "Wer gesperrt ist, kann in dieser Eigenschaft keine Anwendung mehr verwenden. Was angekreuzt war, "
                + "bleibt erhalten, und Sie können später entsperren.",
            en: "Who is blocked can use no application in that capacity any more. What was ticked is kept, and you can "
                + "unblock it later."),
        "effect_unblock": Phrase(
            nl: "Ze kunnen weer gebruiken wat voor hen aangevinkt is.",
            fr: "Ils pourront à nouveau utiliser ce qui est coché pour eux.",
            de: "Sie können wieder verwenden, was für sie angekreuzt ist.",
            en: "They can use again what is ticked for them."),
        "effect_remove": Phrase(
            nl: "Ze verliezen al hun toepassingen in die hoedanigheid. Wat ze deden, blijft bewaard.",
            fr: "Ils perdent toutes leurs applications dans cette qualité. Ce qu'ils ont fait est conservé.",
            de: "Sie verlieren alle ihre Anwendungen in dieser Eigenschaft. Was sie getan haben, bleibt erhalten.",
            en: "They lose all their applications in that capacity. What they did is kept."),
        "button_block": Phrase(nl: "Blokkeren", fr: "Bloquer", de: "Sperren", en: "Block"),
        "button_unblock": Phrase(nl: "Deblokkeren", fr: "Débloquer", de: "Entsperren", en: "Unblock"),
        "others": Phrase(
            nl: "Voor deze aangevinkte gebruikers verandert er niets: {names}.",
            fr: "Rien ne change pour ces utilisateurs cochés : {names}.",
            de: "Für diese angekreuzten Benutzer ändert sich nichts: {names}.",
            en: "For these ticked users nothing changes: {names}."),
        "button_remove": Phrase(nl: "Verwijderen", fr: "Supprimer", de: "Entfernen", en: "Remove"),
    ]
}
