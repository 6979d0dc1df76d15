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

/// Setting what was not declared from a file: looked over first, and then done.
struct AgencyExOfficioRoutes {
    let desk: AgencyDesk

    var all: [AgencyRoute] {
        [
            desk.get("/{year}/ex-officio", .setExOfficio) { visit throws(Problems) in
                desk.show(page(visit).upload(example: ExOfficioSheet.example(visit.year ?? 0)), visit)
            },
            desk.post("/{year}/ex-officio", .setExOfficio, takesFile: true, take),
            desk.get("/{year}/ex-officio/template.csv", .setExOfficio, template),
            desk.get("/{year}/ex-officio/{batch}", .setExOfficio) { visit throws(Problems) in
                try review(visit, reason: "")
            },
            desk.post("/{year}/ex-officio/{batch}", .setExOfficio, set),
        ]
    }

    private var office: DeclarationOffice { desk.offices.declarations }

    // MARK: The file

    /// A sheet with a row for each that is expected and has not declared, in a closed year for each that was admitted:
    /// the turnover is what is left to fill in.
    private func template(_ visit: AgencyVisit) throws(Problems) -> Answer {
        try desk.offices.rates.pass(desk.desk.limits.export, "export", visit.person.caller.name)
        let year = try visit.givenYear
        let missing =
            try desk.billing.year(year).isClosed
            ? desk.agency.admitted(of: year) : desk.agency.missing(MissingQuery(), of: year).all
        let rows = try missing.map { (one) throws(Problems) in
            let before = DeclarationKey(declarant: one.key.declarant, year: year - 1)
            let last = one.ground == .lastYear ? try office.file(of: before).newest.declaration : nil
            return DeclarationTemplate.Row(one.key, name: one.name, last: last)
        }
        let sheet = ExOfficioSheet.template(rows, year: year, visit.visitor.language)
        return .file(Array(sheet.utf8), .csv, name: "ex-officio-\(year).csv")
    }

    /// A file that can be read is kept, so that what is done is what was looked over.
    private func take(_ visit: AgencyVisit) throws(Problems) -> Answer {
        try desk.offices.rates.pass(desk.desk.limits.upload, "upload", visit.person.caller.name)
        let page = page(visit)
        let example = ExOfficioSheet.example(visit.year ?? 0)
        let here = "/agency/\(visit.year ?? 0)/ex-officio"
        guard let given = visit.visitor.files["file"], !given.bytes.isEmpty else {
            return desk.show(page.upload(example: example), visit, here: here, refused: visit.missingFile())
        }
        let upload = SheetUpload(given, visit.visitor.language)
        let (file, form) = (upload.file, upload.form)
        do throws(Problems) {
            _ = try read(file.bytes, form, contact(visit))
        } catch {
            let lines = upload.lines
            let faults = error.listed.map { FileFault(SheetUpload.offeringWorkbooks($0), lines: lines) }
            var answer = desk.show(page.upload(file: file.name, faults: faults, example: example), visit, here: here)
            answer.status = Refusal(error).status
            return answer
        }
        let id = "ex-officio-\(form.rawValue)-\(Fingerprint(of: file.bytes).description.prefix(32))"
        let now = desk.offices.clock.now()
        try office.store.write { (store) throws(Problems) in
            guard try store.batch(id) == nil else { return }
            let owner = OrganisationID.agency.description
            try store.add(StoredBatch(id: id, owner: owner, answer: file.bytes, at: now))
        }
        return .redirect("\(here)/\(id)")
    }

    /// - Throws: `batch.unknown`.
    private func records(_ visit: AgencyVisit) throws(Problems) -> [HandedIn] {
        let id = visit.visitor.step(3)
        let found = try office.store.read { (store) throws(Problems) in try store.batch(id) }
        let parts = id.split(separator: "-")
        guard let found, found.owner == OrganisationID.agency.description, id.hasPrefix("ex-officio-"),
            parts.count == 4, let form = DocumentSource.Form(rawValue: String(parts[2]))
        else { throw Problems([Problem(.batchUnknown, ["id": String(id.prefix(60))])]) }
        let clerk = contact(visit)
        let read = try read(found.answer, form, clerk)
        let ours = read.declarations.map { ofYear($0, visit.year ?? 0) }
        guard read.knowsTurnoverAlone else { return ours }
        return try KnownDeclarations(office: office, clerk: clerk).completed(ours)
    }

    /// The same, refused where it is of another year than the page is about.
    private func ofYear(_ one: HandedIn, _ year: Int) -> HandedIn {
        guard let placed = one.declaration, placed.declaration.contributionYear != year else { return one }
        let details = ["value": String(placed.declaration.contributionYear), "expected": String(year)]
        let problem = Problem(.typedContradiction, at: placed.place(of: .contributionYear), details)
        var other = HandedIn(
            number: one.number, declaration: placed, problems: one.problems + [problem], author: one.author)
        other.said = one.said
        return other
    }

    private typealias Sheet = (declarations: [HandedIn], knowsTurnoverAlone: Bool)

    /// Whole declarations, or the sheet of turnovers that the command line takes too. What is neither is told as what
    /// it comes nearest to.
    private func read(
        _ bytes: [UInt8], _ form: DocumentSource.Form, _ clerk: Contact
    ) throws(Problems) -> Sheet {
        let whole: Problems
        do throws(Problems) {
            return (try DeclarationDocument(bytes, form: form, file: nil).handedIn, false)
        } catch {
            whole = error
        }
        guard form == .csv, whole.listed.contains(where: { $0.code == .columnMissing }) else { throw whole }
        do throws(Problems) {
            return (try ExOfficioSheet.read(bytes, file: nil, contact: clerk).handedIn, true)
        } catch {
            throw error.listed.count < whole.listed.count ? error : whole
        }
    }

    /// Who sets them, for questions about what is set.
    private func contact(_ visit: AgencyVisit) -> Contact {
        let access = visit.access
        let data = visit.person.caller.person.flatMap { id in
            access.acting?.people[id] ?? access.organisation?.people[id]
        }
        return Contact(
            name: data?.fullName ?? visit.person.session.identity.name,
            email: data?.email ?? access.organisation?.email ?? "")
    }

    private func page(_ visit: AgencyVisit) -> AgencyExOfficioPage { AgencyExOfficioPage(visit.navigation(.missing)) }

    // MARK: Before and after

    private func review(
        _ visit: AgencyVisit, reason: String, refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        let request = try visit.request(.setExOfficio, desk.offices.access)
        // Any reason lets the check pass that one is given: it is asked for below.
        let records = try records(visit)
        let verdicts = try office.checkExOfficio(records, reason: "–", by: request)
        let page = page(visit)
        let id = visit.visitor.step(3)
        return desk.show(
            page.review(
                try rows(verdicts, records), batch: id, reason: reason, until: try dayToCome(visit)), visit,
            here: visit.visitor.path, refused: problems)
    }

    /// The last day to declare, while who is set ex officio can still declare in time.
    private func dayToCome(_ visit: AgencyVisit) throws(Problems) -> CivilDate? {
        let year = try visit.givenYear
        guard let day = try office.deadlines()[year], desk.offices.clock.now().day <= day,
            try !desk.billing.year(year).isClosed
        else { return nil }
        return day
    }

    /// The same file for the same reason is set once, however often it is sent.
    private func set(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let typed = visit.visitor.form["reason"] ?? ""
        let reason: String
        do throws(NormalText.Fault) {
            reason = try NormalText.read(typed, longest: 500)
        } catch {
            let details = error.details(field: BillingWords.reason[visit.visitor.language])
            let problem = Problem(error.code, at: Place(field: "reason"), details)
            return try review(visit, reason: typed, refused: Problems([problem]))
        }
        let records = try records(visit)
        let marks = [visit.visitor.step(3), reason, visit.person.caller.name]
        let key = Fingerprint(of: DelimitedFields.bytes(marks)).description
        let request = try visit.request(.setExOfficio, desk.offices.access, key: key)
        var verdicts: [FilingVerdict] = []
        try office.setExOfficio(records, reason: reason, by: request) { verdicts.append($0) }
        let page = page(visit)
        return desk.show(page.done(try rows(verdicts, records)), visit, here: visit.visitor.path)
    }

    /// Each with what would be asked, where the figures of its year are known.
    private func rows(
        _ verdicts: [FilingVerdict], _ records: [HandedIn]
    ) throws(Problems) -> [AgencyExOfficioPage.Row] {
        var years: [Int: AssessmentYear?] = [:]
        let said = Dictionary(records.map { ($0.number, $0) }) { first, _ in first }
        return verdicts.map { verdict in
            let one = said[verdict.number]
            guard let declaration = verdict.declaration else {
                return AgencyExOfficioPage.Row(verdict, number: number(verdict, one), said: one?.said)
            }
            let year = declaration.contributionYear
            if years[year] == nil {
                years[year] = .some(try? desk.offices.declarations.assessmentYear(year))
            }
            let assessed = (years[year] ?? nil)?.assess(declaration, isDeclared: false)
            return AgencyExOfficioPage.Row(
                verdict, number: number(verdict, one), contribution: assessed?.outcome.total)
        }
    }

    /// A row of a sheet is known by its line there, where the row of names is the first; a declaration of another
    /// document by its place in it.
    private func number(_ verdict: FilingVerdict, _ one: HandedIn?) -> Int {
        one?.isOfSheet == true ? verdict.number + 1 : verdict.number
    }
}

extension HandedIn {
    fileprivate var isOfSheet: Bool {
        said != nil || declaration?.source.form == .csv || problems.contains { $0.place.cell != nil }
    }
}
