import Access
import Declarations
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// What somebody is met with after sign-in, and their own sessions.
struct HomeRoutes {
    let desk: BrowserDesk
    let gate: DeclarationGate

    /// So many obligations are shown.
    private static let mostDue = 100

    var all: [BrowserRoute] {
        [
            BrowserRoute(method: .get, path: "/home") { [self] visitor throws(Refusal) in
                try await desk.signedIn(visitor, home)
            },
            BrowserRoute(method: .post, path: "/messages/dismiss") { [self] visitor throws(Refusal) in
                try await desk.signedIn(visitor, changes: true, dismiss)
            },
            BrowserRoute(method: .get, path: "/sessions") { [self] visitor throws(Refusal) in
                try await desk.signedIn(visitor, sessions)
            },
            BrowserRoute(method: .post, path: "/sessions/end") { [self] visitor throws(Refusal) in
                try await desk.signedIn(visitor, changes: true, end)
            },
            BrowserRoute(method: .post, path: "/sessions/program") { [self] visitor throws(Refusal) in
                try await desk.signedIn(visitor, changes: true, beginProgram)
            },
        ]
    }

    private func home(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let access = try desk.offices.access.accessCase(of: person.caller, on: person.organisation?.id)
        let roles = person.caller.person.flatMap { id in access.acting?.roles(of: id).map(\.role) } ?? []
        let mayKnow = person.organisation != nil && access.decide(.viewResponsible).isAllowed
        let content = Page.HomeContent(
            name: person.session.identity.name, organisation: person.organisation, roles: roles,
            due: try due(person.caller),
            messages: try person.caller.person.map { id throws(Problems) in
                try desk.offices.access.messages(for: id)
            } ?? [],
            responsible: mayKnow ? access.acting?.responsiblePersons ?? [] : [])
        return desk.page(.home(visitor.language, content, tables: try desk.tables()), visitor, person)
    }

    /// What is still to be done, of those whose obligations the caller may see.
    private func due(_ caller: Caller) throws(Problems) -> [Obligation] {
        guard caller.organisation != .agency else { return [] }
        guard case .of(let declarants) = try gate.sight(of: caller, .viewObligations) else { return [] }
        return Array(
            try desk.offices.declarations.obligations(of: declarants).filter { $0.due != nil }.prefix(Self.mostDue))
    }

    private func dismiss(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        if let number = visitor.form["number"].flatMap({ Int($0) }), let id = person.caller.person {
            try desk.offices.access.dismiss(number, by: id)
        }
        return .redirect("/home")
    }

    // MARK: Sessions

    private func sessions(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let all = try desk.offices.sessions.list(of: person.session.identity.id)
        return desk.page(.sessions(visitor.language, all, current: person.session.number), visitor, person)
    }

    private func end(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let number = visitor.form["number"] ?? ""
        let acting = Acting(person.session.identity, requestID: visitor.id)
        try desk.offices.sessions.end(number: number, of: person.session.identity.id, by: acting)
        guard number == person.session.number else { return .redirect("/sessions") }
        return Answer.redirect("/").taking(Cookies.session)
    }

    /// A second session, as whom the first acts, of which a program shows the token.
    private func beginProgram(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let origin = RequestOrigin(id: visitor.id, address: StoredSession.programs, browser: visitor.address)
        let started = try desk.offices.sessions.start(for: person.session.identity, from: origin)
        let chosen = try desk.offices.sessions.choose(person.session.profile, in: started.token)
        let page = Page.program(visitor.language, token: chosen.token.text, address: desk.address)
        return desk.page(page, visitor, person, here: "/sessions")
    }
}
