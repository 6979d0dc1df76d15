import Law
import Values

/// Readings and sources in words.
extension LawWords {
    static let readings: [String: Phrase] = [
        "title": readingsTitle, "back": title,
        "what": Phrase(
            nl: "Elk antwoord noemt de lezingen waarop het steunt. Wie anders leest, kan dat in de API en op de "
                + "opdrachtregel kiezen waar er een andere lezing staat.",
            fr:
                "Chaque réponse cite les lectures sur lesquelles elle repose. Qui lit autrement peut le choisir dans "
                + "l'API et en ligne de commande, là où une autre lecture est indiquée.",
            de:
                "Jede Antwort nennt die Lesarten, auf denen sie beruht. Wer anders liest, kann das in der API und auf "
                + "der Befehlszeile wählen, wo eine andere Lesart steht.",
            en:
                "Each answer names the readings that it leans on. Whoever reads otherwise can choose so in the API "
                + "and on the command line, where another reading stands."),
        "ours": Phrase(nl: "Onze lezing", fr: "Notre lecture", de: "Unsere Lesart", en: "Our reading"),
        "why": Phrase(nl: "Waarom", fr: "Pourquoi", de: "Warum", en: "Why"),
        "others": Phrase(nl: "Andere lezing", fr: "Autre lecture", de: "Andere Lesart", en: "Other reading"),
        "excerpt": Phrase(nl: "De bron", fr: "La source", de: "Die Quelle", en: "The source"),
        "source": source, "status": status,
        "list": Phrase(nl: "De lezingen", fr: "Les lectures", de: "Die Lesarten", en: "The readings"),
        "open": Phrase(
            nl: "Wat niet bekend is", fr: "Ce qui n'est pas connu", de: "Was nicht bekannt ist", en: "What is not known"
        ),
        "open_text": Phrase(
            nl: "Waar zo'n cijfer nodig is, geeft de dienst geen antwoord; er wordt nooit gegist.",
            fr: "Là où un tel chiffre est nécessaire, le calcul est refusé, jamais deviné.",
            de: "Wo eine solche Zahl nötig ist, wird abgelehnt, nie geraten.",
            en: "Where such a figure is needed the answer is refused, never guessed."),
        "figure": figure, "period": Phrase(nl: "Periode", fr: "Période", de: "Zeitraum", en: "Period"),
        "note": Phrase(nl: "Wat we wel weten", fr: "Ce que l'on sait", de: "Was bekannt ist", en: "What is known"),
        "json": Phrase(
            nl: "De lezingen als JSON", fr: "Les lectures en JSON", de: "Die Lesarten als JSON",
            en: "The readings as JSON"),
    ]

    static let period = Phrase(
        nl: "{from} tot en met {until}", fr: "du {from} au {until}", de: "{from} bis {until}",
        en: "{from} to {until}")
    static let since = Phrase(nl: "vanaf {from}", fr: "depuis le {from}", de: "ab {from}", en: "from {from}")

    static let sources: [String: Phrase] = [
        "title": sourcesTitle, "back": title,
        "what": Phrase(
            nl: "Bij elk deel van een bron staat waarvoor het wordt aangehaald.",
            fr: "À côté de chaque partie d'une source figure ce pour quoi elle est citée.",
            de: "Bei jedem Teil einer Quelle steht, wofür er angeführt wird.",
            en: "Beside each part of a source stands what it is cited for."),
        "part": Phrase(nl: "Deel", fr: "Partie", de: "Teil", en: "Part"),
        "used": Phrase(nl: "Aangehaald voor", fr: "Citée pour", de: "Angeführt für", en: "Cited for"),
        "json": Phrase(
            nl: "De bronnen als JSON", fr: "Les sources en JSON", de: "Die Quellen als JSON",
            en: "The sources as JSON"),
    ]

    static func kind(_ kind: Source.Kind) -> Phrase {
        switch kind {
        case .law: Phrase(nl: "Wet", fr: "Loi", de: "Gesetz", en: "Law")
        case .guidance: Phrase(nl: "Toelichting", fr: "Commentaire", de: "Erläuterung", en: "Guidance")
        case .notice: Phrase(nl: "Bericht", fr: "Avis", de: "Bekanntmachung", en: "Notice")
        case .press:
            Phrase(nl: "Pers en derden", fr: "Presse et tiers", de: "Presse und Dritte", en: "Press and others")
        }
    }

    static let terms: [String: Phrase] = [
        "title": termsTitle, "back": title,
        "what": Phrase(
            nl:
                "De woorden die de wet en het agentschap gebruiken, en wat ze betekenen. Duits en Engels zijn "
                + "vertalingen.",
            fr:
                "Les mots de la loi et de l'agence, et leur signification. L'allemand et l'anglais sont des "
                + "traductions.",
            de: "Die Wörter, die das Gesetz und die Agentur verwenden, und ihre Bedeutung. Deutsch und Englisch sind "
                + "Übersetzungen.",
            en: "The words that the law and the agency use, and what they mean. German and English are translations."),
    ]
}
