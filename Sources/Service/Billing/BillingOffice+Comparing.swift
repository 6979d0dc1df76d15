import Billing
import Law
import Values

extension BillingOffice {
    /// The figures of a step beside what the tables quote for the year; where they quote none, beside last year's.
    func comparisons(
        _ step: YearStep, _ year: ContributionYear, _ figures: YearFigures?, in store: any BillingReading
    ) throws(Problems) -> [FigureComparison] {
        guard let figures, [.publish, .open, .correctFigures].contains(step) else { return [] }
        // A rate that is fixed lower after the year's end is what was decided of it.
        let isMaximum = step != .correctFigures || year.mayRaiseRate
        let quoted = try quoted(year.year)
        let last = try book.years.contains(year.year - 1) ? lastFigures(year.year - 1, in: store) : AskedFigures()
        func basis(_ isQuoted: Bool) -> FigureComparison.Basis { isQuoted ? .tables : .year(year.year - 1) }
        let cost = (quoted.costPerEntity ?? last.costPerEntity).flatMap { other in
            FigureComparison(.cost(figures.costPerEntity, other: other), basis(quoted.costPerEntity != nil))
        }
        let rate = (quoted.rate ?? last.rate).flatMap { other in
            FigureComparison(.rate(figures.rate, other: other), basis(quoted.rate != nil))
        }
        return [cost, isMaximum ? rate : nil].compactMap(\.self)
    }

    /// What the tables hold of a year, whoever says it.
    private func quoted(_ year: Int) throws(Problems) -> AskedFigures {
        let law = try book.year(year)
        return AskedFigures(
            costPerEntity: law.dated(.costPerEntity)?.value.map { Cents($0) },
            rate: law.dated(.maximumLevyRate)?.value.map { Percentage(units: $0) })
    }

    /// As they were published here, or as the tables have them.
    private func lastFigures(_ year: Int, in store: any BillingReading) throws(Problems) -> AskedFigures {
        guard let published = try self.year(year, in: store).published else { return try quoted(year) }
        return AskedFigures(costPerEntity: published.costPerEntity, rate: published.rate)
    }
}
