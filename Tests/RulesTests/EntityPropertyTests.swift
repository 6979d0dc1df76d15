import Law
import Rules
import Testing
import Values

/// What holds of the entities whatever is registered.
@Suite struct EntityPropertyTests {
    private func entities(_ contributor: Plain.Contributor, _ readings: Readings = Readings()) throws -> Int {
        let law = try Laws.year(2024)
        let rules = try YearRules(law, readings: readings)
        let charges = try Charges(law, readings: readings)
        return rules.assess(try contributor.packed(law.table).contributor, charges).basis.entities
    }

    /// One more class or activity never lowers the entities of who has registered something already, unless it is the
    /// distributor activity, which the self-control guide rewards.
    @Test(arguments: 0..<200)
    func anAddedRegistrationNeverLowersTheEntities(_ seed: Int) throws {
        var dice = Dice(state: UInt64(seed) &+ 5)
        var contributor = Plain.Contributor.random(&dice, id: 0)
        contributor.selfControl = false
        contributor.registrations.append(("importer", "MDR_I"))
        let before = try entities(contributor)
        for (deviceClass, row) in Plain.cells {
            for activity in row.keys {
                var more = contributor
                more.registrations.append((activity, deviceClass))
                #expect(try entities(more) >= before)
            }
        }
    }

    @Test(arguments: 0..<200)
    func theEntitiesStayBetweenTheLawsMinimumAndMaximum(_ seed: Int) throws {
        var dice = Dice(state: UInt64(seed) &* 3)
        let law = try Laws.year(2024)
        let minimum = Int(try law.figure(.entitiesMinimum))
        let maximum = Int(try law.figure(.entitiesMaximum))
        let contributor = Plain.Contributor.random(&dice, id: 0)
        #expect((minimum...maximum).contains(try entities(contributor)))
    }

    @Test func severalClassesOfOneActivityAreOneActivity() throws {
        var contributor = Plain.workedExamples[0].contributor
        contributor.registrations = Plain.cells.keys.map { ("distributor", $0) }
        #expect(try entities(contributor) == 1)
    }
}
