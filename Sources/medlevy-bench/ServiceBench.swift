import Access
import Declarations
import Exchange
import Glibc
import Law
import Rules
import Service
import Storage
import Values

/// Prepares what the service is measured with: `medlevy-bench service SECTOR.csv FOLDER` writes a database in which
/// the Belgian declarants of the sector let the sample's accountants file for them, and a file with one declaration a
/// line.
struct ServiceBench {
    /// With which the accountants' software asks for its token.
    private static let client = "bench-accountants"
    private static let secret = "bench"

    private let book: Lawbook
    private let sector: String
    private let folder: String
    private let people = SamplePeople()

    init(sector: String, folder: String) throws {
        book = try Lawbook.builtIn()
        self.sector = sector
        self.folder = folder
    }

    func run() throws {
        let law = try book.year(2024)
        let contributors = try SectorFile(path: sector, table: law.table).sector
        let declarations = SampleDeclarations(law.table, year: law.year).declarations(of: contributors)
        let mandated = try mandates(declarations.map(\.declarant))
        let lines = declarations.filter { mandated.contains($0.declarant.id) }.map(JSONDeclarationWriter.value)
        try WholeFile.write(lines.map { $0.line + "\n" }.joined(), to: "\(folder)/declarations.jsonl")
        print("\(lines.count) declarants let \(Self.client) file for them")
    }

    /// - Returns: those who give a mandate.
    private func mandates(_ declarants: [Declarant]) throws -> Set<DeclarantID> {
        let path = "\(folder)/service.sqlite"
        for name in [path, "\(path)-wal", "\(path)-shm"] { unlink(name) }
        let store = try StoreOpening.open(.sqlite(path: path), create: true)
        let office = AccessOffice(book: book, store: store, clock: SpringOf2024())
        try SampleAccess(office).write()
        guard let accountant = people.accountant, let accountants = accountant.organisation else { return [] }
        try change(
            office, accountants, accountant,
            .createClient(
                ClientID(Self.client)!, name: "Bench", scopes: Set(AccessScope.allCases),
                secret: Fingerprint(of: Array(Self.secret.utf8))))
        let terms = MandateTerms(
            mandatary: .organisation(accountants, name: "Boekhouding Voorbeeld"), purposes: [.file],
            from: SpringOf2024().now().day, until: .lastDay(of: 2025))
        var mandated: Set<DeclarantID> = []
        for declarant in declarants {
            guard case .enterprise(let number) = declarant.id else { continue }
            guard try give(terms, of: .enterprise(number), named: declarant.name, office) else { continue }
            mandated.insert(declarant.id)
        }
        return mandated
    }

    /// Registers an organisation and gives its mandate; not for the sample's own, which have theirs.
    private func give(
        _ terms: MandateTerms, of id: OrganisationID, named name: String, _ office: AccessOffice
    ) throws -> Bool {
        let isThere = try office.store.read { (store) throws(Problems) in try store.accessVersion(of: id) > 0 }
        guard !isThere, let validator = people.accessValidator, let chief = people.proefDirector else { return false }
        let representative = LegalRepresentative(
            party: .person(chief.data.id), name: chief.data.fullName, function: "enterprise_register", holdsEID: true)
        let address = "toegang@voorbeeld.example"
        try change(office, id, validator, .register(kind: "company", name: name, email: address, language: .nl))
        try change(office, id, validator, .recordRepresentatives([representative]))
        let caller = Caller(person: chief.data.id, as: .organisation(id), means: .eID)
        for event in [AccessChange.appointChief(chief.data), .giveMandate(terms)] {
            _ = try office.change(event, of: id, by: AccessRequest(caller: caller, id: "bench"))
        }
        return true
    }

    private func change(
        _ office: AccessOffice, _ id: OrganisationID, _ person: SamplePerson, _ change: AccessChange
    ) throws {
        _ = try office.change(change, of: id, by: AccessRequest(caller: person.caller, id: "bench"))
    }
}
