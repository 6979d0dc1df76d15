import Declarations
import Values

/// Reads the fields of a raw declaration: one way for XML, JSON and CSV, so that all three find the same problems.
struct DeclarationReader {
    private let raw: RawDeclaration
    private(set) var problems: [Problem]

    /// The declaration, if nothing stands in its way, and every problem found: with a declaration there may be
    /// warnings.
    static func read(_ raw: RawDeclaration) -> (declaration: PlacedDeclaration?, problems: [Problem]) {
        var reader = DeclarationReader(raw)
        let declaration = reader.declaration()
        let isSound = reader.problems.errors.isEmpty
        return (isSound ? declaration.map(reader.placed) : nil, reader.problems)
    }

    private init(_ raw: RawDeclaration) {
        self.raw = raw
        problems = raw.problems
    }

    // MARK: The parts of a declaration

    private mutating func declaration() -> Declaration? {
        checkVersion()
        // Every part is read before any is missed, so that all problems are found at once.
        let contributionYear = year(.contributionYear)
        let turnoverYear = year(.turnoverYear)
        let declarant = declarant()
        let registrations = registrations()
        let turnover = turnover()
        let selfControl = flag(.selfControl)
        let correction = correction()
        let certificate = certificate()
        guard let contributionYear, let turnoverYear, let declarant, let turnover, let selfControl else { return nil }
        return Declaration(
            contributionYear: contributionYear, turnoverYear: turnoverYear, declarant: declarant,
            registrations: registrations, turnover: turnover, selfControl: selfControl, correction: correction,
            certificate: certificate)
    }

    /// A sheet has no version of its own, and a batch says the version for all of its declarations.
    private mutating func checkVersion() {
        let isInBatch = raw.source.record != nil
        guard raw.source.form != .csv, !isInBatch || has(.version) else { return }
        guard let entry = required(.version), entry.text != "1" else { return }
        report(.versionUnknown, .version, ["value": entry.text])
    }

    private mutating func declarant() -> Declarant? {
        let id = identifier()
        let name = text(.name)
        let street = text(.street)
        let postalCode = text(.postalCode)
        let city = text(.city)
        let country = converted(.country, .countryMalformed) { CountryCode($0) }
        let language: Language? = choice(.language)
        let contactName = text(.contactName)
        let email = email()
        let phone = has(.contactPhone) ? text(.contactPhone) : nil
        guard let id, let name, let street, let postalCode, let city, let country, let language, let contactName,
            let email
        else { return nil }
        return Declarant(
            id: id, name: name,
            address: Address(street: street, postalCode: postalCode, city: city, country: country),
            language: language, contact: Contact(name: contactName, email: email, phone: phone))
    }

    private mutating func identifier() -> DeclarantID? {
        let given = [DeclarationField.enterpriseNumber, .vatNumber, .srn].filter(has)
        if given.contains(where: raw.refused.contains) { return nil }
        guard given.count == 1, let field = given.first else {
            if given.isEmpty {
                report(.fieldMissing, .enterpriseNumber, ["field": raw.source.name(of: .enterpriseNumber)])
            } else {
                report(.identifierSeveral, given[1])
            }
            return nil
        }
        switch field {
        case .vatNumber: return converted(field, .vatNumberMalformed) { VATNumber($0).map(DeclarantID.vat) }
        case .srn: return converted(field, .srnMalformed) { SingleRegistrationNumber($0).map(DeclarantID.srn) }
        default: return enterpriseNumber(field)
        }
    }

    private mutating func enterpriseNumber(_ field: DeclarationField) -> DeclarantID? {
        guard let text = required(field)?.text else { return nil }
        do throws(EnterpriseNumber.Fault) {
            return .enterprise(try EnterpriseNumber(text))
        } catch {
            let (code, details) = error.problem(of: text)
            report(code, field, details)
            return nil
        }
    }

    private mutating func registrations() -> [RegisteredActivity] {
        var seen: Set<RegisteredActivity> = []
        if raw.registrations.count > DocumentLimits.registrations {
            report(.registrationTooMany, .registrations, ["most": String(DocumentLimits.registrations)])
        }
        for written in raw.registrations {
            let registration = RegisteredActivity(activity: written.activity, deviceClass: written.deviceClass)
            guard RegistrationCode.isOne(written.activity), RegistrationCode.isOne(written.deviceClass) else {
                report(.registrationMalformed, written, ["value": shown(registration.description)])
                continue
            }
            if !seen.insert(registration).inserted {
                report(.registrationRepeated, written, ["value": shown(registration.description)])
            }
        }
        return seen.sorted()
    }

    private mutating func turnover() -> DeclaredTurnover? {
        let box: DeclaredTurnover.Box? = has(.box) ? choice(.box) : nil
        let isOfAmounts = has(.totalTurnover) || has(.levyTurnover)
        guard has(.box) || isOfAmounts else {
            report(.turnoverMissing, .totalTurnover)
            return nil
        }
        guard isOfAmounts else { return DeclaredTurnover(box: box, amounts: nil) }
        let total = amount(.totalTurnover)
        let levy = amount(.levyTurnover)
        guard let total, let levy else { return nil }
        return DeclaredTurnover(box: box, amounts: DeclaredTurnover.Amounts(total: total, levy: levy))
    }

    private mutating func correction() -> Correction? {
        guard has(.correctedRevision) || has(.correctionReason) else { return nil }
        let revision = converted(.correctedRevision, .numberMalformed) { DeclarationReader.whole($0, upTo: 6) }
        let reason = text(.correctionReason)
        guard let revision, let reason else { return nil }
        return Correction(revision: revision, reason: reason)
    }

    private mutating func certificate() -> Certificate? {
        guard DeclarationField.certificate.contains(where: has) else { return nil }
        let name = text(.certifierName)
        let profession: Certifier.Profession? = choice(.certifierProfession)
        let number = registerNumber()
        let position: Certifier.Position? = choice(.certifierPosition)
        let date = converted(.certificateDate, .dateMalformed) { CivilDate($0) }
        let hash = converted(.certifiedHash, .hashMalformed) { Fingerprint($0) }
        guard let name, let profession, let number, let position, let date, let hash else { return nil }
        let certifier = Certifier(name: name, profession: profession, registerNumber: number, position: position)
        return Certificate(certifier: certifier, date: date, hash: hash)
    }

    private mutating func registerNumber() -> String? {
        guard let number = text(.certifierNumber) else { return nil }
        if raw.isKept || RegisterNumber.isOne(number) { return number }
        report(.registerNumberMalformed, .certifierNumber, ["value": shown(number)])
        return nil
    }

    // MARK: Kinds of fields

    private func has(_ field: DeclarationField) -> Bool { raw[field] != nil || raw.refused.contains(field) }

    /// A field that must be there, and not empty.
    private mutating func required(_ field: DeclarationField) -> RawDeclaration.Entry? {
        guard let entry = raw[field] else {
            if !raw.refused.contains(field) { report(.fieldMissing, field, ["field": raw.source.name(of: field)]) }
            return nil
        }
        guard !entry.text.isEmpty else {
            report(.fieldEmpty, field, ["field": raw.source.name(of: field)])
            return nil
        }
        return entry
    }

    private mutating func converted<Value>(
        _ field: DeclarationField, _ code: ProblemCode, _ details: [String: String] = [:],
        _ convert: (String) -> Value?
    ) -> Value? {
        guard let text = required(field)?.text else { return nil }
        if let value = convert(text) { return value }
        report(code, field, details.merging(["value": shown(text)]) { given, _ in given })
        return nil
    }

    /// A free text in its normal form.
    private mutating func text(_ field: DeclarationField) -> String? {
        guard let written = required(field)?.text else { return nil }
        do throws(NormalText.Fault) {
            return try NormalText.read(written, longest: field.longest)
        } catch {
            report(error.code, field, error.details(field: raw.source.name(of: field)))
            return nil
        }
    }

    private mutating func email() -> String? {
        guard let text = text(.contactEmail) else { return nil }
        if EmailAddress.isOne(text) { return text }
        report(.emailMalformed, .contactEmail, ["value": shown(text)])
        return nil
    }

    private mutating func choice<Choice: RawRepresentable & CaseIterable>(_ field: DeclarationField) -> Choice?
    where Choice.RawValue == String {
        guard let text = required(field)?.text else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        report(.choiceUnknown, field, ["value": shown(text), "known": known])
        return nil
    }

    private mutating func year(_ field: DeclarationField) -> Int? {
        converted(field, .yearMalformed) { text in
            text.utf8.count == 4 ? DeclarationReader.whole(text, upTo: 4).flatMap { $0 >= 1000 ? $0 : nil } : nil
        }
    }

    private mutating func flag(_ field: DeclarationField) -> Bool? {
        converted(field, .flagMalformed, raw.source.form == .csv ? ["words": "ja, oui, yes, x"] : [:]) { text in
            switch text {
            case "true", "1": true
            case "false", "0": false
            default: nil
            }
        }
    }

    /// Euros with two decimals.
    private mutating func amount(_ field: DeclarationField) -> Cents? {
        guard let entry = required(field) else { return nil }
        let text = entry.text
        switch Decimals.read(text, places: 2, largest: Cents.largest.count) {
        case .success(let count):
            if DeclarationReader.isPlain(text, in: raw.source.form) { return Cents(count) }
            report(.amountMalformed, field, amountDetails(of: entry))
        case .failure(let fault):
            var details = amountDetails(of: entry)
            if fault == .tooPrecise { details["whole"] = Decimals.perhapsGrouped(text) }
            report(ProblemCode(fault), field, details)
        }
        return nil
    }

    /// What is told of an amount: a sheet may have a comma in it where semicolons stand between the columns.
    private func amountDetails(of entry: RawDeclaration.Entry) -> [String: String] {
        var details = ["value": shown(entry.typed ?? entry.text), "largest": Cents.largest.description]
        if raw.isInWorkbook { details["workbook"] = "xlsx" }
        return raw.source.form == .csv ? details.merging(["sheet": "1234,50"]) { own, _ in own } : details
    }

    // MARK: Problems

    private mutating func report(_ code: ProblemCode, _ field: DeclarationField, _ details: [String: String] = [:]) {
        let place = raw.source.place(of: field, at: raw.spot(of: field))
        problems.append(Problem(code, at: place, details))
    }

    private mutating func report(
        _ code: ProblemCode, _ registration: RawDeclaration.Registration, _ details: [String: String]
    ) {
        let place = raw.source.place(ofRegistration: registration.index, at: registration.spot)
        problems.append(Problem(code, at: place, details))
    }

    private func shown(_ text: String) -> String { Shown.text(text) }

    // MARK: The result

    private func placed(_ declaration: Declaration) -> PlacedDeclaration {
        let registrations = raw.registrations.map {
            (
                RegisteredActivity(activity: $0.activity, deviceClass: $0.deviceClass),
                raw.source.place(ofRegistration: $0.index, at: $0.spot)
            )
        }
        return PlacedDeclaration(
            declaration, source: raw.source, start: raw.start, fields: DeclarationField.allCases.map(raw.spot),
            registrations: Dictionary(registrations) { first, _ in first })
    }
}
