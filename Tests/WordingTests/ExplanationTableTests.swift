import Law
import Rules
import Testing
import Values
import Wording

/// An explanation as rows: what a page shows of it.
@Suite struct ExplanationTableTests {
    private static func table(_ language: Language) throws -> ExplanationTable {
        let law = try Lawbook.builtIn().year(2024)
        let registrations = ["manufacturer", "importer"].compactMap { law.table.registration(of: $0, with: "MDR_I") }
        let contributor = Contributor(
            totalTurnover: Cents(25_000_000), levyTurnover: Cents(20_000_000), country: .belgium,
            situation: [.activeInBelgium, .declared], registered: Registered(registrations, in: law.table))
        let assessment = try ExplainedAssessment(
            law, contributor, registrations: registrations, figures: GivenFigures(), readings: Readings(law))
        return ExplanationTable(law, language, assessment.steps)
    }

    @Test(arguments: Language.allCases)
    func everyStepIsARowUnderTheOneThatItIsAPartOf(language: Language) throws {
        let rows = try Self.table(language).rows
        #expect(rows.first?.address == "contribution" && rows.first?.level == 0)
        for row in rows { #expect(row.address.split(separator: ".").count == row.level + 1, "\(row.address)") }
        #expect(rows.filter { $0.address.contains("cell[") }.map(\.result) == ["5", "3"])
    }

    @Test func aRowSaysItsResultItsBasisAndWhereItSaysSo() throws {
        let table = try Self.table(.en)
        let levy = try #require(table.rows.first { $0.address == "contribution.levy" })
        #expect(levy.result == "at most €573.60")
        #expect(levy.basis.first == "turnover that the levy is due on: €200,000.00 · rate: 0.2868%")
        let cost = try #require(table.rows.first { $0.address.hasSuffix("cost-per-entity") })
        #expect(cost.citations.hasPrefix("art. 14/9\u{A0}["))
        #expect(cost.basis.first == "from the tables of the law, published")
    }

    @Test func aNumberedSourceIsListed() throws {
        let table = try Self.table(.nl)
        #expect(table.sources.count >= 3)
        for number in 1...table.sources.count {
            #expect(table.rows.contains { $0.citations.contains("[\(number)]") }, "\(number)")
        }
        #expect(!table.rows.contains { $0.citations.contains("[\(table.sources.count + 1)]") })
    }

    @Test func aStepThatChangedNothingSaysWhy() throws {
        let row = try #require(try Self.table(.en).rows.first { $0.address.hasSuffix("not-established") })
        #expect(row.reason == "the contributor is established in Belgium" && row.result == nil && row.basis.isEmpty)
    }
}
