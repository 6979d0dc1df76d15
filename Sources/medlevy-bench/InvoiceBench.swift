import Audit
import Billing
import Declarations
import Exchange
import Glibc
import Law
import Paper
import Service
import Storage
import Values

/// Measures a year's invoices: `medlevy-bench invoices SECTOR.csv FOLDER COUNT DRAWN`, with a sector of which so many
/// contributors declare. Invoices are kept in batches, written for software and drawn by the code that exports them.
/// The database and some documents stay in the folder, for other programs to be measured on the same.
struct InvoiceBench {
    private static let year = 2024
    private static let officer = FilingRequest(author: Author(person: "Bench", role: .agency), id: "bench")

    /// How many documents stay in the folder.
    private static let kept = 200

    private let book: Lawbook
    private let folder: String
    private let declarations: [Declaration]
    /// How many are drawn: a part of them tells the same.
    private let drawn: Int

    init(sector path: String, folder: String, count: Int, drawn: Int) throws {
        book = try Lawbook.builtIn()
        let law = try book.year(Self.year)
        let sector = try SectorFile(path: path, table: law.table).sector
        let all = SampleDeclarations(law.table, year: law.year).declarations(of: sector)
        precondition(all.count >= count, "too few contributors declare")
        declarations = Array(all.prefix(count))
        self.folder = folder
        self.drawn = drawn
    }

    func run() throws {
        let office = try closedYear()
        print("| what | documents | a second, by the clock | processor time each | most memory |")
        print("|---|---:|---:|---:|---:|")
        var totals = InvoicingTotals()
        let spent = try Spent {
            totals = try office.invoice(
                .activity, of: Self.year, InvoicingTerms(due: .lastDay(of: Self.year)), by: Self.officer)
        }
        report("data", totals.invoices, spent)
        let numbers = try office.numbers(year: Self.year)
        try write("UBL", numbers, of: office, keeping: "xml") { (paper) throws(Problem) in paper.ubl() }
        let some = stride(from: 0, to: numbers.count, by: max(1, numbers.count / drawn)).map { numbers[$0] }
        try write("PDF", some, of: office, keeping: "pdf") { (paper) throws(Problem) in try paper.paper.pdf() }
    }

    /// A year of which everything is declared and nothing is invoiced. Not measured.
    private func closedYear() throws -> BillingOffice {
        let path = "\(folder)/invoices.sqlite"
        for name in [path, "\(path)-wal", "\(path)-shm"] { unlink(name) }
        let store = try StoreOpening.open(.sqlite(path: path), create: true)
        let desk = DeclarationOffice(
            book: book, store: store, clock: SpringOf2024(), receipts: ReceiptJSON(), key: SealingKey(),
            program: "medlevy-bench")
        var terms = FilingTerms()
        terms.together = 250
        terms.isBatch = true
        let handedIn = declarations.enumerated().map { HandedIn(number: $0 + 1, declaration: PlacedDeclaration($1)) }
        let filer = FilingRequest(author: Author(person: "Bench", role: .actor), id: "bench")
        var accepted = 0
        try desk.submit(handedIn, terms, by: filer) { accepted += $0.filed == nil ? 0 : 1 }
        precondition(accepted == handedIn.count, "every invented declaration is taken in")
        let office = BillingOffice(declarations: desk, store: store)
        let steps: [(YearStep, YearTerms)] = [
            (.draftBudget, YearTerms(budget: Cents(800_000_000))), (.publish, YearTerms()), (.open, YearTerms()),
            (.close, YearTerms(reason: "Bench")),
        ]
        for (step, terms) in steps { try office.decide(step, of: Self.year, terms, by: Self.officer) }
        return office
    }

    /// Makes documents on all processors, as an export does: read, put into words, and written. The first of them are
    /// kept.
    private func write(
        _ what: String, _ numbers: [InvoiceNumber], of office: BillingOffice, keeping ending: String,
        _ form: @escaping @Sendable (BillingPaper) throws(Problem) -> [UInt8]
    ) throws {
        let kept = Set(numbers.prefix(Self.kept))
        let spent = try Spent {
            try office.eachDocument(numbers[...]) { [book, folder] (document) throws(Problems) in
                let paper = try BillingPaper(document, book)
                do throws(Problem) {
                    let bytes = try form(paper)
                    guard kept.contains(document.number) else { return }
                    let file = try WholeFile(path: "\(folder)/\(document.number).\(ending)")
                    try file.write(bytes)
                    try file.finish()
                } catch { throw Problems([error]) }
            }
        }
        report(what, numbers.count, spent)
    }

    private func report(_ what: String, _ count: Int, _ spent: Spent) {
        let perSecond = count * 1_000_000_000 / spent.elapsed
        print(
            "| \(what) | \(count) | \(perSecond) | \(spent.processor / count / 1000) µs | \(spent.memory / 1000) MB |")
    }
}
