import Values

/// The texts of accounts' pages.
enum AccountWords {
    private static let password = Phrase(nl: "Wachtwoord", fr: "Mot de passe", de: "Passwort", en: "Password")
    private static let next = Phrase(nl: "Verder", fr: "Continuer", de: "Weiter", en: "Continue")
    private static let oneTimeCode = Phrase(
        nl: "Code van uw telefoon", fr: "Code de votre téléphone", de: "Code Ihres Telefons",
        en: "Code from your telephone")

    private static let oneTimeHint = Phrase(
        nl: "Zes cijfers, een halve minuut geldig.", fr: "Six chiffres, valables une demi-minute.",
        de: "Sechs Ziffern, eine halbe Minute gültig.", en: "Six digits, good for half a minute.")

    static let signIn: [String: Phrase] = [
        "title": Phrase(
            nl: "Aanmelden met een account", fr: "Se connecter avec un compte", de: "Mit einem Konto anmelden",
            en: "Sign in with an account"),
        "email": Phrase(nl: "E-mailadres", fr: "Adresse e-mail", de: "E-Mail-Adresse", en: "E-mail address"),
        "password": password, "next": next,
        "lost": Phrase(
            nl: "Nog geen account, of wachtwoord kwijt? Het agentschap gaat na wie u bent en geeft u een "
                + "uitnodiging. Vraag het aan wie in uw organisatie de toegangen beheert. Telefoon kwijt? Met een "
                + "herstelcode meldt u zich toch aan; zonder herstelcode is er een nieuwe uitnodiging nodig.",
            fr: "Pas encore de compte, ou mot de passe perdu ? L'agence vérifie qui vous êtes et vous donne une "
                + "invitation. Adressez-vous à qui gère les accès dans votre organisation. Téléphone perdu ? Un code "
                + "de secours permet de se connecter ; sans lui, il faut une nouvelle invitation.",
            de: "Noch kein Konto, oder Passwort verloren? Die Agentur prüft, wer Sie sind, und gibt Ihnen eine "
                + "Einladung. Fragen Sie, wer in Ihrer Organisation die Zugänge verwaltet. Telefon verloren? Mit einem "
                + "Wiederherstellungscode melden Sie sich trotzdem an; ohne ihn braucht es eine neue Einladung.",
            en: "No account yet, or the password lost? The agency checks who you are and gives you an invitation. Ask "
                + "whoever manages access in your organisation. Telephone lost? A recovery code signs you in all the "
                + "same; without one, a new invitation is needed."),
    ]

    static let code: [String: Phrase] = [
        "title": Phrase(nl: "Tweede stap", fr: "Deuxième étape", de: "Zweiter Schritt", en: "Second step"),
        "code": oneTimeCode, "code_hint": oneTimeHint,
        "sign_in": Phrase(nl: "Aanmelden", fr: "Se connecter", de: "Anmelden", en: "Sign in"),
        "other": Phrase(
            nl: "Telefoon niet bij de hand?", fr: "Pas de téléphone sous la main ?", de: "Kein Telefon zur Hand?",
            en: "No telephone at hand?"),
        "recovery": Phrase(nl: "Herstelcode", fr: "Code de secours", de: "Wiederherstellungscode", en: "Recovery code"),
    ]

    private static let passwordHint = Phrase(
        nl: "Twaalf tekens of meer. Drie of vier woorden die niets met elkaar te maken hebben, zijn goed.",
        fr: "Douze caractères ou plus. Trois ou quatre mots sans rapport entre eux conviennent bien.",
        de: "Zwölf Zeichen oder mehr. Drei oder vier Wörter ohne Zusammenhang sind gut.",
        en: "Twelve characters or more. Three or four words that have nothing to do with each other are good.")

    static let invitation: [String: Phrase] = [
        "title": Phrase(
            nl: "Kies uw wachtwoord", fr: "Choisissez votre mot de passe", de: "Wählen Sie Ihr Passwort",
            en: "Choose your password"),
        "what": Phrase(
            nl: "Hiermee opent u het account van", fr: "Vous ouvrez ainsi le compte de",
            de: "So öffnen Sie das Konto von",
            en: "With it you open the account of"),
        "password": password, "next": next,
        "password_hint": passwordHint,
    ]

    static let enrolment: [String: Phrase] = [
        "title": Phrase(
            nl: "Koppel uw telefoon", fr: "Liez votre téléphone", de: "Verbinden Sie Ihr Telefon",
            en: "Link your telephone"),
        "scan": Phrase(
            nl: "Scan deze QR-code met een app voor eenmalige codes, zoals FreeOTP, Google Authenticator of Microsoft "
                + "Authenticator.",
            fr: "Scannez ce code QR avec une application de codes à usage unique, par exemple FreeOTP, Google "
                + "Authenticator ou Microsoft Authenticator.",
            de: "Scannen Sie diesen QR-Code mit einer App für Einmalcodes, etwa FreeOTP, Google Authenticator oder "
                + "Microsoft Authenticator.",
            en: "Scan this QR code with an app for one-time codes, such as FreeOTP, Google Authenticator or Microsoft "
                + "Authenticator."),
        "type": Phrase(
            nl: "Of typ de geheime sleutel over:", fr: "Ou recopiez la clé secrète :",
            de: "Oder geben Sie den "
                + "geheimen Schlüssel ein:",
            en: "Or type the secret:"),
        "code": oneTimeCode, "code_hint": oneTimeHint,
        "confirm": Phrase(
            nl: "Telefoon koppelen", fr: "Lier le téléphone", de: "Telefon verbinden", en: "Link the telephone"),
    ]

    static let recovery: [String: Phrase] = [
        "title": Phrase(
            nl: "Uw herstelcodes", fr: "Vos codes de secours", de: "Ihre Wiederherstellungscodes",
            en: "Your recovery codes"),
        "keep": Phrase(
            nl: "Druk ze af of schrijf ze op: ze staan hier één keer. Elk vervangt één keer uw telefoon.",
            fr: "Imprimez-les ou notez-les : ils ne s'affichent qu'une fois. Chacun remplace une fois votre téléphone.",
            de: "Drucken Sie sie aus oder schreiben Sie sie auf: Sie werden hier nur einmal angezeigt. Jeder "
                + "ersetzt einmal Ihr Telefon.",
            en: "Print them or write them down: they stand here once. Each stands in for your telephone once."),
        "next": next,
    ]

    static let account: [String: Phrase] = [
        "title": Phrase(nl: "Uw account", fr: "Votre compte", de: "Ihr Konto", en: "Your account"),
        "what": Phrase(
            nl: "U meldt zich aan als", fr: "Vous vous connectez en tant que", de: "Sie melden sich an als",
            en: "You sign in as"),
        "changed": Phrase(
            nl: "Uw wachtwoord is gewijzigd. Uw andere sessies zijn beëindigd.",
            fr: "Votre mot de passe est changé. Vos autres sessions ont pris fin.",
            de: "Ihr Passwort ist geändert. Ihre anderen Sitzungen sind beendet.",
            en: "Your password is changed. Your other sessions have ended."),
        "password": Phrase(
            nl: "Uw huidige wachtwoord", fr: "Votre mot de passe actuel", de: "Ihr jetziges Passwort",
            en: "Your present password"),
        "hint": passwordHint,
        "other_password": Phrase(
            nl: "Een ander wachtwoord", fr: "Un autre mot de passe", de: "Ein anderes Passwort",
            en: "Another password"),
        "new_password": Phrase(
            nl: "Nieuw wachtwoord", fr: "Nouveau mot de passe", de: "Neues Passwort", en: "New password"),
        "others_end": Phrase(
            nl: "Uw andere sessies eindigen.", fr: "Vos autres sessions prennent fin.",
            de: "Ihre anderen Sitzungen enden.", en: "Your other sessions end."),
        "change_password": Phrase(
            nl: "Wachtwoord wijzigen", fr: "Changer le mot de passe", de: "Passwort ändern",
            en: "Change the password"),
        "telephone": Phrase(
            nl: "Een andere telefoon", fr: "Un autre téléphone", de: "Ein anderes Telefon", en: "Another telephone"),
        "telephone_text": Phrase(
            nl: "Uw huidige telefoon blijft geldig tot de nieuwe een eerste code heeft gegeven. Daarna krijgt u "
                + "nieuwe herstelcodes en eindigen uw andere sessies.",
            fr: "Votre téléphone actuel reste valable jusqu'au premier code du nouveau. Vous recevez ensuite de "
                + "nouveaux codes de secours et vos autres sessions prennent fin.",
            de: "Ihr jetziges Telefon gilt, bis das neue seinen ersten Code gegeben hat. Danach erhalten Sie neue "
                + "Wiederherstellungscodes, und Ihre anderen Sitzungen enden.",
            en: "Your present telephone stays good until the new one gave its first code. You then get new recovery "
                + "codes, and your other sessions end."),
        "change_telephone": Phrase(
            nl: "Telefoon vervangen", fr: "Remplacer le téléphone", de: "Telefon ersetzen",
            en: "Replace the telephone"),
        "recovery": Phrase(
            nl: "Herstelcodes", fr: "Codes de secours", de: "Wiederherstellungscodes", en: "Recovery codes"),
        "recovery_text": Phrase(
            nl: "Tien nieuwe; de oude zijn dan niet meer geldig. Nog over:",
            fr: "Dix nouveaux ; les anciens ne valent alors plus rien. Encore disponibles :",
            de: "Zehn neue; die alten gelten dann nicht mehr. Noch übrig:",
            en: "Ten new ones; the old ones are then good for nothing. Still left:"),
        "renew": Phrase(
            nl: "Nieuwe codes maken", fr: "Créer de nouveaux codes", de: "Neue Codes erzeugen", en: "Make new codes"),
    ]
}
