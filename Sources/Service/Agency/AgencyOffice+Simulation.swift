public import Billing
import Law
public import Rules
public import Values

/// What somebody tries out on the live sector.
public struct SimulatorTerms: Hashable, Sendable {
    public var budget: Cents
    /// `nil` for none.
    public var maximumRate: Percentage?
    public var threshold: Cents
    public var readings: Readings

    public init(budget: Cents, maximumRate: Percentage?, threshold: Cents, readings: Readings) {
        self.budget = budget
        self.maximumRate = maximumRate
        self.threshold = threshold
        self.readings = readings
    }
}

extension AgencyOffice {
    /// What all contributors pay under the figures that are in force: those decided, or else those of the tables.
    ///
    /// - Throws: each figure that is needed and unknown.
    public func present(_ year: ContributionYear, _ sector: YearSector) throws(Problems) -> Simulation {
        let law = try book.year(year.year)
        let readings = try Self.readings(law)
        let figures = if let decided = year.figures { decided } else { try Self.published(law) }
        return try presents.simulation(of: sector, year.budget, figures) { () throws(Problems) in
            let scenario = Scenario(
                name: "", law: law, rules: try YearRules(law, readings: readings), budget: year.budget ?? .zero,
                costPerEntity: figures.costPerEntity, rate: figures.rate)
            return try simulate(scenario, sector, law)
        }
    }

    /// What they would pay under other terms: the national run over everybody of whom a contribution is asked.
    public func simulate(_ terms: SimulatorTerms, of year: Int, _ sector: YearSector) throws(Problems) -> Simulation {
        let law = try book.year(year)
        let rules = try YearRules(law, readings: terms.readings, threshold: terms.threshold)
        let scenario = Scenario(
            name: "", law: law, rules: rules, budget: terms.budget,
            maximumRate: terms.maximumRate.map { MaximumRate($0) })
        return try simulate(scenario, sector, law)
    }

    /// What the simulator begins with: the budget that was decided, or the one that the figures in force would bring
    /// in; the maximum that was published, or none; the law's readings, and its threshold as far as it is known.
    ///
    /// - Parameter present: `nil` where figures are not known yet.
    public func usualTerms(_ year: ContributionYear, _ present: Simulation?) throws(Problems) -> SimulatorTerms {
        let law = try book.year(year.year)
        let brought = present.map { Cents(Int64(clamping: $0.total.totals.total.count)) }
        return SimulatorTerms(
            budget: year.budget ?? brought ?? .zero,
            maximumRate: year.maximumRate ?? (try? Self.published(law))?.rate,
            threshold: (try? law.figure(.levyThreshold)).map { Cents($0) } ?? .zero,
            readings: try Self.readings(law))
    }

    private func simulate(_ scenario: Scenario, _ sector: YearSector, _ law: YearLaw) throws(Problems) -> Simulation {
        let packed = sector.packed(law)
        return try Simulation(scenario, packed.sector, readWith: law.table, groupings: packed.groups)
    }

    private static func readings(_ law: YearLaw) throws(Problems) -> Readings {
        do throws(Problem) { return try Readings(law) } catch { throw Problems([error]) }
    }

    private static func published(_ law: YearLaw) throws(Problems) -> YearFigures {
        do throws(Problem) {
            return YearFigures(
                costPerEntity: Cents(try law.figure(.costPerEntity)),
                rate: Percentage(units: try law.figure(.maximumLevyRate)))
        } catch { throw Problems([error]) }
    }
}
