import Access
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// What browsers' pages share: who is signed in, how pages are framed, and how a refusal looks.
struct BrowserDesk: Sendable {
    let offices: Offices
    let blocking: Blocking
    let limits: RateLimits
    /// The service's own address, without a slash at the end.
    let address: String

    /// Somebody who is signed in, with what each page needs.
    struct SignedIn: Sendable {
        let token: BearerSecret
        let session: StoredSession
        let caller: Caller
        /// The organisation acted for, with its name.
        let organisation: (id: OrganisationID, name: String)?
        /// Whether somebody else ever gave them a mandate.
        let hasClients: Bool
        /// Whether they look after the whole sector.
        let seesSector: Bool
        /// Whether they look after the accounts of foreign organisations' people.
        let seesAccounts: Bool

        var formToken: String { FormToken(for: token).text }

        /// The pages that not everybody has.
        private var parts: Set<PageFrame.Part> {
            var parts: Set<PageFrame.Part> = session.identity.account == nil ? [] : [.account]
            if seesSector {
                parts.insert(.agency)
            } else if seesAccounts {
                parts.insert(.accounts)
            }
            guard organisation?.id != .agency else { return parts }
            if hasClients { parts.insert(.clients) }
            if hasClients || organisation?.id.declarant != nil { parts.insert(.invoices) }
            return parts
        }

        var shown: PageFrame.Visitor {
            PageFrame.Visitor(
                name: session.identity.name, actingFor: organisation?.name, formToken: formToken,
                parts: parts)
        }
    }

    typealias Work = @Sendable (Visitor, SignedIn) throws(Problems) -> Answer

    /// A page for whoever comes.
    func open(
        _ visitor: Visitor, _ work: @escaping @Sendable (Visitor) throws(Problems) -> Answer
    ) async throws(Refusal) -> Answer {
        do throws(Problems) {
            return try await blocking.run { () throws(Problems) in try work(visitor) }
        } catch {
            throw Refusal(limited: error)
        }
    }

    /// A page for who is signed in; anybody else is sent to sign in first. What a form changes needs the form's token.
    ///
    /// - Parameter back: where somebody goes on after signing in; `nil` for the very address.
    func signedIn(
        _ visitor: Visitor, changes: Bool = false, back: String? = nil, _ work: @escaping Work
    ) async throws(Refusal) -> Answer {
        try await open(visitor) { visitor throws(Problems) in
            guard let person = try found(visitor) else {
                let hadSession = visitor.cookie(Cookies.session) != nil
                return signingIn(toGoOn: back ?? visitor.here, unsaved: visitor.sendsForm, ended: hadSession)
            }
            do throws(Problems) {
                if changes { try FormToken.check(visitor.form["form_token"], for: person.token) }
                if case .none = person.session.profile, visitor.path != "/profile", visitor.path != "/sign-out" {
                    return .redirect("/profile?return=\(FormText.encoded(visitor.returnPath(from: visitor.here)))")
                }
                return try work(visitor, person)
            } catch {
                return try refusal(error, visitor, person)
            }
        }
    }

    /// To sign in, and then to the overview.
    var signingIn: Answer { signingIn(toGoOn: "/home") }

    /// - Parameters:
    ///   - unsaved: whether something was sent that is not kept.
    ///   - ended: whether there was a session, which ended meanwhile.
    func signingIn(toGoOn path: String, unsaved: Bool = false, ended: Bool = false) -> Answer {
        let told = unsaved ? "&unsaved=1" : ended ? "&ended=1" : ""
        return .redirect("/sign-in?return=\(FormText.encoded(path))\(told)").taking(Cookies.session)
    }

    /// Whether the cookie of a request stands for anybody, before more of it is read.
    func isSignedIn(_ headers: HTTPFields) async throws(Refusal) -> Bool {
        guard let cookie = Cookies.value(Cookies.session, in: headers) else { return false }
        do throws(Problems) {
            let session = try await blocking.run { [offices] () throws(Problems) in
                try offices.sessions.find(BearerSecret(shown: cookie))
            }
            return session.map { !$0.isForPrograms } ?? false
        } catch {
            throw Refusal(error)
        }
    }

    /// Who a browser's cookie stands for. A session for programs is none of a browser's.
    private func found(_ visitor: Visitor) throws(Problems) -> SignedIn? {
        guard let token = visitor.cookie(Cookies.session), let session = try offices.sessions.find(token),
            !session.isForPrograms
        else { return nil }
        let caller = try Caller(session)
        var organisation: (id: OrganisationID, name: String)?
        if let id = caller.organisation {
            let access = try offices.access.accessCase(of: caller, on: id)
            organisation = (id, access.organisation.map(\.name) ?? id.description)
        }
        var (seesSector, seesAccounts) = (false, false)
        if caller.organisation == .agency {
            let sector = try offices.access.accessCase(of: caller, on: nil)
            seesSector = sector.decide(AgencyDesk.entry).isAllowed
            seesAccounts = offices.accounts != nil && sector.decide(.listAccounts).isAllowed
        }
        return SignedIn(
            token: token, session: session, caller: caller, organisation: organisation,
            hasClients: try offices.access.hasMandators(caller), seesSector: seesSector, seesAccounts: seesAccounts)
    }

    // MARK: Pages

    func page(
        _ page: Page, _ visitor: Visitor, _ person: SignedIn? = nil, here: String? = nil
    ) -> Answer {
        let frame = PageFrame(language: visitor.language, here: here ?? visitor.here, visitor: person?.shown)
        return .text(page.html(in: frame), .html)
    }

    func tables() throws(Problems) -> AccessTables { try offices.book.access.inForce(on: offices.clock.now().day) }

    /// A refusal with the frame of who is signed in: the reason, and who can help.
    func refusal(_ problems: Problems, _ visitor: Visitor, _ person: SignedIn) throws(Problems) -> Answer {
        let refusal = Refusal(limited: problems)
        let helpers = try helpers(for: problems, person)
        let page = Page.refusal(
            visitor.language, .of(refusal.status), refusal.problems, helpers: helpers,
            way: try way(past: problems, visitor, person), tables: try tables(),
            requestID: visitor.id)
        // Another language is read where one is.
        var answer = self.page(page, visitor, person, here: visitor.sendsForm ? "/home" : visitor.here)
        answer.status = refusal.status
        answer.headers.append(contentsOf: refusal.headers)
        return answer
    }

    /// What somebody can do about a refusal without anybody's help.
    private func way(
        past problems: Problems, _ visitor: Visitor, _ person: SignedIn
    ) throws(Problems) -> Page.RefusalWay? {
        let codes = Set(problems.listed.map(\.code))
        if codes.contains(.accessProfile) {
            return .profile(return: FormText.encoded(visitor.sendsForm ? "/home" : visitor.here))
        }
        guard codes.contains(.accessApplication), let own = person.organisation,
            try offices.access.accessCase(of: person.caller, on: own.id).decide(.changeUser).isAllowed
        else { return nil }
        return .tick
    }

    /// Whom somebody turns to whom access refuses: those responsible in the organisation that they act for. What
    /// another organisation does not allow they cannot give either.
    private func helpers(for problems: Problems, _ person: SignedIn) throws(Problems) -> [ResponsiblePerson] {
        let others: Set<ProblemCode> = [.accessNoRole, .accessMandate]
        guard problems.listed.contains(where: { $0.code.rawValue.hasPrefix("access.") && !others.contains($0.code) }),
            let own = person.organisation
        else { return [] }
        do throws(Problems) {
            return try offices.access.responsiblePersons(of: own.id, by: person.caller)
                .filter { $0.person.id != person.caller.person }
        } catch {
            return []
        }
    }

    /// Begins a session for somebody who proved who they are, and ends the one that the browser had.
    func begin(_ identity: Identity, _ visitor: Visitor) throws(Problems) -> BearerSecret {
        let started = try offices.sessions.start(
            for: identity, replacing: visitor.cookie(Cookies.session), from: visitor.origin)
        return started.token
    }
}

extension Visitor {
    /// A page to come back to after something that stands before it.
    fileprivate func returnPath(from here: String) -> String {
        here.hasPrefix("/home") || form["form_token"] != nil ? "/home" : here
    }
}

extension BrowserDesk {
    /// Everything that browsers may ask.
    func routes(_ gate: DeclarationGate) -> [BrowserRoute] {
        let all = stated(gate)
        let looked = all.filter { $0.method == .get }.map(\.path)
        let sent = all.filter { $0.method == .post && !$0.isForPrograms && !looked.contains($0.path) }
        return all + Set(sent.map(\.path)).sorted().map { BrowserRoute(formAt: $0, looked) }
    }

    private func stated(_ gate: DeclarationGate) -> [BrowserRoute] {
        CalculatorRoutes(desk: self).all + LawRoutes(desk: self).all + SignInRoutes(desk: self).all
            + HomeRoutes(desk: self, gate: gate).all + OrganisationRoutes(desk: self).all
            + UserRoutes(desk: self).all
            + DeclarationDesk(desk: self).routes + ClientDesk(desk: DeclarationDesk(desk: self), gate: gate).routes
            + InvoiceDesk(desk: self, gate: gate).routes
            + AgencyDesk(desk: self).routes.map(\.browser)
            + (offices.accounts.map {
                AccountRoutes(desk: self, accounts: $0).all + AccountKeepingRoutes(desk: self, accounts: $0).all
            } ?? [])
            + (offices.shownMails.map { MailRoutes(desk: self, outbox: $0).all } ?? [])
            + (offices.development.map { DevelopmentRoutes(provider: $0).all } ?? [])
    }
}

extension BrowserRoute {
    /// Where a form is sent to and nothing can be looked at: whoever comes there again, in another language or out of
    /// the browser's memory, is led to the page above it.
    ///
    /// - Parameter pages: the paths that can be looked at.
    fileprivate init(formAt path: String, _ pages: [String]) {
        let steps = path.split(separator: "/")
        let depth = (1..<steps.count).reversed().first { pages.contains("/" + steps[..<$0].joined(separator: "/")) }
        self.init(method: .get, path: path) { visitor in
            guard let depth else { return .redirect("/home") }
            return .redirect("/" + visitor.path.split(separator: "/")[..<depth].joined(separator: "/"))
        }
    }
}
