public import Declarations
public import Law
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

extension Creditor {
    /// As the tables of the law give it.
    public init(_ record: CreditorRecord) {
        self.init(
            name: record.name, shortName: record.shortName, service: record.service, street: record.street,
            postalCode: record.postalCode, city: record.city, country: record.country,
            enterpriseNumber: record.enterpriseNumber, iban: record.iban, bic: record.bic,
            contact: Contact(name: record.contactName, email: record.contactEmail))
    }
}

extension Creditor {
    /// As it is kept with what was issued in its name.
    public var fields: [String?] {
        let phrases = [name, service, street, city].flatMap { phrase in Language.allCases.map { phrase[$0] } }
        return phrases + [
            shortName, postalCode, country.description, enterpriseNumber.description, iban.text, bic.text,
            contact.name, contact.email, contact.phone,
        ]
    }

    /// `nil` for other fields than those of a creditor.
    public init?(fields: [String?]) {
        guard fields.count == 25 else { return nil }
        let texts = fields.dropLast().compactMap(\.self)
        guard texts.count == 24, let country = CountryCode(kept: texts[18]),
            let number = try? EnterpriseNumber(texts[19]),
            let iban = try? IBAN(texts[20]), let bic = BIC(texts[21])
        else { return nil }
        func phrase(_ start: Int) -> Phrase {
            Phrase(nl: texts[start], fr: texts[start + 1], de: texts[start + 2], en: texts[start + 3])
        }
        self.init(
            name: phrase(0), shortName: texts[16], service: phrase(4), street: phrase(8), postalCode: texts[17],
            city: phrase(12), country: country, enterpriseNumber: number, iban: iban, bic: bic,
            contact: Contact(name: texts[22], email: texts[23], phone: fields[24]))
    }

    public var fingerprint: Fingerprint { Fingerprint(of: DelimitedFields.bytes(fields)) }
}
