public import Access
import Law
import Values

/// People, units and mandates as they are sent.
extension JSONFields {
    func required(_ key: String) -> String? { text(key, required: true) }

    /// A text of a form of its own.
    func read<Value>(_ key: String, _ read: (String) -> Value?, _ expected: String) -> Value? {
        guard let text = text(key, required: true) else { return nil }
        if let value = read(text) { return value }
        report(.fieldMalformed, key, ["value": String(text.prefix(60)), "expected": expected])
        return nil
    }

    func code<Code: RawRepresentable & CaseIterable>(_ key: String, _ codes: Code.Type) -> Code?
    where Code.RawValue == String {
        read(key, { Code(rawValue: $0) }, Code.allCases.map(\.rawValue).joined(separator: ", "))
    }

    public func personID(_ key: String) -> PersonID? {
        guard let text = text(key, required: true) else { return nil }
        if let person = PersonID(text) { return person }
        report(noPerson: text, key)
        return nil
    }

    /// Eleven digits have the form of a number, and were read or copied wrongly.
    private func report(noPerson text: String, _ key: String) {
        let digits = text.wholeMatch(of: /national:([0-9]{11})/)?.1
        if let digits { return report(.nationalNumberCheck, key, ["value": String(digits)]) }
        let expected = "national:85073003328, account:NAME"
        report(.fieldMalformed, key, ["value": String(text.prefix(60)), "expected": expected])
    }

    func unit() -> AccessUnit? { read("unit", { AccessUnit(written: $0) }, "CAPACITY, CAPACITY/HCO") }

    func people(_ key: String) -> [PersonID]? {
        guard let sent = texts(key) else {
            report(.jsonType, key, ["expected": "[\"national:…\"]"])
            return nil
        }
        let people = sent.map { PersonID($0) }
        for (text, person) in zip(sent, people) where person == nil { report(noPerson: text, key) }
        if sent.isEmpty {
            report(.fieldMalformed, key, ["value": "[]", "expected": "[\"national:85073003328\"]"])
        }
        return people.isEmpty || people.contains(nil) ? nil : people.compactMap(\.self)
    }

    func person(_ key: String) -> PersonData? { object(key, required: true)?.personData() }

    func optionalPerson(_ key: String) -> PersonData? { object(key)?.personData() }

    private func personData() -> PersonData? {
        let id = personID("id")
        let (name, firstName, email) = (required("name"), required("first_name"), required("email"))
        let (language, title) = (code("language", Language.self), textOrNull("title"))
        guard let id, let name, let firstName, let email, let language else { return nil }
        return PersonData(
            id: id, name: name, firstName: firstName, title: title, language: language, email: email)
    }

    /// What an organisation says of itself.
    func own() -> (name: String, email: String, language: Language)? {
        let (name, email, language) = (required("name"), required("email"), code("language", Language.self))
        guard let name, let email, let language else { return nil }
        return (name, email, language)
    }

    func representative() -> LegalRepresentative? {
        let (name, function) = (required("name"), required("function"))
        let holdsEID = flag("holds_eid") ?? false
        var party = LegalRepresentative.Party.unnumbered
        if text("person") != nil {
            guard let person = personID("person") else { return nil }
            party = .person(person)
        } else if text("organisation") != nil {
            guard let id = read("organisation", { OrganisationID($0) }, "enterprise:0566988259") else { return nil }
            party = .organisation(id)
        }
        guard let name, let function else { return nil }
        return LegalRepresentative(party: party, name: name, function: function, holdsEID: holdsEID)
    }

    func rights() -> [ApplicationRight] { (texts("applications") ?? []).map { ApplicationRight($0) } }

    func agencyRole() -> AccessRole? {
        let known = AccessRole.ofAgency.map(\.rawValue).joined(separator: ", ")
        return read(
            "role", { AccessRole(rawValue: $0).flatMap { AccessRole.ofAgency.contains($0) ? $0 : nil } }, known)
    }

    func mandateTerms() -> MandateTerms? {
        let mandatary = mandatary()
        let sent = texts("purposes") ?? []
        let purposes = sent.compactMap { Mandate.Purpose(rawValue: $0) }
        if purposes.count != sent.count || purposes.isEmpty {
            let known = Mandate.Purpose.allCases.map(\.rawValue).joined(separator: ", ")
            report(
                .choiceUnknown, "purposes",
                ["field": "purposes", "value": sent.joined(separator: ", "), "known": known])
        }
        let from = read("from", { CivilDate($0) }, "2026-01-01")
        let until = read("until", { CivilDate($0) }, "2026-12-31")
        guard let mandatary, !purposes.isEmpty, let from, let until else { return nil }
        return MandateTerms(mandatary: mandatary, purposes: Set(purposes), from: from, until: until)
    }

    private func mandatary() -> Mandate.Mandatary? {
        guard let fields = object("mandatary", required: true) else { return nil }
        if fields.text("organisation") == nil { return fields.person("person").map { .person($0) } }
        let id = fields.read("organisation", { OrganisationID($0) }, "enterprise:0566988259")
        guard let id, let name = fields.required("name") else { return nil }
        return .organisation(id, name: name)
    }
}
