/// Where secrets come from. Tests have one that repeats itself.
public protocol Randomness: Sendable {
    func bytes(_ count: Int) -> [UInt8]
}

/// The system's own, fit for keys.
public struct SystemRandomness: Randomness {
    public init() {}

    public func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
