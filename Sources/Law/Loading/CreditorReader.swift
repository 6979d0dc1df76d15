import Values

/// Reads who invoices.
enum CreditorReader {
    private static let keys: Set<String> = [
        "name", "short_name", "service", "street", "postal_code", "city", "country", "enterprise_number", "iban",
        "bic", "contact_name", "contact_email",
    ]

    static func record(_ node: TableNode) -> CreditorRecord? {
        node.allow(keys)
        func text(_ key: String) -> String? { node.required(key)?.nonEmpty() }
        func phrase(_ key: String) -> Phrase? { node.required(key)?.phrase() }
        func value<Value>(_ key: String, _ form: String, _ read: (String) -> Value?) -> Value? {
            guard let found = node.required(key) else { return nil }
            if let value = read(found.text) { return value }
            found.report(.tablesBadValue, ["value": found.text, "expected": form])
            return nil
        }
        let (name, shortName, service) = (phrase("name"), text("short_name"), phrase("service"))
        let (street, postalCode, city) = (phrase("street"), text("postal_code"), phrase("city"))
        let country = value("country", "BE") { CountryCode($0) }
        let number = value("enterprise_number", "ten digits") { try? EnterpriseNumber($0) }
        let iban = value("iban", "IBAN") { try? IBAN($0) }
        let bic = value("bic", "BIC") { BIC($0) }
        let (contactName, contactEmail) = (text("contact_name"), text("contact_email"))
        guard let name, let shortName, let service, let street, let postalCode, let city, let country, let number,
            let iban, let bic, let contactName, let contactEmail
        else { return nil }
        return CreditorRecord(
            name: name, shortName: shortName, service: service, street: street, postalCode: postalCode, city: city,
            country: country, enterpriseNumber: number, iban: iban, bic: bic, contactName: contactName,
            contactEmail: contactEmail)
    }
}
