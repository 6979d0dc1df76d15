/// What an organisation is identified by.
public enum OrganisationNumberKind: String, CaseIterable, Sendable {
    case enterprise
    /// The first eight digits of its number with the RIZIV.
    case riziv
    case vat
    case srn
    /// The agency has no number here: there is one.
    case agency
}
