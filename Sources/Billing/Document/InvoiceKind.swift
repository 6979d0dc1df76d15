public import Rules

/// What is invoiced: a contribution year has two invoices for each contributor (Q3, Q5).
public enum InvoiceKind: String, CaseIterable, Sendable {
    /// Jaarlijkse bijdrage, contribution annuelle, jährlicher Beitrag: entities × cost per entity, at the year's end.
    case activity = "activity_contribution"
    /// Heffing op de omzet, redevance sur le chiffre d'affaires, Abgabe auf den Umsatz: effective rate × levy
    /// turnover, once the year's account is closed.
    case levy = "turnover_levy"

    /// The step of the computation that its amount is the result of.
    public var address: StepAddress {
        switch self {
        case .activity: .activity
        case .levy: .levy
        }
    }

    public var series: InvoiceSeries {
        switch self {
        case .activity: .activity
        case .levy: .levy
        }
    }

    /// The steps that explain it, of all those of an assessment: its own with their parts, and whether anything is due
    /// at all.
    public func explanation(of steps: [Step]) -> [Step] {
        steps.filter { step in
            var address: StepAddress? = step.address
            while let one = address {
                if one == self.address || one == .liability { return true }
                address = one.parent
            }
            return false
        }
    }
}
