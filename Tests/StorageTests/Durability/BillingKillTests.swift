import Billing
import Foundation
import Service
import Testing
import Values

/// The program is killed while it decides, invoices, takes in statements and gives money back: what it acknowledged is
/// there, nothing is half there or there twice, and the same command again does what is left to do.
///
/// `MEDLEVY_KILLS` says how often, on each database; a few times unless it is set.
@Suite(.serialized) struct BillingKillTests {
    private static let asked = ProcessInfo.processInfo.environment["MEDLEVY_KILLS"].flatMap { Int($0) }
    /// After so many deeds another year begins: what is checked grows with what was done.
    private static let chapter = 25
    /// Invoices of three transactions, or of two where it is tried a few times only.
    private static let declarations = asked == nil ? 520 : 1100

    @Test(arguments: Backend.allCases)
    func aYearOutlivesTheProgram(_ backend: Backend) throws {
        var trial = Trial(backend)
        let kills = Self.asked ?? 12
        while trial.goesOn(to: kills) {
            let year = try KilledYear(backend, declarations: Self.declarations, seed: UInt64(trial.attempts))
            for _ in 0..<Self.chapter where trial.goesOn(to: kills) { try trial.attempt(year) }
            try YearsInvariants(year.year.office).check(nil, before: KilledYear.opening)
        }
        #expect(trial.killed * 2 >= kills, "the program was killed in its work, not after it: \(trial.killed)")
    }

    private struct Trial {
        private var numbers: SeededNumbers
        private(set) var attempts = 0
        private(set) var killed = 0
        /// How long each kind of command lives when it is let live, in microseconds.
        private var lives: [String: Int] = [:]

        init(_ backend: Backend) { numbers = SeededNumbers(seed: backend == .sqlite ? 11 : 12) }

        /// How long a command will live is a guess: where a busy machine made the guesses wrong, more are killed until
        /// half of what is asked for died in their work.
        func goesOn(to kills: Int) -> Bool {
            attempts < kills || (killed * 2 < kills && attempts < kills * 4)
        }

        /// One command: killed, looked at, and done again.
        mutating func attempt(_ year: KilledYear) throws {
            let deed = try year.next()
            let command = year.command(deed, as: deed.words[0] == "refund" && deed.words[1] != "ask" ? "Twee" : "Een")
            let name = deed.words.prefix(3).joined(separator: " ")
            let life = lives[String(deed.words[1]), default: 400_000]
            let before = try year.entries()
            let (remains, status) = try command.run(killedAfter: life / 4 + numbers.below(life * 3 / 4))
            attempts += 1
            killed += remains.wasKilled ? 1 : 0
            let between = try year.entries()
            try YearsInvariants(year.year.office).check(nil, before: KilledYear.opening)
            if !deed.isRun { #expect(between - before <= 1, "\(name) is done once or not at all") }
            if !remains.lines.isEmpty, !remains.wasKilled { #expect(status == 0, "\(name)") }
            if remains.lines.last == "}" { #expect(between > before, "\(name) was acknowledged, and is not there") }
            try again(deed, name, command, year, isDone: between > before, between)
        }

        /// The same once more: does what is left, and nothing twice.
        private mutating func again(
            _ deed: KilledYear.Deed, _ name: String, _ command: KilledIntake, _ year: KilledYear, isDone: Bool,
            _ between: Int64
        ) throws {
            let start = ContinuousClock.now
            let (_, status) = try command.run(killedAfter: nil)
            let took = (ContinuousClock.now - start).components
            lives[String(deed.words[1])] = Int(took.seconds) * 1_000_000 + Int(took.attoseconds / 1_000_000_000_000)
            let after = try year.entries()
            try YearsInvariants(year.year.office).check(nil, before: KilledYear.opening)
            if deed.isRun {
                #expect(status == 0, "\(name) goes on")
                let kind = deed.words[2] == "turnover_levy" ? InvoiceKind.levy : .activity
                try YearsInvariants(year.year.office).checkAssessments(kind, 2024)
            } else if isDone {
                #expect(after == between, "\(name) is done twice")
            } else {
                #expect(status == 0 && after == between + 1, "\(name) is not done: \(status)")
            }
        }
    }
}
