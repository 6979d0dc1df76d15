import Law
import Rules
import Testing
import Values

/// The examples that the agency's questions and answers work out.
@Suite struct WorkedExampleTests {
    @Test(arguments: Plain.workedExamples.indices)
    func theAgencysExampleComesOut(_ index: Int) throws {
        let example = Plain.workedExamples[index]
        let law = try Laws.year(2023)
        let (contributor, registrations) = try example.contributor.packed(law.table)
        let rules = try YearRules(law, readings: Readings(law), threshold: Cents(Int64(example.threshold)))
        let charges = try Charges(law, readings: rules.readings)
        let (outcome, steps) = rules.explained(
            contributor, registrations: registrations, in: law.table, charges)
        #expect(outcome.basis.isLiable == example.liable, "\(example.source)")
        #expect(outcome.basis.entities == example.entities, "\(example.source)")
        #expect(outcome.basis.isExempt == example.exempt, "\(example.source)")
        #expect(steps.contains { $0.address == .liability })
    }

    /// Q3: what a distributor with the guide and a small turnover pays.
    @Test func aSmallDistributorWithTheGuidePaysNothing() throws {
        let law = try Laws.year(2023)
        let rules = try YearRules(law, readings: Readings(law))
        let distributor = Contributor(
            totalTurnover: Cents(3_999_999), levyTurnover: Cents(3_999_999), country: .belgium,
            situation: [.activeInBelgium, .selfControl, .declared],
            registered: Registered([try #require(law.table.registration("distributor", "MDR_IIA"))], in: law.table))
        let charges = try Charges(law, readings: rules.readings)
        #expect(rules.assess(distributor, charges).total == .zero)
    }
}
