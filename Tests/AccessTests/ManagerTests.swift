import Access
import Law
import Testing
import Values

/// Access managers of capacities and subdivisions, their co-managers and successors.
@Suite struct ManagerTests {
    private let unit = Invented.unit

    @Test func theChiefManagesEveryCapacity() throws {
        var trial = try Trial.withUser()
        #expect(try trial.codes(.addUser(unit, Invented.person(5), []), by: 2) == [])
        #expect(trial.organisation.roles(of: try Invented.national(2)).first?.units == nil)
    }

    @Test func aNewManagerRelievesTheOldOneWhoStaysAUser() throws {
        var trial = try Trial.withUser()
        let (three, five) = (try Invented.national(3), try Invented.national(5))
        try trial.done(.nameManager(unit, Invented.person(5)), by: 2)
        #expect(trial.organisation.managers(of: unit)?.manager == five)
        #expect(trial.organisation.users[three]?[unit] != nil)
        #expect(try trial.codes(.addUser(unit, Invented.person(6), []), by: 3) == [.accessRole])
        #expect(try trial.codes(.addUser(unit, Invented.person(6), []), by: 5) == [])
    }

    @Test func aSuccessorRemovesThePredecessor() throws {
        var trial = try Trial.withUser()
        let three = try Invented.national(3)
        #expect(try trial.codes(.nameSuccessor(unit, Invented.person(5)), by: 2) == [.accessRole])
        try trial.done(.nameSuccessor(unit, Invented.person(5)), by: 3)
        // Both manage until the successor removes the predecessor.
        #expect(try trial.decide(.addUser, by: 3).isAllowed)
        #expect(try trial.codes(.removeManager(unit, Invented.national(5)), by: 3) == [.accessManagerRemoval])
        try trial.done(.removeManager(unit, three), by: 5)
        #expect(try !trial.decide(.addUser, by: 3).isAllowed)
        #expect(trial.organisation.users[three]?[unit] != nil)
    }

    @Test func aCoManagerManagesUsersAndNobodyElse() throws {
        var trial = try Trial.withUser()
        try trial.done(.nameCoManager(unit, Invented.person(5)), by: 3)
        #expect(try trial.codes(.addUser(unit, Invented.person(6), []), by: 5) == [])
        #expect(try trial.codes(.nameCoManager(unit, Invented.person(7)), by: 5) == [.accessRole])
        #expect(try trial.codes(.removeManager(unit, Invented.national(3)), by: 5) == [.accessRole])
        #expect(try trial.codes(.removeManager(unit, Invented.national(5)), by: 3) == [])
    }

    @Test func whereTheManagerIsGoneTheChiefActs() throws {
        var trial = try Trial.withUser()
        #expect(try trial.codes(.removeManager(unit, Invented.national(3)), by: 3) == [.accessManagerRemoval])
        try trial.done(.removeManager(unit, Invented.national(3)), by: 2)
        #expect(trial.organisation.managers(of: unit)?.manager == nil)
        #expect(try trial.codes(.addUser(unit, Invented.person(6), []), by: 2) == [])
    }

    @Test func aManagerOfOneCapacityDoesNothingInAnother() throws {
        var trial = try Trial.withUser()
        try trial.done(.activateCapacity("ehealth_care", email: "e@proef.example", manager: nil), by: 2)
        let other = AccessUnit("ehealth_care")
        #expect(try trial.codes(.addUser(other, Invented.person(6), []), by: 3) == [.accessUnitOther])
        #expect(try trial.codes(.changeCapacity("ehealth_care", email: "x@proef.example"), by: 3) == [.accessUnitOther])
    }

    @Test func aSubdivisionHasItsOwnManagerAndApplications() throws {
        var trial = try Trial.withUser()
        let part = AccessUnit("ehealth_care", HCONumber("HCO-7"))
        let divide = AccessChange.addSubdivision(
            part, email: "l@proef.example", manager: try Invented.person(5), applications: ["contributions"])
        #expect(try trial.codes(divide, by: 2) == [.accessUnitInactive])
        try trial.done(.activateCapacity("ehealth_care", email: "e@proef.example", manager: nil), by: 2)
        try trial.done(divide, by: 2)
        #expect(try trial.codes(divide, by: 2) == [.accessUnitExists])
        let narcotics = [ApplicationRight("narcotics_transfers")]
        #expect(try trial.codes(.addUser(part, Invented.person(6), narcotics), by: 5) == [.accessApplicationUnknown])
        #expect(try trial.codes(.addUser(part, Invented.person(6), []), by: 5) == [])
        #expect(
            try trial.codes(.addUser(AccessUnit("ehealth_care"), Invented.person(6), []), by: 5) == [.accessUnitOther])
        try trial.done(.removeSubdivision(part), by: 2)
        #expect(trial.organisation.users[try Invented.national(6)] == nil)
        #expect(try !trial.decide(.addUser, by: 5).isAllowed)
    }

    @Test func onlySomeCapacitiesAreDivided() throws {
        var trial = try Trial.withUser()
        let part = AccessUnit(unit.capacity, HCONumber("1"))
        let divide = AccessChange.addSubdivision(part, email: "l@proef.example", manager: nil, applications: [])
        #expect(try trial.codes(divide, by: 2) == [.accessSubdivisionImpossible])
    }

    @Test func aCapacityMustBeOneOfTheKindAndIsActivatedByTheChief() throws {
        var trial = try Trial.withUser()
        let pharmacy = AccessChange.activateCapacity("PHARMACY", email: "p@proef.example", manager: nil)
        #expect(try trial.codes(pharmacy, by: 2) == [.accessCapacityUnknown])
        let again = AccessChange.activateCapacity(unit.capacity, email: "p@proef.example", manager: nil)
        #expect(try trial.codes(again, by: 2) == [.accessUnitExists])
        #expect(try trial.codes(.deactivateCapacity(unit.capacity), by: 3) == [.accessRole])
        #expect(try trial.codes(.deactivateCapacity(unit.capacity), by: 2) == [])
        // Nobody keeps a right in it, also when it is activated again.
        #expect(try !trial.decide(.submitDeclaration, by: 4).isAllowed)
        try trial.done(again, by: 2)
        #expect(try !trial.decide(.submitDeclaration, by: 4).isAllowed)
        #expect(
            try trial.codes(.activateCapacity("ehealth_care", email: "no address", manager: nil), by: 2) == [
                .emailMalformed
            ])
    }
}
