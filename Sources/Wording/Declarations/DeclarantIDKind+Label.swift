public import Declarations
public import Values

extension DeclarantID.Kind {
    /// What the number is called.
    public var label: Phrase {
        switch self {
        case .enterprise: DeclarationField.enterpriseNumber.label
        case .vat: DeclarationField.vatNumber.label
        case .srn: DeclarationField.srn.label
        }
    }
}
