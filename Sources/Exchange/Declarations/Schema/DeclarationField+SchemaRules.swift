import Declarations
import Values

extension DeclarationField {
    /// What a JSON Schema says of the field's value: never stricter than the reader.
    var schemaRules: [(String, JSONValue)] {
        switch self {
        case .version: [("const", .whole(1))]
        case .contributionYear, .turnoverYear: DeclarationField.number(1000...9999)
        case .correctedRevision: DeclarationField.number(1...999_999)
        case .selfControl: [("type", .text("boolean"))]
        case .registrations: DeclarationField.registrationRules
        case .enterpriseNumber: DeclarationField.text(#"^(BE)?[ .]*([01][ .]*)?([0-9][ .]*){9}$"#)
        case .vatNumber: DeclarationField.text(#"^[ .-]*(?!B[ .-]*E)([A-Z][ .-]*){2}([A-Z0-9][ .-]*){2,13}$"#)
        case .srn: DeclarationField.text("^[A-Z]{2}-(MF|AR|IM|PR)-[0-9]{9}$")
        case .country: DeclarationField.text("^(\(CountryCode.pattern))$")
        case .language: DeclarationField.choice(Language.self)
        case .box: DeclarationField.choice(DeclaredTurnover.Box.self)
        case .certifierProfession: DeclarationField.choice(Certifier.Profession.self)
        case .certifierPosition: DeclarationField.choice(Certifier.Position.self)
        case .totalTurnover, .levyTurnover: DeclarationField.text(#"^(0|[1-9][0-9]{0,13})\.[0-9]{2}$"#)
        case .certificateDate: DeclarationField.text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
        case .certifiedHash: DeclarationField.text("^[0-9a-f]{64}$")
        case .certifierNumber: freeText("^\(RegisterNumber.pattern(space: #"\s"#))$")
        case .contactEmail:
            freeText(#"^\s*[^@\s"(),:;<>\[\]\\]+@[^@\s"(),:;<>\[\]\\.]+(\.[^@\s"(),:;<>\[\]\\.]+)+\s*$"#)
        case .name, .street, .postalCode, .city, .contactName, .contactPhone, .correctionReason, .certifierName:
            freeText(#"\S"#)
        }
    }

    private func freeText(_ pattern: String) -> [(String, JSONValue)] {
        DeclarationField.text(pattern) + (longest.map { [("maxLength", .count($0))] } ?? [])
    }

    private static func text(_ pattern: String) -> [(String, JSONValue)] {
        [("type", .text("string")), ("pattern", .text(pattern))]
    }

    private static func number(_ range: ClosedRange<Int>) -> [(String, JSONValue)] {
        [
            ("type", .text("integer")), ("minimum", .count(range.lowerBound)), ("maximum", .count(range.upperBound)),
        ]
    }

    private static func choice<Choice: RawRepresentable & CaseIterable>(_: Choice.Type) -> [(String, JSONValue)]
    where Choice.RawValue == String {
        [("enum", .texts(Choice.allCases.map(\.rawValue)))]
    }

    private static var registrationRules: [(String, JSONValue)] {
        let code = JSONValue.object(text("^[A-Za-z0-9_]{1,\(RegistrationCode.longest)}$"))
        let item = JSONValue.object([
            ("type", .text("object")),
            ("properties", .object([("activity", code), ("device_class", code)])),
            ("required", .texts(["activity", "device_class"])),
            ("additionalProperties", .flag(false)),
        ])
        return [("type", .text("array")), ("maxItems", .count(DocumentLimits.registrations)), ("items", item)]
    }
}

extension FilerField {
    /// The same as for the fields of a declarant.
    var schemaRules: [(String, JSONValue)] {
        switch self {
        case .name: DeclarationField.contactName.schemaRules
        case .organisation: DeclarationField.enterpriseNumber.schemaRules
        case .email: DeclarationField.contactEmail.schemaRules
        }
    }
}
