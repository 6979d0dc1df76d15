import Values

/// The words of the law in four languages, each with what it means. Activities and device classes have theirs in the
/// tables.
enum TermWords {
    struct Term {
        /// The address of the term within its page.
        let code: String
        let name: Phrase
        let meaning: Phrase
    }

    static let all: [Term] =
        [
            Term(
                code: "individual_contribution",
                name: Phrase(
                    nl: "individuele bijdrage", fr: "contribution individuelle", de: "individueller Beitrag",
                    en: "individual contribution"),
                meaning: Phrase(
                    nl:
                        "Wat één bijdrageplichtige voor een jaar verschuldigd is: de jaarlijkse bijdrage en de "
                        + "heffing samen.",
                    fr: "Ce qu'un redevable doit pour une année : la contribution annuelle et la redevance ensemble.",
                    de: "Was ein Abgabepflichtiger für ein Jahr schuldet: jährlicher Beitrag und Abgabe zusammen.",
                    en: "What one contributor owes for a year: the annual contribution and the levy together.")),
            Term(
                code: "activity_contribution",
                name: Phrase(
                    nl: "jaarlijkse bijdrage van de economische actoren",
                    fr: "contribution annuelle des opérateurs économiques",
                    de: "jährlicher Beitrag der Wirtschaftsakteure",
                    en: "annual contribution of economic operators"),
                meaning: Phrase(
                    nl: "Het aantal entiteiten maal de kost per entiteit.",
                    fr: "Le nombre d'entités multiplié par le coût d'une entité.",
                    de: "Die Zahl der Einheiten mal die Kosten je Einheit.",
                    en: "The number of entities times the cost per entity.")),
            Term(
                code: "turnover_levy",
                name: Phrase(
                    nl: "heffing op de omzet", fr: "redevance sur le chiffre d'affaires", de: "Abgabe auf den Umsatz",
                    en: "turnover levy"),
                meaning: Phrase(
                    nl: "Het tarief maal de omzet uit leveringen aan detailhandelaars en eindgebruikers in België.",
                    fr:
                        "Le taux multiplié par le chiffre d'affaires des fournitures aux détaillants et utilisateurs "
                        + "finaux en Belgique.",
                    de: "Der Satz multipliziert mit dem Umsatz aus Lieferungen an Einzelhändler und Endnutzer in "
                        + "Belgien.",
                    en: "The rate times the turnover from supply to retailers and end users in Belgium.")),
            Term(
                code: "entity", name: Phrase(nl: "entiteit", fr: "entité", de: "Einheit", en: "entity"),
                meaning: Phrase(
                    nl: "De eenheid waarin de geregistreerde activiteiten tellen, volgens de entiteitentabel.",
                    fr: "L'unité dans laquelle comptent les activités enregistrées, selon le tableau des entités.",
                    de: "Die Einheit, in der die registrierten Tätigkeiten zählen, nach der Einheitentabelle.",
                    en: "The unit that registered activities count in, by the entity table.")),
            Term(
                code: "cost_per_entity",
                name: Phrase(
                    nl: "kost per entiteit", fr: "coût d'une entité", de: "Kosten je Einheit", en: "cost per entity"),
                meaning: Phrase(
                    nl: "Het deel van de begroting voor de activiteiten, gedeeld door alle entiteiten van de sector.",
                    fr: "La part du budget liée aux activités, divisée par toutes les entités du secteur.",
                    de: "Der Teil des Haushalts für die Tätigkeiten, geteilt durch alle Einheiten des Sektors.",
                    en: "The part of the budget for activities, divided by all entities of the sector.")),
            Term(
                code: "maximum_levy_rate",
                name: Phrase(nl: "maximumtarief", fr: "taux maximal", de: "Höchstsatz", en: "maximum rate"),
                meaning: Phrase(
                    nl:
                        "Het tarief van de heffing zoals het vooraf wordt vastgesteld; het kan achteraf alleen lager "
                        + "worden.",
                    fr: "Le taux de la redevance tel qu'il est fixé d'avance ; il ne peut ensuite que baisser.",
                    de: "Der Satz der Abgabe, wie er im Voraus festgesetzt wird; er kann danach nur sinken.",
                    en: "The rate of the levy as it is set beforehand; afterwards it can only become lower.")),
            Term(
                code: "levy_threshold",
                name: Phrase(
                    nl: "omzetdrempel", fr: "seuil de chiffre d'affaires", de: "Umsatzschwelle",
                    en: "turnover threshold"),
                meaning: Phrase(
                    nl:
                        "Wie er met zijn omzet onder blijft, betaalt geen heffing. Vanaf de drempel telt de hele "
                        + "omzet.",
                    fr:
                        "Qui reste en dessous ne paie pas de redevance. À partir du seuil, tout le chiffre d'affaires "
                        + "compte.",
                    de:
                        "Wer mit seinem Umsatz darunter bleibt, zahlt keine Abgabe. Ab der Schwelle zählt der ganze "
                        + "Umsatz.",
                    en: "Whose turnover stays below it pays no levy. From the threshold on the whole turnover "
                        + "counts.")),
        ] + people + filing
}
