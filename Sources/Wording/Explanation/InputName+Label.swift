import Declarations
public import Rules
public import Values

extension InputName {
    /// What the value that a step takes in is called.
    public var label: Phrase {
        switch self {
        case .established:
            Phrase(
                nl: "gevestigd in België",
                fr: "établi en Belgique",
                de: "in Belgien niedergelassen",
                en: "established in Belgium")
        case .activeInBelgium:
            Phrase(
                nl: "bijdrageplichtige activiteit in België",
                fr: "activité soumise à la redevance en Belgique",
                de: "abgabepflichtige Tätigkeit in Belgien",
                en: "contributory activity in Belgium")
        case .activityCount:
            Phrase(
                nl: "verschillende activiteiten",
                fr: "activités différentes",
                de: "verschiedene Tätigkeiten",
                en: "different activities")
        case .selfControl: DeclarationField.selfControl.label
        case .distributes:
            Phrase(
                nl: "activiteit van distributeur",
                fr: "activité de distributeur",
                de: "Tätigkeit als Händler",
                en: "activity of distributor")
        case .sum:
            Phrase(
                nl: "som",
                fr: "somme",
                de: "Summe",
                en: "sum")
        case .declared:
            Phrase(
                nl: "omzetaangifte ingediend",
                fr: "déclaration de chiffre d'affaires introduite",
                de: "Umsatzerklärung eingereicht",
                en: "turnover declaration filed")
        case .totalTurnover: DeclarationField.totalTurnover.label
        case .levyTurnover: DeclarationField.levyTurnover.label
        case .testedTurnover:
            Phrase(
                nl: "omzet vergeleken met de drempel",
                fr: "chiffre d'affaires comparé au seuil",
                de: "mit der Schwelle verglichener Umsatz",
                en: "turnover compared with the threshold")
        case .threshold:
            Phrase(
                nl: "omzetdrempel",
                fr: "seuil de chiffre d'affaires",
                de: "Umsatzschwelle",
                en: "turnover threshold")
        case .entities:
            Phrase(
                nl: "entiteiten",
                fr: "entités",
                de: "Einheiten",
                en: "entities")
        case .costPerEntity:
            Phrase(
                nl: "kost per entiteit",
                fr: "coût d'une entité",
                de: "Kosten je Einheit",
                en: "cost per entity")
        case .levyBase:
            Phrase(
                nl: "heffingsgrondslag",
                fr: "assiette",
                de: "Bemessungsgrundlage",
                en: "turnover that the levy is due on")
        case .rate:
            Phrase(
                nl: "tarief",
                fr: "taux",
                de: "Satz",
                en: "rate")
        case .activity:
            Phrase(
                nl: "jaarlijkse bijdrage",
                fr: "contribution annuelle",
                de: "jährlicher Beitrag",
                en: "annual contribution")
        case .levy:
            Phrase(
                nl: "heffing op de omzet",
                fr: "redevance sur le chiffre d'affaires",
                de: "Abgabe auf den Umsatz",
                en: "turnover levy")
        case .budget:
            Phrase(
                nl: "begroting",
                fr: "budget",
                de: "Haushalt",
                en: "budget")
        case .share:
            Phrase(
                nl: "aandeel",
                fr: "part",
                de: "Anteil",
                en: "share")
        case .turnover:
            Phrase(
                nl: "omzet",
                fr: "chiffre d'affaires",
                de: "Umsatz",
                en: "turnover")
        case .maximumRate:
            Phrase(
                nl: "maximumtarief",
                fr: "taux maximal",
                de: "Höchstsatz",
                en: "maximum rate")
        case .invoiced:
            Phrase(
                nl: "gefactureerd",
                fr: "facturé",
                de: "in Rechnung gestellt",
                en: "invoiced")
        }
    }
}
