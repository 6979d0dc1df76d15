import Foundation
import Testing

/// The sample sector lives through two whole years on both databases: no number is missing or given twice, the ledger
/// balances on any day, every invoice is its assessment, and every cent of the budget is accounted for.
///
/// `MEDLEVY_STEPS` says how much is done (a step here weighs as much as fifty declarations), `MEDLEVY_SEED` by which
/// numbers; once, by a few contributors, unless they are set.
@Suite struct YearsSimulationTests {
    private static func setting(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    @Test func twoYearsEndTheSameOnBothDatabases() throws {
        let steps = (Self.setting("MEDLEVY_STEPS") ?? 0) / 50
        var seed = UInt64(Self.setting("MEDLEVY_SEED") ?? 2024)
        var done = 0
        repeat {
            let years = try TwoYears(seed: seed, contributors: min(1500, max(40, steps / 10)))
            do { try years.play() } catch {
                Issue.record("seed \(seed): \(error)")
                return
            }
            done += years.done
            seed += 1
            if steps > 0 { print("two years of seed \(seed - 1): \(done) of \(steps) operations") }
        } while done < steps
    }
}
