import Access
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// Users of the organisation that somebody acts for: adding one, ticking applications, blocking and removing.
struct UserRoutes {
    let desk: BrowserDesk

    /// Room for as many as a page of the list has.
    private static let largest = 100_000

    var all: [BrowserRoute] {
        [
            route(.get, "/organisation/users/add", add), route(.post, "/organisation/users/add", added),
            route(.get, "/organisation/users/change", change), route(.post, "/organisation/users/change", changed),
            route(.get, "/organisation/users/check", check), route(.post, "/organisation/users/check", checked),
        ]
    }

    /// The organisation as the visitor stands to it.
    private struct Standing {
        let visitor: Visitor
        let person: BrowserDesk.SignedIn
        let organisation: OrganisationAccess
        let access: AccessCase

        var page: UserFormPage { UserFormPage(visitor.language, organisation, access, marks: person.mark) }
    }

    private func route(
        _ method: HTTPRequest.Method, _ path: String, _ work: @escaping @Sendable (Standing) throws(Problems) -> Answer
    ) -> BrowserRoute {
        BrowserRoute(
            method: method, path: path,
            handle: { [desk] visitor throws(Refusal) in
                try await desk.signedIn(visitor, changes: method == .post) { visitor, person throws(Problems) in
                    guard let id = person.organisation?.id else { return .redirect("/organisation") }
                    let access = try desk.offices.access.accessCase(of: person.caller, on: id)
                    _ = try access.decide(.listUsers).grant()
                    let organisation = try desk.offices.access.organisation(id, by: person.caller)
                    return try work(
                        Standing(visitor: visitor, person: person, organisation: organisation, access: access))
                }
            }, largest: Self.largest)
    }

    // MARK: Adding

    private func add(_ standing: Standing) throws(Problems) -> Answer {
        let grant = try standing.access.decide(.addUser).grant()
        let units = standing.organisation.activeUnits.filter { grant.covers($0) }
        let asked = standing.visitor.query["unit"].flatMap { AccessUnit(written: $0) }
        guard let unit = units.first(where: { $0 == asked || units.count == 1 }) else {
            return show(standing.page.units(units), standing)
        }
        return show(standing.page.added(unit), standing)
    }

    private func added(_ standing: Standing) throws(Problems) -> Answer {
        let form = standing.visitor.form
        guard let unit = form["unit"].flatMap({ AccessUnit(written: $0) }) else {
            return .redirect("/organisation/users/add")
        }
        let typed = TypedFields(standing.visitor)
        return try done("added", standing, standing.page.added(unit, typed)) { () throws(Problems) in
            var reading = UserReading(typed: typed, language: standing.visitor.language)
            if standing.organisation.id.isForeign {
                reading.account = { email throws(Problems) in try account(of: email, standing) }
            }
            let (person, rights) = (try reading.person(), rights(standing))
            return isThere(person.id, unit, rights, standing) ? [] : [.addUser(unit, person, rights)]
        }
    }

    /// Whether the form of a foreign organisation was sent once more: what it asks for is done already.
    private func isThere(
        _ person: PersonID, _ unit: AccessUnit, _ rights: [ApplicationRight], _ standing: Standing
    ) -> Bool {
        guard standing.organisation.id.isForeign, let member = standing.organisation.users[person]?[unit] else {
            return false
        }
        return !member.isBlocked && Set(member.applications.keys) == Set(rights.map(\.application))
    }

    /// Whom the agency invited for the organisation under an e-mail address, whether they came or not.
    private func account(of email: String, _ standing: Standing) throws(Problems) -> PersonID {
        let found = try desk.offices.accounts?.account(of: email, in: standing.organisation.id.description)
        guard let person = found?.person else {
            throw Problems([Problem(.accountMissing, at: Place(field: "email"), ["email": email])])
        }
        return person
    }

    // MARK: Applications

    private func change(_ standing: Standing) throws(Problems) -> Answer {
        guard let user = users(standing, standing.visitor.query).first else { return gone }
        _ = try standing.access.decide(action(user, standing)).grant()
        return show(standing.page.changed(user), standing)
    }

    private func changed(_ standing: Standing) throws(Problems) -> Answer {
        guard let user = users(standing, standing.visitor.form).first else { return gone }
        let rights = rights(standing)
        let change: AccessChange =
            action(user, standing) == .addUser
            ? .addUser(user.unit, user.person, rights) : .changeUser(user.unit, user.person.id, rights)
        let page = standing.page.changed(user, ticked: rights.map(\.application))
        return try done("changed", standing, page) { [change] }
    }

    /// Who manages only is no user yet.
    private func action(_ user: ListedUser, _ standing: Standing) -> AccessAction {
        standing.organisation.users[user.person.id]?[user.unit] == nil ? .addUser : .changeUser
    }

    private func rights(_ standing: Standing) -> [ApplicationRight] {
        Set(standing.visitor.form.all("applications")).sorted().map { ApplicationRight($0) }
    }

    // MARK: Several at once

    private func check(_ standing: Standing) throws(Problems) -> Answer {
        guard let step = standing.visitor.query["do"].flatMap({ OrganisationPage.UserStep(rawValue: $0) }) else {
            return back
        }
        _ = try standing.access.decide(step.action).grant()
        return show(asked(step, standing, users(standing, standing.visitor.query)), standing)
    }

    private func checked(_ standing: Standing) throws(Problems) -> Answer {
        guard let step = standing.visitor.form["do"].flatMap({ OrganisationPage.UserStep(rawValue: $0) }) else {
            return back
        }
        let users = users(standing, standing.visitor.form)
        let fitting = users.filter { step.fits($0, in: standing.organisation) }
        return try done(step.rawValue, standing, asked(step, standing, users)) { Self.changes(step, fitting) }
    }

    private func asked(_ step: OrganisationPage.UserStep, _ standing: Standing, _ users: [ListedUser]) -> Page {
        let fitting = users.filter { step.fits($0, in: standing.organisation) }
        return standing.page.asked(step, fitting, others: users.filter { !fitting.contains($0) })
    }

    /// Those who go are taken out of each capacity together.
    private static func changes(_ step: OrganisationPage.UserStep, _ users: [ListedUser]) -> [AccessChange] {
        switch step {
        case .block: return users.map { .blockUser($0.unit, $0.person.id) }
        case .unblock: return users.map { .unblockUser($0.unit, $0.person.id) }
        case .remove:
            let units = Dictionary(grouping: users, by: \.unit)
            return units.sorted { $0.key < $1.key }.map { .removeUsers($0.key, $0.value.map(\.person.id)) }
        }
    }

    // MARK: What is shared

    /// Those that an address or a form names, of the users whom the visitor may see.
    private func users(_ standing: Standing, _ fields: FormFields) -> [ListedUser] {
        let named = Set(fields.all("user"))
        guard !named.isEmpty, case .allowed(let grant) = standing.access.decide(.listUsers) else { return [] }
        return standing.organisation.userList(standing.access.now).filter {
            grant.covers($0.unit) && named.contains(standing.person.mark($0))
        }
    }

    private var back: Answer { .redirect("/organisation#users") }
    private var gone: Answer { .redirect("/organisation?users=gone#users") }

    private func show(_ page: Page, _ standing: Standing) -> Answer {
        desk.page(page, standing.visitor, standing.person, here: here(standing.visitor))
    }

    /// Where the same page is in another language, also after a form was refused.
    private func here(_ visitor: Visitor) -> String {
        let about = visitor.form.fields.filter { ["unit", "user", "do"].contains($0.name) }
        return about.isEmpty ? visitor.here : "\(visitor.path)?\(FormText.text(about.map { ($0.name, $0.value) }))"
    }

    /// Makes changes one after another, each of what the one before left.
    ///
    /// - Parameters:
    ///   - told: what the list says afterwards.
    ///   - page: what is shown again where something stands in the way.
    private func done(
        _ told: String, _ standing: Standing, _ page: Page, _ read: () throws(Problems) -> [AccessChange]
    ) throws(Problems) -> Answer {
        var seen = standing.visitor.form["version"].flatMap { Int($0) }
        do throws(Problems) {
            for change in try read() {
                let request = AccessRequest(
                    caller: standing.person.caller, id: standing.visitor.id, expectedVersion: seen)
                let made = try desk.offices.access.change(change, of: standing.organisation.id, by: request)
                if seen != nil { seen = made.organisation.version }
            }
        } catch {
            // Not being allowed is a page; anything else is told beside the form, with what was typed.
            if Refusal(error).status == .forbidden || error.listed.contains(where: \.code.isOfStorage) { throw error }
            let told = standing.page.told(error)
            var answer = show(page.refused(told), standing)
            answer.status = Refusal(error).status
            return answer
        }
        return .redirect("/organisation?users=\(told)#users")
    }
}

extension BrowserDesk.SignedIn {
    /// What addresses and boxes know a line of the users by, as long as the session lasts.
    @Sendable func mark(_ user: ListedUser) -> String {
        "\(SessionMark.text(of: user.person.id.description, for: token))~\(user.unit)"
    }
}
