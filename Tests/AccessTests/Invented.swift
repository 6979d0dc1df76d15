import Access
import Law
import Testing
import Values

/// Invented people and organisations, and one organisation's access to try rules on.
enum Invented {
    static let tables = Result { () throws(Problems) in
        try Lawbook.builtIn().access.inForce(on: .firstDay(of: 2026))
    }
    static let start = Instant(milliseconds: 1_767_261_600_000)

    static func national(_ serial: Int) throws -> PersonID {
        let body = 850_000_000 + serial
        let check = 97 - body % 97
        return .national(try NationalNumber("\(body)\(check < 10 ? "0" : "")\(check)"))
    }

    static func person(_ serial: Int, _ name: String = "Voorbeeld") throws -> PersonData {
        PersonData(
            id: try national(serial), name: name, firstName: "P\(serial)", language: .nl,
            email: "p\(serial)@voorbeeld.example")
    }

    static func company(_ number: Int = 1) throws -> OrganisationID {
        let body = 3_000_000 + number
        let check = 97 - body % 97
        return .enterprise(try EnterpriseNumber("0\(body)\(check < 10 ? "0" : "")\(check)"))
    }

    static func caller(
        _ serial: Int, _ organisation: OrganisationID?, means: SignInMeans = .eID
    ) throws -> Caller {
        Caller(
            person: try national(serial), as: organisation.map { .organisation($0) } ?? .privatePerson, means: means)
    }

    static func representative(_ serial: Int, holdsEID: Bool = true) throws -> LegalRepresentative {
        LegalRepresentative(
            party: .person(try national(serial)), name: "P\(serial) Voorbeeld", function: "enterprise_register",
            holdsEID: holdsEID)
    }

    /// The capacity that most tests use.
    static let unit = AccessUnit("health_care_institution")
}

/// An organisation that commands are tried on as their callers, one after another.
struct Trial {
    var organisation: OrganisationAccess
    var events: [AccessEvent] = []
    var now = Invented.start
    /// The agency, where a caller acts for it.
    var agency = OrganisationAccess(.agency)
    let tables: AccessTables

    init(_ id: OrganisationID? = nil) throws {
        organisation = OrganisationAccess(try id ?? Invented.company())
        tables = try Invented.tables.get()
        let author = AccessAuthor(party: "operator", role: .legalRepresentative)
        let changes: [AccessChange] = [
            .register(kind: "agency", name: "A", email: "a@b.example", language: .nl),
            .appointChief(try Invented.person(90)), .giveAgencyRole(try Invented.person(91), .accessValidator),
            .giveAgencyRole(try Invented.person(92), .auditor), .giveAgencyRole(try Invented.person(93), .caseOfficer),
            .giveAgencyRole(try Invented.person(94), .financeOfficer),
        ]
        for (number, change) in changes.enumerated() {
            let event = AccessEvent(
                organisation: .agency, number: number + 1, change: change, author: author, reason: nil, at: now)
            guard agency.apply(event) else { throw Problems([Problem(.storageDamaged)]) }
        }
    }

    /// A company with a chief (2), whose director is 1.
    static func company() throws -> Trial {
        var trial = try Trial()
        try trial.done(.register(kind: "company", name: "Proef", email: "p@proef.example", language: .nl), by: 91)
        try trial.done(.recordRepresentatives([Invented.representative(1)]), by: 91)
        try trial.done(.appointChief(Invented.person(2)), by: 1)
        return trial
    }

    /// With a capacity that 3 manages and 4 uses.
    static func withUser() throws -> Trial {
        var trial = try company()
        let unit = Invented.unit
        try trial.done(.activateCapacity(unit.capacity, email: "c@proef.example", manager: Invented.person(3)), by: 2)
        try trial.done(.addUser(unit, Invented.person(4), [ApplicationRight("contributions")]), by: 3)
        return trial
    }

    /// The caller with a serial number: those from 90 on are the agency's.
    func caller(_ serial: Int) throws -> Caller {
        try Invented.caller(serial, serial >= 90 && serial < 100 ? .agency : organisation.id)
    }

    func access(_ caller: Caller, acting: OrganisationAccess? = nil) -> AccessCase {
        var state = acting
        if state == nil, let own = caller.organisation {
            state = own == .agency ? agency : own == organisation.id ? organisation : nil
        }
        return AccessCase(caller: caller, organisation: organisation, acting: state, tables: tables, now: now)
    }

    func decide(_ action: AccessAction, by serial: Int) throws -> Decision {
        access(try caller(serial)).decide(action)
    }

    /// Tries a change; its event is added when nothing stands in the way.
    mutating func change(_ change: AccessChange, by caller: Caller, reason: String? = nil) throws(Problems) {
        let grant = try access(caller).decide(change.action(by: caller)).grant()
        let event = try organisation.event(change, by: grant, reason: reason, at: now, tables)
        guard organisation.apply(event) else { throw Problems([Problem(.storageDamaged)]) }
        events.append(event)
    }

    mutating func done(_ change: AccessChange, by serial: Int) throws {
        try self.change(change, by: try caller(serial))
    }

    /// The codes of what stands in a change's way.
    mutating func codes(_ change: AccessChange, by caller: Caller, reason: String? = nil) -> [ProblemCode] {
        do throws(Problems) {
            try self.change(change, by: caller, reason: reason)
            return []
        } catch {
            return error.listed.map(\.code)
        }
    }

    mutating func codes(_ change: AccessChange, by serial: Int, reason: String? = nil) throws -> [ProblemCode] {
        codes(change, by: try caller(serial), reason: reason)
    }
}
