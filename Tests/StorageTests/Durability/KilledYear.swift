import Audit
import Billing
import Declarations
import Exchange
import Foundation
import Service
import Values

@testable import Storage

/// A year's money that is done by the program, one command after another, each of which may be killed.
final class KilledYear {
    /// A command of the program.
    struct Deed {
        let words: [String]
        /// Whether it is done in several transactions, and goes on by being done again.
        var isRun = false
    }

    let place: ScratchDatabase
    let year: BillingYear
    private let program: String
    private var numbers: SeededNumbers
    private var statements = 0
    private var rate = 2_500
    /// How many declarations were reopened, and the one of which nothing was said anew yet.
    private var reopened = 0
    private var waiting: Int?
    /// What stood on the account before its first statement.
    static let opening = Cents(75_000)

    init(_ backend: Backend, declarations: Int, seed: UInt64) throws {
        place = try ScratchDatabase(backend)
        year = try BillingYear(place)
        try year.declare(declarations)
        program = try KilledIntake.built()
        numbers = SeededNumbers(seed: seed)
    }

    /// What comes next in the year's life; once the levy is invoiced, money comes and goes for ever.
    func next() throws -> Deed {
        switch try year.office.year(2024).state {
        case nil: return Deed(words: ["year", "decide", "draft_budget", "2024", "--budget", "1000000.00"])
        case .drafted: return Deed(words: ["year", "decide", "publish", "2024"])
        case .published: return Deed(words: ["year", "decide", "open", "2024"])
        case .open: return Deed(words: ["year", "close", "2024", "--reason", "Late"])
        case .closed: return run("activity_contribution")
        case .activityInvoiced: return try statements < 2 ? statement() : fixing("fix_rate")
        case .rateFixed: return run("turnover_levy")
        case .levyInvoiced, .settled: return try later()
        }
    }

    /// Money that waits comes first; else a statement, another rate, or something given up.
    private func later() throws -> Deed {
        if let number = waiting { return try saidAnew(number) }
        let totals = try year.office.plan(.settle, of: 2024, YearTerms()).totals
        if totals[.levy]?.undecided ?? 0 > 0 { return run("turnover_levy") }
        if totals[.activity]?.undecided ?? 0 > 0 { return run("activity_contribution") }
        if let asked = try year.office.refunds(.asked).first {
            let number = String(asked.number)
            guard numbers.below(4) == 0 else { return Deed(words: ["refund", "approve", number]) }
            return Deed(words: ["refund", "refuse", number, "--reason", "Asked by nobody"])
        }
        switch numbers.below(10) {
        case 0..<2: return try statement()
        case 8, 9: return reopening()
        case 2: return fixing("correct_figures")
        case 3: return try writeOff() ?? statement()
        case 4, 5: return try confirmation() ?? statement()
        default: return try refund() ?? statement()
        }
    }

    private func run(_ kind: String) -> Deed {
        Deed(words: ["invoice", "run", kind, "2024", "--due", "2099-12-31"], isRun: true)
    }

    private func fixing(_ step: String) -> Deed {
        rate -= 1
        return Deed(words: ["year", "decide", step, "2024", "--rate", "0.\(rate)", "--reason", "The account closed"])
    }

    /// A declaration of the closed year may be said anew.
    private func reopening() -> Deed {
        reopened += 1
        waiting = reopened
        let name = Samples.key(reopened).description
        return Deed(words: ["declaration", "reopen", name, "--reason", "The objection was allowed"])
    }

    /// It is corrected or withdrawn; the next runs put its invoices right.
    private func saidAnew(_ number: Int) throws -> Deed {
        waiting = nil
        guard numbers.below(3) > 0 else {
            return Deed(words: ["declaration", "withdraw", Samples.key(number).description, "--reason", "Twice"])
        }
        let declaration = Samples.declaration(
            of: Samples.enterprise(number), name: "Medica \(number) NV", total: 31_000_000,
            correction: Correction(revision: 1, reason: "A branch was forgotten"))
        let path = place.folder.path("correction-\(number).xml")
        try Data(XMLDeclarationWriter.document(declaration)).write(to: URL(fileURLWithPath: path))
        return Deed(words: ["declaration", "correct", path])
    }

    private func writeOff() throws -> Deed? {
        let open = try year.items(onlyOpen: true)
        guard !open.isEmpty else { return nil }
        let number = open[numbers.below(open.count)].invoice
        return Deed(words: ["invoice", "write-off", "\(number)", "--reason", "Bankrupt"])
    }

    private func confirmation() throws -> Deed? {
        let waiting = try year.office.unallocated()
        guard let payment = waiting.first(where: { $0.left > .zero }),
            let item = try year.items(onlyOpen: true).first(where: { $0.open >= payment.left })
        else { return nil }
        return Deed(words: [
            "payment", "confirm", "\(payment.key)", "--invoice", "\(item.invoice)", "--amount", "\(payment.left)",
        ])
    }

    /// All that is to somebody's credit, so that nothing is left for a second time.
    private func refund() throws -> Deed? {
        for item in try year.items() {
            let credit = try year.office.account(of: item.contributor).credit
            guard credit > .zero else { continue }
            return Deed(words: [
                "refund", "ask", "\(item.contributor)", "--amount", "\(credit)", "--beneficiary", "Medica", "--iban",
                "BE42001999999954", "--reason", "Paid twice",
            ])
        }
        return nil
    }

    /// Payments of some invoices, some of them twice, a transfer that left, and one that nobody knows.
    private func statement() throws -> Deed {
        let transferred = try year.store.readBilling { (store) throws(Problems) in try store.refunds(.approved) }
        var movements = [YearsBank.Movement(cents: 12_345, text: "zonder mededeling")]
        for item in try year.items(onlyOpen: true).prefix(60) {
            let payment = YearsBank.Movement(
                cents: item.open.count, communication: item.invoice.communication, name: item.name)
            movements += numbers.below(6) == 0 ? [payment, payment] : [payment]
        }
        if let refund = transferred.last, numbers.below(2) == 0 {
            movements.append(
                YearsBank.Movement(kind: .transfer, cents: refund.amount.count, transfer: refund.endToEndID))
        }
        let file = try bytes(of: movements)
        let path = place.folder.path(file.name)
        try Data(file.bytes).write(to: URL(fileURLWithPath: path))
        return Deed(words: ["payment", "import", path])
    }

    private func bytes(of movements: [YearsBank.Movement]) throws -> StatementBytes {
        let day = try CivilDate("2026-03-19").orThrow()
        let account = try year.office.creditor(on: day).iban
        let newest = try year.store.readBilling { (store) throws(Problems) in try store.newestStatement(of: account) }
        statements += 1
        var bank = YearsBank(
            account: account.text, balance: (newest?.closing ?? Self.opening).count, statements: statements)
        return bank.statement(movements, on: day, .newXML)
    }

    // MARK: Doing

    func command(_ deed: Deed, as person: String) -> KilledIntake {
        KilledIntake(
            program: program,
            arguments: deed.words + [
                "--as", person, "--format", "json", "--database", place.text, "--seal-key",
                place.folder.path("seal-key"),
            ])
    }

    /// How many things were ever done: each leaves one entry.
    func entries() throws -> Int64 {
        try waitForServer()
        return try year.store.read { (store) throws(Problems) in try store.auditHead() }.sequence
    }

    /// What a killed program sent to a server may still be on its way.
    private func waitForServer() throws {
        guard case .postgreSQL(let address) = place.address else { return }
        let connection = try PostgreSQLConnection(address)
        for _ in 0..<1000 {
            let busy = try connection.answer(
                """
                SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
                AND state <> 'idle'
                """, [])
            if case .integer(0)? = busy.rows.first?.values.first { return }
            usleep(2000)
        }
    }
}
