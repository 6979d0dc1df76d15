import Access
import Law
import Service
import Testing
import Values

@testable import Web

/// The users of an organisation in the browser: added, given applications, blocked, let in again and removed.
@Suite struct UserPageTests {
    private let browser: TestBrowser
    private static let path = "/organisation/users"

    init() throws { browser = try TestBrowser() }

    private func visitor(_ person: SamplePerson?) async throws -> FilingPerson {
        browser.forget()
        return try await FilingPerson(browser, person)
    }

    /// As the office has them.
    private var proef: OrganisationAccess {
        get throws {
            let chief = try #require(browser.people.proefChief)
            return try browser.access.organisation(try #require(chief.organisation), by: chief.caller)
        }
    }

    private func membership(_ person: SamplePerson?) throws -> UserMembership? {
        try proef.users[try #require(person).data.id]?[AccessUnit("health_care_institution")]
    }

    /// What boxes and addresses name a user by, as the list has it.
    private func line(_ person: SamplePerson?) throws -> String {
        "\(try browser.mark(of: person))~health_care_institution"
    }

    private static let unit = ("unit", "health_care_institution")
    private static let newcomer = [
        ("first_name", "Nora"), ("name", "Nieuw"), ("email", "nora@voorbeeld.example"), ("user_language", "nl"),
    ]

    private func number(_ serial: Int) throws -> String { try #require(SampleNumber.national(serial)).description }

    /// A manager of one capacity sees what she may use herself, wherever it is ticked, and of whom she may block nobody
    /// she finds no button.
    @Test func whoManagesOneCapacitySeesHerOwnApplications() async throws {
        let ulla = try await visitor(browser.people.proefUser)
        let list = try await ulla.get("/organisation").text.main
        #expect(list.contains("contributions (ticked in another capacity)"), "\(list)")
        #expect(!list.contains("name=\"do\"") && !list.contains("name=\"user\""), "\(list)")
        #expect(list.contains("What a capacity is") && list.contains("activity or licence number"))
    }

    @Test func aStepThatWouldChangeNothingIsNotOffered() async throws {
        let hilde = try await visitor(browser.people.proefChief)
        let list = try await hilde.get("/organisation").text.main
        #expect(list.contains("value=\"block\"") && !list.contains("value=\"unblock\""))
    }

    // MARK: Adding

    @Test func aChiefAddsAUserWithAnApplication() async throws {
        let hilde = try await visitor(browser.people.proefChief)
        let units = try await hilde.get("\(Self.path)/add")
        #expect(units.text.contains("value=\"ehealth_care/HCO-0001\""))
        let page = try await hilde.get("\(Self.path)/add?unit=health_care_institution")
        let digits = try number(71)
        let written = "\(digits.prefix(6))-\(digits.dropFirst(6).prefix(3)).\(digits.suffix(2))"
        let sent = try await hilde.send(
            page, [Self.unit, ("number", written), ("applications", "contributions")] + Self.newcomer,
            to: "\(Self.path)/add")
        #expect(sent.location == "/organisation?users=added#users", "\(sent.text.main)")
        let id = try #require(PersonID("national:\(digits)"))
        let added = try proef.users[id]?[AccessUnit("health_care_institution")]
        #expect(added?.applications.keys.sorted() == ["contributions"])
        #expect(try proef.people[id]?.fullName == "Nora Nieuw")
        let list = try await hilde.get("/organisation?users=added")
        #expect(list.text.contains("Nora Nieuw") && list.text.contains("The user is added."))
        #expect(!list.text.contains(digits))
    }

    @Test func eachFieldSaysWhatIsWrongWithIt() async throws {
        let hilde = try await visitor(browser.people.proefChief)
        let page = try await hilde.get("\(Self.path)/add?unit=health_care_institution")
        let empty = try await hilde.send(page, [Self.unit], to: "\(Self.path)/add")
        #expect(empty.status == 422)
        for shown in [page, empty] {
            let link = "\(Self.path)/add?unit=health_care_institution&amp;language=fr"
            #expect(shown.text.contains("href=\"\(link)\""), "the language is not chosen on the same page")
        }
        for field in ["number", "first_name", "name", "email", "user_language"] {
            #expect(empty.text.contains("href=\"#\(field)\""), "\(field)")
            #expect(empty.text.contains("id=\"\(field)-error\""), "\(field)")
        }
        #expect(empty.text.contains("“Last name”"))
        let digits = try number(71)
        let (wrong, short) = (String(digits.dropLast(2)) + "00", "850730")
        for (typed, told) in [(wrong, "do not fit the others"), (short, "is not an INSZ or BIS number")] {
            let fields = [Self.unit, ("number", typed), ("applications", "contributions")] + Self.newcomer
            let refused = try await hilde.send(page, fields, to: "\(Self.path)/add")
            #expect(refused.text.contains(told) && refused.text.contains("id=\"number-error\""), "\(typed)")
            #expect(refused.text.contains("value=\"Nieuw\""))
            #expect(refused.text.contains("value=\"contributions\" id=\"applications\" checked"))
        }
        let mail = [Self.unit, ("number", digits), ("email", "nora")] + Self.newcomer.filter { $0.0 != "email" }
        let refused = try await hilde.send(page, mail, to: "\(Self.path)/add")
        #expect(refused.status == 422 && refused.text.contains("id=\"email-error\""))
        let several = [Self.unit, ("number", wrong), ("first_name", "Nora"), ("email", "nora")]
        let all = try await hilde.send(page, several, to: "\(Self.path)/add").text
        let told = all.matches(of: /<li><a href="#([a-z_]+)">/).map { String($0.1) }
        #expect(told == ["number", "name", "email", "user_language"])
    }

    @Test func whoIsAUserAlreadyIsNamed() async throws {
        let hilde = try await visitor(browser.people.proefChief)
        let page = try await hilde.get("\(Self.path)/add?unit=health_care_institution")
        let fields = [Self.unit, ("number", try number(15))] + Self.newcomer
        let refused = try await hilde.send(page, fields, to: "\(Self.path)/add")
        #expect(refused.status == 422 || refused.status == 409)
        #expect(refused.text.contains("Ulla Testers is a user of “institution linked to health care” already"))
        #expect(refused.text.contains("id=\"number-error\"") && !refused.text.contains("national:"))
    }

    // MARK: Addresses

    /// Whoever finds an address cannot try out every national number on it, nor use it in a session of their own.
    @Test func addressesNameNobodyOutsideTheSession() async throws {
        let hilde = try await visitor(browser.people.proefChief)
        let ulla = try #require(browser.people.proefUser)
        let line = try line(ulla)
        let list = try await hilde.get("/organisation").text
        #expect(list.contains("value=\"\(line)\"") && line.prefix { $0 != "~" }.count == 32)
        #expect(!list.contains("\(AccessOffice.mark(of: ulla.data.id))~"))
        let again = try await visitor(browser.people.proefChief)
        #expect(try await again.get("\(Self.path)/change?user=\(line)").location == "/organisation?users=gone#users")
        #expect(try self.line(ulla) != line)
    }

    // MARK: Applications

    @Test func aChiefTicksAnApplicationForHerselfAndMayThenFile() async throws {
        let person = try #require(browser.people.proefChief)
        let hilde = try await visitor(person)
        let organisation = person.organisation
        let before = try browser.access.decide(.submitDeclaration, by: person.caller, on: organisation)
        let page = try await hilde.get("\(Self.path)/change?user=\(try line(person))")
        #expect(page.status == 200 && page.text.contains("not a user here yet"))
        let sent = try await hilde.send(
            page, [("user", try line(person)), ("applications", "contributions")], to: "\(Self.path)/change")
        #expect(sent.location == "/organisation?users=changed#users", "\(sent.text.main)")
        let after = try browser.access.decide(.submitDeclaration, by: person.caller, on: organisation)
        #expect(!before.isAllowed && after.isAllowed)
    }

    @Test func applicationsAreTickedAndTakenAway() async throws {
        let hilde = try await visitor(browser.people.proefChief)
        let jan = try line(browser.people.proefLookedOver)
        let path = "\(Self.path)/change"
        for ticked in [["contributions", "narcotics_transfers"], []] {
            let page = try await hilde.get("\(path)?user=\(jan)")
            let fields = [("user", jan)] + ticked.map { ("applications", $0) }
            #expect(try await hilde.send(page, fields, to: path).status == 303)
            #expect(try membership(browser.people.proefLookedOver)?.applications.keys.sorted() == ticked)
        }
        let page = try await hilde.get("\(path)?user=\(jan)")
        let refused = try await hilde.send(page, [("user", jan), ("applications", "vaccination_orders")], to: path)
        #expect(refused.status >= 400 && refused.text.contains("id=\"applications-error\""))
        #expect(try await hilde.get("\(path)?user=nobody").location == "/organisation?users=gone#users")
    }

    // MARK: Several at once

    @Test func severalAreBlockedLetInAgainAndRemovedAfterALook() async throws {
        let hilde = try await visitor(browser.people.proefChief)
        let people = [browser.people.proefUser, browser.people.proefLookedOver]
        let named = try people.map { ("user", try line($0)) }
        let asked = named.map { "user=\($0.1)" }.joined(separator: "&")
        for (step, isBlocked) in [("block", true), ("unblock", false)] {
            let page = try await hilde.get("\(Self.path)/check?do=\(step)&\(asked)")
            #expect(page.text.contains("Ulla Testers") && page.text.contains("Jan Vergeten"))
            #expect(try membership(people[0])?.isBlocked == !isBlocked, "a look changed something")
            let sent = try await hilde.send(page, [("do", step)] + named, to: "\(Self.path)/check")
            #expect(sent.location == "/organisation?users=\(step)#users", "\(sent.text.main)")
            for person in people { #expect(try membership(person)?.isBlocked == isBlocked) }
        }
        let none = try await hilde.get("\(Self.path)/check?do=unblock&\(asked)")
        #expect(none.status == 200 && none.text.contains("would change nothing"))
        let page = try await hilde.get("\(Self.path)/check?do=remove&\(asked)")
        _ = try await hilde.send(page, [("do", "remove")] + named, to: "\(Self.path)/check")
        for person in people { #expect(try membership(person) == nil) }
    }

    @Test func anOldPageChangesNothing() async throws {
        let hilde = try await visitor(browser.people.proefChief)
        let ulla = [("user", try line(browser.people.proefUser))]
        let old = try await hilde.get("\(Self.path)/check?do=remove&user=\(ulla[0].1)")
        let jan = try line(browser.people.proefLookedOver)
        let page = try await hilde.get("\(Self.path)/check?do=block&user=\(jan)")
        _ = try await hilde.send(page, [("do", "block"), ("user", jan)], to: "\(Self.path)/check")
        let refused = try await hilde.send(old, [("do", "remove")] + ulla, to: "\(Self.path)/check")
        #expect(refused.status == 412 && refused.text.contains("somebody has changed it meanwhile"))
        #expect(try membership(browser.people.proefUser) != nil)
    }

    // MARK: Who may

    @Test func nobodyElseSeesOrSendsTheForms() async throws {
        let line = try line(browser.people.proefLookedOver)
        let outsiders = [browser.people.proefLookedOver, browser.people.proefDirector]
        for person in outsiders {
            let visitor = try await visitor(person)
            let mayList = try browser.access.decide(
                .addUser, by: try #require(person).caller, on: try #require(person?.organisation)
            ).isAllowed
            #expect(!mayList)
            let own = try await visitor.get("/organisation")
            #expect(!own.text.contains(Self.path), "\(person?.data.fullName ?? "")")
            for path in ["add", "change?user=\(line)", "check?do=block&user=\(line)"] {
                #expect(try await visitor.get("\(Self.path)/\(path)").status == 403, "\(path)")
            }
            let token = ("form_token", try #require(own.field("form_token")))
            for path in ["add", "change", "check"] {
                let form = [token, Self.unit, ("user", line), ("do", "remove"), ("number", try number(71))]
                #expect(try await browser.post("\(Self.path)/\(path)", form + Self.newcomer).status == 403, "\(path)")
            }
        }
        #expect(try membership(browser.people.proefLookedOver) != nil)
    }

    @Test func aManagerSeesAndChangesTheirOwnPartAlone() async throws {
        let ulla = try await visitor(browser.people.proefUser)
        let own = try await ulla.get("/organisation")
        #expect(own.text.contains("\(Self.path)/add") && !own.text.contains("Jan Vergeten"))
        let units = try await ulla.get("\(Self.path)/add")
        #expect(units.text.contains("ehealth_care/HCO-0001"))
        #expect(!units.text.contains("value=\"health_care_institution\""))
        let jan = try line(browser.people.proefLookedOver)
        #expect(try await ulla.get("\(Self.path)/change?user=\(jan)").location?.contains("users=gone") == true)
        let token = ("form_token", try #require(own.field("form_token")))
        let fields = [token, Self.unit, ("number", try number(71))] + Self.newcomer
        let refused = try await browser.post("\(Self.path)/add", fields)
        #expect(refused.status >= 400 && refused.text.contains("Your role does not hold"))
        let id = try #require(PersonID("national:\(try number(71))"))
        #expect(try proef.users[id] == nil)
    }

    @Test func whoIsNotSignedInIsSentToSignIn() async throws {
        for path in ["add", "change", "check"] {
            #expect(try await browser.get("\(Self.path)/\(path)").location?.hasPrefix("/sign-in?") == true)
        }
    }
}
