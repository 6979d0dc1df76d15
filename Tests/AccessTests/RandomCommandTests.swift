import Access
import Law
import Testing
import Values

/// Random commands by random callers: whatever is tried, the rules hold after each.
@Suite struct RandomCommandTests {
    @Test(arguments: 1...8)
    func theRulesHoldAfterEveryCommand(seed: Int) throws {
        var trial = try Trial.company()
        var draw = Draw(seed: UInt64(seed))
        var (done, refused) = (0, 0)
        for _ in 0..<2000 {
            let before = trial.organisation
            trial.now = Instant(milliseconds: trial.now.milliseconds + Int64(draw.below(10_000_000)))
            let caller = try draw.caller(of: trial)
            let codes = trial.codes(try draw.change(trial), by: caller, reason: "because")
            if codes.isEmpty { done += 1 } else { refused += 1 }
            #expect(trial.organisation.version == before.version + (codes.isEmpty ? 1 : 0))
            #expect(codes.isEmpty || trial.organisation == before)
            try check(trial.organisation, after: before)
        }
        #expect(done > 80 && refused > 100, "\(done) done, \(refused) refused")
        // The same events give the same state, also after they were written down.
        let folded = try #require(OrganisationAccess(trial.organisation.id, events: trial.events))
        #expect(folded == trial.organisation)
        for event in trial.events {
            #expect(AccessChange(event.change.kind, event.change.fields) == event.change)
        }
    }

    private func check(_ state: OrganisationAccess, after before: OrganisationAccess) throws {
        #expect(before.chief == nil || state.chief != nil, "without a chief")
        #expect(Set(state.chiefs).count == state.chiefs.count)
        #expect(before.mandates.keys.allSatisfy { state.mandates[$0] != nil }, "a mandate is gone")
        #expect(before.clients.keys.allSatisfy { state.clients[$0] != nil }, "a client is gone")
        #expect(before.exceptions.keys.allSatisfy { state.exceptions[$0] != nil }, "a request is gone")
        for (person, memberships) in state.users {
            #expect(state.people[person] != nil && !memberships.isEmpty)
            #expect(memberships.keys.allSatisfy { state.isActive($0) }, "a user of nothing")
        }
        for person in state.chiefs + state.activeUnits.flatMap({ state.managers(of: $0)?.all ?? [] }) {
            #expect(state.people[person] != nil)
        }
    }
}

/// What is tried next, by a seed.
private struct Draw {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    mutating func one<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

    mutating func caller(of trial: Trial) throws -> Caller {
        let known = trial.organisation.responsiblePersons.map(\.person.id)
        if below(4) > 0 {
            let person = one(known)
            return Caller(person: person, as: .organisation(trial.organisation.id), means: .eID)
        }
        return try trial.caller(one([1, 1, 2, 3, 4, 5, 91, 91, 92]))
    }

    mutating func change(_ trial: Trial) throws -> AccessChange {
        let kinds = AccessChange.Kind.allCases
        return try change(of: one(kinds), trial)
    }

    private mutating func person() throws -> PersonData { try Invented.person(below(7) + 1) }

    private mutating func unit() -> AccessUnit {
        one([
            AccessUnit("health_care_institution"), AccessUnit("ehealth_care"),
            AccessUnit("ehealth_care", HCONumber("H1")), AccessUnit("ehealth_care", HCONumber("H2")),
        ])
    }

    private mutating func rights() -> [ApplicationRight] {
        one([[], ["contributions"], ["contributions", "narcotics_transfers"]]).map { ApplicationRight($0) }
    }

    private mutating func client() throws -> ClientID { try #require(ClientID("client-\(below(5))")) }

    private mutating func change(of kind: AccessChange.Kind, _ trial: Trial) throws -> AccessChange {
        let number = below(max(1, trial.organisation.version)) + 1
        let email = "e\(below(9))@proef.example"
        switch kind {
        case .register: return .register(kind: "company", name: "P", email: email, language: .nl)
        case .changeOrganisation: return .changeOrganisation(name: "P\(below(3))", email: email, language: .fr)
        case .recordRepresentatives:
            return .recordRepresentatives([try Invented.representative(1, holdsEID: below(2) == 0)])
        case .appointChief: return .appointChief(try person())
        case .requestException:
            let signatory = LegalRepresentative(
                party: .unnumbered, name: "G", function: "enterprise_register", holdsEID: below(2) == 0)
            return .requestException(ground: .abroad, signatory: signatory, try person(), Fingerprint(of: [1]))
        case .validateException: return .validateException(number)
        case .refuseException: return .refuseException(number)
        case .nameCoChief: return .nameCoChief(try person())
        case .removeChief: return .removeChief(try person().id)
        case .activateCapacity:
            return .activateCapacity(unit().capacity, email: email, manager: below(2) == 0 ? try person() : nil)
        case .changeCapacity: return .changeCapacity(unit().capacity, email: email)
        case .deactivateCapacity: return .deactivateCapacity(unit().capacity)
        case .nameManager: return .nameManager(unit(), below(3) == 0 ? nil : try person())
        case .nameCoManager: return .nameCoManager(unit(), try person())
        case .nameSuccessor: return .nameSuccessor(unit(), try person())
        case .removeManager: return .removeManager(unit(), try person().id)
        case .addSubdivision:
            return .addSubdivision(unit(), email: email, manager: try person(), applications: ["contributions"])
        case .changeSubdivision:
            return .changeSubdivision(unit(), email: email, applications: ["contributions", "narcotics_transfers"])
        case .removeSubdivision: return .removeSubdivision(unit())
        case .addUser: return .addUser(unit(), try person(), rights())
        case .changeUser: return .changeUser(unit(), try person().id, rights())
        case .changePerson:
            var data = try person()
            data.title = one([nil, "Dr"])
            return .changePerson(data)
        case .blockUser: return .blockUser(unit(), try person().id)
        case .unblockUser: return .unblockUser(unit(), try person().id)
        case .removeUsers: return .removeUsers(unit(), [try person().id])
        case .giveMandate:
            let mandatary: Mandate.Mandatary =
                below(2) == 0 ? .person(try person()) : .organisation(try Invented.company(7), name: "B")
            return .giveMandate(
                MandateTerms(
                    mandatary: mandatary, purposes: one([[.file], [.certify, .view]]), from: trial.now.day,
                    until: trial.now.day))
        case .endMandate: return .endMandate(number)
        case .createClient:
            return .createClient(
                try client(), name: "ERP", scopes: [.readDeclarations], secret: Fingerprint(of: [UInt8(below(9))]))
        case .revokeClient: return .revokeClient(try client())
        case .giveAgencyRole: return .giveAgencyRole(try person(), .auditor)
        case .endAgencyRole: return .endAgencyRole(try person().id, .auditor)
        }
    }
}
