public import Billing
import Rules
public import Values

extension InvoiceKind {
    /// What is invoiced, as the law calls it.
    public var label: Phrase {
        switch self {
        case .activity: InputName.activity.label
        case .levy: InputName.levy.label
        }
    }
}
