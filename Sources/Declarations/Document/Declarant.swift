public import Values

/// Who declares (aangever, déclarant, Erklärender): the economic actor that owes the contribution, whoever pays it
/// (Q19).
public struct Declarant: Hashable, Sendable {
    public var id: DeclarantID
    public var name: String
    public var address: Address
    /// The language to write to it in.
    public var language: Language
    public var contact: Contact

    public init(id: DeclarantID, name: String, address: Address, language: Language, contact: Contact) {
        self.id = id
        self.name = name
        self.address = address
        self.language = language
        self.contact = contact
    }

    /// Where it is established.
    public var country: CountryCode { address.country }
}

/// The number that a declarant is known by.
public enum DeclarantID: Hashable, Sendable {
    /// Established in Belgium, or registered there.
    case enterprise(EnterpriseNumber)
    /// Of another country.
    case vat(VATNumber)
    /// Known by its number in the European database of medical devices.
    case srn(SingleRegistrationNumber)

    /// What kind of number it is.
    public enum Kind: String, CaseIterable, Sendable {
        case enterprise, vat, srn
    }

    public var kind: Kind {
        switch self {
        case .enterprise: .enterprise
        case .vat: .vat
        case .srn: .srn
        }
    }

    /// The number of a kind, as it is written in a document; `nil` when it is none.
    public init?(_ kind: Kind, _ text: String) {
        switch kind {
        case .enterprise:
            guard let number = try? EnterpriseNumber(text) else { return nil }
            self = .enterprise(number)
        case .vat:
            guard let number = VATNumber(text) else { return nil }
            self = .vat(number)
        case .srn:
            guard let number = SingleRegistrationNumber(text) else { return nil }
            self = .srn(number)
        }
    }
}

extension DeclarantID: CustomStringConvertible {
    public var description: String {
        switch self {
        case .enterprise(let number): number.description
        case .vat(let number): number.description
        case .srn(let number): number.description
        }
    }
}

/// A postal address.
public struct Address: Hashable, Sendable {
    public var street: String
    public var postalCode: String
    public var city: String
    public var country: CountryCode

    public init(street: String, postalCode: String, city: String, country: CountryCode) {
        self.street = street
        self.postalCode = postalCode
        self.city = city
        self.country = country
    }
}

/// The person to ask when something in the declaration is not clear.
public struct Contact: Hashable, Sendable {
    public var name: String
    public var email: String
    public var phone: String?

    public init(name: String, email: String, phone: String? = nil) {
        self.name = name
        self.email = email
        self.phone = phone
    }
}
