import Access
import Billing
import Declarations
import Exchange
import Law
import Pages
import Rules
import Service
import SignIn
import Values
import Wording

/// Everybody of a year in one list, the same as a file, and all that is known of one of them.
struct AgencyContributorRoutes {
    let desk: AgencyDesk

    var all: [AgencyRoute] {
        [
            desk.get("/{year}/contributors", .viewDeclaration, list),
            desk.get("/{year}/contributors.csv", .exportDeclarations) { visit throws(Problems) in
                try export(visit, .csv, "csv")
            },
            desk.get("/{year}/contributors.xlsx", .exportDeclarations) { visit throws(Problems) in
                try export(visit, .workbook, "xlsx")
            },
            desk.get("/contributors/{contributor}", .viewDeclaration, show),
            desk.get("/contributors/{contributor}/reopening/{year}", .decideYear) { visit throws(Problems) in
                let asked = try closed(visit)
                return desk.show(try page(asked, visit, TypedFields([:])), visit)
            },
            desk.post("/contributors/{contributor}/reopening/{year}", .decideYear, reopen),
        ]
    }

    private func list(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let year = visit.year ?? 0
        let query = ContributorQuery(visit.visitor.query)
        let rows = try desk.agency.contributors(query, of: year)
        let page = AgencyContributorsPage(
            visit.navigation(.contributors), query, rows, address: { $0.address("/agency/\(year)/contributors") },
            file: { query.address("/agency/\(year)/contributors.\($0)") })
        return desk.show(page.page, visit)
    }

    // MARK: Files

    private static let columns = [
        "name", "number", "contribution_year", "state", "country", "total_turnover", "levy_turnover", "contribution",
        "handed_in", "changed",
    ]

    private func export(_ visit: AgencyVisit, _ media: Media, _ ending: String) throws(Problems) -> Answer {
        try desk.offices.rates.pass(desk.desk.limits.export, "export", visit.person.caller.name)
        let year = visit.year ?? 0
        let rows = try desk.agency.contributors(ContributorQuery(visit.visitor.query), of: year)
        let language = visit.visitor.language
        let sheet = TextSheet(columns: Self.columns, cells: rows.map { cells($0, year, language) })
        return try sheet.answer("contributors", named: "contributors-\(year)", media, ending, language)
    }

    private func cells(_ row: ContributorRow, _ year: Int, _ language: Language) -> [DeclarationRow.Cell] {
        let (line, amounts) = (row.line, row.line.turnover.amounts)
        return [
            .text(line.name), .text(line.declarant.description), .number(year), .text(line.state.label[language]),
            .text(line.country.description), amounts.map { .amount($0.total) } ?? .empty,
            amounts.map { .amount($0.levy) } ?? .empty, row.contribution.map { .amount($0) } ?? .empty,
            line.handedInAt.map { .day($0.day) } ?? .empty, .day(line.changedAt.day),
        ]
    }

    // MARK: One of them

    private func show(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let text = visit.visitor.step(2)
        guard let declarant = DeclarationKey(pathName: "2000-\(text)")?.declarant else { throw unknown(text) }
        let declarations = DeclarationDesk(desk: desk.desk)
        var (years, name): ([DeclarationPage], String?) = ([], nil)
        var reopenable: Set<Int> = []
        var undeclared: [Int] = []
        for year in desk.offices.declarations.begunYears {
            let key = DeclarationKey(declarant: declarant, year: year)
            let standing = try declarations.standing(visit.visitor, visit.person, key)
            name = name ?? standing.access.organisation.flatMap { $0.isRegistered ? $0.name : nil }
            if try mayReopen(standing.form, visit) { reopenable.insert(year) }
            guard let newest = standing.form.sheet.history.newest else {
                undeclared.append(year)
                continue
            }
            name = name ?? newest.declaration.declarant.name
            years.append(
                DeclarationPage(
                    standing.form, receipts: try declarations.office.receipts(of: key),
                    assessment: try assessment(newest, standing.form), rights: []))
        }
        guard let name else { throw unknown(text) }
        let known = try desk.agency.contributorCase(of: declarant)
        let page = AgencyContributorPage(
            visit.navigation(), declarant, name: name, years, known, hasAccount: visit.may(.viewLedger),
            reopenable: reopenable, undeclared: undeclared, maySet: visit.may(.setExOfficio),
            reopened: visit.visitor.query["reopened"].flatMap { Int($0) })
        return desk.show(page.page, visit)
    }

    // MARK: Reopening

    /// Whether the visitor may reopen a declaration: its year is closed, and its money not settled.
    private func mayReopen(_ form: FormContext, _ visit: AgencyVisit) throws(Problems) -> Bool {
        guard visit.may(.decideYear), form.sheet.isClosed else { return false }
        return try desk.billing.year(form.key.year).state != .settled
    }

    /// What is to be reopened, with the name of its declarant; and whether anything was ever said of it.
    private typealias Asked = (key: DeclarationKey, name: String, isDeclared: Bool)

    /// The declaration that an address names; of a closed year also one that somebody known here never began, so that
    /// who was forgotten can still be charged.
    ///
    /// - Throws: `declaration.unknown`.
    private func closed(_ visit: AgencyVisit) throws(Problems) -> Asked {
        let text = "\(visit.visitor.step(4))-\(visit.visitor.step(2))"
        let years = desk.offices.declarations.begunYears
        guard let key = DeclarationKey(pathName: text), years.contains(key.year) else { throw unknown(text) }
        if let newest = try newest(key, visit).newest { return (key, newest.declaration.declarant.name, true) }
        guard try desk.billing.year(key.year).isClosed, let name = try name(of: key.declarant, visit) else {
            throw unknown(text)
        }
        return (key, name, false)
    }

    private func newest(
        _ key: DeclarationKey, _ visit: AgencyVisit
    ) throws(Problems) -> (newest: Revision?, registered: String?) {
        let standing = try DeclarationDesk(desk: desk.desk).standing(visit.visitor, visit.person, key)
        let organisation = standing.access.organisation
        return (standing.form.sheet.history.newest, organisation.flatMap { $0.isRegistered ? $0.name : nil })
    }

    /// As it is registered here, or as it was called in its newest declaration; `nil` for who is not known.
    private func name(of declarant: DeclarantID, _ visit: AgencyVisit) throws(Problems) -> String? {
        for year in desk.offices.declarations.begunYears {
            let found = try newest(DeclarationKey(declarant: declarant, year: year), visit)
            if let name = found.registered ?? found.newest?.declaration.declarant.name { return name }
        }
        return nil
    }

    private func page(_ asked: Asked, _ visit: AgencyVisit, _ typed: TypedFields) throws(Problems) -> Page {
        .reopening(
            visit.visitor.language, asked.key, name: asked.name, isDeclared: asked.isDeclared,
            reader: try desk.offices.declarations.reader(of: asked.key), typed: typed)
    }

    private func reopen(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let asked = try closed(visit)
        let (key, language, typed) = (asked.key, visit.visitor.language, TypedFields(visit.visitor))
        var reading = MoneyReading(typed, language)
        let label = Page.reopeningReasonLabel(language)
        guard let reason = reading.text("reason", label: label, longest: MoneyReading.longestReason) else {
            return desk.show(try page(asked, visit, typed), visit, refused: reading.problems)
        }
        try desk.billing.reopenDeclaration(
            key, reason: reason, by: try visit.request(.decideYear, desk.offices.access))
        return .redirect("/agency/contributors/\(key.declarant)?reopened=\(key.year)")
    }

    /// `nil` where nothing is asked.
    private func assessment(
        _ newest: Revision, _ form: FormContext
    ) throws(Problems) -> Result<ExplainedAssessment, Problems>? {
        switch form.sheet.state {
        case .submitted, .certified, .refused, .exOfficio:
            let isDeclared = form.sheet.state != .exOfficio
            return Result { () throws(Problems) in
                try desk.offices.declarations.assessmentYear(form.law.year)
                    .assess(newest.declaration, isDeclared: isDeclared)
            }
        case nil, .draft, .withdrawn, .superseded: return nil
        }
    }

    private func unknown(_ text: String) -> Problems {
        Problems([Problem(.declarationUnknown, ["declaration": String(text.prefix(60))])])
    }
}

extension ContributorQuery {
    /// As an address says it; what it says wrongly is passed over.
    init(_ query: FormFields) {
        self.init()
        state = query["state"].flatMap { State(rawValue: $0) }
        search = String((query["search"] ?? "").trimmingSpaces.prefix(200))
        order = query["order"].flatMap { Order(rawValue: $0) } ?? .name
        isDescending = query["descending"] == "true"
        page = query["page"].flatMap { Int($0) } ?? 1
    }

    /// The same as an address says it.
    func address(_ path: String) -> String {
        var fields: [(String, String)] = []
        if let state { fields.append(("state", state.rawValue)) }
        if !search.isEmpty { fields.append(("search", search)) }
        if order != .name { fields.append(("order", order.rawValue)) }
        if isDescending { fields.append(("descending", "true")) }
        if page > 1 { fields.append(("page", String(page))) }
        return fields.isEmpty ? path : "\(path)?\(FormText.text(fields))"
    }
}
