import Access
import Billing
import Declarations
import Exchange
import HTTPTypes
import Law
import Pages
import Paper
import Rules
import Service
import SignIn
import Values

/// A declaration once something was said of it: its page, its receipts, withdrawing it, and asking for its certificate.
struct LifeRoutes {
    let desk: DeclarationDesk

    private var certificates: CertificateDesk { CertificateDesk(desk: desk) }

    var all: [BrowserRoute] {
        [
            desk.get("", declaration), desk.get("/filed/{reference}", filed),
            desk.get("/receipts/{reference}", receipt), desk.get("/receipts/{reference}/file", file),
            desk.get("/receipts/{reference}/pdf", paper),
            desk.get("/withdraw", withdrawing), desk.post("/withdraw", withdraw),
            desk.get("/certification", certification), desk.post("/certification", ask),
        ]
    }

    // MARK: Looking

    private func declaration(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.standing(visitor, person)
        let sheet = standing.form.sheet
        var rights: Set<DeclarationPage.Right> = []
        if standing.mayWrite { rights.insert(.write) }
        if standing.access.decide(standing.action).isAllowed { rights.insert(.ask) }
        if standing.access.decide(.withdrawDeclaration).isAllowed { rights.insert(.withdraw) }
        let isOpen = sheet.state == .submitted && sheet.openness.admitsVerdict
        if isOpen, standing.access.decide(.certifyDeclaration).isAllowed { rights.insert(.judge) }
        let isDeclared = sheet.history.newest != nil && sheet.state != .withdrawn
        let seesReceipts = standing.access.decide(.viewReceipt).isAllowed
        let page = DeclarationPage(
            standing.form, receipts: seesReceipts ? try desk.office.receipts(of: standing.key) : [],
            assessment: isDeclared ? sheet.history.newest.map { assessment(of: $0, sheet, standing.form) } : nil,
            rights: rights, list: list(visitor, standing), asked: try certificates.asked(standing))
        return desk.show(page.page, visitor, standing)
    }

    /// The list of clients that the visitor came from; `nil` for a declaration of their own.
    private func list(_ visitor: Visitor, _ standing: DeclarationDesk.Standing) -> ClientListPlace? {
        let person = standing.person
        guard person.hasClients, person.organisation?.id != OrganisationID(standing.key.declarant) else { return nil }
        return ClientQuery.place(visitor.query["list"], years: desk.office.begunYears)
    }

    private func assessment(
        of revision: Revision, _ sheet: FormSheet, _ form: FormContext
    ) -> Result<ExplainedAssessment, Problems> {
        Result { () throws(Problems) in
            try desk.office.assessmentYear(form.law.year)
                .assess(revision.declaration, isDeclared: revision.event != .setExOfficio)
        }
    }

    private func certification(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.standing(visitor, person)
        let mayGive = standing.access.decide(.giveMandate).isAllowed
        let page = standing.form.certification(
            standing.certifiers, address: desk.desk.address, mayGive: mayGive,
            givers: mayGive ? [] : try givers(standing), mayWrite: try certificates.mayAsk(standing),
            asked: try certificates.asked(standing))
        return desk.show(page, visitor, standing)
    }

    /// Those of the declarant who may give a mandate, to who may know them, each once.
    private func givers(_ standing: DeclarationDesk.Standing) throws(Problems) -> [ResponsiblePerson] {
        let access = standing.access
        guard let id = access.organisation?.id, access.decide(.viewResponsible).isAllowed else { return [] }
        let all = try desk.desk.offices.access.responsiblePersons(of: id, by: access.caller)
        var named = Set<PersonID>()
        return all.filter {
            access.tables.allows(.giveMandate, $0.role, .own) && named.insert($0.person.id).inserted
        }
    }

    private func ask(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.standing(visitor, person)
        _ = try standing.access.decide(standing.action).grant()
        if standing.form.sheet.state == .submitted { try certificates.askAll(standing) }
        return .redirect(desk.path(standing.key, "/certification"))
    }

    // MARK: Receipts

    private func filed(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.standing(visitor, person, to: .viewReceipt)
        let receipt = try found(visitor, standing)
        let sheet = standing.form.sheet
        let owed = sheet.history.revisions.first { $0.number == receipt.revision }
            .flatMap { try? assessment(of: $0, sheet, standing.form).get() }
        let page = standing.form.filed(
            receipt, owed: owed, asked: try certificates.asked(standing), today: desk.desk.offices.clock.now().day)
        return desk.show(page, visitor, standing)
    }

    private func receipt(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.standing(visitor, person, to: .viewReceipt)
        let receipt = try found(visitor, standing)
        let sheet = standing.form.sheet
        guard let revision = sheet.history.revisions.first(where: { $0.number == receipt.revision }) else {
            throw Problems([Problem(.receiptUnknown, ["reference": receipt.reference.text])])
        }
        let owes = receipt.event != .withdraw
        let page = standing.form.receipt(
            receipt, of: revision, assessment: owes ? assessment(of: revision, sheet, standing.form) : nil)
        return desk.show(page, visitor, standing)
    }

    private func file(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.standing(visitor, person, to: .viewReceipt)
        let receipt = try found(visitor, standing)
        return .file(receipt.document, .json, name: "\(receipt.reference.text).json")
    }

    private func paper(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.standing(visitor, person, to: .viewReceipt)
        let stored = try found(visitor, standing)
        let receipt = try ReceiptDocument(stored.document, file: nil)
        let address = desk.desk.address + desk.path(standing.key, "/receipts/\(stored.reference.text)")
        let paper = ReceiptPaper(receipt, desk.office.book, standing.form.language, address: address)
        do throws(Problem) {
            return .file(try paper.document.pdf(), .pdf, name: "\(stored.reference.text).pdf")
        } catch {
            throw Problems([error])
        }
    }

    /// - Throws: `receipt.unknown`, also for a receipt of another declaration.
    private func found(_ visitor: Visitor, _ standing: DeclarationDesk.Standing) throws(Problems) -> StoredReceipt {
        let text = visitor.step(3)
        let receipts = try desk.office.receipts(of: standing.key)
        if let found = receipts.first(where: { $0.reference.text == text }) { return found }
        throw Problems([Problem(.receiptUnknown, ["reference": String(text.prefix(60))])])
    }

    // MARK: Withdrawing

    private func withdrawing(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.standing(visitor, person)
        _ = try standing.access.decide(.withdrawDeclaration).grant()
        guard standing.form.sheet.corrected != nil else { return .redirect(desk.path(standing.key)) }
        return desk.show(standing.form.withdraw(version: version(standing)), visitor, standing)
    }

    /// The newest revision, and what was said of it.
    private func version(_ standing: DeclarationDesk.Standing) -> String {
        let history = standing.form.sheet.history
        let newest = history.newest?.number ?? 0
        return "\(newest).\(history.verdicts.count { $0.revision == newest })"
    }

    private func withdraw(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.standing(visitor, person)
        let author = try desk.author(standing, .withdrawDeclaration)
        let typed = visitor.form["reason"] ?? ""
        let here = desk.path(standing.key, "/withdraw")
        if standing.form.sheet.state == .withdrawn { return .redirect(desk.path(standing.key)) }
        if visitor.typedIn != nil {
            let page = standing.form.withdraw(version: visitor.form["version"] ?? "", reason: typed)
            return desk.show(page, visitor, standing, here: here)
        }
        guard visitor.form["version"] == version(standing) else {
            let page = standing.form.withdraw(version: version(standing), reason: typed, moved: true)
            var answer = desk.show(page, visitor, standing, here: here)
            answer.status = .conflict
            return answer
        }
        let reason: String
        do throws(NormalText.Fault) {
            reason = try NormalText.read(typed, longest: DeclarationField.correctionReason.longest)
        } catch {
            let details = error.details(field: standing.form.withdrawalLabel)
            let page = standing.form.withdraw(version: version(standing), reason: typed)
            let problem = Problem(error.code, at: Place(field: "reason"), details)
            return desk.show(page, visitor, standing, here: here, refused: Problems([problem]))
        }
        let request = FilingRequest(author: author, id: visitor.id)
        let done = try desk.office.withdraw([standing.key], reason: reason, by: request).first
        return .redirect(desk.path(standing.key, done?.receipt.map { "/filed/\($0.text)" } ?? ""))
    }
}
