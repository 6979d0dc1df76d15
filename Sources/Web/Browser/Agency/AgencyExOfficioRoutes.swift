import Access
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
                desk.show(AgencyExOfficioPage(visit.navigation(.missing)).upload(), visit)
            },
            desk.post("/{year}/ex-officio", .setExOfficio, takesFile: true, take),
            desk.get("/{year}/ex-officio/{batch}", .setExOfficio) { visit throws(Problems) in
                try review(visit, reason: "")
            },
            desk.post("/{year}/ex-officio/{batch}", .setExOfficio, set),
        ]
    }

    private var office: DeclarationOffice { desk.offices.declarations }

    // MARK: The file

    /// A file that can be read is kept, so that what is done is what was looked over.
    private func take(_ visit: AgencyVisit) throws(Problems) -> Answer {
        try desk.offices.rates.pass(desk.desk.limits.upload, "upload", visit.person.caller.name)
        let page = AgencyExOfficioPage(visit.navigation(.missing))
        let here = "/agency/\(visit.year ?? 0)/ex-officio"
        guard let file = visit.visitor.files["file"], !file.bytes.isEmpty else {
            let missing = Problem(.typedFileMissing, at: Place(field: "file"))
            return desk.show(page.upload(), visit, here: here, refused: Problems([missing]))
        }
        let form = DocumentSource.Form(of: file)
        do throws(Problems) {
            _ = try DeclarationDocument(file.bytes, form: form, file: nil)
        } catch {
            let lines = file.bytes.split(separator: 0x0A, maxSplits: 100_000, omittingEmptySubsequences: false)
            let faults = error.listed.map { FileFault($0, lines: lines) }
            var answer = desk.show(page.upload(file: file.name, faults: faults), visit, here: here)
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
        return try DeclarationDocument(found.answer, form: form, file: nil).records.map {
            HandedIn(number: $0.number, declaration: $0.declaration, problems: $0.problems)
        }
    }

    // MARK: Before and after

    private func review(
        _ visit: AgencyVisit, reason: String, refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        let request = try visit.request(.setExOfficio, desk.offices.access)
        // Any reason lets the check pass that one is given: it is asked for below.
        let verdicts = try office.checkExOfficio(try records(visit), reason: "–", by: request)
        let page = AgencyExOfficioPage(visit.navigation(.missing))
        let id = visit.visitor.step(3)
        return desk.show(
            page.review(try rows(verdicts), batch: id, reason: reason), visit, here: visit.visitor.path,
            refused: problems)
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
        let page = AgencyExOfficioPage(visit.navigation(.missing))
        return desk.show(page.done(try rows(verdicts)), visit, here: visit.visitor.path)
    }

    /// Each with what would be asked, where the figures of its year are known.
    private func rows(_ verdicts: [FilingVerdict]) throws(Problems) -> [AgencyExOfficioPage.Row] {
        var years: [Int: AssessmentYear?] = [:]
        return verdicts.map { verdict in
            guard let declaration = verdict.declaration else {
                return AgencyExOfficioPage.Row(verdict, contribution: nil)
            }
            let number = declaration.contributionYear
            if years[number] == nil {
                years[number] = .some(try? AssessmentYear(desk.offices.book.year(number)))
            }
            let assessed = (years[number] ?? nil)?.assess(declaration, isDeclared: false)
            return AgencyExOfficioPage.Row(verdict, contribution: assessed?.outcome.total)
        }
    }
}
