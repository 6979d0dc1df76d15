import Values

/// Answers as texts one after another, to be kept.
extension FormAnswers {
    public var bytes: [UInt8] {
        let declaredAs = declarant.map { declarant -> [String?] in
            [
                declarant.id.kind.rawValue, declarant.id.description, declarant.name, declarant.address.street,
                declarant.address.postalCode, declarant.address.city, declarant.country.description,
                declarant.language.rawValue, declarant.contact.name, declarant.contact.email, declarant.contact.phone,
            ]
        }
        let own: [String?] = [
            "1", reason, situation?.rawValue, total.map { String($0.count) }, levy.map { String($0.count) },
            registrations.map(\.description).joined(separator: "|"), selfControl.map { $0 ? "true" : "false" },
            certifier, confirmed.map(\.rawValue).sorted().joined(separator: "|"),
        ]
        var fields = own + (declaredAs ?? Array(repeating: nil, count: 11))
        fields += Certifier.fields(of: certificate?.certifier)
        fields += [certificate?.date.description, certificate?.hash.description]
        return DelimitedFields.bytes(fields)
    }

    /// - Returns: `nil` for bytes that no answers gave.
    public init?(_ bytes: some Collection<UInt8>) {
        guard let fields = DelimitedFields.fields(bytes), fields.count == 26, fields[0] == "1" else { return nil }
        self.init()
        (reason, certifier) = (fields[1], fields[7])
        situation = fields[2].flatMap { Situation(rawValue: $0) }
        (total, levy) = (FormAnswers.cents(fields[3]), FormAnswers.cents(fields[4]))
        registrations = (fields[5] ?? "").split(separator: "|").compactMap(FormAnswers.registration)
        selfControl = fields[6].map { $0 == "true" }
        confirmed = Set((fields[8] ?? "").split(separator: "|").compactMap { FormStep(rawValue: String($0)) })
        declarant = FormAnswers.declarant(Array(fields[9..<20]))
        certificate = FormAnswers.certificate(Array(fields[20...]))
        guard self.bytes == Array(bytes) else { return nil }
    }

    private static func cents(_ text: String?) -> Cents? { text.flatMap { Int64($0) }.map { Cents($0) } }

    private static func registration(_ text: Substring) -> RegisteredActivity? {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        return RegisteredActivity(activity: String(parts[0]), deviceClass: String(parts[1]))
    }

    private static func declarant(_ fields: [String?]) -> Declarant? {
        let texts = fields.prefix(10).compactMap(\.self)
        guard texts.count == 10, let kind = DeclarantID.Kind(rawValue: texts[0]), let id = DeclarantID(kind, texts[1]),
            let country = CountryCode(kept: texts[6]), let language = Language(rawValue: texts[7])
        else { return nil }
        let address = Address(street: texts[3], postalCode: texts[4], city: texts[5], country: country)
        let contact = Contact(name: texts[8], email: texts[9], phone: fields[10])
        return Declarant(id: id, name: texts[2], address: address, language: language, contact: contact)
    }

    private static func certificate(_ fields: [String?]) -> Certificate? {
        let texts = fields.compactMap(\.self)
        guard texts.count == 6, let profession = Certifier.Profession(rawValue: texts[1]),
            let position = Certifier.Position(rawValue: texts[3]), let date = CivilDate(texts[4]),
            let hash = Fingerprint(texts[5])
        else { return nil }
        let certifier = Certifier(
            name: texts[0], profession: profession, registerNumber: texts[2], position: position)
        return Certificate(certifier: certifier, date: date, hash: hash)
    }
}
