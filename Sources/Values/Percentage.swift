/// A percentage as an exact decimal, in units of a hundred-millionth of a percent: the old system's rates have seven
/// decimals, the published ones of today four.
@frozen public struct Percentage: Hashable, Sendable {
    /// The number of units of `0.00000001 %`.
    public let units: Int64

    public init(units: Int64) { self.units = units }

    /// The decimals that a percentage may have.
    public static let places = 8
    /// The decimals of a published rate: `0.2868 %`.
    public static let publishedPlaces = 4
    /// One hundred percent.
    public static let whole = Percentage(units: 10_000_000_000)

    /// Reads `0.2868`, without a percent sign; at most one hundred.
    public static func read(_ text: String) -> Result<Percentage, Decimals.Fault> {
        Decimals.read(text, places: places, largest: whole.units).map(Percentage.init(units:))
    }

    /// Whether it has no more decimals than published rates have.
    public var isOfPublishedPlaces: Bool { units.isMultiple(of: 10_000) }

    /// The same as a part of one.
    public var fraction: Fraction { Fraction(Int128(units), Int128(Percentage.whole.units)) }
}

extension Percentage: Comparable {
    public static func < (one: Percentage, other: Percentage) -> Bool { one.units < other.units }
}

extension Percentage: CustomStringConvertible {
    /// The number with at least four decimals, no percent sign: `0.2868`.
    public var description: String {
        var text = Substring(Decimals.text(Int128(units), places: Percentage.places))
        var spare = Percentage.places - Percentage.publishedPlaces
        while spare > 0, text.last == "0" {
            text.removeLast()
            spare -= 1
        }
        return String(text)
    }
}
