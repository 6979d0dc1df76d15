import Access
import Declarations
import Law
import Service
import Testing
import Values

/// The gate before declarations, mandates as accountants see them, and messages after sign-in.
@Suite struct AccessGateTests {
    private let desk: AccessDesk
    private let accountant: SamplePerson

    init() throws {
        desk = try AccessDesk()
        accountant = try #require(desk.people.accountant)
    }

    private func declarant(_ organisation: OrganisationID?) throws -> DeclarantID {
        try #require(organisation?.declarant)
    }

    @Test func anAuthorIsAnActorACertifierOrTheAgency() throws {
        let office = desk.office
        let proef = try declarant(SampleOrganisation.proef)
        let exemple = try declarant(SampleOrganisation.exemple)
        let own = try office.author(for: .submitDeclaration, on: proef, by: #require(desk.people.proefUser).caller)
        #expect(own.role == .actor && own.onBehalfOf == nil && own.person.hasPrefix("Ulla Testers ("))
        let certifier = try office.author(for: .certifyDeclaration, on: proef, by: accountant.caller)
        #expect(certifier.role == .certifier && certifier.onBehalfOf == "enterprise:\(proef)")
        let filer = try office.author(for: .submitDeclaration, on: exemple, by: accountant.caller)
        #expect(filer.role == .actor && filer.onBehalfOf == "enterprise:\(exemple)")
        let officer = try #require(desk.people.financeOfficer).caller
        #expect(try office.author(for: .setExOfficio, on: proef, by: officer).role == .agency)
        #expect(try office.author(for: .closeYear, by: officer).role == .agency)
    }

    /// No national number stands with a declaration.
    @Test func anAuthorIsNotNamedByTheNationalNumber() throws {
        let author = try desk.office.author(
            for: .submitDeclaration, on: declarant(SampleOrganisation.exemple), by: accountant.caller)
        #expect(!author.person.contains(accountant.data.id.userName))
    }

    @Test(arguments: [AccessAction.submitDeclaration, .correctDeclaration, .viewDeclaration, .certifyDeclaration])
    func aStrangerGetsNoAuthor(action: AccessAction) throws {
        let stranger = try #require(desk.people.musterUser)
        let proef = try declarant(SampleOrganisation.proef)
        let codes = desk.codes { () throws(Problems) in
            _ = try desk.office.author(for: action, on: proef, by: stranger.caller)
        }
        #expect(codes == [.accessNoRole])
    }

    @Test func anAuditorReadsAndChangesNothing() throws {
        let auditor = try #require(desk.people.auditor).caller
        let proef = try declarant(SampleOrganisation.proef)
        #expect(try desk.office.author(for: .viewDeclaration, on: proef, by: auditor).role == .agency)
        for action in [AccessAction.submitDeclaration, .withdrawDeclaration, .setExOfficio] {
            #expect(try !desk.office.decide(action, by: auditor, on: OrganisationID(proef)).isAllowed, "\(action)")
        }
    }

    @Test func anAccountantSeesWhoGaveAMandate() throws {
        let mandators = try desk.office.mandators(of: accountant.caller)
        #expect(mandators.map(\.name).sorted() == ["Exemple Médical", "Muster Technik", "Proef Medisch"])
        let exemple = try #require(SampleOrganisation.exemple)
        let mandate = try #require(mandators.first { $0.organisation == exemple }?.mandates.first)
        let director = try #require(desk.people.exempleDirector)
        _ = try desk.change(.endMandate(mandate.number), exemple, by: director.caller)
        #expect(try desk.office.mandators(of: accountant.caller).count == 2)
        let codes = desk.codes { () throws(Problems) in
            _ = try desk.office.author(
                for: .submitDeclaration, on: DeclarantID.enterprise(EnterpriseNumber.sample(exemple)),
                by: accountant.caller)
        }
        #expect(codes == [.accessNoRole])
    }

    // MARK: Messages

    private static let text = Phrase(nl: "Onderhoud", fr: "Maintenance", de: "Wartung", en: "Maintenance")

    @Test func aMessageIsDismissedOnceByEachPerson() throws {
        let officer = try #require(desk.people.caseOfficer).caller
        let now = desk.clock.now()
        let until = Instant(milliseconds: now.milliseconds + 1000)
        let message = try desk.office.write(Self.text, from: now, until: until, by: officer, requestID: "t")
        let (one, other) = (accountant.data.id, try #require(desk.people.auditor).data.id)
        #expect(try desk.office.messages(for: one) == [message])
        try desk.office.dismiss(message.number, by: one)
        try desk.office.dismiss(message.number, by: one)
        #expect(try desk.office.messages(for: one) == [])
        #expect(try desk.office.messages(for: other) == [message])
        try desk.office.endMessage(message.number, by: officer, requestID: "t")
        #expect(try desk.office.messages(for: other) == [])
        let codes = desk.codes { () throws(Problems) in
            try desk.office.endMessage(message.number + 1, by: officer, requestID: "t")
        }
        #expect(codes == [.messageUnknown])
        let head = try desk.store.read { store throws(Problems) in try store.auditHead() }
        try desk.office.endMessage(message.number, by: officer, requestID: "t")
        #expect(try desk.store.read { store throws(Problems) in try store.auditHead() } == head)
        #expect(desk.codes { () throws(Problems) in try desk.office.dismiss(9, by: one) } == [.messageUnknown])
    }

    @Test func onlyACaseOfficerWritesMessagesThatCanBeShown() throws {
        let now = desk.clock.now()
        let until = Instant(milliseconds: now.milliseconds + 1000)
        let officer = try #require(desk.people.caseOfficer).caller
        func codes(_ text: Phrase, _ from: Instant, _ until: Instant, _ caller: Caller) -> [ProblemCode] {
            desk.codes { () throws(Problems) in
                _ = try desk.office.write(text, from: from, until: until, by: caller, requestID: "t")
            }
        }
        #expect(codes(Self.text, now, until, accountant.caller) == [.accessNoRole])
        #expect(codes(Self.text, until, now, officer) == [.accessDates])
        let empty = Phrase(nl: "", fr: "a", de: "b", en: "c")
        #expect(codes(empty, now, until, officer) == [.fieldEmpty])
    }
}

extension EnterpriseNumber {
    /// The number of an organisation of the sample.
    fileprivate static func sample(_ organisation: OrganisationID) throws(Problems) -> EnterpriseNumber {
        guard case .enterprise(let number) = organisation else { throw Problems() }
        return number
    }
}
