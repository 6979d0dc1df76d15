import Access
import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// A signed request of the exception procedure on its way: uploaded, named by the request, read by the validator.
@Suite struct SignedRequestTests {
    private static let path =
        "/api/v1/organisations/\(SampleOrganisation.foreign?.description ?? "")/chief-requests/documents"
    private static let pdf = Array("%PDF-1.7\n% signed by nobody\n%%EOF\n".utf8)
    private let desk: WebDesk

    init() throws { desk = try WebDesk() }

    private func upload(_ bytes: [UInt8], by person: SamplePerson?) async throws -> WebDesk.Reply {
        let bearer = WebDesk.bearer(try desk.person(person))
        return try await desk.ask(
            .post, Self.path, bearer.merging(["Content-Type": "application/pdf"]) { $1 }, body: bytes)
    }

    @Test func theValidatorReadsWhatWasUploaded() async throws {
        let kept = try await upload(Self.pdf, by: desk.people.foreigner)
        #expect(kept.status == 201, "\(kept.text)")
        let hash = try #require(try kept.json()["document"]?.string)
        #expect(hash == Fingerprint(of: Self.pdf).description)
        // Once more is no other.
        #expect(try await upload(Self.pdf, by: desk.people.foreigner).status == 201)
        let address = "\(Self.path)/\(hash)"
        for (person, status) in [
            (desk.people.accessValidator, 200), (desk.people.auditor, 200), (desk.people.foreigner, 403),
            (desk.people.proefChief, 403),
        ] {
            let shown = try await desk.ask(.get, address, WebDesk.bearer(try desk.person(person)))
            #expect(shown.status == status, "\(shown.text)")
            guard status == 200 else { continue }
            #expect(shown.body == Self.pdf && shown.header("Content-Type") == "application/pdf")
            #expect(shown.header("Content-Disposition")?.hasPrefix("attachment; filename=\"request-") == true)
        }
        let validator = WebDesk.bearer(try desk.person(desk.people.accessValidator))
        let none = "\(Self.path)/\(String(repeating: "0", count: 64))"
        #expect(try await desk.ask(.get, none, validator).code() == "signed-document.unknown")
    }

    @Test func whatIsNoPDFIsRefusedAndSoIsTooMuch() async throws {
        #expect(try await upload(Array("MZ".utf8), by: desk.people.foreigner).code() == "signed-document.malformed")
        let large = Self.pdf + [UInt8](repeating: 0x20, count: AccessOffice.largestDocument)
        #expect(try await upload(large, by: desk.people.foreigner).status == 413)
    }

    @Test func aStoreIsNotFilledWithThem() throws {
        let foreign = try #require(SampleOrganisation.foreign)
        let caller = try #require(desk.people.foreigner?.caller)
        // One is there from the sample.
        for number in 2...AccessOffice.mostOwnDocuments {
            _ = try desk.offices.access.keepDocument(Self.pdf + [UInt8(number)], of: foreign, by: caller)
        }
        do throws(Problems) {
            _ = try desk.offices.access.keepDocument(Self.pdf, of: foreign, by: caller)
            Issue.record("one too many was kept")
        } catch {
            #expect(error.listed.map(\.code) == [.signedDocumentTooMany])
        }
        // Nobody is kept from asking by what another sent.
        let other = try #require(desk.people.proefChief?.caller)
        #expect(throws: Never.self) { try desk.offices.access.keepDocument(Self.pdf, of: foreign, by: other) }
    }

    /// Many who each send few fill it no more than one who sends many.
    @Test func anOrganisationIsNotFilledByManyEither() throws {
        let foreign = try #require(SampleOrganisation.foreign)
        func send(_ number: Int) throws {
            let account = try #require(AccountName("sender\(number / AccessOffice.mostOwnDocuments)"))
            let caller = Caller(person: .account(account), as: .privatePerson, means: .account)
            _ = try desk.offices.access.keepDocument(Self.pdf + [UInt8(number)], of: foreign, by: caller)
        }
        // One is there from the sample.
        for number in 1..<AccessOffice.mostDocuments { #expect(throws: Never.self) { try send(number) } }
        let refusal = try #require(throws: Problems.self) { try send(AccessOffice.mostDocuments) }
        #expect(refusal.listed.map(\.code) == [.signedDocumentTooMany])
        #expect(refusal.listed.map { $0.details["most"] } == [String(AccessOffice.mostDocuments)])
    }

    /// A request without its signed document is none.
    @Test func aRequestNamesADocumentThatIsThere() throws {
        let foreign = try #require(SampleOrganisation.foreign)
        let person = try #require(desk.people.foreigner)
        let signatory = LegalRepresentative(
            party: .unnumbered, name: "Gustav Beispiel", function: "exception_procedure", holdsEID: false)
        #expect(throws: Problems.self) {
            try desk.offices.access.change(
                .requestException(
                    ground: .foreignOrganisation, signatory: signatory, person.data, Fingerprint(of: [1])),
                of: foreign, by: AccessRequest(caller: person.caller, id: "test"))
        }
    }
}
