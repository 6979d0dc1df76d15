import Billing
import Exchange
import Foundation
import Service
import Testing
import Values

/// Statements that are shared with other projects are taken in whole or not at all, where they are at hand.
@Suite struct SharedStatementTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../../shared/einvoice/camt/samples").standardized
    private static let isThere = FileManager.default.fileExists(atPath: folder.path)

    private func take(_ name: String, _ year: BillingYear) throws -> [StatementOutcome] {
        // Statements of days to come are refused, and theirs is in March 2026.
        year.clock.set(try Instant("2026-03-20T09:00:00.000Z").orThrow())
        let data = try Data(contentsOf: Self.folder.appendingPathComponent(name))
        return try year.office.importStatements(
            StatementFile.read(Array(data), file: name), by: BillingYear.request())
    }

    @Test(.enabled(if: isThere), arguments: Backend.allCases)
    func theyAreTakenInOnceAndAddUp(backend: Backend) throws {
        for name in ["statement-be.camt.053.001.02.xml", "statement-be.camt.053.001.08.xml", "statement-be.cod"] {
            let year = try BillingYear(ScratchDatabase(backend))
            let outcome = try #require(try take(name, year).first)
            #expect(outcome.booked == (name.hasSuffix("cod") ? 4 : 13) && outcome.matched == 1)
            #expect(try take(name, year).map(\.isRepeated) == [true])
            try YearsInvariants(year.office).check(nil, before: Cents(1_000_000))
            // All but the bank's charges waits for somebody to say whose it is.
            #expect(try year.office.unallocated().count == outcome.booked - 1)
        }
    }

    @Test(.enabled(if: isThere), arguments: Backend.allCases)
    func badOnesLeaveNothing(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        for (name, code) in [
            ("bad-batch-sum.camt.053.001.08.xml", ProblemCode.statementBatch),
            ("bad-closing-balance.camt.053.001.02.xml", .statementBalance),
            ("bad-schema.camt.053.001.02.xml", .xmlValue),
        ] {
            let problems = #expect(throws: Problems.self) { _ = try take(name, year) }
            #expect(problems?.listed.map(\.code) == [code], "\(name)")
            #expect(problems?.listed.allSatisfy { $0.place.line != nil && $0.place.file == name } == true, "\(name)")
        }
        #expect(try year.office.unallocated().isEmpty && year.office.balances().isEmpty)
    }
}
