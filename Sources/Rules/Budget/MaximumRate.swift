public import Values

/// The rate that a run may not exceed (R8), and where it comes from.
public struct MaximumRate: Hashable, Sendable {
    public let percentage: Percentage
    public let origin: Origin

    public init(_ percentage: Percentage, origin: Origin = .given) {
        self.percentage = percentage
        self.origin = origin
    }
}
