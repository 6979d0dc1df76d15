public import Values

/// A figure that is less than half of what it is likely to be, or more than twice: a typing error, most likely.
public struct FigureComparison: Hashable, Sendable {
    /// What a figure is compared with.
    public enum Basis: Hashable, Sendable {
        /// What the tables of the law quote for the year.
        case tables
        /// What held for another year.
        case year(Int)
    }

    /// The figure, and what it is compared with.
    public enum Figure: Hashable, Sendable {
        case cost(Cents, other: Cents)
        case rate(Percentage, other: Percentage)
    }

    public let figure: Figure
    public let basis: Basis

    /// - Returns: `nil` where the figure is not unlike the other.
    public init?(_ figure: Figure, _ basis: Basis) {
        let (value, other) = FigureComparison.units(figure)
        guard other > 0, value < other - value || value - other > other else { return nil }
        self.figure = figure
        self.basis = basis
    }

    public var isLow: Bool {
        let (value, other) = FigureComparison.units(figure)
        return value < other
    }

    /// What it is told as.
    public var finding: YearFinding {
        switch figure {
        case .cost: .costUnlike
        case .rate: .rateUnlike
        }
    }

    private static func units(_ figure: Figure) -> (Int64, Int64) {
        switch figure {
        case .cost(let value, let other): (value.count, other.count)
        case .rate(let value, let other): (value.units, other.units)
        }
    }
}
