import Access
import Exchange
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// The organisation that somebody acts for: mandates, software and users.
struct OrganisationRoutes {
    let desk: BrowserDesk

    var all: [BrowserRoute] {
        [
            BrowserRoute(method: .get, path: "/organisation") { [self] visitor throws(Refusal) in
                try await desk.signedIn(visitor) { visitor, person throws(Problems) in
                    try page(visitor, person, OrganisationPage.Typed(visitor))
                }
            },
            command("/organisation/mandates") { visitor throws(Problems) in try mandate(visitor) },
            BrowserRoute(method: .get, path: "/organisation/mandates/end") { [self] visitor throws(Refusal) in
                try await desk.signedIn(visitor, ending)
            },
            command("/organisation/mandates/end") { visitor in
                (.endMandate, .object([("mandate", .count(visitor.form["mandate"].flatMap { Int($0) } ?? 0))]))
            },
            command("/organisation/clients") { visitor throws(Problems) in
                try checkFilled(visitor, ["client_name", "scopes"])
                let members: [(String, JSONValue)] = [
                    ("name", .text(visitor.form["client_name"] ?? "")),
                    ("scopes", .texts(visitor.form.all("scopes"))),
                ]
                return (.createClient, .object(members))
            },
            command("/organisation/clients/revoke") { visitor in
                (.revokeClient, .object([("client", .text(visitor.form["client"] ?? ""))]))
            },
        ]
    }

    private typealias Asked = (kind: AccessChange.Kind, content: JSONValue)

    private func command(
        _ path: String, _ read: @escaping @Sendable (Visitor) throws(Problems) -> Asked
    ) -> BrowserRoute {
        BrowserRoute(method: .post, path: path) { [self] visitor throws(Refusal) in
            try await desk.signedIn(visitor, changes: true) { visitor, person throws(Problems) in
                // Another language was chosen: what was typed is shown in it, and nothing is done yet.
                if visitor.typedIn != nil { return try page(visitor, person, OrganisationPage.Typed(visitor)) }
                return try change(visitor, person, read)
            }
        }
    }

    // MARK: Looking

    private func page(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ typed: OrganisationPage.Typed,
        _ problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        guard let id = person.organisation?.id else {
            return desk.page(OrganisationPage.none(visitor.language), visitor, person, here: "/organisation")
        }
        let access = try desk.offices.access.accessCase(of: person.caller, on: id)
        _ = try access.decide(.viewOrganisation).grant()
        let organisation = try desk.offices.access.organisation(id, by: person.caller)
        let users =
            access.decide(.listUsers).isAllowed
            ? try desk.offices.access.users(of: id, by: person.caller).users : []
        let received =
            access.decide(.viewMandates).isAllowed
            ? try desk.offices.access.receivedMandates(of: id, by: person.caller) : []
        let page = OrganisationPage(
            visitor.language, organisation, access, users: users, marks: person.mark, typed: typed,
            done: visitor.query["users"], received: received,
            mandateDone: visitor.query["mandate"].flatMap { Int($0) }
        ).page
        var answer = desk.page(page.refused(problems), visitor, person, here: "/organisation")
        if !problems.isEmpty { answer.status = Refusal(problems).status }
        return answer
    }

    /// Who loses what with a mandate; where there is none to end, the list of them.
    private func ending(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        guard let id = person.organisation?.id else { return .redirect("/organisation") }
        let access = try desk.offices.access.accessCase(of: person.caller, on: id)
        _ = try access.decide(.viewOrganisation).grant()
        _ = try access.decide(.endMandate).grant()
        let organisation = try desk.offices.access.organisation(id, by: person.caller)
        guard let number = visitor.query["mandate"].flatMap({ Int($0) }), let mandate = organisation.mandates[number],
            mandate.endedAt == nil
        else { return .redirect("/organisation#mandates") }
        let page = OrganisationPage(visitor.language, organisation, access)
        return desk.page(page.ending(mandate), visitor, person)
    }

    // MARK: Changing

    /// Number and name of an office, and the boxes and days, as the API's own requests have them.
    private func mandate(_ visitor: Visitor) throws(Problems) -> Asked {
        let form = visitor.form
        try checkFilled(visitor, ["organisation", "name", "purposes", "from", "until"])
        let office = try enterprise(form["organisation"] ?? "")
        let mandatary = JSONValue.object([
            ("organisation", .text(OrganisationID.enterprise(office).description)),
            ("name", .text(form["name"] ?? "")),
        ])
        let members: [(String, JSONValue)] = [
            ("mandatary", mandatary), ("purposes", .texts(form.all("purposes"))),
            ("from", .text(form["from"] ?? "")), ("until", .text(form["until"] ?? "")),
        ]
        return (.giveMandate, .object(members))
    }

    /// - Throws: `enterprise-number.malformed`, `enterprise-number.check`.
    private func enterprise(_ typed: String) throws(Problems) -> EnterpriseNumber {
        let (text, place) = (typed.trimmingSpaces, Place(field: "organisation"))
        do throws(EnterpriseNumber.Fault) {
            return try EnterpriseNumber(text)
        } catch {
            let problem = error.problem(of: text)
            throw Problems([Problem(problem.code, at: place, problem.details)])
        }
    }

    /// - Throws: `field.empty` for each field that nothing was written into.
    private func checkFilled(_ visitor: Visitor, _ names: [String]) throws(Problems) {
        var problems = Problems()
        for name in names where (visitor.form[name] ?? "").trimmingSpaces.isEmpty {
            let label = OrganisationPage.label(of: name, visitor.language)
            problems.add(Problem(.fieldEmpty, at: Place(field: name), ["field": label]))
        }
        if !problems.isEmpty { throw problems }
    }

    private func change(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ read: (Visitor) throws(Problems) -> Asked
    ) throws(Problems) -> Answer {
        guard let id = person.organisation?.id else { throw Problems([Problem(.accessProfile, Self.nowhere)]) }
        var made: Clients.Credentials?
        var told = ""
        do throws(Problems) {
            let asked = try read(visitor)
            made = asked.kind == .createClient ? desk.offices.clients.newCredentials() : nil
            let (change, reason) = try AccessChangeRequest.read(
                asked.kind, asked.content.lineBytes,
                made: made.map { AccessChangeRequest.MadeClient(id: $0.id, secret: $0.secret.fingerprint) })
            let request = AccessRequest(
                caller: person.caller, id: visitor.id, expectedVersion: visitor.form["version"].flatMap { Int($0) },
                reason: reason)
            let changed = try desk.offices.access.change(change, of: id, by: request)
            told = Self.told(changed.event)
        } catch {
            // Not being allowed is a page; anything else is told beside the form, with what was typed.
            if Refusal(error).status == .forbidden || error.listed.contains(where: \.code.isOfStorage) { throw error }
            // The keys are ours: that one has no place is no news to who fills a form in.
            let shown = Problems(error.listed.filter { $0.code != .jsonKeyUnknown })
            return try page(visitor, person, OrganisationPage.Typed(visitor), shown.isEmpty ? error : shown)
        }
        guard let made else { return .redirect("/organisation\(told)") }
        let page = OrganisationPage.secret(
            visitor.language, client: made.id.text, secret: made.secret.text, address: desk.address)
        return desk.page(page, visitor, person, here: "/organisation")
    }

    /// Where the page says what was done.
    private static func told(_ event: AccessEvent) -> String {
        switch event.change {
        case .giveMandate: "?mandate=\(event.number)#mandates"
        case .endMandate(let number): "?mandate=\(number)#mandates"
        default: "#clients"
        }
    }

    private static let nowhere = ["organisation": "–", "action": "", "who": "", "helpers": "–"]
}

extension OrganisationPage.Typed {
    init(_ visitor: Visitor) {
        let names = ["organisation", "name", "from", "until", "client_name"]
        let values = names.compactMap { name in visitor.form[name].map { (name, $0) } }
        self.init(
            values: Dictionary(uniqueKeysWithValues: values),
            ticked: Set(visitor.form.all("purposes") + visitor.form.all("scopes")))
    }
}
