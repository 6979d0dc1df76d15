import Access
import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// Numbers of persons in what software sends.
@Suite struct PersonNumberTests {
    @Test(arguments: [
        ("national:00000000000", 409, "national-number.check"), ("national:8507300332", 422, "field.malformed"),
        ("85073003328", 422, "field.malformed"),
    ])
    func aNumberThatIsNoneIsToldOf(number: String, status: Int, code: String) async throws {
        let desk = try WebDesk()
        let organisation = try #require(desk.people.proefChief?.organisation)
        let chief = WebDesk.bearer(try desk.person(desk.people.proefChief)).merging(["If-Match": "*"]) { $1 }
        for (path, body) in [
            ("blocking", ("person", JSONValue.text(number))), ("removal", ("people", .list([.text(number)]))),
        ] {
            let address = "/api/v1/organisations/\(organisation)/users/\(path)"
            let sent: JSONValue = .object([("unit", .text("medical_devices")), body])
            let answer = try await desk.post(address, sent, chief)
            #expect(answer.status == status, "\(answer.text)")
            #expect(try answer.code() == code)
        }
    }

    /// Whom one may turn to is told to every user; the numbers that they are known by are not.
    @Test func numbersAreShownToWhoManagesUsersAlone() async throws {
        let desk = try WebDesk()
        let organisation = try #require(desk.people.proefChief?.organisation)
        for (person, isManager) in [(desk.people.proefChief, true), (desk.people.proefLookedOver, false)] {
            let path = "/api/v1/organisations/\(organisation)"
            let shown = try await desk.ask(.get, path, WebDesk.bearer(try desk.person(person)))
            #expect(shown.status == 200 && shown.text.contains("Hilde"), "\(shown.text)")
            #expect(shown.text.contains("national:") == isManager)
        }
    }

    /// An office sees its own mandate, not those of others; a user sees who acts, not the number of that person.
    @Test func mandatesOfOthersAreTheirBusiness() async throws {
        let desk = try WebDesk()
        let chief = try #require(desk.people.proefChief)
        let organisation = try #require(chief.organisation)
        let holder = Mandate.Mandatary.person(try #require(desk.people.doctor).data)
        let day = try #require(CivilDate("2024-01-01"))
        let terms = MandateTerms(
            mandatary: holder, purposes: [.view], from: day, until: try #require(CivilDate("2099-01-01")))
        _ = try desk.offices.access.change(
            .giveMandate(terms), of: organisation, by: AccessRequest(caller: chief.caller, id: "test"))
        for (person, sees, isManager) in [
            (desk.people.proefChief, true, true), (desk.people.proefLookedOver, true, false),
            (desk.people.accountant, false, false),
        ] {
            let path = "/api/v1/organisations/\(organisation)/mandates"
            let shown = try await desk.ask(.get, path, WebDesk.bearer(try desk.person(person)))
            #expect(shown.status == 200 && shown.text.contains("\"mandate\""), "\(shown.text)")
            #expect(shown.text.contains("\"first_name\"") == sees, "\(shown.text)")
            #expect(shown.text.contains("national:") == isManager, "\(shown.text)")
        }
    }
}
