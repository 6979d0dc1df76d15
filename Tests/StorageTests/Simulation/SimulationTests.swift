import Audit
import Foundation
import Service
import Testing
import Values

/// Filers, certifiers and an agency do what they please, and both databases end up with the same contents.
///
/// `MEDLEVY_STEPS` says how much is done, `MEDLEVY_SEED` by which numbers; a little unless they are set.
@Suite struct SimulationTests {
    private static func setting(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    @Test func bothDatabasesTellAndKeepTheSame() throws {
        let steps = SimulationTests.setting("MEDLEVY_STEPS") ?? 1500
        let seed = UInt64(SimulationTests.setting("MEDLEVY_SEED") ?? 20_240_630)
        let key = SealingKey()
        let offices = try Backend.allCases.map { try SimulatedOffice(ScratchDatabase($0), key: key) }
        var sector = SimulatedSector(seed: seed, declarants: max(40, steps / 400))
        var done = 0
        while done < steps {
            let operation = try sector.next()
            let told = offices.map { $0.perform(operation) }
            #expect(told[0] == told[1], "seed \(seed), step \(done): \(operation)")
            guard told[0] == told[1] else { return }
            sector.hear(told[0])
            done += operation.count
            if steps >= 100_000, done % 50_000 < operation.count { print("\(done) of \(steps) operations") }
        }
        for office in offices { try Invariants.check(office.store) }
        try Invariants.compare(offices[0].store, offices[1].store)
    }
}
