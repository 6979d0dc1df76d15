import Access
public import Billing
public import Declarations
public import Values

/// Parts of requests about money.
extension JSONFields {
    /// `2026-01-31`
    public func day(_ key: String, required: Bool = false) -> CivilDate? {
        guard let text = text(key, required: required) else { return nil }
        if let day = CivilDate(text) { return day }
        report(.dateMalformed, key, ["value": Shown.text(text)])
        return nil
    }

    /// One of some codes.
    public func code<Code: RawRepresentable & CaseIterable>(
        _ key: String, _ codes: Code.Type, required: Bool
    ) -> Code? where Code.RawValue == String {
        guard let text = text(key, required: required) else { return nil }
        if let code = Code(rawValue: text) { return code }
        let known = Code.allCases.map(\.rawValue).joined(separator: ", ")
        report(.fieldMalformed, key, ["value": Shown.text(text), "expected": known])
        return nil
    }

    /// `2024-A-000123`
    public func invoice(_ key: String, required: Bool = false) -> InvoiceNumber? {
        guard let text = text(key, required: required) else { return nil }
        if let number = InvoiceNumber(text) { return number }
        report(.fieldMalformed, key, ["value": Shown.text(text), "expected": "2024-A-000123"])
        return nil
    }

    /// `enterprise:0566988259`
    public func contributor(_ key: String, required: Bool = false) -> DeclarantID? {
        guard let text = text(key, required: required) else { return nil }
        let parts = text.split(separator: ":", maxSplits: 1)
        if parts.count == 2, let kind = DeclarantID.Kind(rawValue: String(parts[0])),
            let id = DeclarantID(kind, String(parts[1]))
        {
            return id
        }
        report(.fieldMalformed, key, ["value": Shown.text(text), "expected": "enterprise:0566988259"])
        return nil
    }

    public func iban(_ key: String) -> IBAN? {
        guard let text = text(key, required: true) else { return nil }
        if let iban = try? IBAN(text) { return iban }
        report(.ibanMalformed, key, ["value": Shown.text(text)])
        return nil
    }

    public func bic(_ key: String) -> BIC? {
        guard let text = textOrNull(key) else { return nil }
        if let bic = BIC(text) { return bic }
        report(.bicMalformed, key, ["value": Shown.text(text)])
        return nil
    }

    /// An amount in euros, as text, that must be there.
    public func requiredAmount(_ key: String) -> Cents? {
        if !keys.contains(key) { report(.jsonKeyMissing, key, ["value": key]) }
        return amount(key)
    }
}
