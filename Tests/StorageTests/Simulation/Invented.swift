import Declarations
import Values

/// Declarants and declarations of no real company, each by its number.
enum Invented {
    static func declarantID(_ number: Int) throws -> DeclarantID {
        switch number % 5 {
        case 3:
            guard let vat = VATNumber("DE\(100_000_000 + number)") else { throw Problems() }
            return .vat(vat)
        case 4:
            guard let srn = SingleRegistrationNumber("US-MF-\(100_000_000 + number)") else { throw Problems() }
            return .srn(srn)
        default:
            let body = UInt64(4_000_000 + number)
            let check = 97 - body % 97
            return .enterprise(try EnterpriseNumber("0\(body)\(check < 10 ? "0" : "")\(check)"))
        }
    }

    static func declaration(
        _ number: Int, year: Int, total: Int64, levy: Int64, selfControl: Bool = false, box: Bool = false
    ) throws -> Declaration {
        let id = try declarantID(number)
        let amounts = DeclaredTurnover.Amounts(total: Cents(total), levy: Cents(levy))
        let country = CountryCode(id.kind == .enterprise ? "BE" : id.kind == .vat ? "DE" : "US")
        guard let country,
            let turnover = DeclaredTurnover(box: box ? .belowThreshold : nil, amounts: box ? nil : amounts)
        else { throw Problems() }
        return Declaration(
            contributionYear: year, turnoverYear: year - 1,
            declarant: Declarant(
                id: id, name: "Proefbedrijf \(number) <&> “é” 𝒳",
                address: Address(
                    street: "Teststraat \(number)", postalCode: "1000", city: "Brussel", country: country),
                language: .fr,
                contact: Contact(
                    name: "Eva Test", email: "eva@proef.example", phone: number % 2 == 0 ? "+32 2 000 00 00" : nil)),
            registrations: number % 7 == 0
                ? []
                : [
                    RegisteredActivity(activity: "distributor", deviceClass: "MDR_I"),
                    RegisteredActivity(activity: "importer", deviceClass: "IVDR_B"),
                ],
            turnover: turnover, selfControl: selfControl)
    }
}
