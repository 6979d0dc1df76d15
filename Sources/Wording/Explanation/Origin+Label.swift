public import Rules
public import Values

extension Origin {
    /// Where a figure in an answer comes from.
    public var label: Phrase {
        switch self {
        case .tables:
            Phrase(
                nl: "uit de tabellen van de wet",
                fr: "selon les tableaux de la loi",
                de: "aus den Tabellen des Gesetzes",
                en: "from the tables of the law")
        case .given:
            Phrase(
                nl: "opgegeven bij de vraag",
                fr: "selon la demande",
                de: "in der Anfrage angegeben",
                en: "given with the request")
        case .computed:
            Phrase(
                nl: "berekend uit de begroting en de sector",
                fr: "calculé d'après le budget et le secteur",
                de: "aus dem Haushalt und dem Sektor berechnet",
                en: "computed from the budget and the sector")
        case .published:
            Phrase(
                nl: "bekendgemaakt door het agentschap",
                fr: "publié par l'agence",
                de: "von der Agentur veröffentlicht",
                en: "published by the agency")
        case .decided:
            Phrase(
                nl: "beslist door het agentschap",
                fr: "décidé par l'agence",
                de: "von der Agentur beschlossen",
                en: "decided by the agency")
        }
    }
}
