import Declarations
import Law
import Service
import Values
import Wording

/// What a declaration says, field by field, in the words of a language.
struct DeclarationValues {
    let form: FormContext

    private var language: Language { form.language }

    /// Those that people look for, in the order of the document.
    private static let main: [DeclarationField] = [
        .box, .totalTurnover, .levyTurnover, .registrations, .selfControl, .name, .street, .postalCode, .city, .country,
        .contactName, .contactEmail, .contactPhone,
    ]

    /// The main fields that a declaration has, without the question that was not asked.
    ///
    /// - Parameters:
    ///   - withdrawn: whether nothing of it holds any more.
    ///   - isBrief: leaves out who declares.
    func rows(_ declaration: Declaration, withdrawn: Bool, isBrief: Bool = false) -> [[String: Any]] {
        DeclarationValues.main.prefix(isBrief ? 5 : DeclarationValues.main.count).compactMap { field in
            guard let text = text(of: field, declaration) else { return nil }
            return ["label": label(field), "value": value(field, text), "withdrawn": withdrawn]
        }
    }

    /// Who declares, and whom to ask: a certificate is about that, too.
    func parties(_ declaration: Declaration) -> [[String: Any]] {
        form.declarantRows(declaration.declarant).map { row in
            ["label": row.label, "lines": row.lines, "text": row.lines.joined(separator: ", ")]
        }
    }

    /// Who certified, in which profession and when.
    func rows(_ certificate: Certificate) -> [[String: Any]] {
        DeclarationValues.certified.map { field, text in
            ["label": label(field), "value": value(field, text(certificate))]
        }
    }

    private static let certified: [(DeclarationField, @Sendable (Certificate) -> String)] = [
        (.certifierName, \.certifier.name), (.certifierProfession, \.certifier.profession.rawValue),
        (.certifierNumber, \.certifier.registerNumber), (.certifierPosition, \.certifier.position.rawValue),
        (.certificateDate, \.date.description),
    ]

    /// What one declaration says differently from another; the reason is told beside it.
    func changes(_ before: Declaration, _ after: Declaration) -> [[String: Any]] {
        var told: Set<DeclarationField> = [.correctedRevision, .correctionReason]
        // Where there are amounts, nobody ticked it: it follows from them.
        if before.turnover.amounts != nil, after.turnover.amounts != nil { told.insert(.box) }
        return RevisionDifference.between(before, after).filter { !told.contains($0.field) }.map { change in
            [
                "label": label(change.field), "before": change.before.map { value(change.field, $0) } ?? "–",
                "after": change.after.map { value(change.field, $0) } ?? "–",
            ]
        }
    }

    /// The figures of a revision beside those of the year before.
    func besides(_ newest: Revision, _ previous: Revision?, withdrawn: Bool) -> [[String: Any]] {
        let fields: [DeclarationField] = [.box, .totalTurnover, .levyTurnover, .registrations, .selfControl]
        return fields.compactMap { field in
            let this = text(of: field, newest.declaration)
            let last = previous.flatMap { text(of: field, $0.declaration) }
            guard this != nil || last != nil else { return nil }
            return [
                "label": label(field), "withdrawn": withdrawn, "this": lines(field, this), "last": lines(field, last),
            ]
        }
    }

    /// What a declaration says; nothing for a question that nobody asked, nor for the box that follows from amounts.
    private func text(of field: DeclarationField, _ declaration: Declaration) -> String? {
        if field == .box, declaration.turnover.amounts != nil { return nil }
        let isAsked =
            field != .selfControl || declaration.selfControl || declaration.isAskedSelfControl(form.law.table)
        return isAsked ? declaration.text(of: field) : nil
    }

    /// Activities and self-control, as one of many says them.
    func registered(_ declaration: Declaration) -> [String] {
        let fields: [DeclarationField] = [.registrations, .selfControl]
        return fields.compactMap { field in
            text(of: field, declaration).map { Punctuation(language).pair(label(field), value(field, $0)) }
        }
    }

    private func lines(_ field: DeclarationField, _ text: String?) -> [String] {
        guard let text else { return ["–"] }
        guard field == .registrations, !text.isEmpty else { return [value(field, text)] }
        return text.split(separator: "|").map { value(field, String($0)) }
    }

    func label(_ field: DeclarationField) -> String { field.label[language].capitalisedFirst }

    /// A value as people read it; what a document writes, where there is no other way.
    func value(_ field: DeclarationField, _ text: String) -> String {
        switch field {
        case .box: DeclaredTurnover.Box(rawValue: text)?.label[language] ?? text
        case .totalTurnover, .levyTurnover: money(text)
        case .registrations: registered(text)
        case .selfControl: CheckWords.rows[text == "true" ? "yes" : "no"]?[language] ?? text
        case .certifierProfession: Certifier.Profession(rawValue: text)?.label[language] ?? text
        case .certifierPosition: Certifier.Position(rawValue: text)?.label[language] ?? text
        case .certificateDate: CivilDate(text).map(form.numerals.date) ?? text
        case .country: CountryCode(text).map { CountryNames.name(of: $0, language) } ?? text
        case .language: Language(rawValue: text).map(PageFrame.name) ?? text
        case .version, .contributionYear, .turnoverYear, .enterpriseNumber, .vatNumber, .srn, .name, .street,
            .postalCode, .city, .contactName, .contactEmail, .contactPhone, .correctedRevision,
            .correctionReason, .certifierName, .certifierNumber, .certifiedHash:
            text
        }
    }

    private func money(_ text: String) -> String {
        switch Decimals.read(text, places: 2, largest: Cents.largest.count) {
        case .success(let count): form.numerals.money(Cents(count))
        case .failure: text
        }
    }

    private func registered(_ text: String) -> String {
        let names = text.split(separator: "|").compactMap { code -> String? in
            let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
            return parts.count == 2
                ? form.name(RegisteredActivity(activity: parts[0], deviceClass: parts[1])) : String(code)
        }
        return names.isEmpty ? CheckWords.rows["no_registrations"]?[language] ?? "" : Punctuation(language).list(names)
    }
}
