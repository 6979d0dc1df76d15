import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// A declaration as a file: it fills in the form, or it is told what is wrong with it, line by line.
struct UploadRoutes {
    let desk: DeclarationDesk

    var all: [BrowserRoute] {
        [
            desk.get("/upload") { visitor, person throws(Problems) in
                let standing = try desk.writing(visitor, person)
                return desk.show(standing.form.upload(columns: UploadColumn.all), visitor, standing)
            },
            desk.get("/upload/template.csv", template),
            desk.get("/upload/template.xlsx", template), desk.post("/upload", takesFile: true, take),
        ]
    }

    /// A sheet with the row of this declaration, to be filled in.
    private func template(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.writing(visitor, person)
        let row = DeclarationTemplate.Row(
            standing.key, name: standing.form.organisation, last: standing.form.sheet.known?.declaration)
        if visitor.path.hasSuffix(".xlsx") {
            return try TemplateWorkbook.answer([row], named: "declaration-\(standing.key.pathName)", visitor.language)
        }
        let sheet = DeclarationTemplate.csv([row], year: standing.key.year, visitor.language)
        return .file(Array(sheet.utf8), .csv, name: "declaration-\(standing.key.pathName).csv")
    }

    private func take(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        try desk.desk.offices.rates.pass(desk.desk.limits.upload, "upload", person.caller.name)
        let standing = try desk.writing(visitor, person)
        let upload: SheetUpload
        do throws(Problems) {
            upload = SheetUpload(try visitor.chosenFile(), visitor.language)
        } catch {
            return desk.show(standing.form.upload(columns: UploadColumn.all), visitor, standing, refused: error)
        }
        let placed: PlacedDeclaration
        do throws(Problems) {
            placed = try read(upload)
        } catch {
            return refused(error, upload, visitor, standing, isRead: false)
        }
        guard placed.declaration.key == standing.key else {
            return try elsewhere(placed.declaration, upload.file, visitor, standing)
        }
        // Nobody says in a file what they may not say otherwise.
        guard placed.declaration.certificate == nil || standing.mayCertify else {
            let problem = Problem(.certificateForeign, at: placed.place(of: .certifierName))
            return refused(Problems([problem]), upload, visitor, standing)
        }
        let author = try desk.author(standing, standing.action)
        let request = FilingRequest(author: author, id: visitor.id)
        let problems = try desk.office.check([checked(placed, standing)], FilingTerms(), by: request)
            .flatMap(\.problems).errors
        guard problems.isEmpty else { return refused(Problems(problems), upload, visitor, standing) }
        let sheet = try desk.office.save(all: answers(placed.declaration), of: standing.key, by: author)
        let step = standing.form.with(sheet).plan.next
        return .redirect(desk.path(standing.key, "/form/\(step?.rawValue ?? "check")"))
    }

    /// A file about another declaration fills nothing in: who chose the wrong one would correct another year. Of whom
    /// it is, is told as the file says it, and whether there is such a company is not.
    private func elsewhere(
        _ declaration: Declaration, _ file: UploadedFile, _ visitor: Visitor, _ standing: DeclarationDesk.Standing
    ) throws(Problems) -> Answer {
        var (status, isAllowed): (HTTPResponse.Status, Bool) = (.conflict, true)
        do throws(Problems) {
            let meant = try desk.standing(visitor, standing.person, declaration.key)
            _ = try meant.access.decide(meant.action).grant()
        } catch {
            status = Refusal(error).status
            guard [.forbidden, .notFound].contains(status) else { throw error }
            isAllowed = false
        }
        let page = standing.form.upload(
            file: file.name, of: declaration, isAllowed: isAllowed, columns: UploadColumn.all)
        var answer = desk.show(page, visitor, standing)
        answer.status = status
        return answer
    }

    /// The one declaration of a file.
    ///
    /// - Throws: everything that is wrong with it.
    private func read(_ upload: SheetUpload) throws(Problems) -> PlacedDeclaration {
        let document = try upload.document()
        guard document.records.count == 1, let record = document.records.first else {
            let details = ["count": String(document.records.count), "most": "1"]
            throw Problems([Problem(.batchTooMany, details)])
        }
        guard let placed = record.declaration, record.problems.errors.isEmpty else {
            throw Problems(record.problems.errors)
        }
        return placed
    }

    /// A file that takes the place of an earlier declaration need not say why: the form asks.
    private func checked(_ placed: PlacedDeclaration, _ standing: DeclarationDesk.Standing) -> HandedIn {
        let corrected = standing.form.sheet.corrected
        let meant = placed.with { declaration in
            guard let corrected, declaration.correction == nil else { return }
            declaration.correction = Correction(revision: corrected, reason: "–")
        }
        return HandedIn(number: 1, declaration: meant)
    }

    private func answers(_ declaration: Declaration) -> FormAnswers {
        var answers = FormAnswers(declaration)
        answers.reason = declaration.correction?.reason
        answers.certificate = declaration.certificate
        if declaration.certificate != nil { answers.certifier = FormAnswers.later }
        return answers
    }

    private func refused(
        _ problems: Problems, _ upload: SheetUpload, _ visitor: Visitor, _ standing: DeclarationDesk.Standing,
        isRead: Bool = true
    ) -> Answer {
        let lines = upload.lines
        let faults = problems.listed.map { FileFault($0, lines: lines) }
        // Of what is no text, nothing was seen that could be all there is to correct.
        let isSeen = isRead || problems.listed.contains { $0.code == .inputNotText }
        let page = standing.form.upload(
            file: upload.file.name, faults: faults, unlisted: problems.unlisted, isRead: isSeen,
            columns: UploadColumn.all)
        var answer = desk.show(page, visitor, standing)
        answer.status = Refusal(problems).status
        return answer
    }
}
