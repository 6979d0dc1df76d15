public import Rules
public import Values

/// What an address of a result says that it was when it was made: the amounts, and the figures that they rest on. With
/// it the page can tell what changed when the tables have, and that an address was changed when they have not.
public struct SharedFigures: Hashable, Sendable {
    public let entities: Int
    public let costPerEntity: Cents
    public let rate: Percentage
    public let threshold: Cents
    public let activity: Cents
    public let levy: Cents

    public init(_ assessment: ExplainedAssessment) {
        entities = assessment.outcome.basis.entities
        costPerEntity = Cents(Int64(truncatingIfNeeded: assessment.charges.costPerEntity.units(places: 0)))
        rate = Percentage(units: Int64(truncatingIfNeeded: assessment.charges.rate.units(places: 10)))
        threshold = assessment.rules.threshold
        activity = assessment.outcome.activity
        levy = assessment.outcome.levy
    }

    public var total: Cents { activity + levy }

    /// `6_379.48_0.2868_48798.40_2276.88_573.60`
    public var text: String {
        "\(entities)_\(costPerEntity)_\(rate)_\(threshold)_\(activity)_\(levy)"
    }

    /// - Returns: `nil` for a text that is no such figures, or that this program would write otherwise.
    public init?(_ text: String) {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
        guard text.utf8.count <= 120, parts.count == 6, let entities = Int(parts[0]), (0...99).contains(entities),
            case .success(let rate) = Percentage.read(parts[2])
        else { return nil }
        let amounts = [parts[1], parts[3], parts[4], parts[5]].compactMap { text -> Cents? in
            guard case .success(let count) = Decimals.read(text, places: 2, largest: Cents.largest.count) else {
                return nil
            }
            return Cents(count)
        }
        guard amounts.count == 4 else { return nil }
        self.entities = entities
        self.rate = rate
        (costPerEntity, threshold, activity, levy) = (amounts[0], amounts[1], amounts[2], amounts[3])
        guard self.text == text else { return nil }
    }
}
