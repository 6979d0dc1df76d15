import Exchange
import Law
import Rules
import Values

/// Measures the rules inside one process: `medlevy-bench FILE.csv…`, files of contributors of different sizes; or the
/// store, `medlevy-bench storage DATABASE…`.
///
/// Times are processor time, the best of several rounds; what is compared with other programs is measured from outside
/// (`Tests/Benchmarks/compare.py`).
@main
enum MedLevyBench {
    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count == 4, arguments[1] == "declarations" {
            return try DeclarationBench(sector: arguments[2], folder: arguments[3]).run()
        }
        if arguments.count == 4, arguments[1] == "service" {
            return try ServiceBench(sector: arguments[2], folder: arguments[3]).run()
        }
        if arguments.count == 6, arguments[1] == "invoices", let count = Int(arguments[4]),
            let drawn = Int(arguments[5])
        {
            return try InvoiceBench(sector: arguments[2], folder: arguments[3], count: count, drawn: drawn).run()
        }
        if arguments.count == 3, arguments[1] == "sector" {
            return try SectorBench(database: arguments[2]).run()
        }
        let law = try Lawbook.builtIn().year(2024)
        let rules = try YearRules(law, readings: Readings(law))
        print("| contributors | reading the file | pure computation | a second on one core |")
        print("|---:|---:|---:|---:|")
        for path in arguments.dropFirst() { try national(path, law, rules) }
        print("")
        try single(law, rules)
    }

    /// Both passes of the national run over packed memory: the sums of the sector, then each contributor's amounts.
    private static func national(_ path: String, _ law: YearLaw, _ rules: YearRules) throws {
        var sector = Sector()
        let reading = try best(of: 3) { sector = try SectorFile(path: path, table: law.table).sector }
        var check = CentsSum.zero
        let computing = try best(of: 5) {
            let tally = rules.tally(sector.contributors)
            let figures = try rules.figures(budget: Cents(1_000_000_000), tally: tally, maximumRate: nil)
            var run = NationalRun(rules: rules, figures: figures)
            run.total(sector.contributors)
            check = run.totals.total
        }
        precondition(check > .zero || sector.count == 0)
        let perSecond = sector.count * 1_000_000_000 / max(1, computing)
        let times = "\(milliseconds(reading)) ms | \(milliseconds(computing)) ms"
        print("| \(sector.count) | \(times) | \(perSecond / 1_000_000) million |")
    }

    /// One assessment, with and without its explanation.
    private static func single(_ law: YearLaw, _ rules: YearRules) throws {
        let registrations = try RegistrationList.read(
            ["manufacturer:MDR_I", "importer:MDR_IIB", "distributor:MDR_IIA"], table: law.table, field: "")
        let contributor = Contributor(
            totalTurnover: Cents(25_000_000), levyTurnover: Cents(20_000_000),
            country: .belgium, situation: [.activeInBelgium, .selfControl, .declared],
            registered: Registered(registrations, in: law.table))
        let charges = try Charges(law, readings: rules.readings)
        let rounds = 100_000
        var steps = 0
        var cents: Int64 = 0
        let plain = try best(of: 5) {
            for _ in 0..<rounds { cents &+= rules.assess(contributor, charges).total.count }
        }
        let explained = try best(of: 5) {
            for _ in 0..<rounds {
                steps &+= rules.explained(contributor, registrations: registrations, in: law.table, charges).steps.count
            }
        }
        precondition(steps > 0 && cents > 0)
        print("One assessment: \(plain / rounds) ns; with full explanation: \(explained / rounds) ns.")
    }

    /// Nanoseconds of processor time of the best round.
    static func best(of rounds: Int, _ body: () throws -> Void) throws -> Int {
        var best = Int.max
        for _ in 0..<rounds {
            best = min(best, try Spent(body).processor)
        }
        return best
    }

    static func milliseconds(_ nanoseconds: Int) -> String {
        Decimals.text(Int128(nanoseconds / 10_000), places: 2)
    }
}
