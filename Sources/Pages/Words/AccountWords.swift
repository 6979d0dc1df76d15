import Values

/// The texts of accounts' pages.
enum AccountWords {
    private static let password = Phrase(nl: "Wachtwoord", fr: "Mot de passe", de: "Passwort", en: "Password")
    private static let next = Phrase(nl: "Verder", fr: "Continuer", de: "Weiter", en: "Continue")
    private static let oneTimeCode = Phrase(
        nl: "Code van uw telefoon", fr: "Code de votre téléphone", de: "Code Ihres Telefons",
        en: "Code from your telephone")

    static let signIn: [String: Phrase] = [
        "title": Phrase(
            nl: "Aanmelden met een account", fr: "Se connecter avec un compte", de: "Mit einem Konto anmelden",
            en: "Sign in with an account"),
        "email": Phrase(nl: "E-mailadres", fr: "Adresse e-mail", de: "E-Mail-Adresse", en: "E-mail address"),
        "password": password, "next": next,
        "lost": Phrase(
            nl: "Wachtwoord of telefoon kwijt? Wie u uitnodigde, kan u een nieuwe uitnodiging laten sturen.",
            fr: "Mot de passe ou téléphone perdu ? Qui vous a invité peut vous faire envoyer une nouvelle invitation.",
            de: "Passwort oder Telefon verloren? Wer Sie eingeladen hat, kann Ihnen eine neue Einladung senden lassen.",
            en: "Lost the password or the telephone? Whoever invited you can have a new invitation sent."),
    ]

    static let code: [String: Phrase] = [
        "title": Phrase(nl: "Tweede stap", fr: "Deuxième étape", de: "Zweiter Schritt", en: "Second step"),
        "code": oneTimeCode,
        "code_hint": Phrase(
            nl: "Zes cijfers, een halve minuut geldig.", fr: "Six chiffres, valables une demi-minute.",
            de: "Sechs Ziffern, eine halbe Minute gültig.", en: "Six digits, good for half a minute."),
        "sign_in": Phrase(nl: "Aanmelden", fr: "Se connecter", de: "Anmelden", en: "Sign in"),
        "other": Phrase(
            nl: "Telefoon niet bij de hand?", fr: "Pas de téléphone sous la main ?", de: "Kein Telefon zur Hand?",
            en: "No telephone at hand?"),
        "recovery": Phrase(nl: "Herstelcode", fr: "Code de secours", de: "Wiederherstellungscode", en: "Recovery code"),
    ]

    static let invitation: [String: Phrase] = [
        "title": Phrase(
            nl: "Kies uw wachtwoord", fr: "Choisissez votre mot de passe", de: "Wählen Sie Ihr Passwort",
            en: "Choose your password"),
        "what": Phrase(
            nl: "Hiermee opent u het account van", fr: "Vous ouvrez ainsi le compte de",
            de: "So öffnen Sie das Konto von",
            en: "With it you open the account of"),
        "password": password, "next": next,
        "hint": Phrase(
            nl: "Twaalf tekens of meer. Drie of vier woorden die niets met elkaar te maken hebben, zijn goed.",
            fr: "Douze caractères ou plus. Trois ou quatre mots sans rapport entre eux conviennent bien.",
            de: "Zwölf Zeichen oder mehr. Drei oder vier Wörter ohne Zusammenhang sind gut.",
            en: "Twelve characters or more. Three or four words that have nothing to do with each other are good."),
    ]

    static let enrolment: [String: Phrase] = [
        "title": Phrase(
            nl: "Koppel uw telefoon", fr: "Liez votre téléphone", de: "Verbinden Sie Ihr Telefon",
            en: "Link your telephone"),
        "scan": Phrase(
            nl: "Lees dit beeld met een app voor eenmalige codes.",
            fr: "Lisez cette image avec une application de codes à usage unique.",
            de: "Lesen Sie dieses Bild mit einer App für Einmalcodes.",
            en: "Read this picture with an app for one-time codes."),
        "type": Phrase(
            nl: "Of typ het geheim over:", fr: "Ou recopiez le secret :", de: "Oder tippen Sie das Geheimnis ab:",
            en: "Or type the secret:"),
        "code": oneTimeCode,
        "open": Phrase(nl: "Account openen", fr: "Ouvrir le compte", de: "Konto öffnen", en: "Open the account"),
    ]

    static let recovery: [String: Phrase] = [
        "title": Phrase(
            nl: "Uw herstelcodes", fr: "Vos codes de secours", de: "Ihre Wiederherstellungscodes",
            en: "Your recovery codes"),
        "keep": Phrase(
            nl: "Druk ze af of schrijf ze op: ze staan hier één keer. Elk vervangt één keer uw telefoon.",
            fr: "Imprimez-les ou notez-les : ils ne s'affichent qu'une fois. Chacun remplace une fois votre téléphone.",
            de: "Drucken Sie sie aus oder schreiben Sie sie auf: Sie stehen hier einmal. Jeder ersetzt einmal Ihr "
                + "Telefon.",
            en: "Print them or write them down: they stand here once. Each stands in for your telephone once."),
        "next": next,
    ]
}
