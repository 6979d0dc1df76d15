import Audit
import Declarations
import Exchange
import Glibc
import Law
import Service
import Storage
import Values

/// Measures taking in declarations: `medlevy-bench declarations SECTOR.csv FOLDER`, with a sector of which ten thousand
/// declare. It leaves the document and its schema in the folder, for other programs to be measured on the same.
struct DeclarationBench {
    private let book: Lawbook
    private let folder: String
    private let document: [UInt8]
    /// Of the declarations, those that are handed in one by one.
    private static let single = 2000

    init(sector path: String, folder: String) throws {
        book = try Lawbook.builtIn()
        let law = try book.year(2024)
        let sector = try SectorFile(path: path, table: law.table).sector
        let declarations = SampleDeclarations(law.table, year: law.year).declarations(of: sector)
        precondition(declarations.count >= DocumentLimits.declarations, "too few contributors declare")
        document = XMLDeclarationWriter.batch(
            declarations.prefix(DocumentLimits.declarations), filer: SampleDeclarations.filer)
        self.folder = folder
        try WholeFile.write(String(decoding: document, as: UTF8.self), to: "\(folder)/declarations.xml")
        try WholeFile.write(DeclarationSchema.xml, to: "\(folder)/declarations.xsd")
    }

    func run() throws {
        try reading()
        print("")
        print("| declarations | in a transaction | a second, by the clock | processor time each |")
        print("|---:|---:|---:|---:|")
        let handedIn = try handedIn()
        try intake(handedIn, together: 250)
        try intake(Array(handedIn.prefix(DeclarationBench.single)), together: 1)
    }

    /// From bytes to declarations with their fingerprints.
    private func reading() throws {
        var check: UInt8 = 0
        let time = try MedLevyBench.best(of: 5) {
            for record in try DeclarationDocument(document, form: .xml, file: nil).records {
                guard let placed = record.declaration else { continue }
                check ^= placed.fingerprint.bytes[0]
            }
        }
        let size = "\(document.count / 1_000_000) MB, \(check)"
        let count = DocumentLimits.declarations
        print("\(count) declarations in XML (\(size)), read and hashed: \(MedLevyBench.milliseconds(time)) ms")
    }

    private func handedIn() throws -> [HandedIn] {
        try DeclarationDocument(document, form: .xml, file: nil).handedIn
    }

    /// The whole way: checked, assessed, kept with audit entry and receipt on SQLite.
    private func intake(_ handedIn: [HandedIn], together: Int) throws {
        let path = "\(folder)/intake-\(together).sqlite"
        for name in [path, "\(path)-wal", "\(path)-shm"] { unlink(name) }
        let store = try StoreOpening.open(.sqlite(path: path), create: true)
        let office = DeclarationOffice(
            book: book, store: store, clock: SpringOf2024(), receipts: ReceiptJSON(), key: SealingKey(),
            program: "medlevy-bench")
        var terms = FilingTerms()
        terms.together = together
        terms.isBatch = true
        let request = FilingRequest(author: Author(person: "Bench", role: .actor), id: "bench", key: "bench")
        var accepted = 0
        let clock = ContinuousClock()
        let start = clock.now
        let time = try MedLevyBench.best(of: 1) {
            try office.submit(handedIn, terms, by: request) { accepted += $0.filed == nil ? 0 : 1 }
        }
        let elapsed = clock.now - start
        precondition(accepted == handedIn.count, "every invented declaration is taken in")
        let nanoseconds = elapsed.components.seconds * 1_000_000_000 + elapsed.components.attoseconds / 1_000_000_000
        let perSecond = Int64(accepted) * 1_000_000_000 / max(1, nanoseconds)
        print("| \(accepted) | \(together) | \(perSecond) | \(time / accepted / 1000) µs |")
    }
}
