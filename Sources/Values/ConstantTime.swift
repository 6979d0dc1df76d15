/// Comparing secrets without telling by the time it takes how far they agree.
public enum ConstantTime {
    public static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        guard one.count == other.count else { return false }
        return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    public static func areEqual(_ one: some StringProtocol, _ other: some StringProtocol) -> Bool {
        areEqual(Array(one.utf8), Array(other.utf8))
    }
}
