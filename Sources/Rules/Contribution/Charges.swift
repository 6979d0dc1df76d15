public import Law
public import Values

/// What an entity costs and what the levy's rate is: for one assessment or for a whole run.
public struct Charges: Hashable, Sendable {
    /// Kost per entiteit · coût d'une entité · Kosten je Einheit, in cents.
    public let costPerEntity: Fraction
    public let costOrigin: Origin
    /// As a part of one.
    public let rate: Fraction
    public let rateOrigin: Origin

    public init(costPerEntity: Fraction, costOrigin: Origin, rate: Fraction, rateOrigin: Origin) {
        self.costPerEntity = costPerEntity
        self.costOrigin = costOrigin
        self.rate = rate
        self.rateOrigin = rateOrigin
    }

    /// Whether the levy may still become lower: the published rate is a maximum until the year's accounts are closed
    /// (Q5).
    public var levyIsMaximum: Bool { !rateOrigin.isFinal }

    /// The charges of a year: those given, or else the published ones. R10 rounds the rate.
    ///
    /// - Throws: each figure that is needed and unknown.
    public init(_ law: YearLaw, readings: Readings, figures: GivenFigures = GivenFigures()) throws(Problems) {
        var problems = Problems()
        func figure(_ name: FigureName) -> Int64 {
            do throws(Problem) { return try law.figure(name) } catch { problems.add(error) }
            return 0
        }
        let cost = figures.costPerEntity?.count ?? figure(.costPerEntity)
        let percentage = figures.rate ?? Percentage(units: figure(.maximumLevyRate))
        if !problems.isEmpty { throw problems }
        self.init(
            costPerEntity: Fraction(Int128(cost), 1),
            costOrigin: figures.costPerEntity == nil ? .tables : figures.origin,
            rate: readings.rounded(rate: percentage.fraction),
            rateOrigin: figures.rate == nil ? .tables : figures.origin)
    }
}

extension Readings {
    /// R10: four decimals of a percent are six of one.
    public func rounded(rate: Fraction) -> Fraction { self.rate == .pct4 ? rate.rounded(places: 6) : rate }

    /// R9: whole cents.
    public func rounded(cost: Fraction) -> Fraction { self.cost == .cent ? cost.rounded(places: 0) : cost }
}
