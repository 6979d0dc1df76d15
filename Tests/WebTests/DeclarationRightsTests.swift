import Declarations
import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// Who changes a declaration through the API sees the version that is changed, and says only what is theirs to say.
@Suite struct DeclarationRightsTests {
    private let declarations = "/api/v1/declarations"

    /// However many saw the same version, one of them changes it.
    @Test func ofThoseWhoChangeTheSameVersionAtOnceOneDoes() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let document = try SampleDocument(SampleOrganisation.proef)
        _ = try await desk.post(declarations, document.json, own)
        let path = "\(document.path)/corrections?reason=Another+turnover"
        for round in 1...5 {
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for one in 1...6 {
                    group.addTask {
                        let total = Int64(130_000_000 + round * 1000 + one)
                        let better = try SampleDocument(SampleOrganisation.proef, total: total)
                        return try await desk.post(
                            path, better.json, own.merging(["If-Match": "\"\(round).0\""]) { $1 }
                        ).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }.sorted()
            }
            #expect(statuses == [201, 412, 412, 412, 412, 412], "round \(round)")
        }
        let history = try await desk.ask(.get, "\(document.path)/revisions", own)
        #expect(history.text.contains("\"Another turnover\""), "\(history.text)")
    }

    /// What may be said by a certifier alone is not said in the document either.
    @Test func aCompanyDoesNotCertifyItself() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        var document = try SampleDocument(SampleOrganisation.proef)
        let certifier = Certifier(
            name: "Robin Voorbeeld", profession: .accountant, registerNumber: "50.123.456", position: .internal)
        document.declaration.certificate = Certificate(
            certifier: certifier, date: try #require(CivilDate("2024-05-31")),
            hash: CanonicalForm(document.declaration).fingerprint)
        let refused = try await desk.post(declarations, document.json, own)
        #expect(refused.status == 403, "\(refused.text)")
        #expect(try await desk.ask(.get, document.path, own).status == 404)
    }
}
