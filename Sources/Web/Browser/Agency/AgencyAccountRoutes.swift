import Access
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// The agency's access validators keep the accounts of foreign organisations' people: whoever cannot hold a Belgian key
/// is invited here, and begins anew here.
struct AgencyAccountRoutes {
    let desk: AgencyDesk
    let accounts: Accounts

    var all: [AgencyRoute] {
        [
            desk.get("/access", .listAccounts, list), desk.post("/access", .keepAccounts, invite),
            desk.get("/access/renewal", .keepAccounts, ask), desk.post("/access/renewal", .keepAccounts, renew),
        ]
    }

    private func page(_ visit: AgencyVisit) -> AgencyAccountsPage { AgencyAccountsPage(visit.navigation(.accounts)) }

    // MARK: Looking

    private func list(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let number = (visit.visitor.query["number"] ?? "").trimmingSpaces
        let typed = TypedFields(["number": [number]])
        guard !number.isEmpty else { return desk.show(page(visit).list(nil, typed), visit) }
        guard let organisation = try organisation(numbered: number, visit) else {
            let unknown = Problem(
                .accessOrganisationUnknown, at: Place(field: "number"), ["organisation": String(number.prefix(40))])
            return again(page(visit).list(nil, typed), visit, Problems([unknown]))
        }
        return desk.show(page(visit).list(try found(organisation, visit), typed), visit)
    }

    private func found(
        _ organisation: OrganisationAccess, _ visit: AgencyVisit
    ) throws(Problems) -> AgencyAccountsPage.Found {
        AgencyAccountsPage.Found(
            organisation, try accounts.list(of: organisation.id.description), mayKeep: visit.may(.keepAccounts),
            own: visit.person.caller.person)
    }

    /// A VAT number or a single registration number, as people write it.
    private func organisation(numbered number: String, _ visit: AgencyVisit) throws(Problems) -> OrganisationAccess? {
        let written = number.uppercased()
        let bare = written.filter { !" .-".contains($0) }
        let ids = [OrganisationID(.srn, written), OrganisationID(.vat, bare)].compactMap(\.self)
        for id in ids {
            if let known = try organisation(id, visit) { return known }
        }
        return nil
    }

    private func organisation(_ id: OrganisationID, _ visit: AgencyVisit) throws(Problems) -> OrganisationAccess? {
        guard id.isForeign else { return nil }
        let known = try desk.offices.access.organisation(id, by: visit.person.caller, to: .listAccounts)
        return known.isRegistered ? known : nil
    }

    // MARK: Inviting

    private func invite(_ visit: AgencyVisit) throws(Problems) -> Answer {
        guard let id = visit.visitor.form["organisation"].flatMap({ OrganisationID($0) }),
            let organisation = try organisation(id, visit)
        else { return .redirect("/agency/access") }
        let typed = TypedFields(visit.visitor)
        let (name, email) = (typed["name"].trimmingSpaces, typed["email"].trimmingSpaces)
        do throws(Problems) {
            // In the order of the form.
            let wrong = TextRule.name.problems(name, "name") + TextRule.email.problems(email, "email")
            guard wrong.isEmpty else { throw Problems(wrong) }
            let invited = try accounts.invite(
                email: email, name: name, for: id.description, by: try acting(visit, on: id))
            return show(invited, isNew: true, of: organisation, visit)
        } catch {
            guard [409, 422].contains(Refusal(error).status.code) else { throw error }
            let page = page(visit).list(try found(organisation, visit), typed)
            return again(page, visit, told(error, visit), of: organisation)
        }
    }

    /// Each problem at its field, under the field's name.
    private func told(_ problems: Problems, _ visit: AgencyVisit) -> Problems {
        problems.map { problem in
            let field = problem.place.field ?? "email"
            let label = AgencyAccountsPage.label(of: field, visit.visitor.language)
            return Problem(
                problem.code, at: Place(field: field), problem.details.merging(["field": label]) { $1 })
        }
    }

    /// The visitor as the one who does it, by the right that the table gives them.
    private func acting(_ visit: AgencyVisit, on id: OrganisationID) throws(Problems) -> Acting {
        let grant = try desk.offices.access.decide(.keepAccounts, by: visit.person.caller, on: id).grant()
        return Acting(grant, requestID: visit.visitor.id)
    }

    /// It is shown once: nothing leads away from it but going on.
    private func show(
        _ invited: Accounts.Invited, isNew: Bool, of organisation: OrganisationAccess, _ visit: AgencyVisit
    ) -> Answer {
        let link = "\(desk.desk.address)/account/invitation?token=\(invited.invitation.text)"
        let page = page(visit).invited(
            invited.account, isNew: isNew, link: link, until: invited.expiresAt, of: organisation)
        return desk.show(page, visit, here: "")
    }

    private func again(
        _ page: Page, _ visit: AgencyVisit, _ problems: Problems, of organisation: OrganisationAccess? = nil
    ) -> Answer {
        let here = organisation.map { "/agency/access?number=\(FormText.encoded($0.id.number))" }
        var answer = desk.show(page.refused(problems), visit, here: here)
        // That a number names nothing is no matter of rights.
        answer.status = organisation == nil ? .unprocessableContent : Refusal(problems).status
        return answer
    }

    // MARK: Beginning anew

    private func ask(_ visit: AgencyVisit) throws(Problems) -> Answer {
        guard let (account, organisation) = try named(visit.visitor.query, visit) else {
            return .redirect("/agency/access")
        }
        return desk.show(page(visit).renewal(account, of: organisation), visit)
    }

    private func renew(_ visit: AgencyVisit) throws(Problems) -> Answer {
        guard let (account, organisation) = try named(visit.visitor.form, visit) else {
            return .redirect("/agency/access")
        }
        let id = organisation.id
        let invited = try accounts.reset(account.id, of: id.description, by: try acting(visit, on: id))
        return show(invited, isNew: false, of: organisation, visit)
    }

    /// The account that an address or a form names; `nil` too for the visitor's own, which another one renews.
    private func named(
        _ fields: FormFields, _ visit: AgencyVisit
    ) throws(Problems) -> (StoredAccount, OrganisationAccess)? {
        guard let id = fields["organisation"].flatMap({ OrganisationID($0) }),
            let organisation = try organisation(id, visit),
            let account = try accounts.list(of: id.description).first(where: { $0.id == fields["account"] }),
            account.person != visit.person.caller.person
        else { return nil }
        return (account, organisation)
    }
}
