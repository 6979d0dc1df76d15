import Billing
import Declarations
import Exchange
import Foundation
import Law
import Service
import Testing
import Values

@testable import Storage

/// What an accountant books from, and answers that are kept with what they tell.
@Suite struct JournalTests {
    /// A year with payments of every sort, and the days that it happened on.
    private static func year(_ backend: Backend) throws -> BillingYear {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(12)
        try year.reach(.levyInvoiced)
        let items = try year.items()
        year.clock.set(try Instant("2026-03-01T09:00:00.000Z").orThrow())
        let paid = [
            BillingYear.payment(1, items[0].total, of: items[0]), BillingYear.payment(2, Cents(100_00), of: items[1]),
            BillingYear.payment(3, Cents(55_00), name: "=Unknown"),
        ]
        _ = try year.office.importStatement(try year.statement("1", paid), by: BillingYear.request())
        return year
    }

    private static func rows(_ sheet: TextSheet) -> [[String: String]] {
        let lines = sheet.csv.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { first, _ in first } }
    }

    private static func sum(_ rows: [[String: String]], _ column: String) -> Int64 {
        rows.reduce(0) { $0 + (Int64(($1[column] ?? "").replacing(".", with: "")) ?? 0) }
    }

    @Test(arguments: Backend.allCases)
    func debitsAreCreditsAndEverythingIsThere(backend: Backend) throws {
        let year = try Self.year(backend)
        func sheet(_ kind: MoneySheet, _ days: ClosedRange<CivilDate>? = nil) throws -> [[String: String]] {
            Self.rows(try kind.sheet(of: year.office, year: nil, days, on: year.office.today))
        }
        let postings = try sheet(.postings)
        #expect(postings.count == 2 * (23 + 3 + 2), "\(postings.count)")
        #expect(Self.sum(postings, "debit") == Self.sum(postings, "credit") && Self.sum(postings, "debit") > 0)
        for lines in Dictionary(grouping: postings, by: { $0["booking"] ?? "" }).values {
            #expect(Self.sum(lines, "debit") == Self.sum(lines, "credit"))
        }
        let receivable = postings.filter { $0["account"] == "receivable" }
        let balance = try year.office.balances()[.receivable]
        #expect(Int128(Self.sum(receivable, "debit") - Self.sum(receivable, "credit")) == balance?.count)

        let invoices = try sheet(.invoices)
        let open = try sheet(.open)
        #expect(invoices.count == 23 && open.count == 22)
        #expect(Self.sum(invoices, "open") == Self.sum(open, "open"))
        let payments = try sheet(.payments)
        #expect(payments.map { $0["way"] } == ["communication", "communication", "unallocated"])
        #expect(Self.sum(payments, "allocated") == Self.sum(payments, "movement"))
        // What a spreadsheet would take for a formula is guarded.
        #expect(payments.last?["name"] == "'=Unknown", "\(payments)")

        let january = try CivilDate("2026-01-01").orThrow()...(try CivilDate("2026-01-31").orThrow())
        #expect(try sheet(.postings, january).count == 46)
        #expect(try sheet(.payments, january).isEmpty)
    }

    /// A statement with charges, which are ours: the credit side of the bank, and nobody's allocation.
    @Test(arguments: Backend.allCases)
    func chargesAreTold(backend: Backend) throws {
        let year = try Self.year(backend)
        let charges = BankTransaction(
            index: 1, amount: Cents(3_50), direction: .debit, nature: .charges, bookedOn: nil, valueOn: nil)
        let opening = try year.store.readBilling { store throws(Problems) in
            try store.newestStatement(of: try year.office.creditor(on: year.office.today).iban)?.closing.count ?? 0
        }
        _ = try year.office.importStatement(
            try year.statement("2", opening: opening, [charges]), by: BillingYear.request())
        let movements = try year.office.movements(nil)
        #expect(movements.count == 4 && movements.last?.payment.transaction.nature == .charges)
        let rows = Self.rows(try MoneySheet.payments.sheet(of: year.office, year: nil, nil, on: year.office.today))
        #expect(rows.last?["way"] == "charges" && rows.last?["movement"] == "-3.50")
    }

    // MARK: Answers

    private static func keeping(_ year: BillingYear, _ input: String) -> AnswerKeeping {
        let mark = AnswerKeeping.Mark(
            owner: "Finn", key: "k", input: Fingerprint(of: Array(input.utf8)), at: year.clock.now())
        return AnswerKeeping(year.store, mark) { store throws(Problems) in
            Array(String(try store.decisions(of: 2024).count).utf8)
        }
    }

    @Test(arguments: Backend.allCases)
    func anAnswerIsKeptWithWhatItTells(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        let keeping = Self.keeping(year, "a")
        #expect(try keeping.kept() == nil)
        let office = BillingOffice(declarations: year.office.declarations, store: keeping)
        let terms = YearTerms(budget: Cents(100_00))
        try office.decide(.draftBudget, of: 2024, terms, by: BillingYear.request())
        #expect(try keeping.kept() == Array("1".utf8))
        // Nothing is done a second time under the key, and another request under it is told so.
        let again = #expect(throws: Problems.self) {
            try office.decide(.draftBudget, of: 2024, terms, by: BillingYear.request())
        }
        #expect(again?.listed.map(\.code) == [.idempotencyConflict])
        #expect(try year.office.year(2024).decisions.count == 1)
        let other = #expect(throws: Problems.self) { _ = try Self.keeping(year, "b").kept() }
        #expect(other?.listed.map(\.code) == [.idempotencyConflict])
    }

    /// What is refused keeps no answer: it may be asked again.
    @Test(arguments: Backend.allCases)
    func whatIsRefusedKeepsNone(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        let keeping = Self.keeping(year, "a")
        let office = BillingOffice(declarations: year.office.declarations, store: keeping)
        #expect(throws: Problems.self) {
            try office.decide(.settle, of: 2024, YearTerms(), by: BillingYear.request())
        }
        #expect(try keeping.kept() == nil)
    }

    /// A run that is to make few documents stops, and is gone on with.
    @Test(arguments: Backend.allCases)
    func aRunStopsWhereItIsTold(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(1100)
        try year.reach(.closed)
        var terms = try year.terms
        terms.most = 600
        let first = try year.office.invoice(.activity, of: 2024, terms, by: BillingYear.request())
        #expect(first.invoices == 1000 && first.undecided >= 600)
        #expect(try year.office.year(2024).state == .closed)
        #expect(try year.office.progress(.activity, of: 2024).undecided == 100)
        let rest = try year.office.invoice(.activity, of: 2024, terms, by: BillingYear.request())
        #expect(rest.invoices == 100 && rest.unchanged == 1000)
        #expect(try year.office.year(2024).state == .activityInvoiced)
        #expect(try year.items().map(\.invoice.sequence) == Array(1...1100))
    }

    /// What the exempt do not pay is told to the cent, and is no part of what is assessed.
    @Test(arguments: Backend.allCases)
    func whatTheExemptDoNotPayIsTold(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(30)
        try year.reach(.levyInvoiced)
        let part = try year.office.reconciliation(of: 2024).parts.first { $0.kind == .levy }.orThrow()
        #expect(part.totals.exempt == 3 && part.totals.exemptTurnover.count > 0)
        // A quarter of a percent of each, rounded half up.
        let base = part.totals.exemptTurnover.count / 3
        #expect(part.totals.exempted.count == 3 * ((base * 25 + 5000) / 10_000))
        #expect(part.unexplained == .zero && part.totals.assessed == part.sums.invoiced)
    }
}
