import Law
import Rules
import Testing
import Values

/// Every cell with every reduction under every reading, and many contributors of any kind, beside the plain model.
@Suite struct EnumerationTests {
    private static let classes = Plain.cells.keys.sorted()

    /// All 133 cells: those that exist count as the model says, the blank ones do not exist.
    @Test func everyCellIsTheModels() throws {
        let table = try Laws.year(2024).table
        #expect(table.combinations.count == 133)
        for deviceClass in table.deviceClasses {
            for activity in table.activities {
                let cell = table.registration(activity.code, deviceClass.code).flatMap { table.entities($0) }
                #expect(cell.map(Int.init) == Plain.cells[deviceClass.code]?[activity.code])
            }
        }
    }

    /// Cells × second activity × country × self-control × declaration × turnover, under each combination of readings.
    @Test(arguments: EnumerationTests.classes)
    func everyCellUnderEveryReading(_ deviceClass: String) throws {
        let law = try Laws.year(2023)
        let charges = Plain.Exact(num: 36_711, den: 1)
        let rate = Plain.Exact(num: 2_762, den: 1_000_000)
        let contributors = try EnumerationTests.contributors(deviceClass).map { ($0, try $0.packed(law.table)) }
        for readings in Plain.Readings.all where readings.r7 == "assessed" {
            let product = try readings.product
            let rules = try YearRules(law, readings: product)
            let productCharges = try Charges(law, readings: product)
            for (plain, packed) in contributors {
                let expected = Plain.assess(
                    plain, costPerEntity: charges, rate: rate, threshold: 4_766_056, readings: readings)
                let outcome = Plain.Outcome(rules.assess(packed.contributor, productCharges))
                if outcome != expected { Issue.record("\(plain) under \(readings): \(outcome), not \(expected)") }
            }
        }
    }

    private static func contributors(_ deviceClass: String) -> [Plain.Contributor] {
        var all: [Plain.Contributor] = []
        for activity in (Plain.cells[deviceClass] ?? [:]).keys.sorted() {
            for other in [nil, ("distributor", "MDR_I"), ("stha", "IVDR_D")] as [(String, String)?] {
                for bits in 0..<16 {
                    let turnovers = [(0, 0), (4_766_055, 4_766_055), (4_766_056, 4_766_055), (90_000_001, 4_766_056)]
                    let (total, levy) = turnovers[(bits + activity.count) % 4]
                    let registrations = [(activity, deviceClass)] + (other.map { [$0] } ?? [])
                    all.append(
                        Plain.Contributor(
                            id: "", country: bits & 1 == 0 ? "BE" : "FR", activeInBelgium: bits & 2 == 0,
                            selfControl: bits & 4 == 0, declared: bits & 8 == 0, total: total, levy: levy,
                            registrations: registrations))
                }
            }
        }
        return all
    }

    /// The unregistered, too.
    @Test func theUnregisteredUnderEveryReading() throws {
        let law = try Laws.year(2023)
        for readings in Plain.Readings.all {
            let rules = try YearRules(law, readings: readings.product)
            let charges = try Charges(law, readings: rules.readings)
            for country in ["BE", "LU"] {
                let plain = Plain.Contributor(
                    id: "", country: country, activeInBelgium: true, selfControl: true, declared: true, total: 1,
                    levy: 1, registrations: [])
                let outcome = rules.assess(try plain.packed(law.table).contributor, charges)
                #expect(outcome.basis.entities == Plain.entities(plain, readings: readings))
            }
        }
    }
}
