import Access
import Law
import Service
import SignIn
import Testing
import Values

@testable import Web

/// A foreign organisation's people have no Belgian number: the agency gives them accounts, and gives them access anew;
/// the organisation's manager then adds them by their e-mail address.
@Suite struct ForeignUserTests {
    private let browser: TestBrowser
    private static let id = "vat:DE100000900"
    private static let path = "/agency/access"
    private static let form = "/organisation/users/add"
    private static let jo = [("organisation", id), ("name", "Jo Invented"), ("email", "Jo@example.org")]
    private static let newcomer = [
        ("unit", "health_care_institution"), ("first_name", "Jo"), ("name", "Invented"), ("user_language", "de"),
        ("applications", "contributions"),
    ]

    init() throws { browser = try TestBrowser() }

    private func visitor(_ person: SamplePerson?) async throws -> FilingPerson {
        browser.forget()
        return try await FilingPerson(browser, person)
    }

    private func greta() async throws -> FilingPerson {
        browser.forget()
        return try await FilingPerson(foreign: browser)
    }

    private var account: StoredAccount { get throws { try #require(browser.accounts.list(of: Self.id).first) } }

    /// The token of the link that a page shows.
    private func token(_ shown: TestBrowser.Shown) throws -> BearerSecret {
        let link = try #require(shown.text.firstMatch(of: /\/account\/invitation\?token=([A-Za-z0-9_-]+)/))
        return BearerSecret(shown: String(link.1))
    }

    private func invite() async throws -> TestBrowser.Shown {
        try await visitor(browser.people.accessValidator)
            .send("\(Self.path)?number=de%20100.000.900", Self.jo, to: Self.path)
    }

    // MARK: The organisation

    @Test func noBelgianNumberIsAskedFor() async throws {
        let greta = try await greta()
        let page = try await greta.get(Self.form)
        #expect(page.status == 200 && !page.text.contains("name=\"number\""), "\(page.text.main)")
        #expect(page.text.contains("access validator of the agency"))
        for field in ["first_name", "name", "email", "user_language", "applications"] {
            #expect(page.text.contains("name=\"\(field)\""), "\(field)")
        }
        let list = try await greta.get("/organisation").text.main
        #expect(list.contains("Has somebody lost their password or telephone?"))
        let hilde = try await visitor(browser.people.proefChief)
        #expect(!(try await hilde.get("/organisation").text.contains("lost their password")))
        let own = try await hilde.get("\(Self.form)?unit=health_care_institution").text
        #expect(own.contains("name=\"number\"") && !own.contains("access validator"))
    }

    @Test func whoHasAnAccountBecomesAUserByEmailAddress() async throws {
        #expect(try await invite().status == 200)
        let greta = try await greta()
        let page = try await greta.get(Self.form)
        let sent = try await greta.send(page, Self.newcomer + [("email", "jo@Example.org")], to: Self.form)
        #expect(sent.location == "/organisation?users=added#users", "\(sent.text.main)")
        let chief = try #require(browser.people.foreigner)
        let organisation = try browser.access.organisation(try #require(chief.organisation), by: chief.caller)
        let id = try #require(try account.person)
        let membership = organisation.users[id]?[AccessUnit("health_care_institution")]
        #expect(membership?.applications.keys.sorted() == ["contributions"])
        #expect(try browser.access.profiles(of: id).map(\.name) == ["Beispiel Technik"])
        // Sent once more, it is done; asked for otherwise, it says who is there already.
        let twice = try await greta.send(page, Self.newcomer + [("email", "jo@example.org")], to: Self.form)
        #expect(twice.location == "/organisation?users=added#users", "\(twice.text.main)")
        let other = Self.newcomer.dropLast() + [("email", "jo@example.org")]
        let again = try await greta.send(Self.form, Array(other))
        #expect(again.status == 409 && again.text.contains("Jo Invented is a user of"), "\(again.text.main)")
        #expect(again.text.contains("id=\"email-error\""))
    }

    @Test func whatStandsInTheWayStandsAtTheFields() async throws {
        // An account of another organisation's is not told of.
        let acting = Acting(person: "Test", role: "access_validator", requestID: "test")
        _ = try browser.accounts.invite(email: "other@example.org", name: "Other", for: "vat:DE999999999", by: acting)
        let greta = try await greta()
        let page = try await greta.get(Self.form)
        for email in ["jo@example.org", "other@example.org"] {
            let missing = try await greta.send(page, Self.newcomer + [("email", email)], to: Self.form)
            #expect(missing.status == 409 && missing.text.contains("id=\"email-error\""), "\(missing.text.main)")
            #expect(missing.text.contains("Your organisation has no account for \(email) yet."))
            #expect(missing.text.contains("value=\"Invented\""))
        }
        for email in ["jo", ""] {
            let wrong = try await greta.send(
                page, [("unit", "health_care_institution"), ("email", email)], to: Self.form)
            let told = wrong.text.matches(of: /<li><a href="#([a-z_]+)">/).map { String($0.1) }
            #expect(wrong.status == 422 && told == ["first_name", "name", "email", "user_language"], "\(told)")
        }
    }

    // MARK: The agency

    @Test func anInvitationIsShownOnceAndMayBeRepeated() async throws {
        let first = try await invite()
        #expect(first.status == 200 && first.text.contains("Invitation for Jo Invented"), "\(first.text.main)")
        #expect(first.text.contains("Good until") && first.text.contains("8\u{A0}June 2024"))
        #expect(!first.text.contains("hreflang"), "another language would lose the link")
        #expect(try browser.accounts.invited(try token(first)).email == "jo@example.org")
        let second = try await invite()
        #expect(throws: Problems.self) { try browser.accounts.invited(try token(first)) }
        #expect(try browser.accounts.invited(try token(second)).id == account.id)
        let vera = try await visitor(browser.people.accessValidator)
        #expect(try await vera.get("/home").text.contains("href=\"\(Self.path)\""))
        let list = try await vera.get("\(Self.path)?number=DE100000900")
        #expect(list.text.contains("jo@example.org") && !list.text.contains("token="))
        #expect(try browser.accounts.list(of: Self.id).count == 1)
    }

    @Test func whatIsWrongWithAnInvitationStandsAtItsFields() async throws {
        let vera = try await visitor(browser.people.accessValidator)
        let page = try await vera.get("\(Self.path)?number=DE100000900")
        let organisation = ("organisation", Self.id)
        let empty = try await vera.send(page, [organisation], to: Self.path)
        #expect(empty.status == 422 && empty.text.contains("Fill in “First and last name”."), "\(empty.text.main)")
        let wrong = try await vera.send(page, [organisation, ("name", "Jo"), ("email", "jo")], to: Self.path)
        #expect(wrong.status == 422 && wrong.text.contains("id=\"email-error\"") && wrong.text.contains("value=\"Jo\""))
        let both = try await vera.send(page, [organisation, ("email", "jo")], to: Self.path).text
        #expect(both.matches(of: /<li><a href="#([a-z]+)">/).map { String($0.1) } == ["name", "email"])
        let acting = Acting(person: "Test", role: "access_validator", requestID: "test")
        _ = try browser.accounts.invite(email: "jo@example.org", name: "Other", for: "vat:DE999999999", by: acting)
        let known = try await vera.send(page, Self.jo, to: Self.path)
        #expect(known.status == 409 && known.text.contains("There is an account for jo@example.org already"))
        for number in ["DE999999999", "nonsense", try #require(SampleOrganisation.proef).number] {
            let unknown = try await vera.get("\(Self.path)?number=\(number)")
            #expect(unknown.status == 422 && unknown.text.contains("is not registered here"), "\(number)")
        }
        #expect(try browser.accounts.list(of: Self.id).isEmpty)
    }

    @Test func whoLostPasswordOrTelephoneBeginsAnew() async throws {
        let first = try await invite()
        let vera = try await visitor(browser.people.accessValidator)
        let renewal = "\(Self.path)/renewal?organisation=\(Self.id)&account=\(try account.id)"
        let list = try await vera.get("\(Self.path)?number=DE100000900")
        #expect(list.text.contains("href=\"\(renewal.replacing("&", with: "&amp;"))\""), "\(list.text.main)")
        let asked = try await vera.get(renewal)
        #expect(asked.status == 200 && asked.text.contains("Give Jo Invented access anew?"))
        #expect(try browser.accounts.invited(try token(first)).id == account.id, "a look changed something")
        let named = [("organisation", Self.id), ("account", try account.id)]
        let done = try await vera.send(asked, named, to: "\(Self.path)/renewal")
        #expect(done.status == 200, "\(done.text.main)")
        #expect(try browser.accounts.invited(try token(done)).id == account.id)
        #expect(throws: Problems.self) { try browser.accounts.invited(try token(first)) }
        // What does not belong together is nothing.
        let other = [("organisation", "vat:DE999999999"), ("account", try account.id)]
        #expect(try await vera.send(asked, other, to: "\(Self.path)/renewal").location == Self.path)
    }

    /// Whoever holds an account and keeps accounts has another one renew theirs.
    @Test func nobodyRenewsTheirOwnAccount() async throws {
        let (greta, agency) = (try #require(browser.people.foreigner), try #require(browser.people.agencyChief))
        _ = try browser.access.change(
            .giveAgencyRole(greta.data, .accessValidator), of: .agency,
            by: AccessRequest(caller: agency.caller, id: "test"))
        let own = StoredAccount(
            id: greta.data.id.userName, email: greta.data.email, name: greta.data.fullName, organisation: Self.id,
            createdAt: browser.clock.now())
        try browser.store.recordSignIn { (store) throws(Problems) in try store.add(own) }
        browser.forget()
        let visitor = try await FilingPerson(foreign: browser, as: .agency)
        let list = try await visitor.get("\(Self.path)?number=DE100000900")
        #expect(list.text.contains(own.email) && !list.text.contains("\(Self.path)/renewal"), "\(list.text.main)")
        let named = [("organisation", Self.id), ("account", own.id)]
        #expect(try await visitor.send(list, named, to: "\(Self.path)/renewal").location == Self.path)
    }

    @Test func whoMayOnlyLookFindsNothingToSend() async throws {
        _ = try await invite()
        let audrey = try await visitor(browser.people.auditor)
        let list = try await audrey.get("\(Self.path)?number=DE100000900")
        #expect(list.status == 200 && list.text.contains("jo@example.org"))
        #expect(!list.text.contains("New access") && !list.text.contains("Invite somebody"))
        let fabien = try await visitor(browser.people.financeOfficer)
        #expect(!(try await fabien.get("/agency").text.contains(Self.path)))
        let greta = try await greta()
        #expect(try await greta.get(Self.path).status == 403)
    }
}
