/// A country as two capital letters (ISO 3166-1 alpha-2).
@frozen public struct CountryCode: Hashable, Sendable {
    @usableFromInline let letters: UInt16

    /// `nil` unless the two letters are assigned to a country.
    @inlinable
    public init?(_ first: UInt8, _ second: UInt8) {
        guard CountryCode.isAssigned(first, second) else { return nil }
        letters = UInt16(first) << 8 | UInt16(second)
    }

    /// `nil` for anything but the code of a country.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 2 else { return nil }
        self.init(bytes[0], bytes[1])
    }

    /// What was kept, by form only: which countries exist changes, and what was said of one that is no more stays
    /// readable.
    public init?(kept text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 2, bytes.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
        letters = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
    }

    @inlinable init(letters: UInt16) { self.letters = letters }

    /// The country whose law this is.
    @inlinable public static var belgium: CountryCode { CountryCode(letters: 0x4245) }

    @inlinable public var isBelgium: Bool { letters == 0x4245 }
}

extension CountryCode: Comparable {
    public static func < (one: CountryCode, other: CountryCode) -> Bool { one.letters < other.letters }
}

extension CountryCode: CustomStringConvertible {
    public var description: String {
        String(decoding: [UInt8(letters >> 8), UInt8(letters & 0xFF)], as: UTF8.self)
    }
}
