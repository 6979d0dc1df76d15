/// As whom somebody acts. One person may hold several roles.
public enum AccessRole: String, CaseIterable, Sendable {
    /// Whom the enterprise register or the RIZIV's register names (wettelijk vertegenwoordiger, représentant légal).
    case legalRepresentative = "legal_representative"
    /// Hoofdtoegangsbeheerder (HTB), gestionnaire d'accès principal (GAP), Hauptzugangsverwalter.
    case chiefAccessManager = "chief_access_manager"
    /// The chief's back-up.
    case coChief = "co_chief"
    /// Of a capacity, or of a subdivision of one (toegangsbeheerder, gestionnaire d'accès, Zugangsverwalter).
    case accessManager = "access_manager"
    case coManager = "co_manager"
    case user
    /// Software with credentials of an organisation.
    case software
    /// A person who holds a mandate in their own name.
    case mandatary
    case financeOfficer = "finance_officer"
    case caseOfficer = "case_officer"
    /// Checks signed requests of the exception procedure.
    case accessValidator = "access_validator"
    /// Reads everything and changes nothing.
    case auditor
    /// Whoever is signed in.
    case person
}

extension AccessRole {
    /// The roles that the agency gives its own people.
    public static let ofAgency: [AccessRole] = [.financeOfficer, .caseOfficer, .accessValidator, .auditor]
}
