/// How somebody stands to the organisation that an action is about.
public enum AccessRelation: String, CaseIterable, Sendable {
    /// They act for that organisation itself.
    case own
    /// The organisation gave a mandate (mandaat, mandat, Vollmacht) to file for it, and they act under it.
    case mandateToFile = "mandate_to_file"
    case mandateToCertify = "mandate_to_certify"
    case mandateToView = "mandate_to_view"
    /// They act for the agency.
    case agency
    /// They have nothing to do with it.
    case none
}
