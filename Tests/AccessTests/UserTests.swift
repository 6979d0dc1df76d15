import Access
import Law
import Testing
import Values

/// Users: their applications, blocking and removal, their own data, and the list of them.
@Suite struct UserTests {
    private let unit = Invented.unit

    @Test func aUserMayWhatIsTicked() throws {
        var trial = try Trial.withUser()
        #expect(try trial.decide(.submitDeclaration, by: 4).isAllowed)
        try trial.done(.changeUser(unit, Invented.national(4), []), by: 3)
        guard case .refused(let refusal) = try trial.decide(.submitDeclaration, by: 4) else {
            Issue.record("allowed")
            return
        }
        #expect(refusal.reason == .application)
        #expect(refusal.helpers.map(\.person.firstName) == ["P2", "P3"])
        #expect(refusal.details["helpers"] == "P2 Voorbeeld, P3 Voorbeeld")
    }

    @Test func nobodyIsSentToThemselves() throws {
        let trial = try Trial.withUser()
        // A manager without the application ticked hands nothing in.
        guard case .refused(let refusal) = try trial.decide(.submitDeclaration, by: 3) else {
            Issue.record("allowed")
            return
        }
        #expect(refusal.helpers.map(\.person.firstName) == ["P2"])
    }

    @Test func aRightOfOursHoldsAtOnceAndOthersAfterTheirDelay() throws {
        var trial = try Trial.withUser()
        try trial.done(.activateCapacity("ehealth_care", email: "e@proef.example", manager: nil), by: 2)
        let rights = [ApplicationRight("contributions"), ApplicationRight("narcotics_transfers")]
        try trial.done(.addUser(AccessUnit("ehealth_care"), Invented.person(5), rights), by: 2)
        let applications = trial.organisation.users[try Invented.national(5)]?[AccessUnit("ehealth_care")]?.applications
        let day = Int64(24 * 3_600_000)
        #expect(applications?["contributions"] == trial.now)
        #expect(applications?["narcotics_transfers"] == Instant(milliseconds: trial.now.milliseconds + day))
        // A right that stays goes on as it was.
        trial.now = Instant(milliseconds: trial.now.milliseconds + 2 * day)
        try trial.done(.changeUser(AccessUnit("ehealth_care"), Invented.national(5), rights.reversed()), by: 2)
        let later = trial.organisation.users[try Invented.national(5)]?[AccessUnit("ehealth_care")]?.applications
        #expect(later == applications)
    }

    @Test func aRightThatTakesEffectLaterIsTold() throws {
        var trial = try Trial.company()
        try trial.done(.activateCapacity(unit.capacity, email: "c@proef.example", manager: nil), by: 2)
        let event = AccessEvent(
            organisation: trial.organisation.id, number: trial.organisation.version + 1,
            change: .addUser(unit, try Invented.person(4), [ApplicationRight("contributions", delayHours: 5)]),
            author: AccessAuthor(party: "x", role: .chiefAccessManager), reason: nil, at: trial.now)
        trial.organisation.apply(event)
        guard case .refused(let refusal) = try trial.decide(.submitDeclaration, by: 4) else {
            Issue.record("allowed")
            return
        }
        #expect(refusal.reason == .notYet)
        trial.now = Instant(milliseconds: trial.now.milliseconds + 5 * 3_600_000)
        #expect(try trial.decide(.submitDeclaration, by: 4).isAllowed)
    }

    @Test func aBlockedUserMayNothingUntilUnblocked() throws {
        var trial = try Trial.withUser()
        let four = try Invented.national(4)
        try trial.done(.blockUser(unit, four), by: 3)
        guard case .refused(let refusal) = try trial.decide(.submitDeclaration, by: 4) else {
            Issue.record("allowed")
            return
        }
        #expect(refusal.reason == .blocked)
        #expect(try !trial.decide(.viewOrganisation, by: 4).isAllowed)
        #expect(!trial.organisation.offersItself(to: four))
        #expect(try trial.codes(.blockUser(unit, four), by: 3) == [.accessNothingChanges])
        try trial.done(.unblockUser(unit, four), by: 3)
        #expect(try trial.decide(.submitDeclaration, by: 4).isAllowed)
    }

    @Test func severalUsersAreRemovedAtOnceOrNone() throws {
        var trial = try Trial.withUser()
        try trial.done(.addUser(unit, Invented.person(5), []), by: 3)
        let people = [try Invented.national(4), try Invented.national(5)]
        let stranger = try Invented.national(6)
        #expect(try trial.codes(.removeUsers(unit, people + [stranger]), by: 3) == [.accessUserUnknown])
        #expect(try trial.codes(.removeUsers(unit, [people[0], people[0]]), by: 3) == [.fieldRepeated])
        #expect(try trial.codes(.removeUsers(unit, []), by: 3) == [.fieldMissing])
        #expect(try trial.codes(.removeUsers(unit, people), by: 3) == [])
        #expect(trial.organisation.users.isEmpty)
        #expect(try !trial.decide(.submitDeclaration, by: 4).isAllowed)
    }

    @Test func everyoneChangesTheirOwnDataAndManagersThoseOfTheirUsers() throws {
        var trial = try Trial.withUser()
        var data = try Invented.person(4)
        data.email = "new@voorbeeld.example"
        #expect(try trial.codes(.changePerson(data), by: 4) == [])
        var other = try Invented.person(2)
        other.name = "Ander"
        #expect(try trial.codes(.changePerson(other), by: 4) == [.accessRole])
        #expect(try trial.codes(.changePerson(other), by: 3) == [.accessUnitOther])
        data.name = "Gewijzigd"
        #expect(try trial.codes(.changePerson(data), by: 3) == [])
        #expect(trial.organisation.people[data.id] == data)
        // Naming somebody again changes nothing that is known of them.
        try trial.done(.nameCoManager(unit, Invented.person(4)), by: 3)
        #expect(trial.organisation.people[data.id] == data)
    }

    @Test func textsAreChecked() throws {
        var trial = try Trial.withUser()
        let wrong = PersonData(
            id: try Invented.national(5), name: " ", firstName: String(repeating: "x", count: 201), title: "a\u{7}",
            language: .nl, email: "nowhere")
        let codes = try trial.codes(.addUser(unit, wrong, []), by: 3)
        #expect(codes == [.fieldEmpty, .fieldTooLong, .fieldControlCharacter, .emailMalformed])
        let unknown = [ApplicationRight("games")]
        #expect(try trial.codes(.addUser(unit, Invented.person(5), unknown), by: 3) == [.accessApplicationUnknown])
        #expect(try trial.codes(.addUser(unit, Invented.person(4), []), by: 3) == [.accessUserExists])
    }

    // MARK: The list

    private static func listed() throws -> Trial {
        var trial = try Trial.withUser()
        for serial in 20..<40 {
            let person = try Invented.person(serial, serial.isMultiple(of: 2) ? "Even" : "Oneven")
            try trial.done(.addUser(Invented.unit, person, []), by: 3)
        }
        try trial.done(.blockUser(Invented.unit, Invented.national(21)), by: 3)
        return trial
    }

    @Test func everyFilterFindsWhatItSays() throws {
        let trial = try Self.listed()
        let all = trial.organisation.userList(trial.now)
        #expect(all.count == 23)
        func count(_ set: (inout UserFilter) -> Void) -> Int {
            var filter = UserFilter()
            set(&filter)
            return all.filter(filter.takes).count
        }
        let number = try Invented.national(21).userName
        #expect(count { $0.name = "oneven" } == 10)
        #expect(count { $0.name = "even" } == 20)
        #expect(count { $0.firstName = "P2" } == 11)
        #expect(count { $0.userName = number } == 1)
        #expect(count { $0.nationalNumber = number } == 1)
        #expect(count { $0.nationalNumber = "1" } == 0)
        #expect(count { $0.kind = .manager } == 1)
        #expect(count { $0.kind = .chief } == 1)
        #expect(count { $0.status = .blocked } == 1)
        #expect(count { $0.application = "contributions" } == 1)
        #expect(count { $0.unit = Invented.unit } == 23)
        #expect(count { $0.unit = AccessUnit("ehealth_care") } == 0)
    }

    @Test(arguments: [1, 7, 23, 100])
    func pagesHoldEveryoneOnce(limit: Int) throws {
        let trial = try Self.listed()
        let all = trial.organisation.userList(trial.now)
        var found: [ListedUser] = []
        var cursor: UserCursor?
        repeat {
            let page = UserPage(all, UserFilter(), after: cursor, limit: limit)
            #expect(page.total == all.count)
            found += page.users
            cursor = page.next.flatMap { UserCursor($0.text) }
        } while cursor != nil
        #expect(found == all)
    }

    @Test func responsiblePersonsAreChiefAndManagers() throws {
        var trial = try Trial.withUser()
        try trial.done(.nameCoManager(Invented.unit, Invented.person(5)), by: 3)
        let responsible = trial.organisation.responsiblePersons
        #expect(responsible.map(\.person.firstName) == ["P2", "P3", "P5"])
        #expect(responsible.map(\.role) == [.chiefAccessManager, .accessManager, .coManager])
        #expect(try trial.decide(.viewResponsible, by: 4).isAllowed)
        #expect(try !trial.decide(.viewResponsible, by: 8).isAllowed)
    }
}
