/// A moment in universal time, to the millisecond.
public struct Instant: Hashable, Sendable {
    /// Milliseconds since the first of January 1970.
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Reads `2024-06-30T21:59:59.000Z`, and nothing else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A, bytes[19] == 0x2E,
            bytes[23] == 0x5A, let date = CivilDate(String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        func number(_ range: Range<Int>, below limit: Int64) -> Int64? {
            guard bytes[range].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
            let number = bytes[range].reduce(Int64(0)) { $0 * 10 + Int64($1) - 0x30 }
            return number < limit ? number : nil
        }
        guard let hour = number(11..<13, below: 24), let minute = number(14..<16, below: 60),
            let second = number(17..<19, below: 60), let thousandth = number(20..<23, below: 1000)
        else { return nil }
        let seconds = Int64(date.daysSince1970) * Instant.secondsOfDay + hour * 3600 + minute * 60 + second
        milliseconds = seconds * 1000 + thousandth
    }

    /// The day in universal time.
    var universalDay: CivilDate {
        let seconds = milliseconds.floorDivided(by: 1000).quotient
        return CivilDate(daysSince1970: Int(seconds.floorDivided(by: Instant.secondsOfDay).quotient))
    }

    private static let secondsOfDay: Int64 = 86_400
}

extension Instant: Comparable {
    public static func < (one: Instant, other: Instant) -> Bool { one.milliseconds < other.milliseconds }
}

extension Instant: CustomStringConvertible {
    /// `2024-06-30T21:59:59.000Z`
    public var description: String {
        let (seconds, thousandths) = milliseconds.floorDivided(by: 1000)
        let (days, second) = seconds.floorDivided(by: Instant.secondsOfDay)
        func padded(_ number: Int64, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }.joined(separator: ":")
        return "\(CivilDate(daysSince1970: Int(days)))T\(time).\(padded(thousandths, 3))Z"
    }
}

extension Int64 {
    /// Quotient and remainder with a remainder that is never negative: times before 1970 have days too.
    fileprivate func floorDivided(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
