public import Values

/// Where rights are held: in a capacity as a whole, or in one subdivision of it.
public struct AccessUnit: Hashable, Sendable {
    /// A code of `access_capacities`.
    public let capacity: String
    public let subdivision: HCONumber?

    public init(_ capacity: String, _ subdivision: HCONumber? = nil) {
        self.capacity = capacity
        self.subdivision = subdivision
    }

    /// Whether another is this one or a part of it.
    public func holds(_ other: AccessUnit) -> Bool {
        self == other || (subdivision == nil && capacity == other.capacity)
    }

    /// Reads `PHARMACY` or `ehealth_care/123`.
    public init?(written text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let capacity = parts.first, !capacity.isEmpty else { return nil }
        var number: HCONumber?
        if parts.count == 2 {
            guard let read = HCONumber(parts[1]) else { return nil }
            number = read
        }
        self.init(String(capacity), number)
    }
}

extension AccessUnit: CustomStringConvertible {
    /// `ehealth_care/123`
    public var description: String { subdivision.map { "\(capacity)/\($0)" } ?? capacity }
}

extension AccessUnit: Comparable {
    public static func < (one: AccessUnit, other: AccessUnit) -> Bool { one.description < other.description }
}
