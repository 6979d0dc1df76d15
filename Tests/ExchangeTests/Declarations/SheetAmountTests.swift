import Declarations
import Testing
import Values

@testable import Exchange

/// Amounts as people write them in a sheet.
@Suite struct SheetAmountTests {
    /// One row, whose total is what a cell says.
    private func read(_ cell: String) throws -> DeclarationDocument.Record {
        try SheetOfOne.read(cell, in: "turnover_total", separator: ";")
    }

    @Test(arguments: [
        ("310500,50", 31_050_050), ("310.500,50", 31_050_050), ("1.310.500,05", 131_050_005),
        ("75 355 777,74", 7_535_577_774), ("310\u{202F}500,50", 31_050_050), ("310\u{A0}500", 31_050_000),
        ("310500.50", 31_050_050),
    ])
    func belgianAmountsAreUnderstood(cell: String, cents: Int64) throws {
        #expect(try read(cell).declaration?.declaration.turnover.amounts?.total == Cents(cents))
    }

    /// Three digits behind a point may be thousands: nobody guesses.
    @Test(arguments: [("250.000", "250000"), ("1.250.000", nil), ("0.250", nil), ("12.3456", nil)])
    func whatMayBeThousandsIsAsked(cell: String, whole: String?) throws {
        let record = try read(cell)
        #expect(record.declaration == nil)
        let problem = try #require(record.problems.first)
        #expect(problem.details["whole"] == whole)
        #expect(problem.code == .amountTooPrecise || whole == nil)
    }

    @Test(arguments: ["31.05.00,50", "3105.000,50", ".500,50", "310.50,50", "31 05,50", "3.100 500,00"])
    func otherPointsAreNoThousands(cell: String) throws {
        #expect(try read(cell).declaration == nil)
    }
}
