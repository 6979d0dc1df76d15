import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// The users of an organisation as a sheet.
@Suite struct UserExportTests {
    private func path(_ desk: WebDesk) throws -> String {
        let organisation = try #require(desk.people.proefChief?.organisation)
        return "/api/v1/organisations/\(organisation)/users/export"
    }

    @Test func aChiefTakesTheUsersOutAsASheet() async throws {
        let desk = try WebDesk()
        let chief = WebDesk.bearer(try desk.person(desk.people.proefChief))
        let all = try await desk.ask(.get, path(desk), chief)
        #expect(all.status == 200, "\(all.text)")
        #expect(all.header("Content-Disposition") == "attachment; filename=\"users.csv\"")
        #expect(all.text.hasPrefix("name,first_name,title,user_name,insz,"))
        #expect(all.text.contains("Testers,Ulla,"))
        let some = try await desk.ask(.get, "\(path(desk))?first_name=Ulla", chief)
        #expect(some.text.split(separator: "\n").count < all.text.split(separator: "\n").count)
        #expect(some.text.contains("Testers,Ulla,"))

        let asked = chief.merging(["Accept": Media.workbook.rawValue]) { $1 }
        let book = try await desk.ask(.get, path(desk), asked)
        #expect(book.status == 200 && book.body.starts(with: Array("PK".utf8)))
        #expect(book.header("Content-Disposition") == "attachment; filename=\"users.xlsx\"")
    }

    @Test func whoTakesOutManyIsToldWhenToComeBack() async throws {
        let desk = try WebDesk()
        let chief = WebDesk.bearer(try desk.person(desk.people.proefChief))
        for _ in 1...5 { #expect(try await desk.ask(.get, path(desk), chief).status == 200) }
        let refused = try await desk.ask(.get, path(desk), chief)
        #expect(refused.status == 429)
        #expect(refused.header("Retry-After") == "12")
    }
}
