import Values

/// What each question asks, what helps to answer it, and what its answer is called.
extension CalculatorWords {
    struct Asked {
        let heading: Phrase
        let hint: Phrase
        /// Before the answer, where answers are checked.
        let label: Phrase
    }

    static func asked(_ question: CalculatorQuestion) -> Asked {
        switch question {
        case .year: year
        case .country: country
        case .active: active
        case .activities: activities
        case .classes: classes
        case .selfControl: selfControl
        case .turnover: turnover
        case .supplied: supplied
        }
    }

    private static let year = Asked(
        heading: Phrase(
            nl: "Voor welk jaar is de bijdrage?", fr: "Pour quelle année est la contribution ?",
            de: "Für welches Jahr ist der Beitrag?", en: "Which year is the contribution for?"),
        hint: Phrase(
            nl: "De bijdrage van een jaar volgt uit de omzet van het jaar ervoor. Jaren waarvan de cijfers niet bekend "
                + "zijn, staan er niet bij.",
            fr: "La contribution d'une année découle du chiffre d'affaires de l'année précédente. Les années dont les "
                + "chiffres ne sont pas connus n'y figurent pas.",
            de: "Der Beitrag eines Jahres folgt aus dem Umsatz des Jahres davor. Jahre, deren Zahlen nicht bekannt "
                + "sind, stehen nicht dabei.",
            en: "The contribution of a year follows from the turnover of the year before. Years whose figures are not "
                + "known are not among them."),
        label: Phrase(nl: "Bijdragejaar", fr: "Année de contribution", de: "Beitragsjahr", en: "Contribution year"))

    private static let country = Asked(
        heading: Phrase(
            nl: "Waar is de onderneming gevestigd?", fr: "Où l'entreprise est-elle établie ?",
            de: "Wo ist das Unternehmen niedergelassen?", en: "Where is the company established?"),
        hint: Phrase(
            nl:
                "Wie in België gevestigd is, draagt bij, ook als de activiteiten alleen in het buitenland "
                + "plaatsvinden.",
            fr: "Qui est établi en Belgique contribue, même si les activités n'ont lieu qu'à l'étranger.",
            de: "Wer in Belgien niedergelassen ist, trägt bei, auch wenn die Tätigkeiten nur im Ausland stattfinden.",
            en: "Whoever is established in Belgium contributes, even if the activities take place only abroad."),
        label: Phrase(nl: "Gevestigd", fr: "Établie", de: "Niedergelassen", en: "Established"))

    private static let active = Asked(
        heading: Phrase(
            nl: "Heeft de onderneming een bijdrageplichtige activiteit in België?",
            fr: "L'entreprise a-t-elle une activité soumise à la redevance en Belgique ?",
            de: "Hat das Unternehmen eine abgabepflichtige Tätigkeit in Belgien?",
            en: "Does the company have a contributory activity in Belgium?"),
        hint: Phrase(
            nl: "Verhuren, leasen, uitlenen en schenken gelden ook als aanbieden. Zuivere detailhandel telt niet "
                + "mee.",
            fr: "Louer, donner en leasing, prêter et offrir comptent comme mise à disposition. Le commerce de détail "
                + "pur ne compte pas.",
            de: "Vermieten, Leasen, Leihen und Schenken zählen als Bereitstellen. Reiner Einzelhandel zählt nicht.",
            en: "Hire, lease, loan and gift count as making available. Pure retail does not count."),
        label: Phrase(
            nl: "Activiteit in België", fr: "Activité en Belgique", de: "Tätigkeit in Belgien",
            en: "Activity in Belgium"))

    private static let activities = Asked(
        heading: Phrase(
            nl: "Welke activiteiten zijn geregistreerd?", fr: "Quelles activités sont enregistrées ?",
            de: "Welche Tätigkeiten sind registriert?", en: "Which activities are registered?"),
        hint: Phrase(
            nl: "Kies alles wat in {year} bij het agentschap geregistreerd was, ook wat in dat jaar begon, stopte of "
                + "stillag. Alleen de activiteit met de meeste entiteiten telt; twee of meer verschillende "
                + "activiteiten geven samen één entiteit meer.",
            fr: "Choisissez tout ce qui était enregistré auprès de l'agence en {year}, y compris ce qui a commencé, "
                + "cessé ou est resté inactif cette année-là. Seule compte l'activité avec le plus d'entités ; deux "
                + "activités différentes ou plus donnent ensemble une entité de plus.",
            de:
                "Wählen Sie alles, was {year} bei der Agentur registriert war, auch was in dem Jahr begann, endete "
                + "oder ruhte. Nur die Tätigkeit mit den meisten Einheiten zählt; zwei oder mehr verschiedene "
                + "Tätigkeiten ergeben zusammen eine Einheit mehr.",
            en: "Choose everything that was registered with the agency in {year}, also what began, stopped or stood "
                + "still in that year. Only the activity with the most entities counts; two or more different "
                + "activities give one entity more together."),
        label: Phrase(
            nl: "Geregistreerde activiteiten", fr: "Activités enregistrées", de: "Registrierte Tätigkeiten",
            en: "Registered activities"))

    private static let classes = Asked(
        heading: Phrase(
            nl: "Welke klassen van hulpmiddelen horen bij “{activity}”?",
            fr: "Quelles classes de dispositifs pour « {activity} » ?",
            de: "Welche Produktklassen gehören zu „{activity}“?",
            en: "Which device classes belong to “{activity}”?"),
        hint: Phrase(
            nl: "Bij elke klasse staat voor hoeveel entiteiten ze telt. Alleen de hoogste telt.",
            fr: "À côté de chaque classe figure le nombre d'entités qu'elle représente. Seul le plus élevé compte.",
            de: "Bei jeder Klasse steht, für wie viele Einheiten sie zählt. Nur die höchste zählt.",
            en: "Beside each class stands how many entities it counts for. Only the highest counts."),
        label: Phrase(
            nl: "Klassen als {activity}", fr: "Classes comme {activity}", de: "Klassen als {activity}",
            en: "Classes as {activity}"))

    private static let selfControl = Asked(
        heading: Phrase(
            nl: "Heeft de onderneming verklaard dat ze de gids voor autocontrole volgt?",
            fr: "L'entreprise a-t-elle déclaré suivre le guide d'autocontrôle ?",
            de: "Hat das Unternehmen erklärt, dass es den Leitfaden zur Eigenkontrolle befolgt?",
            en: "Has the company declared that it follows the self-control guide?"),
        hint: Phrase(
            nl:
                "De gids voor distributeurs geeft een vermindering. De autocontrole voor dienstverlening aan huis "
                + "(STHA) geeft er geen.",
            fr: "Le guide pour distributeurs donne droit à une réduction. L'autocontrôle pour l'assistance à domicile "
                + "(STHA) n'en donne pas.",
            de:
                "Der Leitfaden für Händler gibt eine Minderung. Die Eigenkontrolle für den technischen Heimdienst "
                + "(STHA) gibt keine.",
            en: "The guide for distributors gives a reduction. Self-control for home assistance (STHA) gives none."),
        label: Phrase(
            nl: "Gids voor autocontrole", fr: "Guide d'autocontrôle", de: "Leitfaden zur Eigenkontrolle",
            en: "Self-control guide"))

    private static let turnover = Asked(
        heading: Phrase(
            nl: "Wat was in {year} de totale omzet in medische hulpmiddelen in België?",
            fr: "Quel était en {year} le chiffre d'affaires total en dispositifs médicaux en Belgique ?",
            de: "Wie hoch war {year} der Gesamtumsatz mit Medizinprodukten in Belgien?",
            en: "What was the total turnover in medical devices in Belgium in {year}?"),
        hint: Phrase(
            nl:
                "In euro, bijvoorbeeld 250.000,00. Dit bedrag wordt niet aangerekend; onder de drempel van "
                + "{threshold} is er geen heffing.",
            fr: "En euros, par exemple 250 000,00. Ce montant n'est pas facturé ; en dessous du seuil de {threshold}, "
                + "il n'y a pas de redevance.",
            de:
                "In Euro, zum Beispiel 250.000,00. Dieser Betrag wird nicht in Rechnung gestellt; unter der Schwelle "
                + "von {threshold} gibt es keine Abgabe.",
            en:
                "In euros, such as 250,000.00. This amount is not invoiced; below the threshold of {threshold} there "
                + "is no levy."),
        label: Phrase(
            nl: "Totale omzet in {year}", fr: "Chiffre d'affaires total en {year}", de: "Gesamtumsatz {year}",
            en: "Total turnover in {year}"))

    private static let supplied = Asked(
        heading: Phrase(
            nl: "Welk deel daarvan kwam van leveringen aan detailhandelaars en eindgebruikers in België?",
            fr: "Quelle part provenait de fournitures à des détaillants et utilisateurs finaux en Belgique ?",
            de: "Welcher Teil davon stammte aus Lieferungen an Einzelhändler und Endnutzer in Belgien?",
            en: "How much of it came from supply to retailers and end users in Belgium?"),
        hint: Phrase(
            nl:
                "De heffing wordt op dit deel berekend. Het is ten hoogste het totaal van {total}; schrijf 0 als er "
                + "geen was.",
            fr:
                "La redevance est calculée sur cette part. Cette part ne peut pas dépasser le total de {total} ; "
                + "écrivez 0 s'il n'y en avait pas.",
            de: "Die Abgabe wird auf diesen Teil berechnet. Er ist höchstens so hoch wie der Gesamtumsatz von {total}; "
                + "schreiben Sie 0, wenn es keinen gab.",
            en: "The levy is computed on this part. It is at most the total of {total}; write 0 if there was none."),
        label: Phrase(
            nl: "Aan detailhandelaars en eindgebruikers", fr: "Aux détaillants et utilisateurs finaux",
            de: "An Einzelhändler und Endnutzer", en: "To retailers and end users"))
}
