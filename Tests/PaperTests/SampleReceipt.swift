import Audit
import Declarations
import Exchange
import Law
import Rules
import Service
import Storage
import Values

/// A receipt of an invented company, as the service gives it.
enum SampleReceipt {
    /// The moment at which everything happens.
    struct Noon: Clock {
        func now() -> Instant { Instant(milliseconds: 1_748_779_200_000) }
    }

    /// - Parameters:
    ///   - name: the company's.
    ///   - codes: `activity:class`, all that it has registered.
    static func document(
        name: String = "Hulpmiddelen Voorbeeld bv", year: Int = 2024, codes: [String] = ["manufacturer:MDR_I"]
    ) throws -> ReceiptDocument {
        let store = try StoreOpening.inMemory()
        let office = DeclarationOffice(
            book: try Lawbook.builtIn(), store: store, clock: Noon(), receipts: ReceiptJSON(), key: SealingKey(),
            program: "medlevy test")
        var verdicts: [FilingVerdict] = []
        let handedIn = HandedIn(number: 1, declaration: PlacedDeclaration(try declaration(name, year, codes)))
        let request = FilingRequest(author: Author(person: "Zoé Hübner", role: .actor), id: "test", key: nil)
        try office.submit([handedIn], FilingTerms(), by: request) { verdicts.append($0) }
        guard let reference = verdicts.first?.filed?.receipt else { throw Problems(verdicts.first?.problems ?? []) }
        let found = try store.read { (store) throws(Problems) in try store.receipt(reference) }
        guard let stored = found else { throw Problems() }
        return try ReceiptDocument(stored.document, file: nil)
    }

    private static func declaration(_ name: String, _ year: Int, _ codes: [String]) throws -> Declaration {
        guard let country = CountryCode("BE") else { throw Problems() }
        let registrations = codes.map { code in
            let parts = code.split(separator: ":").map(String.init)
            return RegisteredActivity(activity: parts[0], deviceClass: parts[1])
        }
        return Declaration(
            contributionYear: year, turnoverYear: year - 1,
            declarant: Declarant(
                id: .enterprise(try EnterpriseNumber("0400000086")), name: name,
                address: Address(
                    street: "Geneesmiddelenlaan 12", postalCode: "1000", city: "Brussel", country: country),
                language: .nl, contact: Contact(name: "An Voorbeeld", email: "an@hulpmiddel.example")),
            registrations: registrations,
            turnover: DeclaredTurnover(.init(total: Cents(250_000_00), levy: Cents(200_000_00))), selfControl: true)
    }
}
