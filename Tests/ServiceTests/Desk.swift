import Audit
import Declarations
import Exchange
import Law
import Service
import Synchronization
import Values

/// An office in memory, with a clock that stands still until a test moves it.
struct Desk {
    let store = MemoryStore()
    let clock = StoppedClock()
    let office: DeclarationOffice

    init() throws {
        office = DeclarationOffice(
            book: try Lawbook.builtIn(), store: store, clock: clock, receipts: ReceiptJSON(), key: SealingKey(),
            program: "medlevy test")
    }

    static func request(
        _ role: LifeRole = .actor, _ person: String = "Ann Peeters", key: String? = nil
    ) -> FilingRequest {
        FilingRequest(author: Author(person: person, role: role), id: "test", key: key)
    }

    /// Hands in some declarations, each a record of one document.
    func submit(
        _ declarations: Declaration..., terms: FilingTerms = FilingTerms(), by request: FilingRequest = request()
    ) throws(Problems) -> [FilingVerdict] {
        var verdicts: [FilingVerdict] = []
        let handedIn = declarations.enumerated().map { number, declaration in
            HandedIn(number: number + 1, declaration: PlacedDeclaration(declaration))
        }
        try office.submit(handedIn, terms, by: request) { verdicts.append($0) }
        return verdicts
    }

    /// Hands in one declaration that nothing stands in the way of.
    func filed(_ declaration: Declaration, by request: FilingRequest = request()) throws -> Filed {
        let verdict = try submit(declaration, by: request)[0]
        guard let filed = verdict.filed else { throw Problems(verdict.problems) }
        return filed
    }

    func history(of declaration: Declaration) -> DeclarationHistory? { store.kept.histories[declaration.key] }

    /// The codes of the problems that a call ends with.
    func codes(_ body: () throws(Problems) -> Void) -> [ProblemCode] {
        do throws(Problems) {
            try body()
            return []
        } catch {
            return error.listed.map(\.code)
        }
    }
}

/// A clock that a test moves.
final class StoppedClock: Clock {
    private let time = Mutex(Instant(milliseconds: 1_714_521_600_000))

    func now() -> Instant { time.withLock { $0 } }

    func move(to day: String) {
        guard let instant = Instant("\(day)T12:00:00.000Z") else { return }
        time.withLock { $0 = instant }
    }
}

/// Declarations of invented companies.
enum Sample {
    static func declaration(
        _ number: Int = 1, year: Int = 2024, total: Int64 = 250_000_00, levy: Int64 = 200_000_00,
        correction: Correction? = nil
    ) throws -> Declaration {
        Declaration(
            contributionYear: year, turnoverYear: year - 1, declarant: try declarant(number),
            registrations: [RegisteredActivity(activity: "distributor", deviceClass: "MDR_I")],
            turnover: DeclaredTurnover(.init(total: Cents(total), levy: Cents(levy))), selfControl: false,
            correction: correction)
    }

    static func declarant(_ number: Int) throws -> Declarant {
        let body = UInt64(4_000_000 + number)
        let check = 97 - body % 97
        let id = try EnterpriseNumber("0" + String(body) + (check < 10 ? "0\(check)" : String(check)))
        guard let country = CountryCode("BE") else { throw Problems() }
        return Declarant(
            id: .enterprise(id), name: "Hulpmiddel \(number) bv",
            address: Address(street: "Proefstraat \(number)", postalCode: "1000", city: "Brussel", country: country),
            language: .nl, contact: Contact(name: "An Voorbeeld", email: "an@hulpmiddel.example"))
    }

    static let certifier = Certifier(
        name: "Cas Proef", profession: .accountant, registerNumber: "12.345.678", position: .external)
}
