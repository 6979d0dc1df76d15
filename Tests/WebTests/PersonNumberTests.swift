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
}
