public import Values

/// Who hands in a batch under mandate: the person, and the organisation it works for.
public struct Filer: Hashable, Sendable {
    public let name: String
    /// The accountant's or consultant's enterprise number; `nil` for a person on its own.
    public let organisation: EnterpriseNumber?
    public let email: String

    public init(name: String, organisation: EnterpriseNumber?, email: String) {
        self.name = name
        self.organisation = organisation
        self.email = email
    }
}
