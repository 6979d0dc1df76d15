/// What software's credentials may be used for.
public enum AccessScope: String, CaseIterable, Sendable {
    case readDeclarations = "declarations.read"
    case writeDeclarations = "declarations.write"
    case readOrganisation = "organisation.read"
}
