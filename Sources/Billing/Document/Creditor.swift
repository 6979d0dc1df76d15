public import Declarations
public import Values

/// Who invoices and is paid (schuldeiser, créancier, Gläubiger): the agency, as its documents name it.
public struct Creditor: Hashable, Sendable {
    public var name: Phrase
    /// Beside the name, as it is known for short: `FAGG-AFMPS`.
    public var shortName: String
    /// The service that sends invoices.
    public var service: Phrase
    public var street: Phrase
    public var postalCode: String
    public var city: Phrase
    public var country: CountryCode
    public var enterpriseNumber: EnterpriseNumber
    public var iban: IBAN
    public var bic: BIC
    public var contact: Contact

    public init(
        name: Phrase, shortName: String, service: Phrase, street: Phrase, postalCode: String, city: Phrase,
        country: CountryCode, enterpriseNumber: EnterpriseNumber, iban: IBAN, bic: BIC, contact: Contact
    ) {
        self.name = name
        self.shortName = shortName
        self.service = service
        self.street = street
        self.postalCode = postalCode
        self.city = city
        self.country = country
        self.enterpriseNumber = enterpriseNumber
        self.iban = iban
        self.bic = bic
        self.contact = contact
    }
}
