import Values

/// What stands around every page.
enum FrameWords {
    static let error = Phrase(nl: "Fout", fr: "Erreur", de: "Fehler", en: "Error")

    static let fillIn = Phrase(
        nl: "Vul “{field}” in.", fr: "Remplissez « {field} ».", de: "Füllen Sie „{field}“ aus.",
        en: "Fill in “{field}”.")

    /// An address that somebody typed or kept: where software finds the others is no help to people.
    static let noPage = Phrase(
        nl: "Op het adres “{value}” is geen pagina. Kijk het adres na, of begin bij de startpagina.",
        fr: "Il n'y a pas de page à l'adresse « {value} ». Vérifiez l'adresse ou partez de la page "
            + "d'accueil.",
        de: "Unter der Adresse „{value}“ gibt es keine Seite. Prüfen Sie die Adresse, oder beginnen Sie auf der "
            + "Startseite.",
        en: "There is no page at the address “{value}”. Check the address, or begin at the start page.")

    static let all: [String: Phrase] = [
        // What the Enter key does where the first button of a form is another one.
        "send": Phrase(nl: "Bewaren", fr: "Enregistrer", de: "Speichern", en: "Save"),
        // Between a name and its value, with the space that French sets.
        "colon": Phrase(nl: ":", fr: " :", de: ":", en: ":"),
        "error": error,
        "skip": Phrase(
            nl: "Naar de inhoud", fr: "Aller au contenu", de: "Zum Inhalt", en: "Skip to the content"),
        "languages": Phrase(nl: "Taal", fr: "Langue", de: "Sprache", en: "Language"),
        "pages": Phrase(nl: "Pagina's", fr: "Pages", de: "Seiten", en: "Pages"),
        "home": Phrase(nl: "Overzicht", fr: "Aperçu", de: "Übersicht", en: "Overview"),
        "clients": Phrase(nl: "Klanten", fr: "Clients", de: "Mandanten", en: "Clients"),
        "invoices": Phrase(nl: "Facturen", fr: "Factures", de: "Rechnungen", en: "Invoices"),
        "agency": Phrase(nl: "Sector", fr: "Secteur", de: "Sektor", en: "Sector"),
        "accounts": AgencyWords.accountsTitle,
        "organisation": Phrase(nl: "Organisatie", fr: "Organisation", de: "Organisation", en: "Organisation"),
        "account": Phrase(nl: "Account", fr: "Compte", de: "Konto", en: "Account"),
        "sessions": Phrase(nl: "Sessies", fr: "Sessions", de: "Sitzungen", en: "Sessions"),
        "profile": Phrase(nl: "Profiel", fr: "Profil", de: "Profil", en: "Profile"),
        "sign_out": Phrase(nl: "Afmelden", fr: "Se déconnecter", de: "Abmelden", en: "Sign out"),
        "signed_in_as": Phrase(
            nl: "Aangemeld als", fr: "Connecté en tant que", de: "Angemeldet als", en: "Signed in as"),
        "for": Phrase(nl: "voor", fr: "pour", de: "für", en: "for"),
        "summary": Phrase(
            nl: "Er is een probleem", fr: "Il y a un problème", de: "Es gibt ein Problem",
            en: "Something stands in the way"),
        "about": Phrase(
            nl: "De bijdrage op medische hulpmiddelen, berekend en uitgelegd tot op de cent.",
            fr: "La contribution sur les dispositifs médicaux, calculée et expliquée au centime.",
            de: "Der Beitrag auf Medizinprodukte, auf den Cent genau berechnet und erläutert.",
            en: "The contribution on medical devices, computed and explained to the cent."),
        "calculator": Phrase(nl: "Berekenen", fr: "Calculer", de: "Berechnen", en: "Calculate"),
        "law": Phrase(
            nl: "De wet als gegevens", fr: "La loi en données", de: "Das Gesetz als Daten", en: "The law as data"),
        "help": HelpWords.all["title"] ?? Phrase(same: ""),
        "description": Phrase(
            nl: "Beschrijving van de API", fr: "Description de l'API", de: "Beschreibung der API",
            en: "Description of the API"),
    ]
}
