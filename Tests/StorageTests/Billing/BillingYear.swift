import Audit
import Billing
import Declarations
import Exchange
import Law
import Service
import Storage
import Testing
import Values

/// A contribution year of some invented actors, taken as far as a test needs it.
struct BillingYear {
    /// Gone with its folder once nobody holds it.
    private let place: ScratchDatabase
    let store: any DeclarationDatabase
    let clock: SettableClock
    let office: BillingOffice

    let year: Int
    static let reason = "Decided in the meeting of the board"
    static let rate = Percentage(units: 25_000_000)

    init(_ place: ScratchDatabase, year: Int = 2024, book: Lawbook? = nil) throws {
        self.year = year
        self.place = place
        store = try place.open()
        let start = try Instant("2026-01-15T09:00:00.000Z").orThrow()
        clock = SettableClock(start)
        let declarations = DeclarationOffice(
            book: try book ?? Lawbook.builtIn(), store: store, clock: clock, receipts: ReceiptJSON(), key: SealingKey(),
            program: "medlevy test")
        office = BillingOffice(declarations: declarations, store: store)
    }

    /// The tables as they are, with the days of the reminders filled in.
    static func book(first: Int, second: Int) throws -> Lawbook {
        try book(["first-reminder.yaml": "\(first)", "second-reminder.yaml": "\(second)"])
    }

    /// The tables with values where they know none, by the name of their file.
    static func book(_ values: [String: String]) throws -> Lawbook {
        let files = TableFiles.builtIn.files.map { file in
            guard let name = file.path.split(separator: "/").last, let value = values[String(name)] else { return file }
            let text = file.text.replacing("value: ~", with: "value: \(value)")
                .replacing("status: unknown", with: "status: inferred")
                .replacing("citation: []", with: "citation: [qa-2024:Q8]")
            return TableFiles.File(path: file.path, text: text)
        }
        return try Lawbook.load(TableFiles(files))
    }

    static func request(_ person: String = "Finn Proefgeld") -> FilingRequest {
        FilingRequest(author: Author(person: person, role: .agency), id: "test")
    }

    var terms: InvoicingTerms { get throws { InvoicingTerms(due: try CivilDate("2026-12-31").orThrow()) } }

    /// Declarations of that many actors; each tenth is below the threshold.
    func declare(_ count: Int, from first: Int = 1) throws {
        for start in stride(from: first, to: first + count, by: 500) {
            try store.write { transaction throws(Problems) in
                for number in start..<min(start + 500, first + count) {
                    let total: Int64 = number % 10 == 0 ? 1_000_000 : 20_000_000 + Int64(number) * 1234
                    try transaction.file(
                        Samples.revision(
                            Samples.declaration(
                                of: Samples.enterprise(number), year: year, name: "Medica \(number) NV", total: total)))
                }
            }
        }
    }

    /// Another revision, as if it were handed in before the year was closed.
    func revise(_ number: Int, total: Int64, event: LifeEvent = .correct, revision: Int = 2) throws {
        try store.write { transaction throws(Problems) in
            let before = try transaction.history(of: Samples.key(number, year: year))?.newest?.hash
            try transaction.file(
                Samples.revision(
                    Samples.declaration(
                        of: Samples.enterprise(number), year: year, name: "Medica \(number) NV", total: total),
                    number: revision, event: event, reason: "A branch was forgotten"), before: before)
        }
    }

    /// Actors that did not declare: the agency set what they owe.
    func setExOfficio(_ actors: ClosedRange<Int>, total: Int64 = 20_000_000) throws {
        try store.write { transaction throws(Problems) in
            for number in actors {
                try transaction.file(
                    Samples.revision(
                        Samples.declaration(
                            of: Samples.enterprise(number), year: year, name: "Medica \(number) NV", total: total),
                        event: .setExOfficio, reason: "FPS Finance"))
            }
        }
    }

    @discardableResult
    func decide(_ step: YearStep, _ terms: YearTerms = YearTerms(reason: reason)) throws -> ContributionYear {
        try office.decide(step, of: year, terms, by: Self.request())
    }

    /// The figures of a year, whoever quotes them.
    static func quoted(_ year: Int) throws -> AskedFigures {
        let law = try Lawbook.builtIn().year(year)
        return AskedFigures(
            costPerEntity: law.dated(.costPerEntity)?.value.map { Cents($0) },
            rate: law.dated(.maximumLevyRate)?.value.map { Percentage(units: $0) })
    }

    /// Up to a state, with nothing but what it needs.
    func reach(_ state: YearState) throws {
        while try office.year(year).state != state {
            switch try office.year(year).state {
            case nil: try decide(.draftBudget, YearTerms(budget: Cents(1_000_000_00)))
            case .drafted: try decide(.publish, YearTerms(figures: Self.quoted(year)))
            case .published: try decide(.open)
            case .open: try decide(.close)
            case .closed: try office.invoice(.activity, of: year, terms, by: Self.request())
            case .activityInvoiced:
                try decide(.fixRate, YearTerms(figures: AskedFigures(rate: Self.rate), reason: Self.reason))
            case .rateFixed: try office.invoice(.levy, of: year, terms, by: Self.request())
            case .levyInvoiced: try decide(.settle)
            case .settled: return
            }
        }
    }

    func items(onlyOpen: Bool = false) throws -> [OpenItem] {
        try office.items(year: year, onlyOpen: onlyOpen, limit: .max)
    }

    /// A statement of our account, one payment after another.
    func statement(
        _ id: String, opening: Int64 = 0, _ transactions: [BankTransaction]
    ) throws -> BankStatement {
        let booked = transactions.filter { $0.status == .booked }.reduce(Int64(0)) { $0 + $1.signed.count }
        return BankStatement(
            account: try office.creditor(on: clock.now().day).iban, id: id, sequence: nil, openedOn: nil,
            closedOn: clock.now().day, opening: Cents(opening), closing: Cents(opening + booked),
            transactions: transactions)
    }

    /// A year whose activity contribution is invoiced.
    static func invoiced(_ backend: Backend, _ count: Int = 4) throws -> BillingYear {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(count)
        try year.reach(.activityInvoiced)
        return year
    }

    /// The first statement has two payments of the same invoice.
    func payTwice(_ item: OpenItem) throws {
        let twice = [1, 2].map { BillingYear.payment($0, item.total, of: item) }
        _ = try office.importStatement(try statement("1", twice), by: BillingYear.request())
    }

    /// What is refused for one reason, and for this one.
    static func refuses<Result>(_ code: ProblemCode, _ body: () throws -> Result) {
        let problems = #expect(throws: Problems.self) { _ = try body() }
        #expect(problems?.listed.map(\.code) == [code])
    }

    static func payment(
        _ index: Int, _ amount: Cents, of item: OpenItem? = nil, text: String? = nil, name: String? = nil
    ) -> BankTransaction {
        BankTransaction(
            index: index, amount: amount, direction: .credit, bookedOn: nil, valueOn: nil,
            communication: item?.invoice.communication, freeText: text,
            counterparty: BankTransaction.Counterparty(name: name))
    }
}

/// That a value that a test needs is not there.
struct NothingThere: Error {}

extension Optional {
    func orThrow() throws -> Wrapped {
        guard let self else { throw NothingThere() }
        return self
    }
}
