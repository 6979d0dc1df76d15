public import Law
public import Values

extension Status {
    /// How sure a value is, said after its name.
    public var label: Phrase {
        switch self {
        case .published:
            Phrase(
                nl: "gepubliceerd",
                fr: "valeur publiée",
                de: "veröffentlicht",
                en: "published")
        case .secondary:
            Phrase(
                nl: "door derden vermeld",
                fr: "valeur mentionnée par un tiers",
                de: "von Dritten genannt",
                en: "quoted by a third party")
        case .computed:
            Phrase(
                nl: "berekend volgens een gepubliceerde formule",
                fr: "valeur calculée selon une formule publiée",
                de: "nach einer veröffentlichten Formel berechnet",
                en: "computed by a published formula")
        case .inferred:
            Phrase(
                nl: "afgeleid",
                fr: "valeur déduite",
                de: "abgeleitet",
                en: "inferred")
        case .unconfirmed:
            Phrase(
                nl: "onbevestigd",
                fr: "valeur non confirmée",
                de: "unbestätigt",
                en: "unconfirmed")
        case .unknown:
            Phrase(
                nl: "onbekend",
                fr: "valeur inconnue",
                de: "unbekannt",
                en: "unknown")
        }
    }
}
