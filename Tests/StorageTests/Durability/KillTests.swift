import Audit
import Declarations
import Exchange
import Foundation
import Service
import Testing
import Values

@testable import Storage

/// The program is killed while it takes in declarations: what it acknowledged is there, nothing is half there, and the
/// same request again does nothing twice.
///
/// `MEDLEVY_KILLS` says how often, on each database; a few times unless it is set.
@Suite(.serialized) struct KillTests {
    private static let asked = ProcessInfo.processInfo.environment["MEDLEVY_KILLS"].flatMap { Int($0) }
    private static let kills = asked ?? 4
    /// Declarations of a batch: five transactions, or three where it is tried a few times only.
    private static let declarations = asked == nil ? 520 : 1200

    @Test(arguments: Backend.allCases)
    func whatWasAcknowledgedOutlivesTheProgram(_ backend: Backend) throws {
        var numbers = SeededNumbers(seed: 7)
        var killed = 0
        for round in 0..<KillTests.kills {
            let database = try ScratchDatabase(backend)
            let intake = try KillTests.intake(round, into: database)
            let remains = try intake.run(
                killedAfter: numbers.below(KillTests.declarations / 2), delay: UInt32(numbers.below(150_000)))
            killed += remains.wasKilled ? 1 : 0
            try KillTests.check(database, acknowledged: remains.lines)
            let again = try intake.run(killedAfter: .max, delay: 0)
            try KillTests.checkRetry(database, before: remains.lines, after: again.lines)
        }
        #expect(killed * 2 >= KillTests.kills, "the program was killed in its work, not after it")
    }

    /// A program that hands in a batch under a key.
    private static func intake(_ round: Int, into database: ScratchDatabase) throws -> KilledIntake {
        let folder = database.folder
        let document = folder.path("batch.xml")
        let batch = try (0..<declarations).map { number in
            try Invented.declaration(
                number + round * declarations, year: 2024, total: Int64(number) * 100_000, levy: 0)
        }
        let filer = Filer(name: "Kim Proef", organisation: nil, email: "kim@proef.example")
        try Data(XMLDeclarationWriter.batch(batch, filer: filer)).write(to: URL(fileURLWithPath: document))
        return KilledIntake(
            program: try KilledIntake.built(),
            arguments: [
                "declaration", "submit", document, "--as", "Kim Proef", "--key", "round-\(round)", "--format", "json",
                "--database", database.text, "--seal-key", folder.path("seal-key"),
            ])
    }

    /// Every acknowledged declaration is kept, with its receipt; the chain holds; nothing is half there.
    private static func check(_ database: ScratchDatabase, acknowledged lines: [String]) throws {
        guard let store = try? database.open(create: false) else {
            #expect(lines.isEmpty, "a database that is not there kept nothing")
            return
        }
        try Invariants.check(store)
        for line in lines { try check(line, in: store) }
    }

    private static func check(_ line: String, in store: any DeclarationStore) throws {
        let answer = try JSONValue(parsing: Array(line.utf8))
        guard let name = answer["receipt"]?.string else { return }
        let reference = try #require(ReceiptReference(name))
        let kept = try store.read { (store) throws(Problems) in try store.receipt(reference) }
        #expect(kept?.hash.description == answer["hash"]?.string)
    }

    /// The retry takes in the rest, and gives the first answer for what was there.
    private static func checkRetry(_ database: ScratchDatabase, before: [String], after: [String]) throws {
        let store = try database.open(create: false)
        try Invariants.check(store)
        let kept = try Invariants.declarations(of: store)
        #expect(kept.count == declarations && kept.allSatisfy { $0.revision.number == 1 })
        #expect(try Invariants.entries(of: store).count == declarations)
        let receipts = Dictionary(after.compactMap(KillTests.receipt)) { first, _ in first }
        for (declaration, receipt) in before.compactMap(KillTests.receipt) {
            #expect(receipts[declaration] == receipt)
        }
    }

    private static func receipt(_ line: String) -> (String, String)? {
        guard let answer = try? JSONValue(parsing: Array(line.utf8)), let name = answer["declaration"]?.string,
            let receipt = answer["receipt"]?.string
        else { return nil }
        return (name, receipt)
    }
}
