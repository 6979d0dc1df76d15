public import Billing
public import Values

extension Placement.Purpose {
    /// What money is that is no contributor's.
    public var label: Phrase {
        switch self {
        case .bankCosts:
            Phrase(
                nl: "kosten of interest van de bank",
                fr: "frais ou intérêts de la banque",
                de: "Gebühren oder Zinsen der Bank",
                en: "the bank's costs or interest")
        case .strangers:
            Phrase(
                nl: "geld van een derde, dat terug moet",
                fr: "argent d'un tiers, à rendre",
                de: "Geld eines Dritten, das zurückgeht",
                en: "a stranger's money, to be returned")
        case .other:
            Phrase(
                nl: "iets anders, zoals geld tussen eigen rekeningen",
                fr: "autre chose, comme de l'argent entre nos propres comptes",
                de: "etwas anderes, etwa Geld zwischen eigenen Konten",
                en: "something else, such as money between our own accounts")
        }
    }
}
