import Access
import Billing
import Declarations
import Exchange
import Law
import Pages
import Service
import SignIn
import Values
import Wording

/// Who has not declared, and writing to them.
struct AgencyMissingRoutes {
    let desk: AgencyDesk

    var all: [AgencyRoute] {
        [
            desk.get("/{year}/missing", .viewObligations, list),
            desk.get("/{year}/missing.csv", .exportDeclarations) { visit throws(Problems) in
                try export(visit, .csv, "csv")
            },
            desk.get("/{year}/missing.xlsx", .exportDeclarations) { visit throws(Problems) in
                try export(visit, .workbook, "xlsx")
            },
            desk.get("/{year}/missing/notices", .remindDeclarants, review),
            // As many are picked as a page has.
            desk.post("/{year}/missing/notices", .remindDeclarants, send),
        ]
    }

    private func list(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let year = visit.year ?? 0
        let query = MissingQuery(visit.visitor.query)
        let found = try desk.agency.missing(query, of: year)
        let rights = AgencyMissingPage.Rights(
            remind: desk.offices.declarations.writesMails && visit.may(.remindDeclarants),
            setExOfficio: visit.may(.setExOfficio), export: visit.may(.exportDeclarations),
            isClosed: try desk.billing.year(year).isClosed)
        let page = AgencyMissingPage(
            visit.navigation(.missing), query, found.all, found.notices, rights,
            address: { $0.address("/agency/\(year)/missing") },
            file: { query.address("/agency/\(year)/missing.\($0)") })
        return desk.show(page.page, visit)
    }

    // MARK: Files

    private static let columns = [
        "name", "number", "street", "postal_code", "city", "country", "email", "language", "last_declared_year",
        "ground", "state",
    ]

    private func export(_ visit: AgencyVisit, _ media: Media, _ ending: String) throws(Problems) -> Answer {
        try desk.offices.rates.pass(desk.desk.limits.export, "export", visit.person.caller.name)
        let (year, language) = (visit.year ?? 0, visit.visitor.language)
        let rows = try desk.agency.missingContacts(MissingQuery(visit.visitor.query), of: year)
        let sheet = TextSheet(columns: Self.columns, cells: rows.map { Self.cells($0, language) })
        return try sheet.answer("missing", named: "missing-\(year)", media, ending, language)
    }

    private static func cells(_ one: MissingContact, _ language: Language) -> [DeclarationRow.Cell] {
        func text(_ text: String?) -> DeclarationRow.Cell { text.map { .text($0) } ?? .empty }
        let (missing, address) = (one.missing, one.address)
        return [
            .text(missing.name), .text(missing.key.declarant.description), text(address?.street),
            text(address?.postalCode), text(address?.city), text(address?.country.description), text(one.email),
            text(one.language?.rawValue), one.lastDeclaredYear.map { .number($0) } ?? .empty,
            .text(AgencyMissingPage.label(of: missing.ground, language)),
            .text((missing.state?.label ?? LifeState.notDeclared)[language]),
        ]
    }

    /// Those who are picked, or all that fit, and still have not declared.
    private func chosen(_ fields: FormFields, _ year: Int) throws(Problems) -> [MissingDeclaration] {
        var query = MissingQuery(fields)
        if fields["all"] == "true" { return try desk.agency.missing(query, of: year).all }
        let picked = Set(fields.all("id").prefix(MissingQuery.rows))
        query.search = ""
        return try desk.agency.missing(query, of: year).all.filter { picked.contains($0.key.pathName) }
    }

    private func review(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let fields = visit.visitor.query
        // No mail is shown that is refused when it is sent.
        guard try !desk.billing.year(visit.givenYear).isClosed else {
            return .redirect(MissingQuery(fields).address("/agency/\(try visit.givenYear)/missing"))
        }
        let kind = StoredMail.Kind(noticed: fields)
        let chosen = try chosen(fields, visit.year ?? 0)
        let carried = fields.fields.filter { ["id", "all", "ground", "search"].contains($0.name) }
        let page = AgencyNoticesPage(visit.navigation(.missing), kind)
        return desk.show(page.review(chosen, fields: carried, sample: try sample(chosen, kind)), visit)
    }

    /// As the first of them gets it who has an address.
    private func sample(
        _ chosen: [MissingDeclaration], _ kind: StoredMail.Kind
    ) throws(Problems) -> AgencyNoticesPage.Sample? {
        let deadlines = try desk.offices.declarations.deadlines()
        let writer = MailText(desk.offices.book, address: desk.desk.address) { deadlines[$0] }
        for missing in chosen.prefix(MissingQuery.rows) {
            guard let mail = try desk.agency.notice(kind, to: missing.key) else { continue }
            let words = writer.words(of: mail)
            return AgencyNoticesPage.Sample(language: mail.language, subject: words.subject, text: words.text)
        }
        return nil
    }

    private func send(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let fields = visit.visitor.form
        let kind = StoredMail.Kind(noticed: fields)
        let keys = try chosen(fields, visit.year ?? 0).map(\.key)
        let request = try visit.request(.remindDeclarants, desk.offices.access)
        let outcomes = try desk.agency.send(kind, to: keys, by: request)
        let page = AgencyNoticesPage(visit.navigation(.missing), kind)
        return desk.show(page.done(outcomes), visit, here: "/agency/\(visit.year ?? 0)/missing")
    }
}

extension StoredMail.Kind {
    /// What declarants are written: the invitation where it is asked for.
    fileprivate init(noticed fields: FormFields) {
        self = fields["kind"] == StoredMail.Kind.invitation.rawValue ? .invitation : .reminder
    }
}

extension MissingQuery {
    /// As an address says it; what it says wrongly is passed over.
    init(_ query: FormFields) {
        self.init()
        ground = query["ground"].flatMap { MissingDeclaration.Ground(rawValue: $0) }
        search = String((query["search"] ?? "").trimmingSpaces.prefix(200))
        page = query["page"].flatMap { Int($0) } ?? 1
    }

    /// The same as an address says it.
    func address(_ path: String) -> String {
        var fields: [(String, String)] = []
        if let ground { fields.append(("ground", ground.rawValue)) }
        if !search.isEmpty { fields.append(("search", search)) }
        if page > 1 { fields.append(("page", String(page))) }
        return fields.isEmpty ? path : "\(path)?\(FormText.text(fields))"
    }
}
