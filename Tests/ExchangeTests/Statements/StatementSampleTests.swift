import Billing
import Exchange
import Foundation
import Testing
import Values

/// The samples of statements are read, and say the same in each form.
@Suite struct StatementSampleTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../Reports/Samples/statements").standardized

    private func statement(_ name: String) throws -> BankStatement {
        let data = try Data(contentsOf: Self.folder.appendingPathComponent(name))
        return try #require(try StatementFile.read(Array(data), file: name).first)
    }

    @Test(arguments: ["statement.camt.053.001.02.xml", "statement.camt.053.001.08.xml"])
    func bothVersionsSayTheSame(name: String) throws {
        let statement = try statement(name)
        #expect(statement.opening == Cents(100_000) && statement.closing == Cents(179_686))
        #expect(statement.transactions.map(\.signed.count) == [37_948, 30_000, 7_948, -1_210, 5_000, 9_900])
        #expect(statement.transactions.map(\.status).last == .pending)
        #expect(statement.transactions[4].nature == .returned(reason: "AC04"))
        #expect(statement.transactions[1].counterparty.name == "Exemple Médical")
    }

    @Test func theBelgianFormSaysWhatItCan() throws {
        let statement = try statement("statement.cod")
        #expect(statement.transactions.map(\.signed.count) == [37_948, 37_948, -1_210])
        #expect(statement.transactions[0].communication?.digits == "202600012320")
        #expect(statement.transactions[2].nature == .charges)
    }
}
