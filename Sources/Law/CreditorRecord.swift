public import Values

/// Who invoices, as the tables give it.
public struct CreditorRecord: Hashable, Sendable {
    public let name: Phrase
    public let shortName: String
    public let service: Phrase
    public let street: Phrase
    public let postalCode: String
    public let city: Phrase
    public let country: CountryCode
    public let enterpriseNumber: EnterpriseNumber
    public let iban: IBAN
    public let bic: BIC
    public let contactName: String
    public let contactEmail: String
}
