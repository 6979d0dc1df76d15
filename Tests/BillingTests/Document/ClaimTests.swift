import Billing
import Law
import Rules
import Testing
import Values

/// What is invoiced is what the rules gave, with the steps that belong to it.
@Suite struct ClaimTests {
    private static let law = Result { try Lawbook.builtIn().year(2024) } as Result<YearLaw, any Error>

    private static func assessment(turnover: Int64) throws -> ExplainedAssessment {
        let law = try law.get()
        let registrations = try ["manufacturer:MDR_I", "importer:MDR_IIB"].map { code in
            let parts = code.split(separator: ":").map(String.init)
            return try #require(law.table.registration(of: parts[0], with: parts[1]))
        }
        let contributor = Contributor(
            totalTurnover: Cents(turnover), levyTurnover: Cents(turnover), country: .belgium,
            situation: [.activeInBelgium, .declared], registered: Registered(registrations, in: law.table))
        return try ExplainedAssessment(
            law, contributor, registrations: registrations, figures: GivenFigures(), readings: Readings(law))
    }

    private static let figures = YearFigures(costPerEntity: Cents(100_00), rate: Percentage(units: 20_000_000))

    @Test func theAmountsAreThoseOfTheAssessment() throws {
        let outcome = try Self.assessment(turnover: 20_000_000).outcome
        let activity = Claim(.activity, of: outcome, Self.figures)
        let levy = Claim(.levy, of: outcome, Self.figures)
        #expect(activity.amount == outcome.activity && levy.amount == outcome.levy)
        #expect(activity.lines.map(\.basis) == [.entities(6, costPerEntity: Cents(100_00))])
        #expect(levy.lines.map(\.basis) == [.turnover(Cents(20_000_000), rate: Percentage(units: 20_000_000))])
    }

    @Test func nothingIsClaimedFromTheExempt() throws {
        let outcome = try Self.assessment(turnover: 100).outcome
        #expect(Claim(.levy, of: outcome, Self.figures).lines == [])
        #expect(Claim(.levy, of: outcome, Self.figures).amount == .zero)
    }

    @Test func eachInvoiceHasTheStepsOfItsOwnPart() throws {
        let steps = try Self.assessment(turnover: 20_000_000).steps
        let activity = InvoiceKind.activity.explanation(of: steps).map(\.address)
        let levy = InvoiceKind.levy.explanation(of: steps).map(\.address)
        #expect(activity.contains(.entities) && activity.contains(.costPerEntity) && activity.contains(.highest))
        #expect(levy.contains(.rate) && levy.contains(.levyBase) && levy.contains(.exemption))
        #expect(Set(activity).intersection(levy) == [.liability])
        #expect(Set(activity).union(levy).union([.contribution]) == Set(steps.map(\.address)))
    }
}
