import Access
import Declarations
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// The first page, signing in with an identity provider, choosing a profile, and signing out.
struct SignInRoutes {
    let desk: BrowserDesk

    var all: [BrowserRoute] {
        [
            BrowserRoute(method: .get, path: "/") { [desk] visitor in
                desk.page(.start(visitor.language, address: desk.address), visitor)
            },
            BrowserRoute(method: .get, path: "/help") { [desk] visitor in
                let agency = desk.offices.book.creditor.value(on: desk.offices.clock.now().day)?.value
                return desk.page(.help(visitor.language, agency), visitor)
            },
            BrowserRoute(method: .get, path: "/style.css") { _ in .text(Style.sheet, .style) },
            BrowserRoute(method: .get, path: "/sign-in") { [self] visitor in choices(visitor) },
            BrowserRoute(method: .get, path: "/sign-in/begin") { [self] visitor throws(Refusal) in
                try await begin(visitor)
            },
            BrowserRoute(method: .get, path: "/sign-in/return") { [self] visitor throws(Refusal) in
                try await finish(visitor)
            },
            BrowserRoute(method: .get, path: "/profile") { [self] visitor throws(Refusal) in
                try await desk.signedIn(visitor, profiles)
            },
            BrowserRoute(method: .post, path: "/profile") { [self] visitor throws(Refusal) in
                try await desk.signedIn(visitor, changes: true, choose)
            },
            BrowserRoute(method: .post, path: "/sign-out") { [self] visitor throws(Refusal) in
                try await desk.signedIn(visitor, changes: true, signOut)
            },
        ]
    }

    private func choices(_ visitor: Visitor) -> Answer {
        let page = Page.signIn(
            visitor.language, return: FormText.encoded(visitor.returnPath),
            provider: desk.offices.relyingParty != nil, accounts: desk.offices.accounts != nil,
            losesTyped: visitor.query["unsaved"] != nil, hasEnded: visitor.query["ended"] != nil)
        return desk.page(page, visitor)
    }

    private func begin(_ visitor: Visitor) async throws(Refusal) -> Answer {
        try await pass("sign-in", visitor)
        do throws(Problems) {
            let begun = try await party().begin(
                returnTo: visitor.returnPath, in: visitor.language, on: desk.blocking)
            return Answer.redirect(begun.location)
                .giving(Cookies.provider, begun.cookie.text, for: RelyingParty.attemptLife)
        } catch {
            throw Refusal(error)
        }
    }

    private func finish(_ visitor: Visitor) async throws(Refusal) -> Answer {
        try await pass("sign-in-return", visitor)
        do throws(Problems) {
            let finished = try await party().finish(
                query: visitor.query.fields, cookie: visitor.cookie(Cookies.provider), on: desk.blocking)
            let token = try await desk.blocking.run { [desk] () throws(Problems) in
                try desk.begin(finished.identity, visitor)
            }
            return Answer.redirect("/profile?return=\(FormText.encoded(finished.returnTo))")
                .giving(Cookies.session, token.text).taking(Cookies.provider)
        } catch {
            throw Refusal(error)
        }
    }

    private func party() throws(Problems) -> RelyingParty {
        if let party = desk.offices.relyingParty { return party }
        throw Problems([Problem(.routeUnknown, ["value": "/sign-in"])])
    }

    private func pass(_ name: String, _ visitor: Visitor) async throws(Refusal) {
        do throws(Problems) {
            try await desk.blocking.run { [desk] () throws(Problems) in
                try desk.offices.rates.pass(desk.limits.signIn, name, visitor.address)
            }
        } catch {
            throw Refusal(limited: error)
        }
    }

    // MARK: Profiles

    private func profiles(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let known = try person.caller.person.map { id throws(Problems) in
            try desk.offices.access.profiles(of: id)
        }
        if case .none = person.session.profile, let meant = Self.organisation(meantBy: visitor.returnPath),
            known?.contains(where: { $0.organisation == meant }) == true
        {
            return try act(for: .organisation(meant.description), visitor, person)
        }
        let page = Page.profile(
            visitor.language, known ?? [], chosen: person.organisation?.id, return: visitor.returnPath,
            tables: try desk.tables())
        return desk.page(page, visitor, person)
    }

    /// The session gets a new token with its new rights; the old one is good for nothing.
    private func choose(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let wanted = visitor.form["profile"] ?? ""
        let known = try person.caller.person.map { id throws(Problems) in
            try desk.offices.access.profiles(of: id).map(\.organisation.description)
        }
        guard wanted == "person" || known?.contains(wanted) == true else {
            throw Problems([Problem(.accessNoRole, ["organisation": String(wanted.prefix(60))])])
        }
        return try act(for: wanted == "person" ? .person : .organisation(wanted), visitor, person)
    }

    private func act(
        for profile: StoredSession.Profile, _ visitor: Visitor, _ person: BrowserDesk.SignedIn
    ) throws(Problems) -> Answer {
        let started = try desk.offices.sessions.choose(profile, in: person.token)
        return Answer.redirect(visitor.returnPath).giving(Cookies.session, started.token.text)
    }

    /// Whose declaration a link is about: a mail to a company leads there, and whoever follows it acts for the company.
    private static func organisation(meantBy path: String) -> OrganisationID? {
        let steps = path.prefix { $0 != "?" }.split(separator: "/")
        guard steps.count > 1, steps[0] == "declarations" else { return nil }
        return DeclarationKey(pathName: String(steps[1])).map { OrganisationID($0.declarant) }
    }

    private func signOut(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        try desk.offices.sessions.end(person.token, from: visitor.origin)
        // The cookie of the language goes with all others; the address brings it back.
        return Answer.redirect("/?language=\(visitor.language.rawValue)").taking(Cookies.session)
            .with(HTTPField.Name("Clear-Site-Data"), "\"cache\", \"cookies\", \"storage\"")
    }
}
