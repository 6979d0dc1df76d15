public import Declarations
public import Values

extension LifeState {
    /// What the state of a declaration is called.
    public var label: Phrase {
        switch self {
        case .draft:
            Phrase(
                nl: "concept",
                fr: "brouillon",
                de: "Entwurf",
                en: "draft")
        case .submitted:
            Phrase(
                nl: "ingediend",
                fr: "introduite",
                de: "eingereicht",
                en: "submitted")
        case .certified:
            Phrase(
                nl: "gecertificeerd",
                fr: "certifiée",
                de: "bescheinigt",
                en: "certified")
        case .refused:
            Phrase(
                nl: "certificering geweigerd",
                fr: "certification refusée",
                de: "Bescheinigung verweigert",
                en: "certification refused")
        case .withdrawn:
            Phrase(
                nl: "ingetrokken",
                fr: "retirée",
                de: "zurückgezogen",
                en: "withdrawn")
        case .exOfficio:
            Phrase(
                nl: "ambtshalve vastgesteld",
                fr: "fixée d'office",
                de: "von Amts wegen festgesetzt",
                en: "set ex officio")
        case .superseded:
            Phrase(
                nl: "vervangen door een latere versie",
                fr: "remplacée par une version ultérieure",
                de: "durch eine spätere Fassung ersetzt",
                en: "replaced by a later revision")
        }
    }

    /// Where a declaration is in no state yet.
    public static let notDeclared = Phrase(
        nl: "nog niet aangegeven",
        fr: "pas encore déclaré",
        de: "noch nicht erklärt",
        en: "not declared yet")
}
