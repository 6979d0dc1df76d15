public import Declarations
public import Law
public import Rules
import Service
import Values

/// The declarations that an invented sector hands in: those of its contributors that declare, under invented names and
/// numbers with the right check digits.
public struct SampleDeclarations {
    private let table: EntityTable
    private let year: Int

    /// - Parameter year: the contribution year.
    public init(_ table: EntityTable, year: Int) {
        self.table = table
        self.year = year
    }

    /// Who hands them in.
    public static var filer: Filer {
        Filer(
            name: "Noor Voorbeeld", organisation: SampleNumber.enterprise(999_000),
            email: "noor@boekhouding-voorbeeld.example")
    }

    /// The declarations of the contributors that declare, in the sector's order.
    public func declarations(of sector: Sector) -> [Declaration] {
        sector.contributors.indices.compactMap { row in
            sector.contributors[row].situation.contains(.declared) ? declaration(of: row, in: sector) : nil
        }
    }

    private func declaration(of row: Int, in sector: Sector) -> Declaration? {
        let contributor = sector.contributors[row]
        guard let declarant = declarant(row + 1, contributor.country) else { return nil }
        return Declaration(
            contributionYear: year, turnoverYear: year - 1, declarant: declarant,
            registrations: sector.registrations(of: row).map { registration in
                RegisteredActivity(
                    activity: table.activity(of: registration).code,
                    deviceClass: table.deviceClass(of: registration).code)
            },
            turnover: turnover(contributor), selfControl: contributor.situation.contains(.selfControl))
    }

    private func turnover(_ contributor: Contributor) -> DeclaredTurnover {
        let isAway = !contributor.country.isBelgium && !contributor.situation.contains(.activeInBelgium)
        if isAway { return DeclaredTurnover(.notEstablishedNotActive) }
        return DeclaredTurnover(.init(total: contributor.totalTurnover, levy: contributor.levyTurnover))
    }

    // MARK: Invented people and companies

    private func declarant(_ number: Int, _ country: CountryCode) -> Declarant? {
        guard let id = SampleDeclarations.id(number, country) else { return nil }
        let place = SampleDeclarations.places[number % SampleDeclarations.places.count]
        let name = SampleDeclarations.names[number % SampleDeclarations.names.count]
        let languages = Language.allCases
        return Declarant(
            id: id, name: "\(name) \(number)",
            address: Address(
                street: "Voorbeeldstraat \(number % 200 + 1)", postalCode: place.code, city: place.city,
                country: country),
            language: country.isBelgium ? languages[number % 3] : .en,
            contact: Contact(
                name: SampleDeclarations.people[number % SampleDeclarations.people.count],
                email: "aangifte@bedrijf\(number).example", phone: number.isMultiple(of: 2) ? "+32 2 000 00 00" : nil))
    }

    /// Belgian declarants have an enterprise number, others a VAT number or, in part, the number of a database.
    private static func id(_ number: Int, _ country: CountryCode) -> DeclarantID? {
        if country.isBelgium { return SampleNumber.enterprise(number).map(DeclarantID.enterprise) }
        let digits = String(100_000_000 + number)
        if number.isMultiple(of: 3) {
            return SingleRegistrationNumber("\(country)-MF-\(digits)").map(DeclarantID.srn)
        }
        return VATNumber("\(country)\(digits)").map(DeclarantID.vat)
    }

    private static let names = [
        "Proef Medisch", "Exemple Médical", "Muster Technik", "Fictief Hulpmiddel", "Société d'Essai",
        "Beispiel Orthopädie", "Sample Devices & Co", "Voorbeeld Labo",
    ]

    private static let people = ["An Voorbeeld", "Élodie Exemple", "Jörg Muster", "Sam Sample", "Łucja Próbna"]

    private static let places = [
        (code: "1000", city: "Brussel"), (code: "4000", city: "Liège"), (code: "4700", city: "Eupen"),
        (code: "9000", city: "Gent"),
    ]
}
