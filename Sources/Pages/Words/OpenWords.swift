import Values

/// The texts of pages for who is not signed in.
enum OpenWords {
    static let start: [String: Phrase] = [
        "title": Phrase(
            nl: "De bijdrage op medische hulpmiddelen", fr: "La contribution sur les dispositifs médicaux",
            de: "Der Beitrag auf Medizinprodukte", en: "The contribution on medical devices"),
        "what": Phrase(
            nl: "Wie in België medische hulpmiddelen maakt, invoert, verdeelt of onderhoudt, geeft elk jaar zijn omzet "
                + "aan. Hier ziet u wat u verschuldigd bent en waarom, dient u aangiften in en bewaart u "
                + "ontvangstbewijzen.",
            fr: "Qui fabrique, importe, distribue ou entretient des dispositifs médicaux en Belgique déclare chaque "
                + "année son chiffre d'affaires. Vous voyez ici ce qui est dû et pourquoi, vous introduisez vos "
                + "déclarations et gardez vos accusés.",
            de: "Wer in Belgien Medizinprodukte herstellt, einführt, vertreibt oder wartet, erklärt jedes Jahr "
                + "seinen Umsatz. Hier sehen Sie, was geschuldet wird und warum, reichen Erklärungen ein und "
                + "bewahren Empfangsbestätigungen auf.",
            en: "Whoever makes, imports, distributes or services medical devices in Belgium declares turnover every "
                + "year. Here you see what is owed and why, hand in declarations, and keep receipts."),
        "calculator": Phrase(
            nl: "Bereken de bijdrage", fr: "Calculer la contribution", de: "Den Beitrag berechnen",
            en: "Calculate the contribution"),
        "calculator_text": Phrase(
            nl: "Zonder aan te melden: enkele vragen, dan het bedrag met elke stap en elk artikel.",
            fr: "Sans vous connecter : quelques questions, puis le montant avec chaque étape et chaque article.",
            de: "Ohne Anmeldung: einige Fragen, dann der Betrag mit jedem Schritt und jedem Artikel.",
            en: "Without signing in: a few questions, then the amount with every step and every article."),
        "tables": Phrase(
            nl: "De wet als gegevens", fr: "La loi en données", de: "Das Gesetz als Daten", en: "The law as data"),
        "tables_text": Phrase(
            nl: "De entiteitentabel, de cijfers van elk jaar met hun bron, de lezingen en de begrippen.",
            fr: "Le tableau des entités, les chiffres de chaque année avec leur source, les lectures et les termes.",
            de: "Die Einheitentabelle, die Zahlen jedes Jahres mit ihrer Quelle, die Lesarten und die Begriffe.",
            en: "The entity table, each year's figures with their source, the readings and the terms."),
        "sign_in": Phrase(nl: "Aanmelden", fr: "Se connecter", de: "Anmelden", en: "Sign in"),
        "sign_in_text": Phrase(
            nl: "Met eID of itsme voor een Belgische organisatie, met een account voor een buitenlandse.",
            fr: "Avec eID ou itsme pour une organisation belge, avec un compte pour une organisation étrangère.",
            de: "Mit eID oder itsme für eine belgische Organisation, mit einem Konto für eine ausländische.",
            en: "With eID or itsme for a Belgian organisation, with an account for a foreign one."),
        "software": Phrase(nl: "Voor software", fr: "Pour les logiciels", de: "Für Software", en: "For software"),
        "software_text": Phrase(
            nl: "Alles wat hier kan, kan een boekhoudpakket ook: de API beschrijft zichzelf.",
            fr: "Tout ce qui se fait ici, un logiciel comptable le peut aussi : l'API se décrit elle-même.",
            de: "Alles, was hier geht, kann auch eine Buchhaltungssoftware: Die API beschreibt sich selbst.",
            en: "Whatever can be done here, accounting software can do too: the API describes itself."),
        "law": Phrase(
            nl: "Aangiften als bestand", fr: "Déclarations en fichier", de: "Erklärungen als Datei",
            en: "Declarations as a file"),
        "law_text": Phrase(
            nl: "XML, JSON of een blad. Begin met het sjabloon.",
            fr: "XML, JSON ou une feuille de calcul. Commencez par le modèle.",
            de: "XML, JSON oder eine Tabelle (CSV). Beginnen Sie mit der Vorlage.",
            en: "XML, JSON or a sheet. Begin with the template."),
        "try": Phrase(
            nl: "Bereken met een programma", fr: "Calculer avec un programme", de: "Mit einem Programm berechnen",
            en: "Compute with a program"),
        "try_text": Phrase(
            nl: "Het antwoord noemt elke stap met de tabel en het artikel waarop hij steunt.",
            fr: "La réponse cite chaque étape avec le tableau et l'article sur lesquels elle repose.",
            de: "Die Antwort nennt jeden Schritt mit der Tabelle und dem Artikel, auf denen er beruht.",
            en: "The answer names every step with the table and the article that it rests on."),
    ]

    static let signIn: [String: Phrase] = [
        "title": Phrase(nl: "Aanmelden", fr: "Se connecter", de: "Anmelden", en: "Sign in"),
        "unsaved": Phrase(
            nl: "Uw sessie was afgelopen: uw laatste stap is niet gebeurd. Er is niets ingediend of bewaard; wat u "
                + "voordien bewaarde, staat er nog.",
            fr: "Votre session avait pris fin : votre dernière action n'a pas eu lieu. Rien n'a été introduit ni "
                + "enregistré ; ce que vous aviez enregistré avant est toujours là.",
            de: "Ihre Sitzung war beendet: Ihr letzter Schritt ist nicht erfolgt. Nichts wurde eingereicht oder "
                + "gespeichert; was Sie vorher gespeichert haben, ist noch da.",
            en: "Your session had ended: your last step was not taken. Nothing was handed in or saved; what you saved "
                + "before is still there."),
        "ended": Phrase(
            nl: "Uw sessie is afgelopen. Na het aanmelden gaat u verder waar u was.",
            fr: "Votre session a pris fin. Une fois connecté, vous reprenez où vous en étiez.",
            de: "Ihre Sitzung ist beendet. Nach der Anmeldung geht es dort weiter, wo Sie waren.",
            en: "Your session has ended. Once signed in you go on where you were."),
        "provider": Phrase(
            nl: "Met eID of itsme", fr: "Avec eID ou itsme", de: "Mit eID oder itsme", en: "With eID or itsme"),
        "provider_button": Phrase(
            nl: "Verder met eID of itsme", fr: "Continuer avec eID ou itsme", de: "Weiter mit eID oder itsme",
            en: "Continue with eID or itsme"),
        "account": Phrase(
            nl: "Account van een buitenlandse onderneming", fr: "Compte d'une entreprise étrangère",
            de: "Konto eines ausländischen Unternehmens", en: "Account of a foreign company"),
        "account_text": Phrase(
            nl: "Met uw e-mailadres, uw wachtwoord en een code van uw telefoon.",
            fr: "Avec votre adresse e-mail, votre mot de passe et un code de votre téléphone.",
            de: "Mit Ihrer E-Mail-Adresse, Ihrem Passwort und einem Code Ihres Telefons.",
            en: "With your e-mail address, your password and a code from your telephone."),
        "account_button": Phrase(
            nl: "Verder met een account", fr: "Continuer avec un compte", de: "Weiter mit einem Konto",
            en: "Continue with an account"),
        "nowhere": Phrase(
            nl: "Deze dienst heeft geen aanmelddienst. Zijn beheerder kan er een instellen (oidc_issuer).",
            fr: "Aucun service de connexion n'est configuré. L'exploitant peut en indiquer un (oidc_issuer).",
            de: "Dieser Dienst hat keinen Anmeldedienst. Sein Betreiber kann einen einstellen (oidc_issuer).",
            en: "This service has no sign-in service. Whoever runs it can set one (oidc_issuer)."),
    ]

    static let refusal: [String: Phrase] = [
        "refused": Phrase(
            nl: "Dit mag u nu niet", fr: "Vous ne pouvez pas faire ceci maintenant", de: "Das dürfen Sie jetzt nicht",
            en: "You may not do this now"),
        "not_found": Phrase(
            nl: "Hier is niets", fr: "Il n'y a rien ici", de: "Hier ist nichts", en: "There is nothing here"),
        "wait": Phrase(nl: "Even wachten", fr: "Un moment", de: "Einen Moment warten", en: "Wait a moment"),
        "fault": Phrase(
            nl: "De dienst kan dit nu niet uitvoeren", fr: "Le service n'est pas disponible pour l'instant",
            de: "Der Dienst kann das jetzt nicht", en: "The service cannot do this now"),
        "other": Phrase(
            nl: "Dit is niet uitgevoerd", fr: "Ceci n'a pas été fait", de: "Das ist nicht geschehen",
            en: "This was not done"),
        "helpers": Phrase(
            nl: "Wie kan helpen", fr: "Qui peut vous aider", de: "Wer helfen kann", en: "Who can help"),
        "keeper": Phrase(
            nl: "Komt u er niet uit, geef dan het nummer hieronder aan het agentschap.",
            fr: "Si vous restez bloqué, donnez le numéro ci-dessous à l'agence.",
            de: "Wenn Sie nicht weiterkommen, nennen Sie der Agentur die Nummer unten.",
            en: "If you get no further, give the agency the number below."),
        "request": Phrase(
            nl: "Nummer van dit verzoek:", fr: "Numéro de cette demande :", de: "Nummer dieser Anfrage:",
            en: "Number of this request:"),
        "back": Phrase(nl: "Naar het begin", fr: "Retour à l'accueil", de: "Zum Anfang", en: "To the beginning"),
    ]
}
