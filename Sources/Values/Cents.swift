/// An amount of money in whole euro cents. Signed, because a difference may be negative; what people hand in may not.
@frozen public struct Cents: Hashable, Sendable {
    /// The number of cents.
    public let count: Int64

    @inlinable public init(_ count: Int64) { self.count = count }

    @inlinable public static var zero: Cents { Cents(0) }

    /// The largest amount that is read from outside: ten trillion euros, above any country's whole economy, and small
    /// enough that every product the rules form fits in 128 bits.
    @inlinable public static var largest: Cents { Cents(1_000_000_000_000_000) }

    @inlinable public static func + (one: Cents, other: Cents) -> Cents { Cents(one.count + other.count) }
    @inlinable public static func - (one: Cents, other: Cents) -> Cents { Cents(one.count - other.count) }
}

extension Cents: Comparable {
    @inlinable public static func < (one: Cents, other: Cents) -> Bool { one.count < other.count }
}

extension Cents: CustomStringConvertible {
    /// Euros with a point and two decimals, whatever the language: `-1234.50`.
    public var description: String { Decimals.text(Int128(count), places: 2) }
}

/// A sum of amounts over a whole sector, in cents. Wide enough never to overflow.
@frozen public struct CentsSum: Hashable, Sendable {
    public var count: Int128

    @inlinable public init(_ count: Int128) { self.count = count }
    @inlinable public init(_ amount: Cents) { count = Int128(amount.count) }

    @inlinable public static var zero: CentsSum { CentsSum(0) }

    @inlinable public static func += (sum: inout CentsSum, amount: Cents) { sum.count += Int128(amount.count) }
    @inlinable public static func + (one: CentsSum, other: CentsSum) -> CentsSum { CentsSum(one.count + other.count) }
    @inlinable public static func - (one: CentsSum, other: CentsSum) -> CentsSum { CentsSum(one.count - other.count) }
}

extension CentsSum: Comparable {
    @inlinable public static func < (one: CentsSum, other: CentsSum) -> Bool { one.count < other.count }
}

extension CentsSum: CustomStringConvertible {
    /// Euros with a point and two decimals: `10000000.00`.
    public var description: String { Decimals.text(count, places: 2) }
}
