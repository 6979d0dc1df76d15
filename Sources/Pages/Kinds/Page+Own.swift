public import Access
public import Declarations
public import Law
public import Service
public import Values
import Wording

extension Page {
    /// For whom somebody acts.
    ///
    /// - Parameter chosen: the organisation of now; `nil` for oneself.
    public static func profile(
        _ language: Language, _ profiles: [AccessProfile], chosen: OrganisationID?, return path: String,
        tables: AccessTables
    ) -> Page {
        let names = AccessNames(tables: tables, language: language)
        let words = OwnWords.profile
        let first = chosen ?? profiles.first?.organisation
        let organisations = profiles.map { profile -> [String: Any] in
            [
                "value": profile.organisation.description, "name": profile.name,
                "number": profile.organisation.number, "checked": profile.organisation == first,
                "roles": profile.roles.map(names.role).joined(separator: ", "),
            ]
        }
        let own: [String: Any] = [
            "value": "person", "name": words.text("myself", language), "roles": words.text("citizen", language),
            "checked": first == nil,
        ]
        return Page(
            .profile, title: words.text("title", language), ["profiles": organisations + [own], "return": path])
    }

    /// What somebody is met with: who they are, and what is due.
    public struct HomeContent: Sendable {
        public var name: String
        /// `nil` for oneself.
        public var organisation: (id: OrganisationID, name: String)?
        public var roles: [AccessRole]
        public var due: [Obligation]
        public var messages: [ServiceMessage]
        public var responsible: [ResponsiblePerson]
        /// The declaration to be met with; `nil` for who has none.
        public var current: HomeYear?
        /// What waits of the clients; `nil` for who has none.
        public var clients: HomeClients?
        /// What is still to be paid of the organisation's invoices; `nil` where it has none, or may not be seen.
        public var open: CentsSum?
        /// Why the declarations of the organisation are not shown, and who to turn to; `nil` where they are.
        public var hidden: Problem?
        /// The newest declaration of an organisation that works for others and never declared itself; `nil` for
        /// contributors.
        public var office: DeclarationKey?
        /// Whether the visitor gives users their applications.
        public var managesUsers = false
        /// The names of declarants, where they are known.
        public var names: [DeclarantID: String] = [:]
        /// What was begun on the form and not handed in.
        public var begun: Set<DeclarationKey> = []

        public init(
            name: String, organisation: (id: OrganisationID, name: String)?, roles: [AccessRole], due: [Obligation],
            messages: [ServiceMessage], responsible: [ResponsiblePerson]
        ) {
            self.name = name
            self.organisation = organisation
            self.roles = roles
            self.due = due
            self.messages = messages
            self.responsible = responsible
        }
    }

    public static func home(_ language: Language, _ content: HomeContent, tables: AccessTables) -> Page {
        let (names, words) = (AccessNames(tables: tables, language: language), OwnWords.home)
        let roles = content.roles.isEmpty ? [words.text("none", language)] : content.roles.map(names.role)
        var values: [String: Any] = [
            "name": content.name, "acting": content.organisation?.name ?? words.text("myself", language),
            "roles": roles.joined(separator: ", "), "has_due": !content.due.isEmpty,
            "due": content.due.map { due in
                let isOwn = due.key.declarant == content.organisation?.id.declarant
                var row = row(of: due, content.names[due.key.declarant], isOwn: isOwn, language)
                if content.begun.contains(due.key) { row["state"] = DueWords.all.text("begun", language) }
                return row
            },
            "messages": content.messages.map { ["number": $0.number, "text": $0.text[language]] },
            // The agency declares nothing.
            "shows_due": content.organisation?.id != .agency && (content.clients == nil || !content.due.isEmpty),
            "manages_users": content.hidden != nil && content.managesUsers,
            "has_responsible": !content.responsible.isEmpty,
            "responsible": content.responsible.map { row(of: $0, names) },
        ]
        if let hidden = content.hidden { values["hidden"] = names.sentence(hidden) }
        if let id = content.organisation?.id { values["number"] = id.number }
        if let clients = content.clients { values["clients"] = clients.values(language) }
        if let office = content.office { values["office"] = "/declarations/\(office.pathName)" }
        if let open = content.open {
            let amount = Numerals(language).money(open)
            values["invoices"] =
                open > .zero
                ? InvoicePageWords.list.filled("open_total", language, ["amount": amount])
                : InvoicePageWords.list.text("nothing_open", language)
        }
        if let current = content.current { values["current"] = current.values }
        var page = Page(.home, title: words.text("title", language), values)
        page.fills = content.current?.fills ?? []
        return page
    }

    private static func row(
        of obligation: Obligation, _ name: String?, isOwn: Bool, _ language: Language
    ) -> [String: Any] {
        var row: [String: Any] = [
            "id": obligation.key.pathName, "year": String(obligation.key.year),
            "declarant": obligation.key.declarant.description,
            "what": what(obligation, isOwn, language),
            "state": (obligation.state?.label ?? LifeState.notDeclared)[language],
            "until": obligation.deadline.map { Numerals(language).date($0) } ?? "–", "late": obligation.isLate,
            "closed": obligation.isClosed,
        ]
        if let name { row["declarant_name"] = name }
        return row
    }

    /// What is still to be done: a certificate is asked of others for oneself, and given to clients.
    private static func what(_ obligation: Obligation, _ isOwn: Bool, _ language: Language) -> String {
        guard let due = obligation.due else { return DueWords.all.text("nothing_due", language) }
        let name =
            switch due {
            case .certify where !isOwn: "due_certify_client"
            case .correct where obligation.isClosed: "due_reopen"
            case .declare, .certify, .correct: "due_\(due.rawValue)"
            }
        return OwnWords.home.text(name, language)
    }

    private static func row(of responsible: ResponsiblePerson, _ names: AccessNames) -> [String: Any] {
        var row: [String: Any] = [
            "name": responsible.person.fullName, "role": names.role(responsible.role),
            "email": responsible.person.email,
        ]
        if let unit = responsible.unit { row["unit"] = names.unit(unit) }
        return row
    }

    /// Where somebody is signed in.
    ///
    /// - Parameter current: the number of the session that looks.
    public static func sessions(_ language: Language, _ sessions: [StoredSession], current: String) -> Page {
        let rows = sessions.map { session -> [String: Any] in
            [
                "place": BrowserName.place(session.place), "number": session.number,
                "current": session.number == current,
                "started": moment(session.startedAt, language), "seen": moment(session.seenAt, language),
            ]
        }
        let values: [String: Any] = [
            "sessions": rows, "has_others": sessions.count > 1,
        ]
        return Page(.sessions, title: OwnWords.sessions.text("title", language), values)
    }

    /// The token of a session for programs, shown once.
    public static func program(_ language: Language, token: String, address: String) -> Page {
        Page(.program, title: OwnWords.program.text("title", language), ["token": token, "address": address])
    }

    /// Day and minute, in Belgium.
    static func moment(_ instant: Instant, _ language: Language) -> String {
        Numerals(language).moment(instant)
    }
}
