public import Declarations
public import Values

extension LifeRole {
    /// As whom somebody acts.
    public var label: Phrase {
        switch self {
        case .actor:
            Phrase(
                nl: "economische actor",
                fr: "opérateur économique",
                de: "Wirtschaftsakteur",
                en: "economic operator")
        case .certifier:
            Phrase(
                nl: "bedrijfsrevisor of accountant",
                fr: "réviseur d'entreprises ou expert-comptable",
                de: "Betriebsrevisor oder Buchprüfer",
                en: "auditor or accountant")
        case .agency:
            Phrase(
                nl: "FAGG",
                fr: "AFMPS",
                de: "FAAGP",
                en: "FAMHP")
        }
    }
}
