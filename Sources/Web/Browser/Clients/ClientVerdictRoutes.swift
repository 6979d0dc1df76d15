import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// Saying that what was looked over is true, or why it is not: of each by itself, so that what is in the way of one
/// stops none of the others.
struct ClientVerdictRoutes {
    let desk: ClientDesk

    var all: [BrowserRoute] {
        [
            desk.post("/certify", back: reviewed, certify), desk.post("/refuse", back: reviewed, refuse),
            desk.post("/review", back: reviewed, inAnotherLanguage), desk.get("/verdicts/{verdicts}", done),
        ]
    }

    /// The review that a form was sent from, with its ticks: whoever has to sign in again goes on there.
    private func reviewed(_ visitor: Visitor) -> String? {
        let shown = visitor.shownDeclarations
        guard !shown.isEmpty else { return nil }
        let ticked = visitor.form.all("seen").compactMap(SeenDeclaration.init).map(\.key)
        let (list, unticked) = (desk.list(visitor), shown.filter { !ticked.contains($0) })
        let all = list.carried(by: ClientReviewPage.address(of: shown, unticked: unticked))
        let wanted = ClientReviewPage.address(of: shown.filter(ticked.contains))
        // What a way back cannot hold is left away: first where the list stood and what was not ticked.
        return [all, wanted].first { $0.utf8.count <= RelyingParty.longestPath } ?? list.address
    }

    private var review: ClientReviewRoutes { ClientReviewRoutes(desk: desk) }

    /// The same review, with what was typed and ticked: nothing is done.
    private func inAnotherLanguage(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let shown = visitor.shownDeclarations
        guard !shown.isEmpty else { return .redirect(desk.list(visitor).address) }
        let all = try standings(shown, visitor, person, .certifyDeclaration)
        return try review.again(visitor, person, all, TypedFields(visitor), refused: Problems())
    }

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
        let shown = visitor.shownDeclarations
        let seen = visitor.form.all("seen").prefix(ClientReviewRoutes.most).compactMap(SeenDeclaration.init)
        guard !seen.isEmpty else {
            return shown.isEmpty
                ? .redirect(desk.list(visitor).address) : try nothingTicked(shown, visitor, person, action)
        }
        var found: [(SeenDeclaration, ClientDesk.Standing)] = []
        for one in seen { found.append((one, try desk.standing(visitor, person, one.key, to: action))) }
        let isAnyLeft = found.contains { (try? $0.1.get()) != nil }
        let typed = TypedFields(visitor)
        let said = Result { () throws(Problems) in
            try read(CertifierReading(typed: typed, language: visitor.language))
        }
        if case .failure(let error) = said {
            // Where nobody is left, what was typed is for nobody.
            if isAnyLeft {
                let all = try standings(shown + seen.map(\.key), visitor, person, action)
                return try review.again(visitor, person, all, typed, refused: error)
            }
        }
        var rows: [KeptVerdicts.Row] = []
        for (one, standing) in found {
            let result = try desk.settled { () throws(Problems) in
                let standing = try standing.get()
                let (marks, act) = try said.get()
                return try done(one, standing, action, marks, visitor, act)
            }
            rows.append(KeptVerdicts.Row(seen: one, result: result.map(ClientReviewPage.Done.init)))
        }
        let verdicts = KeptVerdicts(
            action: action, list: desk.list(visitor).text,
            rest: shown.filter { key in !seen.contains { $0.key == key } }, rows: rows)
        if isAnyLeft { return .redirect("/clients/verdicts/\(try shelf.keep(verdicts, person.caller))") }
        // Nothing was done, and nothing is to be found again.
        var answer = desk.show(
            try page(verdicts, visitor, person), visitor, person, here: desk.list(visitor).address)
        answer.status = .forbidden
        return answer
    }

    // MARK: What was done

    private var shelf: VerdictShelf { VerdictShelf(desk: desk) }

    /// At an address of its own: to load it again, or in another language, sends nothing again.
    private func done(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        desk.show(try page(try shelf.find(visitor.step(2), person.caller), visitor, person), visitor, person)
    }

    private func page(
        _ verdicts: KeptVerdicts, _ visitor: Visitor, _ person: BrowserDesk.SignedIn
    ) throws(Problems) -> Page {
        let outcomes = try verdicts.rows.map { row throws(Problems) in
            try outcome(row.seen, row.result, visitor, person, verdicts.action)
        }
        return ClientReviewPage.done(
            visitor.language, outcomes, certified: verdicts.action == .certifyDeclaration, rest: verdicts.rest,
            list: ClientQuery.place(verdicts.list, years: desk.office.begunYears),
            tables: try desk.desk.desk.tables())
    }

    /// How the visitor stands to each, once.
    private func standings(
        _ keys: [DeclarationKey], _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ action: AccessAction
    ) throws(Problems) -> [(DeclarationKey, ClientDesk.Standing)] {
        var all: [(DeclarationKey, ClientDesk.Standing)] = []
        for key in keys where !all.contains(where: { $0.0 == key }) {
            all.append((key, try desk.standing(visitor, person, key, to: action)))
        }
        return all
    }

    /// All are left for later: nothing is done, and what was typed stays.
    private func nothingTicked(
        _ shown: [DeclarationKey], _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ action: AccessAction
    ) throws(Problems) -> Answer {
        let details = ["field": ClientReviewPage.label(of: "picked_label", visitor.language)]
        let problem = Problem(.typedNothingChosen, at: Place(field: "pick"), details)
        let all = try standings(shown, visitor, person, action)
        return try review.again(visitor, person, all, TypedFields(visitor), refused: Problems([problem]))
    }

    private func outcome(
        _ seen: SeenDeclaration, _ result: Result<ClientReviewPage.Done, Problems>, _ visitor: Visitor,
        _ person: BrowserDesk.SignedIn, _ action: AccessAction
    ) throws(Problems) -> ClientReviewPage.Outcome {
        var outcome = ClientReviewPage.Outcome(try desk.party(to: seen.key, person), result)
        guard case .failure(let fault) = result,
            fault.listed.contains(where: { $0.code == .certificateOtherContent }),
            case .success(let now) = try desk.standing(visitor, person, seen.key, to: action)
        else { return outcome }
        let revision = now.form.sheet.history.revisions.first { $0.number == seen.version.revision }
        outcome.moved = revision.map { (now.form, $0) }
        return outcome
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
        let request = FilingRequest(author: author, id: visitor.id, key: key, firm: firm(standing))
        return try act(seen.key, revision.hash, request)
    }
}

extension ClientVerdictRoutes {
    /// The office that somebody acts from for another organisation.
    private func firm(_ standing: DeclarationDesk.Standing) -> String? {
        guard let own = standing.person.organisation else { return nil }
        return own.id == OrganisationID(standing.key.declarant) ? nil : own.name
    }
}

extension Visitor {
    /// The declarations of the review that a form was sent from, ticked or not.
    var shownDeclarations: [DeclarationKey] {
        form.all("shown").prefix(ClientReviewRoutes.most).compactMap(SeenDeclaration.init).map(\.key)
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
