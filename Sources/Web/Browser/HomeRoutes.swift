import Access
import Billing
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
            BrowserRoute(method: .post, path: "/sessions/end-others") { [self] visitor throws(Refusal) in
                try await desk.signedIn(visitor, changes: true, endOthers)
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
        var (due, names) = try due(person.caller, person.organisation?.name)
        let office = try person.hasClients ? silentOffice(due, person) : nil
        if let office { due.removeAll { $0.key.declarant == office.declarant } }
        let clients = try person.hasClients ? clients(due, person) : nil
        if clients != nil { due.removeAll { $0.key.declarant != person.organisation?.id.declarant } }
        due = Array(due.prefix(Self.mostDue))
        var content = Page.HomeContent(
            name: person.session.identity.name, organisation: person.organisation, roles: roles, due: due,
            messages: try person.caller.person.map { id throws(Problems) in
                try desk.offices.access.messages(for: id)
            } ?? [],
            responsible: mayKnow ? access.acting?.responsiblePersons ?? [] : [])
        content.names = names
        (content.office, content.clients) = (office, clients)
        for one in due where one.state == nil && one.key.declarant == person.organisation?.id.declarant {
            if try desk.offices.declarations.form(of: one.key).saved != nil { content.begun.insert(one.key) }
        }
        if person.organisation?.id.declarant != nil {
            do throws(Problems) {
                _ = try access.decide(.viewObligations).grant()
            } catch { content.hidden = error.listed.first }
            content.managesUsers = access.decide(.changeUser).isAllowed
        }
        content.current = try current(visitor, person, due)
        if access.decide(.viewInvoices).isAllowed, let own = person.organisation?.id.declarant {
            let items = try desk.offices.billing.items(contributor: own)
            content.open = items.isEmpty ? nil : items.reduce(into: .zero) { $0 += $1.open }
        }
        return desk.page(.home(visitor.language, content, tables: try desk.tables()), visitor, person)
    }

    /// Every declaration of the visitor's own organisation, and what is still to be done for those whose obligations
    /// the caller may see besides; with names.
    private func due(_ caller: Caller, _ name: String?) throws(Problems) -> ([Obligation], [DeclarantID: String]) {
        guard caller.organisation != .agency, case .of(let declarants) = try gate.sight(of: caller, .viewObligations)
        else { return ([], [:]) }
        let own = caller.organisation?.declarant
        let all = try desk.offices.declarations.obligations(of: declarants)
        var names: [DeclarantID: String] = [:]
        if let own { names[own] = name }
        for mandator in try desk.offices.access.mandators(of: caller) {
            if let declarant = mandator.organisation.declarant { names[declarant] = mandator.name }
        }
        return (all.filter { $0.due != nil || $0.key.declarant == own }, names)
    }

    /// What waits of the clients: the list of them has the rest. `nil` where nobody is a client any more.
    private func clients(_ due: [Obligation], _ person: BrowserDesk.SignedIn) throws(Problems) -> HomeClients? {
        let clients = try ClientDesk(desk: DeclarationDesk(desk: desk), gate: gate).clients(person)
        return clients.isEmpty ? nil : HomeClients(due, clients)
    }

    /// An organisation that works for others and never began a declaration of its own: no contributor, as far as
    /// anybody knows. Where it is one all the same, its newest declaration is a link away.
    private func silentOffice(
        _ due: [Obligation], _ person: BrowserDesk.SignedIn
    ) throws(Problems) -> DeclarationKey? {
        let own = due.filter { $0.key.declarant == person.organisation?.id.declarant }
        for one in own {
            guard one.state == nil, try desk.offices.declarations.form(of: one.key).saved == nil else { return nil }
        }
        return own.first?.key
    }

    /// The declaration that the visitor's own organisation is met with.
    private func current(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ due: [Obligation]
    ) throws(Problems) -> HomeYear? {
        let own = due.filter { $0.key.declarant == person.organisation?.id.declarant }
        guard let obligation = HomeYear.chosen(of: own) else { return nil }
        let declarations = DeclarationDesk(desk: desk)
        let standing = try declarations.standing(visitor, person, obligation.key, to: .viewObligations)
        return HomeYear(
            standing.form, obligation, mayWrite: standing.mayWrite,
            asked: try CertificateDesk(desk: declarations).asked(standing), today: desk.offices.clock.now().day)
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

    private func endOthers(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let acting = Acting(person.session.identity, requestID: visitor.id)
        try desk.offices.sessions.endAll(of: person.session.identity.id, except: person.token, by: acting)
        return .redirect("/sessions")
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
