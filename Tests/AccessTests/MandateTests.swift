import Access
import Law
import Testing
import Values

/// Mandates to others, and credentials of software.
@Suite struct MandateTests {
    private static func terms(
        _ mandatary: Mandate.Mandatary? = nil, _ purposes: Set<Mandate.Purpose> = [.file], from: String = "2026-01-01",
        until: String = "2026-12-31"
    ) throws -> MandateTerms {
        MandateTerms(
            mandatary: try mandatary ?? .organisation(Invented.company(7), name: "Boekhouding"), purposes: purposes,
            from: try #require(CivilDate(from)), until: try #require(CivilDate(until)))
    }

    /// The accountants, where 50 is a user with contributions and 51 one without.
    private static func accountants() throws -> OrganisationAccess {
        var trial = try Trial(Invented.company(7))
        try trial.done(.register(kind: "company", name: "Boekhouding", email: "b@b.example", language: .nl), by: 91)
        try trial.done(.recordRepresentatives([Invented.representative(49)]), by: 91)
        try trial.done(.appointChief(Invented.person(49)), by: 49)
        try trial.done(.activateCapacity(Invented.unit.capacity, email: "b@b.example", manager: nil), by: 49)
        try trial.done(.addUser(Invented.unit, Invented.person(50), [ApplicationRight("contributions")]), by: 49)
        try trial.done(.addUser(Invented.unit, Invented.person(51), []), by: 49)
        return trial.organisation
    }

    private static func decide(_ trial: Trial, _ action: AccessAction, by serial: Int) throws -> Decision {
        let acting = try accountants()
        return trial.access(try Invented.caller(serial, acting.id), acting: acting).decide(action)
    }

    @Test(arguments: [
        (Mandate.Purpose.file, [AccessAction.viewDeclaration, .submitDeclaration, .correctDeclaration, .handInBatch]),
        (.certify, [.viewDeclaration, .certifyDeclaration, .refuseDeclaration]), (.view, [.viewDeclaration]),
    ])
    func aMandateIsForWhatItSays(purpose: Mandate.Purpose, allowed: [AccessAction]) throws {
        var trial = try Trial.company()
        try trial.done(.giveMandate(Self.terms(nil, [purpose])), by: 2)
        let all: [AccessAction] = [
            .viewDeclaration, .submitDeclaration, .correctDeclaration, .handInBatch, .certifyDeclaration,
            .refuseDeclaration, .addUser, .giveMandate, .closeYear,
        ]
        for action in all {
            let decision = try Self.decide(trial, action, by: 50)
            #expect(decision.isAllowed == allowed.contains(action), "\(action)")
            if case .allowed(let grant) = decision {
                #expect(try grant.mandate == trial.organisation.version && grant.within == Invented.company(7))
            }
            if case .refused(let refusal) = decision { #expect(refusal.reason == .mandate, "\(action)") }
        }
    }

    @Test func whoActsUnderAMandateNeedsTheApplicationInTheirOwnOrganisation() throws {
        var trial = try Trial.company()
        try trial.done(.giveMandate(Self.terms()), by: 2)
        guard case .refused(let refusal) = try Self.decide(trial, .submitDeclaration, by: 51) else {
            Issue.record("allowed")
            return
        }
        #expect(refusal.reason == .application)
        #expect(refusal.helpers.map(\.person.firstName) == ["P49"])
        #expect(try !Self.decide(trial, .submitDeclaration, by: 52).isAllowed)
    }

    /// Days are those of Belgium, an hour ahead of universal time in winter.
    @Test func aMandateHoldsFromADayToADay() throws {
        var trial = try Trial.company()
        try trial.done(.giveMandate(Self.terms(from: "2026-02-01", until: "2026-02-28")), by: 2)
        for (moment, holds) in [
            ("2026-01-31T22:59:59.999Z", false), ("2026-01-31T23:00:00.000Z", true), ("2026-02-28T22:59:59.999Z", true),
            ("2026-02-28T23:00:00.000Z", false),
        ] {
            trial.now = try #require(Instant(moment))
            #expect(try Self.decide(trial, .submitDeclaration, by: 50).isAllowed == holds, "\(moment)")
        }
    }

    @Test func aMandateIsEndedAndNeverDeleted() throws {
        var trial = try Trial.company()
        try trial.done(.giveMandate(Self.terms()), by: 2)
        let number = trial.organisation.version
        try trial.done(.endMandate(number), by: 2)
        #expect(try !Self.decide(trial, .submitDeclaration, by: 50).isAllowed)
        #expect(trial.organisation.mandates[number]?.endedAt == trial.now)
        #expect(try trial.codes(.endMandate(number), by: 2) == [.accessMandateUnknown])
    }

    @Test func whoHoldsAMandateGivesItBackAndNoOthers() throws {
        var trial = try Trial.company()
        let person = try Invented.person(60)
        try trial.done(.giveMandate(Self.terms()), by: 2)
        let first = trial.organisation.version
        try trial.done(.giveMandate(Self.terms(.person(person))), by: 2)
        let alone = try Invented.caller(60, nil)
        #expect(trial.access(alone).decide(.submitDeclaration).isAllowed)
        #expect(trial.codes(.endMandate(first), by: alone) == [.accessMandateUnknown])
        #expect(trial.codes(.endMandate(first + 1), by: alone) == [])
        #expect(!trial.access(alone).decide(.submitDeclaration).isAllowed)
    }

    /// To whoever gave them and to the agency all; to whoever holds one, that one.
    @Test func mandatesOfOthersAreNotShown() throws {
        var trial = try Trial.company()
        try trial.done(.giveMandate(Self.terms(.person(Invented.person(60)))), by: 2)
        try trial.done(.giveMandate(Self.terms()), by: 2)
        try trial.done(.giveMandate(Self.terms(.organisation(Invented.company(8), name: "Andere"))), by: 2)
        let all = trial.organisation.mandates.keys.sorted()
        for (caller, seen) in [
            (try trial.caller(2), all), (try trial.caller(93), all), (try Invented.caller(60, nil), [all[0]]),
            (try Invented.caller(61, nil), []), (try Invented.caller(50, Invented.company(7)), [all[1]]),
            (try Invented.caller(50, Invented.company(9)), []), (try Invented.caller(60, Invented.company(9)), []),
        ] {
            #expect(trial.organisation.mandates(shownTo: caller).map(\.number) == seen, "\(caller.name)")
        }
    }

    @Test func whoMayNotIsSentToWhoMay() throws {
        let trial = try Trial.withUser()
        guard case .refused(let refusal) = try trial.decide(.giveMandate, by: 3) else {
            Issue.record("allowed")
            return
        }
        #expect(refusal.reason == .role)
        #expect(refusal.helpers.map(\.person.firstName) == ["P2"])
    }

    @Test func aMandateThatCantHoldIsRefused() throws {
        var trial = try Trial.withUser()
        let own = Mandate.Mandatary.organisation(trial.organisation.id, name: "Proef")
        #expect(try trial.codes(.giveMandate(Self.terms(own)), by: 2) == [.accessMandateSelf])
        #expect(try trial.codes(.giveMandate(Self.terms(nil, [])), by: 2) == [.fieldMissing])
        #expect(try trial.codes(.giveMandate(Self.terms(until: "2025-12-31")), by: 2) == [.accessDates])
        #expect(
            try trial.codes(.giveMandate(Self.terms(from: "2026-05-02", until: "2026-05-01")), by: 2) == [.accessDates])
        #expect(try trial.codes(.giveMandate(Self.terms()), by: 3) == [.accessRole])
    }

    // MARK: Software

    private static func client(_ trial: inout Trial, _ scopes: Set<AccessScope>) throws -> ClientID {
        let id = try #require(ClientID("client-0001"))
        try trial.done(.createClient(id, name: "ERP", scopes: scopes, secret: Fingerprint(of: [1])), by: 3)
        return id
    }

    @Test func softwareMayWhatItsScopesSay() throws {
        var trial = try Trial.withUser()
        let id = try Self.client(&trial, [.readDeclarations, .writeDeclarations])
        func decide(_ action: AccessAction, _ scopes: Set<AccessScope>) -> Decision {
            trial.access(Caller(software: id, of: trial.organisation.id, scopes: scopes)).decide(action)
        }
        #expect(decide(.submitDeclaration, [.writeDeclarations]).isAllowed)
        #expect(decide(.viewDeclaration, [.readDeclarations]).isAllowed)
        // A token is for less than the credentials, and never for more.
        #expect(!decide(.submitDeclaration, [.readDeclarations]).isAllowed)
        #expect(!decide(.listUsers, [.readOrganisation]).isAllowed)
        #expect(!decide(.addUser, Set(AccessScope.allCases)).isAllowed)
        try trial.done(.revokeClient(id), by: 3)
        guard case .refused(let refusal) = decide(.submitDeclaration, [.writeDeclarations]) else {
            Issue.record("allowed")
            return
        }
        #expect(refusal.reason == .clientRevoked)
        #expect(try trial.codes(.revokeClient(id), by: 3) == [.accessClientUnknown])
    }

    @Test func aClientIsCreatedOnceAndForSomething() throws {
        var trial = try Trial.withUser()
        let id = try Self.client(&trial, [.readDeclarations])
        let again = AccessChange.createClient(id, name: "E", scopes: [.readDeclarations], secret: Fingerprint(of: [2]))
        #expect(try trial.codes(again, by: 3) == [.accessClientExists])
        let other = try #require(ClientID("client-0002"))
        let none = AccessChange.createClient(other, name: "E", scopes: [], secret: Fingerprint(of: [2]))
        #expect(try trial.codes(none, by: 3) == [.fieldMissing])
    }
}
