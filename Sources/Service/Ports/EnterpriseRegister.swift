public import Access
public import Values

/// A register of enterprises or of institutions: who represents an organisation.
public protocol EnterpriseRegister: Sendable {
    /// - Parameter store: where a register that is kept here looks.
    /// - Returns: `nil` where it knows nothing of the organisation.
    func representatives(
        of organisation: OrganisationID, in store: any AccessReading
    ) throws(Problems) -> [LegalRepresentative]?
}

/// The register as an access validator of the agency recorded it here.
public struct RecordedRegister: EnterpriseRegister {
    public init() {}

    public func representatives(
        of organisation: OrganisationID, in store: any AccessReading
    ) throws(Problems) -> [LegalRepresentative]? {
        let events = try store.accessEvents(of: organisation, after: 0)
        return OrganisationAccess(organisation, events: events).map(\.representatives)
    }
}
