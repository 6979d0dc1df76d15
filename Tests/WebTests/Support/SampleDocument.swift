import Access
import Declarations
import Exchange
import Service
import Testing
import Values

/// A declaration of one of the sample companies as its software sends it.
struct SampleDocument {
    var declaration: Declaration

    init(_ organisation: OrganisationID?, total: Int64 = 125_000_000, levy: Int64 = 40_000_000, year: Int = 2024) throws
    {
        let id = try #require(organisation?.declarant)
        let address = Address(
            street: "Voorbeeldstraat 1", postalCode: "1000", city: "Brussel",
            country: id.kind == .enterprise ? .belgium : try #require(CountryCode("DE")))
        declaration = Declaration(
            contributionYear: year, turnoverYear: year - 1,
            declarant: Declarant(
                id: id, name: "Proef Medisch", address: address, language: .nl,
                contact: Contact(name: "An Voorbeeld", email: "an@proef-medisch.example", phone: nil)),
            registrations: [RegisteredActivity(activity: "distributor", deviceClass: "MDR_I")],
            turnover: DeclaredTurnover(.init(total: Cents(total), levy: Cents(levy))), selfControl: false)
    }

    var json: JSONValue { JSONDeclarationWriter.value(declaration) }
    /// In a batch, of which the version is the batch's.
    var record: JSONValue {
        guard case .object(let members) = json else { return json }
        return .object(members.filter { $0.0 != "version" })
    }
    var xml: [UInt8] { XMLDeclarationWriter.document(declaration) }
    /// Where it is, once it is handed in.
    var path: String { "/api/v1/declarations/\(declaration.contributionYear)-\(declaration.declarant.id)" }
}
