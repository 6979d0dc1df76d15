import Access
import Billing
import Declarations
import Exchange
import Service
import Testing
import Values

@testable import Web

/// A contribution year of the sample's companies, taken as far as a test needs it.
struct MoneyYear {
    let browser: TestBrowser
    let year: Int
    private let declares: Int64

    static let rate = Percentage(units: 25_000_000)
    static let reason = "Decided in the meeting of the board"

    /// - Parameter total: the turnover of the first company, in cents.
    init(_ browser: TestBrowser, year: Int = 2024, total: Int64 = 125_000_000) {
        self.browser = browser
        self.year = year
        declares = total
    }

    var billing: BillingOffice { browser.billing }

    static func request(_ person: String = "Fabien Exemple") -> FilingRequest {
        FilingRequest(author: Author(person: person, role: .agency), id: "test")
    }

    /// The first two companies declare.
    func declare() throws {
        for organisation in [SampleOrganisation.proef, SampleOrganisation.muster] {
            let total = organisation == SampleOrganisation.proef ? declares : 90_000_000
            try file(SampleDocument(organisation, total: total, year: year))
        }
    }

    func file(_ document: SampleDocument) throws {
        let request = FilingRequest(author: Author(person: "Ulla", role: .actor), id: "test")
        try browser.declarations.submit(
            [HandedIn(number: 1, declaration: PlacedDeclaration(document.declaration))], FilingTerms(), by: request
        ) { verdict in #expect(!verdict.isRefused, "\(verdict.problems)") }
    }

    @discardableResult
    func decide(_ step: YearStep, _ terms: YearTerms = YearTerms(reason: reason)) throws -> ContributionYear {
        try billing.decide(step, of: year, terms, by: Self.request())
    }

    /// With figures of its own, where the tables hold none.
    func publish(costPerEntity: Cents = Cents(100_00), rate: Percentage = MoneyYear.rate) throws {
        try decide(.draftBudget, YearTerms(budget: Cents(1_000_000_00)))
        let figures = AskedFigures(costPerEntity: costPerEntity, rate: rate)
        try decide(.publish, YearTerms(figures: figures, reason: MoneyYear.reason))
    }

    func invoice(_ kind: InvoiceKind) throws {
        let due = try #require(CivilDate("2024-07-15"))
        try billing.invoice(kind, of: year, InvoicingTerms(due: due), by: Self.request())
    }

    /// Up to a state, with nothing but what it needs.
    func reach(_ state: YearState) throws {
        while try billing.year(year).state != state {
            switch try billing.year(year).state {
            case nil: try decide(.draftBudget, YearTerms(budget: Cents(1_000_000_00)))
            case .drafted: try decide(.publish)
            case .published: try decide(.open)
            case .open: try decide(.close)
            case .closed: try invoice(.activity)
            case .activityInvoiced:
                try decide(.fixRate, YearTerms(figures: AskedFigures(rate: Self.rate), reason: Self.reason))
            case .rateFixed: try invoice(.levy)
            case .levyInvoiced: try decide(.settle)
            case .settled: return
            }
        }
    }

    var items: [OpenItem] { get throws { try billing.items(year: year) } }

    func item(_ organisation: OrganisationID?, _ kind: InvoiceKind = .activity) throws -> OpenItem {
        let declarant = try #require(organisation?.declarant)
        return try #require(
            try items.last { $0.contributor == declarant && $0.invoice.series == kind.series && !$0.isCredited })
    }

    /// A statement of the bank with some payments, imported.
    func receive(_ id: String, opening: Int64 = 0, _ transactions: [BankTransaction]) throws {
        _ = try billing.importStatement(try statement(id, opening: opening, transactions), by: Self.request())
    }

    func statement(_ id: String, opening: Int64 = 0, _ transactions: [BankTransaction]) throws -> BankStatement {
        let booked = transactions.reduce(Int64(0)) { $0 + $1.signed.count }
        let day = browser.clock.now().day
        return BankStatement(
            account: try billing.creditor(on: day).iban, id: id, sequence: nil, openedOn: nil, closedOn: day,
            opening: Cents(opening), closing: Cents(opening + booked), transactions: transactions)
    }

    static func payment(
        _ index: Int, _ amount: Int64, of item: OpenItem? = nil, text: String? = nil, name: String? = nil
    ) -> BankTransaction {
        BankTransaction(
            index: index, amount: Cents(amount), direction: .credit, bookedOn: nil, valueOn: nil,
            communication: item?.invoice.communication, freeText: text,
            counterparty: BankTransaction.Counterparty(name: name))
    }
}
