import Values

/// The texts of the law as data.
enum LawWords {
    static let index: [String: Phrase] = [
        "title": title,
        "what": Phrase(
            nl:
                "Alles waarmee de bijdrage wordt berekend: elk cijfer met zijn jaar, zijn bron, hoe zeker het is en "
                + "wanneer het is nagekeken. Vrij te gebruiken, ook als JSON.",
            fr: "Tout ce qui sert à calculer la contribution : chaque chiffre avec son année, sa source, son degré de "
                + "certitude et la date de sa vérification. À utiliser librement, aussi en JSON.",
            de:
                "Alles, womit der Beitrag berechnet wird: jede Zahl mit ihrem Jahr, ihrer Quelle, wie sicher sie ist "
                + "und wann sie geprüft wurde. Frei zu verwenden, auch als JSON.",
            en:
                "Everything that the contribution is computed with: each figure with its year, its source, how sure "
                + "it is and when it was checked. Free to use, as JSON too."),
        "entities": entitiesTitle,
        "entities_text": Phrase(
            nl: "Voor hoeveel entiteiten elke activiteit met elke klasse van hulpmiddelen telt.",
            fr: "Le nombre d'entités de chaque activité avec chaque classe de dispositifs.",
            de: "Für wie viele Einheiten jede Tätigkeit mit jeder Produktklasse zählt.",
            en: "How many entities each activity counts for with each class of devices."),
        "figures": figuresTitle,
        "figures_text": Phrase(
            nl: "Kost per entiteit, maximumtarief en drempel van elk jaar.",
            fr: "Coût d'une entité, taux maximal et seuil de chaque année.",
            de: "Kosten je Einheit, Höchstsatz und Schwelle jedes Jahres.",
            en: "Cost per entity, maximum rate and threshold of each year."),
        "readings": readingsTitle,
        "readings_text": Phrase(
            nl: "Waar de tekst zwijgt of twee kanten op kan: hoe wij hem lezen en waarom.",
            fr: "Là où le texte se tait ou se lit de deux façons : notre lecture et ses raisons.",
            de: "Wo der Text schweigt oder zweierlei bedeuten kann: wie wir ihn lesen und warum.",
            en: "Where the text is silent or two-sided: how we read it and why."),
        "terms": termsTitle,
        "terms_text": Phrase(
            nl: "De woorden van de wet in vier talen.", fr: "Les mots de la loi en quatre langues.",
            de: "Die Wörter des Gesetzes in vier Sprachen.", en: "The words of the law in four languages."),
        "sources": sourcesTitle,
        "sources_text": Phrase(
            nl: "De teksten waarop de tabellen steunen, en waarvoor.",
            fr: "Les textes sur lesquels reposent les tableaux.",
            de: "Die Texte, auf denen die Tabellen beruhen, und wofür.",
            en: "The texts that the tables rest on, and for what."),
        "calculator": Phrase(
            nl: "Bereken de bijdrage", fr: "Calculer la contribution", de: "Den Beitrag berechnen",
            en: "Calculate the contribution"),
    ]

    static let title = Phrase(
        nl: "De wet als gegevens", fr: "La loi en données", de: "Das Gesetz als Daten", en: "The law as data")
    static let entitiesTitle = Phrase(
        nl: "Entiteitentabel", fr: "Tableau des entités", de: "Einheitentabelle", en: "Entity table")
    static let figuresTitle = Phrase(
        nl: "Cijfers per jaar", fr: "Chiffres par année", de: "Zahlen je Jahr",
        en: "Figures by year")
    static let readingsTitle = Phrase(
        nl: "Lezingen en wat open blijft", fr: "Lectures et questions ouvertes", de: "Lesarten und offene Fragen",
        en: "Readings and what stays open")
    static let termsTitle = Phrase(nl: "Begrippen", fr: "Termes", de: "Begriffe", en: "Terms")
    static let sourcesTitle = Phrase(nl: "Bronnen", fr: "Sources", de: "Quellen", en: "Sources")

    static let made = Phrase(
        nl: "Tabellen {hash}, voor de jaren {first} tot en met {last}.",
        fr: "Tableaux {hash}, pour les années {first} à {last}.",
        de: "Tabellen {hash}, für die Jahre {first} bis {last}.",
        en: "Tables {hash}, for the years {first} to {last}.")

    // MARK: Entities

    static let entities: [String: Phrase] = [
        "back": title,
        "json": Phrase(
            nl: "Deze tabel als JSON", fr: "Ce tableau en JSON", de: "Diese Tabelle als JSON",
            en: "This table as JSON"),
        "how": Phrase(
            nl: "Van alles wat geregistreerd is, telt de hoogste cel. Een streepje is een combinatie die niet bestaat.",
            fr:
                "De tout ce qui est enregistré, seule la cellule la plus élevée compte. Un tiret est une "
                + "combinaison inexistante.",
            de:
                "Von allem, was registriert ist, zählt die höchste Zelle. Ein Strich ist eine Kombination, die es "
                + "nicht gibt.",
            en: "Of everything that is registered the highest cell counts. A dash is a combination that does not exist."
        ),
        "class": Phrase(nl: "Klasse", fr: "Classe", de: "Klasse", en: "Class"),
        "none": Phrase(nl: "bestaat niet", fr: "n'existe pas", de: "gibt es nicht", en: "does not exist"),
        "years": years,
        "source": source,
        "checked": checked,
    ]

    static let entitiesOf = Phrase(
        nl: "Entiteitentabel van {year}", fr: "Tableau des entités de {year}", de: "Einheitentabelle von {year}",
        en: "Entity table of {year}")

    // MARK: Figures

    static let figures: [String: Phrase] = [
        "back": title, "years": years, "source": source, "checked": checked, "figure": figure, "value": value,
        "status": status,
        "json": Phrase(
            nl: "Deze cijfers als JSON", fr: "Ces chiffres en JSON", de: "Diese Zahlen als JSON",
            en: "These figures as JSON"),
    ]

    static let figuresOf = Phrase(
        nl: "Cijfers van {year}", fr: "Chiffres de {year}", de: "Zahlen von {year}", en: "Figures of {year}")

    static let course: [String: Phrase] = [
        "back": title, "years": years, "year": year, "source": source, "value": value, "status": status,
        "what": Phrase(
            nl:
                "Wat lichter en gestreept omrand is, staat niet in een publicatie van het agentschap; een leeg vak is "
                + "een jaar waarvan het cijfer niet bekend is. Kies een jaar voor al zijn cijfers.",
            fr:
                "Ce qui est plus clair et bordé de tirets ne figure pas dans une publication de l'agence ; un cadre "
                + "vide est une année dont le chiffre n'est pas connu. Choisissez une année pour tous ses chiffres.",
            de:
                "Was heller und gestrichelt umrandet ist, steht in keiner Veröffentlichung der Agentur; ein leeres "
                + "Feld ist ein Jahr, dessen Zahl nicht bekannt ist. Wählen Sie ein Jahr für alle seine Zahlen.",
            en:
                "What is lighter with a dashed edge is in no publication of the agency; an empty frame is a year "
                + "whose figure is not known. Choose a year for all its figures."),
        "json": Phrase(
            nl: "Alle cijfers als JSON", fr: "Tous les chiffres en JSON", de: "Alle Zahlen als JSON",
            en: "All figures as JSON"),
    ]

    static let unknown = Phrase(
        nl: "niet bekend", fr: "non connu", de: "nicht bekannt", en: "not known")
    static let figure = Phrase(nl: "Cijfer", fr: "Chiffre", de: "Zahl", en: "Figure")
    static let value = Phrase(nl: "Waarde", fr: "Valeur", de: "Wert", en: "Value")
    static let status = Phrase(nl: "Hoe zeker", fr: "Certitude", de: "Wie sicher", en: "How sure")
    static let source = Phrase(nl: "Bron", fr: "Source", de: "Quelle", en: "Source")
    static let checked = Phrase(nl: "Nagekeken op", fr: "Vérifié le", de: "Geprüft am", en: "Checked on")
    static let years = Phrase(nl: "Jaren", fr: "Années", de: "Jahre", en: "Years")
    static let year = Phrase(nl: "Jaar", fr: "Année", de: "Jahr", en: "Year")
}
