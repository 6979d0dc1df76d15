import Access
import Law
public import Values

/// An invented set of organisations and people, to try things with: the agency with one person for each role,
/// companies of different kinds, an accountant's office with mandates, and a foreign company.
public struct SampleAccess: Sendable {
    public let people = SamplePeople()
    private let office: AccessOffice
    /// Until when mandates are given; `nil` for the end of the year after.
    private let until: CivilDate?

    public init(_ office: AccessOffice, until: CivilDate? = nil) {
        self.office = office.silent
        self.until = until
    }

    /// Writes all of it, each event as whoever may do it.
    ///
    /// - Throws: `access.organisation-exists` where it is there already.
    public func write() throws(Problems) {
        try agency()
        try proef()
        try exemple()
        try muster()
        try accountants()
        try institutions()
        try foreign()
        try mandates()
    }

    private func agency() throws(Problems) {
        let chief = try some(people.agencyChief)
        _ = try office.establishAgency(
            name: "FAGG-AFMPS (voorbeeld)", email: "toegang@agentschap.example", language: .nl, chief: chief.data,
            by: "sample", requestID: "sample")
        let roles: [(SamplePerson?, AccessRole)] = [
            (people.financeOfficer, .financeOfficer), (people.secondFinanceOfficer, .financeOfficer),
            (people.caseOfficer, .caseOfficer), (people.accessValidator, .accessValidator), (people.auditor, .auditor),
        ]
        for (person, role) in roles { try change(.giveAgencyRole(try some(person).data, role), .agency, by: chief) }
    }

    private func proef() throws(Problems) {
        let id = try some(SampleOrganisation.proef)
        let chief = try some(people.proefChief)
        try company(id, "Proef Medisch", director: people.proefDirector, chief: chief)
        try change(.nameCoChief(try some(people.proefCoChief).data), id, by: chief)
        try capacity(AccessUnit("health_care_institution"), id, by: chief)
        try user(people.proefUser, id, by: chief)
        // Known, but with nothing ticked: what such a person tries is refused and explained.
        try user(people.proefLookedOver, id, by: chief, applications: [])
        try change(
            .activateCapacity(
                "ehealth_care", email: "zorg@proef-medisch.example", manager: try some(people.proefUser).data),
            id, by: chief)
        if let number = HCONumber("HCO-0001") {
            try change(
                .addSubdivision(
                    AccessUnit("ehealth_care", number), email: "labo@proef-medisch.example", manager: nil,
                    applications: ["contributions", "narcotics_transfers"]),
                id, by: chief)
        }
    }

    /// The director is the chief, and ticked what a user needs.
    private func exemple() throws(Problems) {
        let id = try some(SampleOrganisation.exemple)
        try company(id, "Exemple Médical", director: people.exempleDirector, chief: try some(people.exempleDirector))
        try capacity(AccessUnit("health_care_institution"), id, by: try some(people.exempleDirector))
        try user(people.exempleDirector, id, by: try some(people.exempleDirector))
    }

    private func muster() throws(Problems) {
        let id = try some(SampleOrganisation.muster)
        try company(id, "Muster Technik", director: people.musterDirector, chief: try some(people.musterDirector))
        try capacity(AccessUnit("health_care_institution"), id, by: try some(people.musterDirector))
        try user(people.musterUser, id, by: try some(people.musterDirector))
    }

    private func accountants() throws(Problems) {
        let id = try some(SampleOrganisation.accountants)
        let accountant = try some(people.accountant)
        try company(id, "Boekhouding Voorbeeld", director: people.accountant, chief: accountant)
        try capacity(AccessUnit("health_care_institution"), id, by: accountant)
        try user(people.accountant, id, by: accountant)
        try user(people.assistant, id, by: accountant)
    }

    private func institutions() throws(Problems) {
        let kinds: [(OrganisationID?, String, String, SamplePerson?, String, String)] = [
            (
                SampleOrganisation.pharmacy, "pharmacy", "Apotheek Voorbeeld", people.pharmacist, "titular_pharmacist",
                "PHARMACY"
            ),
            (
                SampleOrganisation.medicalHouse, "medical_house", "Maison Médicale Exemple", people.doctor,
                "health_care_professional", "MEDICAL_HOUSE"
            ),
        ]
        for (organisation, kind, name, person, function, capacity) in kinds {
            let (id, head) = (try some(organisation), try some(person))
            try register(id, kind, name, [representative(head, function)], language: head.data.language)
            try change(.appointChief(head.data), id, by: head)
            try self.capacity(AccessUnit(capacity), id, by: head)
            try user(head, id, by: head, unit: AccessUnit(capacity))
        }
    }

    /// By the exception procedure, as nobody of it holds an eID.
    private func foreign() throws(Problems) {
        let id = try some(SampleOrganisation.foreign)
        let greta = try some(people.foreigner)
        let alone = Caller(person: greta.data.id, as: .privatePerson, means: greta.means)
        try register(id, "foreign_company", "Beispiel Technik", nil, by: alone, language: greta.data.language)
        let signatory = LegalRepresentative(
            party: .unnumbered, name: "Gustav Beispiel", function: "exception_procedure", holdsEID: false)
        let document = try office.keepDocument(
            Array("%PDF-1.7\n% An invented request with an invented signature\n%%EOF\n".utf8), of: id, by: alone)
        let asked = try office.change(
            .requestException(ground: .foreignOrganisation, signatory: signatory, greta.data, document),
            of: id, by: AccessRequest(caller: alone, id: "sample"))
        try change(.validateException(asked.event.number), id, by: try some(people.accessValidator))
        try capacity(AccessUnit("health_care_institution"), id, by: greta)
        try user(greta, id, by: greta)
    }

    /// Three companies let the accountants act for them, each for something else.
    private func mandates() throws(Problems) {
        let day = office.clock.now().day
        let holder = Mandate.Mandatary.organisation(
            try some(SampleOrganisation.accountants), name: "Boekhouding Voorbeeld")
        let given: [(OrganisationID?, SamplePerson?, Set<Mandate.Purpose>)] = [
            (SampleOrganisation.proef, people.proefChief, [.certify]),
            (SampleOrganisation.exemple, people.exempleDirector, [.file]),
            (SampleOrganisation.muster, people.musterDirector, [.view]),
        ]
        for (organisation, chief, purposes) in given {
            let terms = MandateTerms(
                mandatary: holder, purposes: purposes, from: day, until: until ?? .lastDay(of: day.year + 1))
            try change(.giveMandate(terms), try some(organisation), by: try some(chief))
        }
    }
}

// MARK: Steps

extension SampleAccess {
    private func company(
        _ id: OrganisationID, _ name: String, director: SamplePerson?, chief: SamplePerson
    ) throws(Problems) {
        let director = try some(director)
        try register(
            id, "company", name, [representative(director, "enterprise_register")], language: director.data.language)
        try change(.appointChief(chief.data), id, by: director)
    }

    private func register(
        _ id: OrganisationID, _ kind: String, _ name: String, _ representatives: [LegalRepresentative]?,
        by caller: Caller? = nil, language: Language
    ) throws(Problems) {
        let validator = try some(people.accessValidator)
        let address = "toegang@organisatie\(id.number.suffix(4).lowercased()).example"
        _ = try office.change(
            .register(kind: kind, name: name, email: address, language: language), of: id,
            by: AccessRequest(caller: caller ?? validator.caller, id: "sample"))
        if let representatives { try change(.recordRepresentatives(representatives), id, by: validator) }
    }

    private func representative(_ person: SamplePerson, _ function: String) -> LegalRepresentative {
        LegalRepresentative(
            party: .person(person.data.id), name: person.data.fullName, function: function, holdsEID: true)
    }

    private func capacity(_ unit: AccessUnit, _ id: OrganisationID, by chief: SamplePerson) throws(Problems) {
        let address = "hoedanigheid@organisatie\(id.number.suffix(4).lowercased()).example"
        try change(.activateCapacity(unit.capacity, email: address, manager: nil), id, by: chief)
    }

    private func user(
        _ person: SamplePerson?, _ id: OrganisationID, by chief: SamplePerson,
        unit: AccessUnit = AccessUnit("health_care_institution"), applications: [String] = ["contributions"]
    ) throws(Problems) {
        let rights = applications.map { ApplicationRight($0) }
        try change(.addUser(unit, try some(person).data, rights), id, by: chief)
    }

    private func change(_ change: AccessChange, _ id: OrganisationID, by person: SamplePerson) throws(Problems) {
        _ = try office.change(change, of: id, by: AccessRequest(caller: person.caller, id: "sample"))
    }

    /// A number of the sample that can't be read is a fault of the sample's.
    private func some<Value>(_ value: Value?) throws(Problems) -> Value {
        guard let value else { throw Problems([Problem(.nationalNumberMalformed, ["value": "sample"])]) }
        return value
    }
}
