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

/// Looking over what was declared, and saying that it is true, or why it is not.
struct ClientReviewRoutes {
    let desk: ClientDesk

    var all: [BrowserRoute] {
        [desk.get("/review", review), desk.post("/certify", certify), desk.post("/refuse", refuse)]
    }

    /// As many as a page of the list has.
    private static let most = ClientQuery.rows

    // MARK: Looking

    private func review(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        var items: [ClientReviewPage.Item] = []
        for name in visitor.query.all("id").prefix(Self.most) {
            let standing = try desk.desk.standing(visitor, person, named: name, to: .certifyDeclaration)
            if standing.form.sheet.state == .submitted, let item = item(standing) { items.append(item) }
        }
        guard !items.isEmpty else { return .redirect("/clients?state=submitted&picked=nothing") }
        return desk.show(page(visitor, items, typed: try usual(person)), visitor, person)
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

    // MARK: Saying

    private func certify(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        try judge(visitor, person, .certifyDeclaration) { fields throws(Problems) in
            let certifier = try fields.certifier()
            return (
                Certifier.marks(of: certifier),
                { key, hash, request throws(Problems) in
                    try desk.office.certify(key, certifier, hash: hash, by: request)
                }
            )
        }
    }

    private func refuse(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        try judge(visitor, person, .refuseDeclaration) { fields throws(Problems) in
            let reason = try fields.reason()
            return (
                [reason],
                { key, hash, request throws(Problems) in
                    try desk.office.refuse(key, nil, reason: reason, hash: hash, by: request)
                }
            )
        }
    }

    private typealias Act = (DeclarationKey, Fingerprint?, FilingRequest) throws(Problems) -> Filed

    /// - Parameter read: what was typed, as marks that tell this request from others, and as what is done with each.
    private func judge(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ action: AccessAction,
        _ read: (CertifierReading) throws(Problems) -> ([String], Act)
    ) throws(Problems) -> Answer {
        let seen = visitor.form.all("seen").prefix(Self.most).compactMap(SeenDeclaration.init)
        guard !seen.isEmpty else { return .redirect("/clients?state=submitted") }
        var standings: [(SeenDeclaration, DeclarationDesk.Standing)] = []
        for one in seen { standings.append((one, try desk.desk.standing(visitor, person, one.key, to: action))) }
        let typed = TypedFields(visitor)
        let (marks, act): ([String], Act)
        do throws(Problems) {
            (marks, act) = try read(CertifierReading(typed: typed, language: visitor.language))
        } catch {
            let items = standings.compactMap { item($0.1) }
            let here = "/clients/review?\(FormText.text(seen.map { ("id", $0.key.pathName) }))"
            return desk.show(page(visitor, items, typed: typed), visitor, person, here: here, refused: error)
        }
        var outcomes: [ClientReviewPage.Outcome] = []
        for (one, standing) in standings {
            let result = Result { () throws(Problems) in try done(one, standing, action, marks, visitor, act) }
            if case .failure(let fault) = result, fault.listed.contains(where: \.code.isOfStorage) { throw fault }
            var moved: (form: FormContext, seen: Revision)?
            if case .failure(let fault) = result,
                fault.listed.contains(where: { $0.code == .certificateOtherContent })
            {
                let now = try desk.desk.standing(visitor, person, one.key, to: action).form
                let seen = now.sheet.history.revisions.first { $0.number == one.version.revision }
                moved = seen.map { (now, $0) }
            }
            outcomes.append(
                ClientReviewPage.Outcome(one.key, name: standing.form.organisation, result, moved: moved))
        }
        let page = ClientReviewPage.done(visitor.language, outcomes, certified: action == .certifyDeclaration)
        return desk.show(page, visitor, person, here: "/clients")
    }

    /// The same page sent twice is one verdict; one that was seen before a correction is none on the correction.
    private func done(
        _ seen: SeenDeclaration, _ standing: DeclarationDesk.Standing, _ action: AccessAction, _ marks: [String],
        _ visitor: Visitor, _ act: Act
    ) throws(Problems) -> Filed {
        let history = standing.form.sheet.history
        guard let revision = history.revisions.first(where: { $0.number == seen.version.revision }) else {
            throw Problems([Problem(.declarationUnknown, ["declaration": seen.key.description])])
        }
        let all = ["review", action.rawValue, standing.person.caller.name, seen.text] + marks
        let key = Fingerprint(of: DelimitedFields.bytes(all)).description
        let author = try desk.desk.author(standing, action)
        return try act(seen.key, revision.hash, FilingRequest(author: author, id: visitor.id, key: key))
    }
}

/// Which declaration, and what of it, somebody saw: `2024-0300000115~1.0`.
struct SeenDeclaration {
    let text: String
    let key: DeclarationKey
    let version: DeclarationVersion

    init?(_ text: String) {
        let parts = text.split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false)
        let numbers = parts.last?.split(separator: ".").compactMap { Int($0) } ?? []
        guard parts.count == 2, numbers.count == 2, let key = DeclarationKey(pathName: String(parts[0])) else {
            return nil
        }
        self.text = text
        self.key = key
        version = DeclarationVersion(revision: numbers[0], verdicts: numbers[1])
    }
}
