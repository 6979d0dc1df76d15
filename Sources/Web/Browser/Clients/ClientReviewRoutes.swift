import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Pages
import Rules
import Service
import SignIn
import Values

/// Looking over what was declared, before somebody says whether it is true.
struct ClientReviewRoutes {
    let desk: ClientDesk

    var all: [BrowserRoute] { [desk.get("/review", review)] }

    /// As many as a page of the list has.
    static let most = ClientQuery.rows

    private func review(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        var items: [ClientReviewPage.Item] = []
        for name in visitor.query.all("id").prefix(Self.most) {
            let standing = try desk.desk.standing(visitor, person, named: name, to: .certifyDeclaration)
            if standing.form.sheet.state == .submitted, let item = item(standing) { items.append(item) }
        }
        guard !items.isEmpty else { return .redirect("/clients?state=submitted&picked=nothing") }
        return desk.show(page(visitor, items, typed: try usual(person)), visitor, person)
    }

    /// The same page with what stands in the way of what was typed on it.
    func again(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ found: [(DeclarationKey, ClientDesk.Standing)],
        _ typed: TypedFields, refused problems: Problems
    ) -> Answer {
        let items = found.compactMap { try? $0.1.get() }.compactMap(item)
        let here = "/clients/review?\(FormText.text(found.map { ("id", $0.0.pathName) }))"
        return desk.show(page(visitor, items, typed: typed), visitor, person, here: here, refused: problems)
    }

    private func page(_ visitor: Visitor, _ items: [ClientReviewPage.Item], typed: TypedFields) -> Page {
        ClientReviewPage(visitor.language, items, typed: typed).page
    }

    private func item(_ standing: DeclarationDesk.Standing) -> ClientReviewPage.Item? {
        guard let newest = standing.form.sheet.history.newest else { return nil }
        let assessment = Result { () throws(Problems) in
            try AssessmentYear(standing.form.law).assess(newest.declaration, isDeclared: true)
        }
        return ClientReviewPage.Item(
            standing.form, newest, DeclarationVersion(standing.form.sheet.history), assessment)
    }

    /// What the same person last certified as, for whichever client; their name where that is not known.
    private func usual(_ person: BrowserDesk.SignedIn) throws(Problems) -> TypedFields {
        let clients = try desk.clients(person)
        let years = Array(desk.office.begunYears.prefix(2))
        let verdicts = try desk.office.declarations(of: clients, years: years).flatMap { $0.history?.verdicts ?? [] }
        let mark = person.caller.person.map { AccessOffice.mark(of: $0) } ?? ""
        let own = verdicts.filter { !mark.isEmpty && $0.author.identity == mark }.sorted { $0.at < $1.at }
        for verdict in own.reversed() {
            if case .certified(let certificate) = verdict.answer { return TypedFields(certificate.certifier) }
        }
        return TypedFields(["certifier_name": [person.session.identity.name], "position": ["external"]])
    }
}
