public import Declarations
public import Values

extension Certifier.Profession {
    /// What the profession is called.
    public var label: Phrase {
        switch self {
        case .auditor:
            Phrase(
                nl: "bedrijfsrevisor",
                fr: "réviseur d'entreprises",
                de: "Betriebsrevisor",
                en: "auditor")
        case .accountant:
            Phrase(
                nl: "accountant",
                fr: "expert-comptable",
                de: "Buchprüfer",
                en: "chartered accountant")
        }
    }
}

extension Certifier.Position {
    /// Whether the declarant employs who certifies.
    public var label: Phrase {
        switch self {
        case .internal:
            Phrase(
                nl: "intern, in dienst van de aangever",
                fr: "interne, employé par le déclarant",
                de: "intern, beim Erklärenden beschäftigt",
                en: "internal, employed by the declarant")
        case .external:
            Phrase(
                nl: "extern, niet in dienst van de aangever",
                fr: "externe, non employé par le déclarant",
                de: "extern, nicht beim Erklärenden beschäftigt",
                en: "external, not employed by the declarant")
        }
    }
}
