import Declarations
import Exchange
import Values

/// Who certifies, and which content: what is sent to certify a declaration.
struct CertifierRequest {
    let certifier: Certifier
    /// `nil` to certify what is there now.
    let hash: Fingerprint?

    /// - Throws: everything that is wrong with it.
    init(certificate bytes: [UInt8]) throws(Problems) {
        let fields = try JSONFields(JSONDocument(bytes))
        let name = fields.words("name", longest: DeclarationField.certifierName.longest)
        let number = fields.registerNumber("register_number")
        let profession = fields.choice("profession", Certifier.Profession.self)
        let position = fields.choice("position", Certifier.Position.self)
        let hash = fields.text("hash")
        if let hash, Fingerprint(hash) == nil {
            fields.report(.hashMalformed, "hash", ["value": String(hash.prefix(80))])
        }
        try fields.check()
        guard let name, let number, let profession, let position else {
            throw Problems([Problem(.bodyMissing, ["known": "application/json"])])
        }
        certifier = Certifier(name: name, profession: profession, registerNumber: number, position: position)
        self.hash = hash.flatMap { Fingerprint($0) }
    }

    static let schema = Schema.closed(
        [
            ("name", Schema.text(pattern: #"\S"#, largest: DeclarationField.certifierName.longest)),
            ("profession", Schema.choice(Certifier.Profession.allCases.map(\.rawValue))),
            (
                "register_number",
                Schema.text(
                    pattern: "^\(RegisterNumber.pattern(space: #"\s"#))$",
                    largest: DeclarationField.certifierNumber.longest)
            ),
            ("position", Schema.choice(Certifier.Position.allCases.map(\.rawValue))),
            ("hash", Schema.text("Of the content that was seen", pattern: "^[0-9a-f]{64}$")),
        ], required: ["name", "profession", "register_number", "position"])

    static let example: JSONValue = .object([
        ("name", .text("Robin Rekenkamer")), ("profession", .text("accountant")),
        ("register_number", .text("12345678")), ("position", .text("external")),
    ])
}

extension JSONFields {
    /// A text that says something, in its normal form.
    func words(_ key: String, longest: Int?) -> String? {
        guard let written = text(key, required: true) else { return nil }
        guard let text = NormalText.normal(written) else {
            report(.fieldControlCharacter, key, ["field": key])
            return nil
        }
        if text.isEmpty { report(.fieldEmpty, key, ["field": key]) }
        if let longest, text.unicodeScalars.count > longest {
            report(.fieldTooLong, key, ["field": key, "longest": String(longest)])
        }
        return text
    }

    /// A number in a professional register, in its normal form.
    fileprivate func registerNumber(_ key: String) -> String? {
        let longest = DeclarationField.certifierNumber.longest
        guard let number = words(key, longest: longest) else { return nil }
        let isTold = number.isEmpty || longest.map { number.unicodeScalars.count > $0 } ?? false
        if !isTold, !RegisterNumber.isOne(number) { report(.registerNumberMalformed, key, ["value": number]) }
        return number
    }

    /// One of some codes.
    func choice<Code: RawRepresentable & CaseIterable>(
        _ key: String, _ codes: Code.Type, required: Bool = true
    ) -> Code? where Code.RawValue == String {
        guard let text = text(key, required: required) else { return nil }
        if let code = Code(rawValue: text) { return code }
        let known = Code.allCases.map(\.rawValue).joined(separator: ", ")
        report(.choiceUnknown, key, ["field": key, "value": String(text.prefix(60)), "known": known])
        return nil
    }
}
