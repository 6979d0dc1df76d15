import Values

/// The texts of the calculator's questions.
enum CalculatorWords {
    static let start: [String: Phrase] = [
        "title": Phrase(
            nl: "Bereken de bijdrage", fr: "Calculer la contribution", de: "Den Beitrag berechnen",
            en: "Calculate the contribution"),
        "what": Phrase(
            nl: "Enkele vragen over de onderneming, haar activiteiten en haar omzet. Dan ziet u het bedrag en hoe het "
                + "tot stand komt, stap voor stap, met het artikel bij elke stap.",
            fr: "Quelques questions sur l'entreprise, ses activités et son chiffre d'affaires. Vous voyez ensuite le "
                + "montant et la manière dont il se forme, étape par étape, avec l'article à chaque étape.",
            de: "Einige Fragen zum Unternehmen, seinen Tätigkeiten und seinem Umsatz. Danach sehen Sie den Betrag und "
                + "wie er zustande kommt, Schritt für Schritt, mit dem Artikel zu jedem Schritt.",
            en: "A few questions about the company, its activities and its turnover. Then you see the amount and how "
                + "it comes about, step by step, with the article at each step."),
        "start": Phrase(nl: "Beginnen", fr: "Commencer", de: "Beginnen", en: "Start"),
        "at_hand": Phrase(
            nl: "Wat u bij de hand houdt", fr: "Ce qu'il vous faut", de: "Was Sie zur Hand haben sollten",
            en: "What to have at hand"),
        "at_hand_activities": Phrase(
            nl: "de activiteiten en de klassen van hulpmiddelen die bij het agentschap geregistreerd zijn",
            fr: "les activités et les classes de dispositifs enregistrées auprès de l'agence",
            de: "die Tätigkeiten und Produktklassen, die bei der Agentur registriert sind",
            en: "the activities and device classes that are registered with the agency"),
        "at_hand_total": Phrase(
            nl: "de totale omzet in medische hulpmiddelen in België van het jaar ervoor",
            fr: "le chiffre d'affaires total en dispositifs médicaux en Belgique de l'année précédente",
            de: "den Gesamtumsatz mit Medizinprodukten in Belgien im Jahr davor",
            en: "the total turnover in medical devices in Belgium of the year before"),
        "at_hand_supplied": Phrase(
            nl: "het deel daarvan uit leveringen aan detailhandelaars en eindgebruikers in België",
            fr: "la part provenant de fournitures à des détaillants et utilisateurs finaux en Belgique",
            de: "den Teil davon aus Lieferungen an Einzelhändler und Endnutzer in Belgien",
            en: "the part of it from supply to retailers and end users in Belgium"),
        "kept": Phrase(
            nl: "Er wordt niets bewaard. Uw antwoorden staan in het adres van de pagina: bewaar of deel het gerust.",
            fr: "Rien n'est conservé. Vos réponses se trouvent dans l'adresse de la page : gardez-la ou partagez-la.",
            de: "Nichts wird gespeichert. Ihre Antworten stehen in der Adresse der Seite: Sie können sie aufbewahren "
                + "oder weitergeben.",
            en: "Nothing is kept. Your answers stand in the address of the page: keep it or share it as you like."),
        "law": Phrase(
            nl: "De tabellen en de cijfers waarmee wordt gerekend", fr: "Les tableaux et les chiffres utilisés",
            de: "Die Tabellen und Zahlen, mit denen gerechnet wird", en: "The tables and figures that are used"),
    ]

    static let question: [String: Phrase] = [
        "back": Phrase(nl: "Terug", fr: "Retour", de: "Zurück", en: "Back"),
        "next": Phrase(nl: "Verder", fr: "Continuer", de: "Weiter", en: "Continue"),
        "nothing": Phrase(
            nl: "Er is niets geregistreerd", fr: "Rien n'est enregistré", de: "Es ist nichts registriert",
            en: "Nothing is registered"),
    ]

    /// The same without an answer that stands for none.
    static let amount = question.filter { $0.key != "nothing" }

    static let check: [String: Phrase] = [
        "title": Phrase(
            nl: "Controleer uw antwoorden", fr: "Vérifiez vos réponses", de: "Prüfen Sie Ihre Antworten",
            en: "Check your answers"),
        "back": question["back"] ?? Phrase(same: "back"),
        "change": Phrase(nl: "Wijzigen", fr: "Modifier", de: "Ändern", en: "Change"),
        "show": Phrase(
            nl: "Toon de bijdrage", fr: "Montrer la contribution", de: "Den Beitrag zeigen",
            en: "Show the contribution"),
    ]

    static let belgium = Phrase(nl: "In België", fr: "En Belgique", de: "In Belgien", en: "In Belgium")
    static let abroad = Phrase(
        nl: "In een ander land", fr: "Dans un autre pays", de: "In einem anderen Land", en: "In another country")
    static let onTurnover = Phrase(
        nl: "op de omzet van {year}", fr: "sur le chiffre d'affaires de {year}", de: "auf den Umsatz von {year}",
        en: "on the turnover of {year}")
    static let nothingRegistered = Phrase(nl: "geen", fr: "aucune", de: "keine", en: "none")

    // MARK: Entities

    /// `1 entity`, `6 entities`.
    static func entities(_ count: Int, _ language: Language) -> String {
        (count == 1 ? oneEntity : manyEntities).filled(language, ["count": "\(count)"])
    }

    static let oneEntity = Phrase(
        nl: "{count} entiteit", fr: "{count} entité", de: "{count} Einheit", en: "{count} entity")
    static let manyEntities = Phrase(
        nl: "{count} entiteiten", fr: "{count} entités", de: "{count} Einheiten", en: "{count} entities")
    static let entitiesBetween = Phrase(
        nl: "{least} tot {most} entiteiten, volgens de klasse", fr: "{least} à {most} entités, selon la classe",
        de: "{least} bis {most} Einheiten, je nach Klasse", en: "{least} to {most} entities, by class")
}
