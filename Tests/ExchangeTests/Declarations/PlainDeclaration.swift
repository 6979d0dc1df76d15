import Declarations
import Values

/// A declaration without anything that formats have their own ideas about.
enum PlainDeclaration {
    static func make(year: Int = 2024) throws -> Declaration {
        Declaration(
            contributionYear: year, turnoverYear: year - 1,
            declarant: Declarant(
                id: .enterprise(try EnterpriseNumber("0000020190")), name: "Voorbeeld NV",
                address: Address(street: "Voorbeeldstraat 1", postalCode: "1000", city: "Brussel", country: .belgium),
                language: .nl, contact: Contact(name: "Jan Voorbeeld", email: "jan@voorbeeld.example", phone: nil)),
            registrations: [RegisteredActivity(activity: "distributor", deviceClass: "MDR_I")],
            turnover: DeclaredTurnover(.init(total: Cents(25_000_000), levy: Cents(20_000_000))), selfControl: false)
    }
}
