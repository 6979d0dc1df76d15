import Access
import Declarations
import Exchange
import Law
import Pages
import Service
import Values

/// Reads the answer to one question from what somebody typed: the answer, or everything that stands in its way.
struct FormReading {
    let form: FormContext
    let typed: TypedFields
    /// Those that may be chosen to certify.
    let certifiers: [Mandate]

    func read(_ step: FormStep) throws(Problems) -> FormAnswers {
        var answers = form.sheet.answers
        switch step {
        case .reason: answers.reason = try reason()
        case .situation: answers.situation = try chosen("situation") { .init(rawValue: $0) }
        case .turnover: (answers.total, answers.levy) = try turnover()
        case .activities: answers.registrations = try registrations()
        case .selfControl: answers.selfControl = try chosen("self_control") { ["yes": true, "no": false][$0] }
        case .declarant: answers.declarant = try declarant()
        case .certifier:
            let known = certifiers.map { String($0.number) } + [FormAnswers.later]
            answers.certifier = try chosen("certifier") { known.contains($0) ? $0 : nil }
        }
        return answers
    }

    private func reason() throws(Problems) -> String { try checked { $0.text("reason", .correctionReason) } }

    /// - Returns: a value: that of no answer is none.
    private func chosen<Value>(_ name: String, _ value: (String) -> Value?) throws(Problems) -> Value? {
        let value: Value = try checked { $0.choice(name, value) }
        return value
    }

    private func checked<Value>(_ read: (inout FieldReading) -> Value?) throws(Problems) -> Value {
        var fields = FieldReading(typed: typed, form: form)
        let value = read(&fields)
        guard let value, fields.problems.isEmpty else { throw fields.problems }
        return value
    }

    private func turnover() throws(Problems) -> (Cents, Cents) {
        try checked { fields -> (Cents, Cents)? in
            let (total, levy) = (fields.amount("total"), fields.amount("levy"))
            guard let total, let levy else { return nil }
            if levy > total {
                let details = ["levy": form.typed(levy), "total": form.typed(total)]
                fields.problems.add(Problem(.turnoverLevyAboveTotal, at: Place(field: "levy"), details))
            }
            return (total, levy)
        }
    }

    /// The list as it stands, or the classes that were ticked.
    private func registrations() throws(Problems) -> [RegisteredActivity] {
        guard typed.has("registered") else {
            _ = try checked { $0.choice("right") { $0 == "yes" ? true : nil } }
            return form.sheet.answers.registrations
        }
        return try checked { fields -> [RegisteredActivity]? in
            let known = form.law.table.combinations.filter { form.law.table.entities($0) != nil }
                .map(form.law.table.code)
            let ticked = typed.all("registrations").filter(known.contains)
            let place = Place(field: "registrations")
            if ticked.isEmpty, !typed.has("nothing") { fields.problems.add(Problem(.typedNothingChosen, at: place)) }
            if !ticked.isEmpty, typed.has("nothing") { fields.problems.add(Problem(.typedContradiction, at: place)) }
            return ticked.compactMap { code in
                let parts = code.split(separator: ":")
                return parts.count == 2
                    ? RegisteredActivity(activity: String(parts[0]), deviceClass: String(parts[1])) : nil
            }
        }
    }

    private func declarant() throws(Problems) -> Declarant {
        try checked { fields -> Declarant? in
            let name = fields.text("name", .name)
            let address = (
                fields.text("street", .street), fields.text("postal_code", .postalCode), fields.text("city", .city)
            )
            let country = fields.country("country")
            if country == .belgium, let code = address.1 { fields.checkBelgian(postalCode: code) }
            let language = fields.choice("letters") { Language(rawValue: $0) }
            let contact = (fields.text("contact_name", .contactName), fields.email("email"))
            let phone = typed["phone"].trimmingSpaces.isEmpty ? nil : fields.phone("phone")
            guard let name, case (let street?, let code?, let city?) = address, let country, let language,
                case (let person?, let email?) = contact
            else { return nil }
            return Declarant(
                id: form.key.declarant, name: name,
                address: Address(street: street, postalCode: code, city: city, country: country), language: language,
                contact: Contact(name: person, email: email, phone: phone))
        }
    }
}

/// Reads single fields, and collects what stands in their way.
private struct FieldReading {
    let typed: TypedFields
    let form: FormContext
    var problems = Problems()

    mutating func text(_ name: String, _ field: DeclarationField) -> String? {
        do throws(NormalText.Fault) {
            return try NormalText.read(typed[name], longest: field.longest)
        } catch {
            let details = error.details(field: form.label(of: name))
            problems.add(Problem(error.code, at: Place(field: name), details))
            return nil
        }
    }

    mutating func amount(_ name: String) -> Cents? {
        do throws(Problem) {
            return try Cents(typed: typed[name], in: form.language, at: Place(field: name))
        } catch {
            let named = ["turnover": form.label(of: name)]
            problems.add(error.code == .amountEmpty ? Problem(error.code, at: error.place, named) : error)
            return nil
        }
    }

    mutating func choice<Value>(_ name: String, _ value: (String) -> Value?) -> Value? {
        if let value = value(typed[name]) { return value }
        // Where the question is the page's own, nothing else could be meant.
        let label = form.label(of: name)
        let details = label == name ? [:] : ["field": label]
        problems.add(Problem(.typedNothingChosen, at: Place(field: name), details))
        return nil
    }

    mutating func country(_ name: String) -> CountryCode? {
        let text = typed[name].trimmingSpaces.uppercased()
        if let country = CountryCode(text) { return country }
        guard !text.isEmpty else {
            problems.add(Problem(.typedNothingChosen, at: Place(field: name)))
            return nil
        }
        problems.add(Problem(.countryMalformed, at: Place(field: name), ["value": String(typed[name].prefix(40))]))
        return nil
    }

    mutating func phone(_ name: String) -> String? {
        guard let text = text(name, .contactPhone) else { return nil }
        let digits = text.count { $0.isASCII && $0.isNumber }
        if digits >= 6, text.allSatisfy({ "0123456789 +()/.-".contains($0) }) { return text }
        refuse(name, text, example: "+32 2 123 45 67")
        return nil
    }

    /// Four digits, from 1000 on.
    mutating func checkBelgian(postalCode text: String) {
        let isOne = text.count == 4 && text.allSatisfy { $0.isASCII && $0.isNumber } && !text.hasPrefix("0")
        if !isOne { refuse("postal_code", text, example: "1000") }
    }

    private mutating func refuse(_ name: String, _ text: String, example: String) {
        let details = ["value": String(text.prefix(40)), "field": form.label(of: name), "example": example]
        problems.add(Problem(.typedMalformed, at: Place(field: name), details))
    }

    mutating func email(_ name: String) -> String? {
        guard let text = text(name, .contactEmail) else { return nil }
        if EmailAddress.isOne(text) { return text }
        problems.add(Problem(.emailMalformed, at: Place(field: name), ["value": String(text.prefix(80))]))
        return nil
    }
}
