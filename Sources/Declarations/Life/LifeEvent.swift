/// What may happen to a declaration.
public enum LifeEvent: String, CaseIterable, Sendable {
    case saveDraft = "save_draft"
    case submit
    case correct
    case withdraw
    case certify
    case refuse
    case setExOfficio = "set_ex_officio"
}

/// As whom somebody acts on a declaration.
public enum LifeRole: String, CaseIterable, Sendable {
    /// The economic actor, or who files for it under mandate.
    case actor
    /// The auditor or accountant who certifies.
    case certifier
    /// The agency (FAGG, AFMPS, FAAGP).
    case agency
}
