public import Access
import Values

/// An invented person who can sign in to the sample organisations.
public struct SamplePerson: Hashable, Sendable {
    public let data: PersonData
    /// How the person signs in.
    public let means: SignInMeans
    /// As whom: an organisation of the sample, or `nil` for a private person.
    public let organisation: OrganisationID?

    /// The person acting for their organisation.
    public var caller: Caller {
        Caller(person: data.id, as: organisation.map { .organisation($0) } ?? .privatePerson, means: means)
    }
}

/// Everyone of the sample, under invented names and with numbers of which the check digits fit.
public struct SamplePeople: Sendable {
    // The agency, one for each role, and a second one where two have to decide.
    public let agencyChief = person(1, "Voorbeeld", "Hanne", .agency)
    public let financeOfficer = person(2, "Exemple", "Fabien", .agency, .fr)
    public let secondFinanceOfficer = person(6, "Voorbeeld", "Fenna", .agency)
    public let caseOfficer = person(3, "Voorbeeld", "Casper", .agency)
    public let accessValidator = person(4, "Muster", "Vera", .agency, .de)
    public let auditor = person(5, "Sample", "Audrey", .agency, .en)

    // A manufacturer that has everything: a co-chief, managers, subdivisions and users.
    public let proefDirector = person(11, "Proefmans", "Dirk", SampleOrganisation.proef)
    public let proefChief = person(12, "Proefmans", "Hilde", SampleOrganisation.proef)
    public let proefCoChief = person(13, "Testers", "Koen", SampleOrganisation.proef)
    public let proefUser = person(15, "Testers", "Ulla", SampleOrganisation.proef)
    public let proefLookedOver = person(16, "Vergeten", "Jan", SampleOrganisation.proef)

    // An importer of which the director does all.
    public let exempleDirector = person(21, "Exemple", "Denise", SampleOrganisation.exemple, .fr)
    // A distributor.
    public let musterDirector = person(31, "Muster", "Dieter", SampleOrganisation.muster, .de)
    public let musterUser = person(32, "Muster", "Ute", SampleOrganisation.muster, .de)
    // A pharmacy.
    public let pharmacist = person(41, "Apotheker", "Titia", SampleOrganisation.pharmacy)
    // A medical house.
    public let doctor = person(51, "Médecin", "Maud", SampleOrganisation.medicalHouse, .fr)

    // An accountant's office with two employees.
    public let accountant = person(61, "Voorbeeld", "Noor", SampleOrganisation.accountants)
    public let assistant = person(62, "Cijfers", "Sam", SampleOrganisation.accountants)

    // A foreign company, with an account of ours.
    public let foreigner = SamplePeople.foreigner(as: SampleOrganisation.foreign)

    public init() {}

    /// In the order in which they stand above.
    public var all: [SamplePerson] {
        [
            agencyChief, financeOfficer, secondFinanceOfficer, caseOfficer, accessValidator, auditor, proefDirector,
            proefChief, proefCoChief, proefUser, proefLookedOver, exempleDirector, musterDirector, musterUser,
            pharmacist, doctor, accountant, assistant, foreigner,
        ].compactMap(\.self)
    }

    private static func person(
        _ serial: Int, _ name: String, _ firstName: String, _ organisation: OrganisationID?, _ language: Language = .nl
    ) -> SamplePerson? {
        SampleNumber.national(serial).map { number in
            SamplePerson(
                data: PersonData(
                    id: .national(number), name: name, firstName: firstName, language: language,
                    email: "persoon\(serial)@voorbeeld.example"),
                means: .eID, organisation: organisation)
        }
    }

    private static func foreigner(as organisation: OrganisationID?) -> SamplePerson? {
        AccountName("000000000000be15").map { account in
            SamplePerson(
                data: PersonData(
                    id: .account(account), name: "Beispiel", firstName: "Greta", language: .de,
                    email: "greta@beispiel-technik.example"),
                means: .account, organisation: organisation)
        }
    }
}

/// The organisations of the sample, the agency aside.
public enum SampleOrganisation {
    public static let proef = SampleNumber.enterprise(1).map { OrganisationID.enterprise($0) }
    public static let exemple = SampleNumber.enterprise(2).map { OrganisationID.enterprise($0) }
    public static let muster = SampleNumber.enterprise(3).map { OrganisationID.enterprise($0) }
    public static let pharmacy = SampleNumber.institution(210_001).map { OrganisationID.riziv($0) }
    public static let medicalHouse = SampleNumber.institution(810_001).map { OrganisationID.riziv($0) }
    public static let accountants = SampleNumber.enterprise(999_000).map { OrganisationID.enterprise($0) }
    public static let foreign = VATNumber("DE100000900").map { OrganisationID.vat($0) }
}
