public import Rules
public import Values

extension StepAddress {
    /// What the step is called. The name of a cell has places for its activity and its class.
    public var label: Phrase {
        switch self {
        case .contribution:
            Phrase(
                nl: "individuele bijdrage",
                fr: "contribution individuelle",
                de: "individueller Beitrag",
                en: "individual contribution")
        case .liability:
            Phrase(
                nl: "bijdrageplicht",
                fr: "assujettissement à la contribution",
                de: "Abgabepflicht",
                en: "liability to contribute")
        case .entities:
            Phrase(
                nl: "aantal entiteiten",
                fr: "nombre d'entités",
                de: "Zahl der Einheiten",
                en: "number of entities")
        case .unregistered:
            Phrase(
                nl: "vast aantal zonder geregistreerde activiteit",
                fr: "nombre forfaitaire sans activité enregistrée",
                de: "Pauschalzahl ohne registrierte Tätigkeit",
                en: "flat number where no activity is registered")
        case .cell:
            Phrase(same: "{activity}, {device_class}")
        case .highest:
            Phrase(
                nl: "hoogste cel van de entiteitentabel",
                fr: "cellule la plus élevée du tableau des entités",
                de: "höchste Zelle der Einheitentabelle",
                en: "highest cell of the entity table")
        case .severalActivities:
            Phrase(
                nl: "bijkomende entiteit bij verschillende activiteiten",
                fr: "entité supplémentaire en cas d'activités différentes",
                de: "zusätzliche Einheit bei verschiedenen Tätigkeiten",
                en: "additional entity for different activities")
        case .notEstablished:
            Phrase(
                nl: "vermindering bij vestiging buiten België",
                fr: "réduction en cas d'établissement hors de Belgique",
                de: "Minderung bei Niederlassung außerhalb Belgiens",
                en: "reduction when not established in Belgium")
        case .selfControl:
            Phrase(
                nl: "vermindering voor de gids voor autocontrole",
                fr: "réduction pour le guide d'autocontrôle",
                de: "Minderung für den Leitfaden zur Eigenkontrolle",
                en: "reduction for the self-control guide")
        case .minimum:
            Phrase(
                nl: "minimumaantal entiteiten",
                fr: "nombre minimal d'entités",
                de: "Mindestzahl der Einheiten",
                en: "minimum number of entities")
        case .levyBase:
            Phrase(
                nl: "heffingsgrondslag",
                fr: "assiette de la redevance",
                de: "Bemessungsgrundlage der Abgabe",
                en: "turnover that the levy is due on")
        case .exemption:
            Phrase(
                nl: "vrijstelling van de heffing",
                fr: "exonération de la redevance",
                de: "Befreiung von der Abgabe",
                en: "exemption from the levy")
        case .activity:
            Phrase(
                nl: "jaarlijkse bijdrage van de economische actoren",
                fr: "contribution annuelle des opérateurs économiques",
                de: "jährlicher Beitrag der Wirtschaftsakteure",
                en: "annual contribution of economic operators")
        case .costPerEntity, .runCostPerEntity:
            Phrase(
                nl: "kost per entiteit",
                fr: "coût d'une entité",
                de: "Kosten je Einheit",
                en: "cost per entity")
        case .levy:
            Phrase(
                nl: "heffing op de omzet",
                fr: "redevance sur le chiffre d'affaires",
                de: "Abgabe auf den Umsatz",
                en: "turnover levy")
        case .rate, .runRate:
            Phrase(
                nl: "tarief van de heffing",
                fr: "taux de la redevance",
                de: "Satz der Abgabe",
                en: "rate of the levy")
        case .budget:
            Phrase(
                nl: "begroting van de sector",
                fr: "budget du secteur",
                de: "Haushalt des Sektors",
                en: "sector's budget")
        case .levyShare:
            Phrase(
                nl: "deel van de heffing op de omzet",
                fr: "part de la redevance sur le chiffre d'affaires",
                de: "Anteil der Abgabe auf den Umsatz",
                en: "part of the turnover levy")
        case .activityShare:
            Phrase(
                nl: "deel van de jaarlijkse bijdrage van de economische actoren",
                fr: "part de la contribution annuelle des opérateurs économiques",
                de: "Anteil des jährlichen Beitrags der Wirtschaftsakteure",
                en: "part of the annual contribution of economic operators")
        case .uncappedRate:
            Phrase(
                nl: "berekend tarief, vóór het maximum",
                fr: "taux calculé, avant le maximum",
                de: "berechneter Satz, vor dem Höchstsatz",
                en: "computed rate, before the maximum")
        case .cappedRate:
            Phrase(
                nl: "tarief na het maximum",
                fr: "taux après le maximum",
                de: "Satz nach dem Höchstsatz",
                en: "rate after the maximum")
        case .residualActivity:
            Phrase(
                nl: "afrondingsverschil van de jaarlijkse bijdrage",
                fr: "différence d'arrondi de la contribution annuelle",
                de: "Rundungsdifferenz des jährlichen Beitrags",
                en: "rounding difference of the annual contribution")
        case .residualLevy:
            Phrase(
                nl: "verschil tussen de heffing en haar deel van de begroting",
                fr: "écart entre la redevance et sa part du budget",
                de: "Differenz der Abgabe zu ihrem Anteil am Haushalt",
                en: "difference of the levy with its part of the budget")
        }
    }
}
