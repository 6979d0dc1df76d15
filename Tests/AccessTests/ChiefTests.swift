import Access
import Law
import Testing
import Values

/// Who appoints the chief access manager, and how: the two procedures.
@Suite struct ChiefTests {
    @Test func theStandardProcedureHoldsAtOnce() throws {
        let trial = try Trial.company()
        #expect(trial.organisation.chief == (try Invented.national(2)))
        #expect(try trial.decide(.activateCapacity, by: 2).isAllowed)
    }

    @Test func theStandardProcedureAsksForAnEID() throws {
        var trial = try Trial.company()
        try trial.done(.recordRepresentatives([Invented.representative(1, holdsEID: false)]), by: 91)
        let byCode = try Invented.caller(1, trial.organisation.id, means: .code)
        #expect(trial.codes(.appointChief(try Invented.person(5)), by: byCode) == [.accessEIDRequired])
        #expect(try trial.codes(.appointChief(Invented.person(5)), by: 1) == [])
    }

    @Test func onlyALegalRepresentativeAppointsTheChief() throws {
        var trial = try Trial.company()
        #expect(try trial.codes(.appointChief(Invented.person(5)), by: 2) == [.accessRole])
        #expect(try trial.codes(.appointChief(Invented.person(5)), by: 7) == [.accessNoRole])
        try trial.done(.recordRepresentatives([Invented.representative(6)]), by: 91)
        #expect(try trial.codes(.appointChief(Invented.person(5)), by: 1) == [.accessNoRole])
    }

    @Test func aNewChiefReplacesTheOneBefore() throws {
        var trial = try Trial.company()
        try trial.done(.appointChief(Invented.person(5)), by: 1)
        #expect(trial.organisation.chiefs == [try Invented.national(5)])
        #expect(try !trial.decide(.activateCapacity, by: 2).isAllowed)
    }

    @Test func theLastChiefCantBeRemoved() throws {
        var trial = try Trial.company()
        let (two, five) = (try Invented.national(2), try Invented.national(5))
        #expect(try trial.codes(.removeChief(two), by: 2) == [.accessLastChief])
        try trial.done(.nameCoChief(Invented.person(5)), by: 2)
        try trial.done(.removeChief(two), by: 2)
        // The back-up takes the place.
        #expect(trial.organisation.chief == five)
        #expect(try trial.codes(.removeChief(five), by: 5) == [.accessLastChief])
    }

    // MARK: The exception procedure

    private static func request(
        _ ground: ExceptionRequest.Ground = .abroad, holdsEID: Bool = false
    ) throws -> AccessChange {
        let signatory = LegalRepresentative(
            party: ground == .companyRepresents ? .organisation(try Invented.company(2)) : .unnumbered,
            name: "Gustav Beispiel", function: "enterprise_register", holdsEID: holdsEID)
        return .requestException(
            ground: ground, signatory: signatory, try Invented.person(8), Fingerprint(of: [1, 2, 3]))
    }

    @Test func anExceptionIsRefusedToWhoHoldsAnEID() throws {
        var trial = try Trial.company()
        let caller = try Invented.caller(8, nil)
        #expect(trial.codes(try Self.request(holdsEID: true), by: caller) == [.accessEIDHeld])
        // Known from the register, or from how the signatory signed in.
        let registered = LegalRepresentative(
            party: .person(try Invented.national(1)), name: "P1", function: "enterprise_register", holdsEID: false)
        let change = AccessChange.requestException(
            ground: .abroad, signatory: registered, try Invented.person(8), Fingerprint(of: [1]))
        #expect(trial.codes(change, by: caller) == [.accessEIDHeld])
        try trial.done(.recordRepresentatives([registered]), by: 91)
        #expect(trial.codes(change, by: try Invented.caller(1, nil)) == [.accessEIDHeld])
        #expect(trial.codes(change, by: try Invented.caller(1, nil, means: .eIDAS)) == [])
    }

    @Test(arguments: [
        (ExceptionRequest.Ground.abroad, true), (.companyRepresents, true), (.foreignOrganisation, false),
    ])
    func theGroundFitsTheOrganisation(ground: ExceptionRequest.Ground, fits: Bool) throws {
        var trial = try Trial.company()
        let codes = trial.codes(try Self.request(ground), by: try Invented.caller(8, nil, means: .eIDAS))
        #expect(codes == (fits ? [] : [.accessExceptionGround]))
    }

    @Test func anExceptionIsValidatedByTheAgencyAlone() throws {
        var trial = try Trial.company()
        try trial.change(try Self.request(), by: try Invented.caller(8, nil, means: .eIDAS))
        let number = trial.organisation.version
        #expect(try trial.codes(Self.request(), by: 91) == [.accessExceptionPending])
        #expect(try trial.codes(.validateException(number), by: 2) == [.accessRole])
        #expect(try trial.codes(.validateException(number), by: 92) == [.accessRole])
        #expect(try trial.codes(.refuseException(number), by: 91) == [.reasonMissing])
        #expect(trial.organisation.chief == (try Invented.national(2)))
        try trial.done(.validateException(number), by: 91)
        #expect(trial.organisation.chief == (try Invented.national(8)))
        #expect(try trial.codes(.validateException(number), by: 91) == [.accessExceptionUnknown])
    }

    @Test func aRefusedExceptionAppointsNobody() throws {
        var trial = try Trial.company()
        try trial.change(try Self.request(), by: try Invented.caller(8, nil, means: .eIDAS))
        let number = trial.organisation.version
        #expect(try trial.codes(.refuseException(number), by: 91, reason: "no signature") == [])
        #expect(trial.organisation.exceptions[number]?.state == .refused)
        #expect(trial.organisation.exceptions[number]?.reason == "no signature")
        #expect(trial.organisation.chief == (try Invented.national(2)))
    }

    @Test func aForeignOrganisationHasTheExceptionProcedureAlone() throws {
        let id = OrganisationID.vat(try #require(VATNumber("DE100000900")))
        var trial = try Trial(id)
        try trial.done(
            .register(kind: "foreign_company", name: "Muster", email: "m@muster.example", language: .de), by: 91)
        let registered = LegalRepresentative(
            party: .person(try Invented.national(1)), name: "P1", function: "exception_procedure", holdsEID: true)
        try trial.done(.recordRepresentatives([registered]), by: 91)
        #expect(try trial.codes(.appointChief(Invented.person(2)), by: 1) == [.accessExceptionOnly])
        #expect(trial.codes(try Self.request(.foreignOrganisation), by: try Invented.caller(8, nil)) == [])
    }

    @Test func anOrganisationIsRegisteredOnceByANumberOfItsKind() throws {
        var trial = try Trial.company()
        let change = AccessChange.register(kind: "company", name: "Proef", email: "p@proef.example", language: .nl)
        #expect(try trial.codes(change, by: 91) == [.accessOrganisationExists])
        var other = try Trial()
        let pharmacy = AccessChange.register(kind: "pharmacy", name: "P", email: "p@proef.example", language: .nl)
        #expect(try other.codes(pharmacy, by: 91) == [.accessKindIdentifier])
        #expect(try other.codes(.changeOrganisation(name: "", email: "x", language: .nl), by: 91).isEmpty == false)
    }
}
