public import Law

extension Lawbook {
    /// The latest year of which every figure that a contribution needs is known. Where there is none it is the last
    /// year of all, so that the refusal of that year says what is missing.
    public var latestKnownYear: Int { knownYears.last ?? years.upperBound }

    /// The years of which every figure that a contribution needs is known.
    public var knownYears: [Int] { years.filter(isKnown) }

    private func isKnown(_ year: Int) -> Bool {
        guard let law = try? self.year(year), let readings = try? Readings(law) else { return false }
        let rules = try? YearRules(law, readings: readings)
        let charges = try? Charges(law, readings: readings)
        return rules != nil && charges != nil
    }
}
