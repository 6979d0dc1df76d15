import Law
import Rules
import Testing
import Values

/// Groups add up to the sector, and a scenario changes what it says and nothing else.
@Suite struct SimulationTests {
    private func sector(_ table: EntityTable) throws -> Sector {
        var dice = Dice(state: 4)
        var sector = Sector()
        var batch = SectorBatch()
        for number in 0..<300 {
            let plain = Plain.Contributor.random(&dice, id: number)
            let (contributor, registrations) = try plain.packed(table)
            for registration in registrations { batch.add(registration) }
            Array(plain.id.utf8).withUnsafeBytes { batch.append(contributor, id: $0) }
            if batch.isFull { sector.append(&batch) }
        }
        sector.append(&batch)
        return sector
    }

    private func simulate(_ change: (inout Readings) throws -> Void = { _ in }, rate: String? = nil) throws
        -> Simulation
    {
        let law = try Laws.year(2024)
        var readings = try Readings(law)
        try change(&readings)
        let scenario = Scenario(
            name: "", law: law, rules: try YearRules(law, readings: readings), budget: Cents(100_000_000),
            rate: try rate.map { try Percentage.read($0).get() })
        let sector = try sector(law.table)
        let groups = Dictionary(
            uniqueKeysWithValues: Grouping.allCases.map { ($0, sector.groups(by: $0, in: law.table)) })
        return try Simulation(scenario, sector, readWith: law.table, groupings: groups)
    }

    @Test(arguments: Grouping.allCases)
    func theGroupsAddUpToTheSector(_ grouping: Grouping) throws {
        let simulation = try simulate()
        let groups = Array(try #require(simulation.groups[grouping]).values)
        #expect(groups.reduce(0) { $0 + $1.contributors } == simulation.total.contributors)
        #expect(groups.reduce(0) { $0 + $1.entities } == simulation.total.entities)
        #expect(groups.reduce(CentsSum.zero) { $0 + $1.totals.total } == simulation.total.totals.total)
        #expect(groups.count > 2)
    }

    @Test func anotherReadingChangesWhoIsExempt() throws {
        let total = try simulate().total.exempt
        let levy = try simulate { try $0.choose("R4=levy") }.total.exempt
        #expect(levy > total)
    }

    @Test func aFixedRateStandsInPlaceOfTheComputed() throws {
        #expect(try simulate(rate: "0.2868").charges.rate == Fraction(2868, 1_000_000))
    }

    @Test func bandsEndBeforeTheirLimit() {
        #expect(SizeBand(Cents(4_999_999)) == .underFiftyThousand)
        #expect(SizeBand(Cents(5_000_000)) == .underQuarterMillion)
        #expect(SizeBand(Cents(5_000_000_000)) == .fiftyMillionOrMore)
    }
}
