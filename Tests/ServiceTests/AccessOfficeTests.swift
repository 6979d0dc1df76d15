import Access
import Audit
import Declarations
import Exchange
import Law
import Service
import Testing
import Values

/// The office of access: decisions on every request, changes that are kept once, and the gate before declarations.
@Suite struct AccessOfficeTests {
    private let desk: AccessDesk
    private let proef: OrganisationID
    private let chief: SamplePerson
    private let user: SamplePerson

    init() throws {
        desk = try AccessDesk()
        proef = try #require(SampleOrganisation.proef)
        chief = try #require(desk.people.proefChief)
        user = try #require(desk.people.proefUser)
    }

    private var newUser: AccessChange {
        get throws {
            .addUser(
                AccessUnit("health_care_institution"), try #require(desk.people.assistant).data,
                [ApplicationRight("contributions")])
        }
    }

    @Test func theSampleHoldsOnlyWhatTheRulesAllow() throws {
        // Each of its events was made as whoever may: that it was written shows it.
        #expect(desk.people.all.count == 19)
        for person in desk.people.all {
            let profiles = try desk.office.profiles(of: person.data.id)
            #expect(profiles.map(\.organisation) == person.organisation.map { [$0] }, "\(person.data.fullName)")
        }
        #expect(
            desk.codes { () throws(Problems) in try SampleAccess(desk.office).write() } == [.accessOrganisationExists])
    }

    @Test func everyEventHasItsAuditEntry() {
        let events = desk.store.kept.access.events.values.flatMap(\.self)
        let entries = desk.store.kept.entries.map(\.entry)
        #expect(events.count == entries.count)
        #expect(Set(events.map(\.hash)) == Set(entries.compactMap(\.after)))
    }

    @Test func aRevokedRightEndsAtTheNextRequest() throws {
        #expect(try desk.office.decide(.submitDeclaration, by: user.caller, on: proef).isAllowed)
        let unit = AccessUnit("health_care_institution")
        _ = try desk.change(.blockUser(unit, user.data.id), proef, by: chief.caller)
        #expect(try !desk.office.decide(.submitDeclaration, by: user.caller, on: proef).isAllowed)
        // Another program that had looked before sees it too.
        let other = AccessOffice(book: desk.office.book, store: desk.store, clock: desk.clock)
        #expect(try !other.decide(.submitDeclaration, by: user.caller, on: proef).isAllowed)
        _ = try desk.change(.unblockUser(unit, user.data.id), proef, by: chief.caller)
        #expect(try other.decide(.submitDeclaration, by: user.caller, on: proef).isAllowed)
    }

    @Test func theSameKeyGetsTheSameAnswerAndNothingHappensTwice() throws {
        let first = try desk.change(try newUser, proef, by: chief.caller, key: "k")
        let again = try desk.change(try newUser, proef, by: chief.caller, key: "k")
        #expect(!first.isRepeated && again.isRepeated && again.event == first.event)
        #expect(again.version == first.version)
        let other = AccessChange.changeOrganisation(name: "Ander", email: "a@b.example", language: .nl)
        let codes = desk.codes { () throws(Problems) in _ = try desk.change(other, proef, by: chief.caller, key: "k") }
        #expect(codes == [.idempotencyConflict])
        // The key is the caller's own.
        let exemple = try #require(desk.people.exempleDirector)
        let organisation = try #require(SampleOrganisation.exemple)
        #expect(try !desk.change(other, organisation, by: exemple.caller, key: "k").isRepeated)
    }

    @Test func softwareIsCreatedOnceUnderAKeyWhateverSecretWasMadeUp() throws {
        func create(_ id: String) throws -> AccessChange {
            .createClient(
                try #require(ClientID(id)), name: "ERP", scopes: [.writeDeclarations],
                secret: Fingerprint(of: Array(id.utf8)))
        }
        let first = try desk.change(try create("client-one"), proef, by: chief.caller, key: "k")
        let again = try desk.change(try create("client-two"), proef, by: chief.caller, key: "k")
        #expect(again.isRepeated && again.event == first.event)
        let id = try #require(ClientID("client-one"))
        #expect(try desk.office.client(id)?.organisation == proef)
        #expect(try desk.office.client(#require(ClientID("client-two"))) == nil)
        let software = Caller(software: id, of: proef, scopes: [.writeDeclarations])
        #expect(try desk.office.decide(.submitDeclaration, by: software, on: proef).isAllowed)
    }

    @Test func whoSawAnOlderVersionIsTold() throws {
        let version = try desk.office.organisation(proef, by: chief.caller).version
        let changed = try desk.change(try newUser, proef, by: chief.caller, version: version)
        #expect(changed.version == version + 1)
        let codes = desk.codes { () throws(Problems) in
            _ = try desk.change(
                .changeOrganisation(name: "Ander", email: "a@b.example", language: .nl), proef, by: chief.caller,
                version: version)
        }
        #expect(codes == [.accessVersionConflict])
    }

    @Test func aRefusedChangeLeavesNothingBehind() throws {
        let before = desk.store.kept.entries.count
        let codes = desk.codes { () throws(Problems) in
            _ = try desk.change(.removeChief(chief.data.id), proef, by: user.caller, key: "k")
        }
        #expect(codes == [.accessRole])
        #expect(desk.store.kept.entries.count == before && desk.store.kept.access.answers.isEmpty)
    }

    @Test func theHistoryIsForManagersAndTheAgency() throws {
        #expect(try desk.office.history(of: proef, by: chief.caller).isEmpty == false)
        let auditor = try #require(desk.people.auditor)
        #expect(try desk.office.history(of: proef, by: auditor.caller).map(\.number).first == 1)
        let lookedOver = try #require(desk.people.proefLookedOver)
        let codes = desk.codes { () throws(Problems) in
            _ = try desk.office.history(of: proef, by: lookedOver.caller)
        }
        #expect(codes == [.accessRole])
    }

    @Test func whoManagesAPartSeesWhatHappenedToThat() throws {
        let seen = try desk.office.history(of: proef, by: user.caller)
        let own = AccessUnit("ehealth_care")
        #expect(!seen.isEmpty && seen.allSatisfy { $0.change.unit.map { own.holds($0) } ?? false })
    }

    @Test func organisationsAreListedForTheAgencyAPageAtATime() throws {
        let officer = try #require(desk.people.caseOfficer).caller
        var found: [OrganisationID] = []
        while true {
            let page = try desk.office.organisations(after: found.last, limit: 3, by: officer)
            if page.isEmpty { break }
            found += page.map(\.id)
        }
        #expect(found.count == 8 && found == found.sorted())
        let codes = desk.codes { () throws(Problems) in
            _ = try desk.office.organisations(after: nil, limit: 3, by: chief.caller)
        }
        #expect(codes == [.accessNoRole])
    }

    @Test func theListOfUsersIsExported() throws {
        let users = try desk.office.exportedUsers(of: proef, by: chief.caller)
        let rows = UserSheet.rows(users)
        #expect(rows.allSatisfy { $0.count == UserSheet.columns.count })
        let csv = TextSheet(columns: UserSheet.columns, rows: rows).csv
        #expect(csv.split(separator: "\n").count == users.count + 1)
        #expect(csv.contains("Testers,Ulla,,"))
        let page = try desk.office.users(of: proef, limit: 2, by: chief.caller)
        #expect(page.users.count == 2 && page.total == users.count && page.next != nil)
        // Whoever manages one capacity sees that one.
        let own = try desk.office.users(of: proef, by: user.caller)
        #expect(!own.users.isEmpty && own.users.allSatisfy { $0.unit.capacity == "ehealth_care" })
    }
}
