import Declarations
import Testing
import Values

@testable import Billing

/// What is open by how late it is: every open invoice stands in one row, and no other does.
@Suite struct AgeingTests {
    private static func item(_ sequence: Int, late: Int, open: Int64, isCredited: Bool = false) throws -> OpenItem {
        let day = try #require(CivilDate("2026-06-30")).daysSince1970
        let number = try #require(InvoiceNumber(.activity, year: 2025, sequence: sequence))
        let declarant = try #require(DeclarantID(.enterprise, "0300000115"))
        return OpenItem(
            invoice: number, contributor: declarant, name: "Proef", issued: CivilDate(daysSince1970: day - 400),
            due: CivilDate(daysSince1970: day - late), total: Cents(open + 5), paid: Cents(5), writtenOff: .zero,
            isCredited: isCredited, replacement: nil)
    }

    @Test(arguments: [(-5, 0), (0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3), (90, 3), (91, 4), (4000, 4)])
    func anOpenInvoiceStandsInItsRow(late: Int, row: Int) throws {
        let day = try #require(CivilDate("2026-06-30"))
        let ageing = Ageing([try Self.item(1, late: late, open: 100)], on: day)
        #expect(ageing.bands.map(\.count) == (0..<5).map { $0 == row ? 1 : 0 })
        #expect(ageing.bands[row].amount == CentsSum(Cents(100)) && ageing.amount == CentsSum(Cents(100)))
    }

    @Test func whatIsPaidOrTakenBackStandsInNone() throws {
        let day = try #require(CivilDate("2026-06-30"))
        let items = [
            try Self.item(1, late: 40, open: 0), try Self.item(2, late: 40, open: 100, isCredited: true),
            try Self.item(3, late: 40, open: 7), try Self.item(4, late: 41, open: 8),
        ]
        let ageing = Ageing(items, on: day)
        #expect(ageing.count == 2 && ageing.bands[2].amount == CentsSum(Cents(15)))
    }
}
