/// A country as two capital letters (ISO 3166-1 alpha-2), by form only: which countries exist changes, the form does
/// not.
@frozen public struct CountryCode: Hashable, Sendable {
    @usableFromInline let letters: UInt16

    /// `nil` unless it is two capital letters.
    @inlinable
    public init?(_ first: UInt8, _ second: UInt8) {
        guard first >= 0x41, first <= 0x5A, second >= 0x41, second <= 0x5A else { return nil }
        letters = UInt16(first) << 8 | UInt16(second)
    }

    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 2 else { return nil }
        self.init(bytes[0], bytes[1])
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
