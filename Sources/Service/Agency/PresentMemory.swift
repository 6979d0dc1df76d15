import Billing
import Rules
import Synchronization
import Values

/// What sectors pay under the figures in force, which every view shows and only a declaration or a decision changes.
final class PresentMemory: Sendable {
    private struct Known {
        let sector: ObjectIdentifier
        let sequence: Int64
        let budget: Cents?
        let figures: YearFigures
        let simulation: Simulation
    }

    private let known = Mutex<[Int: Known]>([:])

    func simulation(
        of sector: YearSector, _ budget: Cents?, _ figures: YearFigures, make: () throws(Problems) -> Simulation
    ) throws(Problems) -> Simulation {
        let mark = ObjectIdentifier(sector)
        if let one = known.withLock({ $0[sector.year] }), one.sector == mark, one.sequence == sector.sequence,
            one.budget == budget, one.figures == figures
        {
            return one.simulation
        }
        let made = try make()
        let one = Known(
            sector: mark, sequence: sector.sequence, budget: budget, figures: figures, simulation: made)
        known.withLock { $0[sector.year] = one }
        return made
    }
}
