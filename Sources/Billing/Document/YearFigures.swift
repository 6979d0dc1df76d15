public import Rules
public import Values

/// The figures that a year's invoices are made with: as they were published, or fixed since.
public struct YearFigures: Hashable, Sendable {
    public var costPerEntity: Cents
    /// The maximum rate until the effective one is fixed.
    public var rate: Percentage

    public init(costPerEntity: Cents, rate: Percentage) {
        self.costPerEntity = costPerEntity
        self.rate = rate
    }

    /// As the rules take them.
    public var given: GivenFigures { GivenFigures(costPerEntity: costPerEntity, rate: rate, origin: .decided) }
}
