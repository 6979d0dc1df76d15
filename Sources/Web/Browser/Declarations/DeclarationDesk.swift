import Access
import Declarations
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// What the pages of declarations share: whose declaration an address names, and what the visitor may do with it.
struct DeclarationDesk: Sendable {
    let desk: BrowserDesk

    var office: DeclarationOffice { desk.offices.declarations }

    /// A declaration as somebody who may see it stands before it.
    struct Standing {
        let person: BrowserDesk.SignedIn
        let key: DeclarationKey
        let access: AccessCase
        let form: FormContext

        /// What a visitor would do by handing in: correct, or declare.
        var action: AccessAction { form.sheet.corrected == nil ? .submitDeclaration : .correctDeclaration }
        var certifiers: [Mandate] { form.certifiers }
        var mayCertify: Bool { access.decide(.certifyDeclaration).isAllowed }
        var mayWrite: Bool { access.decide(action).isAllowed && !form.sheet.isClosed }
    }

    /// - Parameter action: what the visitor must be let do.
    /// - Throws: the refusal, which is the same whether there is such a declaration or not.
    func standing(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, to action: AccessAction = .viewDeclaration
    ) throws(Problems) -> Standing {
        try standing(visitor, person, named: visitor.step(1), to: action)
    }

    /// - Parameter name: what the declaration is called in addresses.
    func standing(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, named name: String, to action: AccessAction
    ) throws(Problems) -> Standing {
        try standing(visitor, person, try key(name), to: action)
    }

    func standing(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ key: DeclarationKey,
        to action: AccessAction = .viewDeclaration
    ) throws(Problems) -> Standing {
        let id = OrganisationID(key.declarant)
        let access = try desk.offices.access.accessCase(of: person.caller, on: id)
        _ = try access.decide(action).grant()
        let sheet = try office.form(of: key)
        var form = FormContext(
            visitor.language, sheet, organisation: access.organisation?.name ?? key.declarant.description,
            law: try desk.offices.book.year(key.year))
        form.certifiers = certifiers(access)
        form.comesFromCheck = (visitor.form["return"] ?? visitor.query["return"]) == "check"
        return Standing(person: person, key: key, access: access, form: form)
    }

    /// Mandates to certify that are in force, where the visitor may know them.
    private func certifiers(_ access: AccessCase) -> [Mandate] {
        guard access.decide(.viewMandates).isAllowed, let organisation = access.organisation else { return [] }
        return organisation.mandates.values.filter { mandate in
            mandate.isInForce(at: access.now) && mandate.terms.purposes.contains(.certify)
        }.sorted { $0.number < $1.number }
    }

    /// Somebody who may hand in, for a year that still takes declarations.
    ///
    /// - Throws: the refusal, and `year.closed`.
    func writing(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Standing {
        let standing = try standing(visitor, person)
        _ = try standing.access.decide(standing.action).grant()
        guard !standing.form.sheet.isClosed else {
            throw Problems([Problem(.yearClosed, ["year": String(standing.key.year)])])
        }
        return standing
    }

    /// The visitor as the author of what is done.
    func author(_ standing: Standing, _ action: AccessAction) throws(Problems) -> Author {
        try desk.offices.access.author(for: action, on: standing.key.declarant, by: standing.person.caller)
    }

    /// - Throws: `declaration.unknown` for what is no declaration's name.
    private func key(_ name: String) throws(Problems) -> DeclarationKey {
        if let key = DeclarationKey(pathName: name) { return key }
        throw Problems([Problem(.declarationUnknown, ["declaration": String(name.prefix(60))])])
    }

    // MARK: Routes and pages

    /// In bytes: what is typed beyond what a field may hold is shown again, however long it is within reason.
    private static let largestForm = 400_000

    func get(_ path: String, _ work: @escaping BrowserDesk.Work) -> BrowserRoute {
        BrowserRoute(method: .get, path: "/declarations/{id}\(path)") { [desk] visitor throws(Refusal) in
            try await desk.signedIn(visitor, work)
        }
    }

    func post(_ path: String, takesFile: Bool = false, _ work: @escaping BrowserDesk.Work) -> BrowserRoute {
        var route = BrowserRoute(method: .post, path: "/declarations/{id}\(path)") { [desk] visitor throws(Refusal) in
            try await desk.signedIn(visitor, changes: true, work)
        }
        route.takesFile = takesFile
        route.largest = DeclarationDesk.largestForm
        return route
    }

    /// A page, or the same page with what stands in the way of what was sent.
    ///
    /// - Parameter here: the page's address for looking, where it was posted to another.
    func show(
        _ page: Page, _ visitor: Visitor, _ standing: Standing, here: String? = nil,
        refused problems: Problems = Problems()
    ) -> Answer {
        var answer = desk.page(
            problems.isEmpty ? page : page.refused(problems), visitor, standing.person, here: here)
        if !problems.isEmpty { answer.status = Refusal(problems).status }
        return answer
    }

    func path(_ key: DeclarationKey, _ more: String = "") -> String { "/declarations/\(key.pathName)\(more)" }
}
