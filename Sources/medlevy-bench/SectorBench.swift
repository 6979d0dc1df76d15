import Audit
import Exchange
import Law
import Rules
import Service
import Storage
import Values

/// Measures views over a whole year: `medlevy-bench sector DATABASE`, one in which the year's declarations are.
struct SectorBench {
    private let store: any DeclarationDatabase
    private let book: Lawbook
    private let year: Int

    init(database: String, year: Int = 2024) throws {
        book = try Lawbook.builtIn()
        store = try StoreOpening.open(.sqlite(path: database), create: false)
        self.year = year
    }

    private func office() -> AgencyOffice {
        let declarations = DeclarationOffice(
            book: book, store: store, clock: SpringOf2024(), receipts: ReceiptJSON(), key: SealingKey(),
            program: Program.identity)
        return AgencyOffice(
            billing: BillingOffice(declarations: declarations, store: store),
            access: AccessOffice(book: book, store: store, clock: SpringOf2024()))
    }

    func run() throws {
        let known = office()
        let sector = try known.sector(of: year)
        let present = try known.present(try known.billing.year(year), sector)
        var terms = try known.usualTerms(try known.billing.year(year), present)
        var count = 0
        print("| \(present.total.contributors) contributors | processor time |")
        print("|---|---:|")
        try row("glance, nothing read before") { _ = try office().glance(year) }
        try row("glance again") { _ = try known.glance(year) }
        try row("simulation") {
            // Another budget each time: nothing of the answer can be kept.
            terms.budget = Cents(terms.budget.count + 100)
            count += try known.simulate(terms, of: year, sector).total.contributors
        }
        try row("list, sorted by contribution") {
            var query = ContributorQuery()
            query.order = .contribution
            count += try known.contributors(query, of: year).count
        }
        precondition(count > 0)
    }

    private func row(_ name: String, _ work: () throws -> Void) throws {
        let time = try MedLevyBench.best(of: 5, work)
        print("| \(name) | \(MedLevyBench.milliseconds(time)) ms |")
    }
}
