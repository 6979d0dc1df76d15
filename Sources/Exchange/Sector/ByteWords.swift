/// Reads texts sixteen bytes at a time: each amount of a national run's file passes here, and byte by byte they cost
/// more than all the rules together.
enum ByteWords {
    private typealias Bytes = SIMD16<UInt8>

    /// How many bytes before a text are loaded with it; an amount has no more digits.
    static let margin = Bytes.scalarCount

    /// The number that a text of digits writes; `nil` for anything else, which the careful reader then judges.
    ///
    /// All sixteen bytes are always read, whatever the length: a choice by length would be guessed wrong for every
    /// third amount.
    ///
    /// - Precondition: `margin` bytes before the text may be loaded, as in a `LineReader`'s buffer.
    @inline(__always)
    static func number(_ text: UnsafeRawBufferPointer) -> Int64? {
        guard let start = text.baseAddress, text.count > 0, text.count <= margin else { return nil }
        let digits = bytes(endingAt: start + text.count, text.count, others: 0x30) ^ Bytes(repeating: 0x30)
        // A digit is below ten, so that only something else reaches the highest bit.
        guard !hasHighestBit(digits | (digits &+ Bytes(repeating: 0x76))) else { return nil }
        return value(digits)
    }

    /// Whether a byte is below `limit`, which is at most 128.
    ///
    /// - Precondition: as for `number`.
    @inline(__always)
    static func hasByte(below limit: UInt8, in text: UnsafeRawBufferPointer) -> Bool {
        guard let start = text.baseAddress else { return false }
        var left = text.count
        var found = Bytes()
        while left > 0 {
            let bytes = bytes(endingAt: start + left, left, others: .max)
            // Of a byte up to 127 less the limit, the highest bit says that it was below.
            found |= (bytes &- Bytes(repeating: limit)) & ~bytes
            left &-= margin
        }
        return hasHighestBit(found)
    }

    /// The sixteen bytes before a place; those before the last `count` are others.
    @inline(__always)
    private static func bytes(endingAt end: UnsafeRawPointer, _ count: Int, others: UInt8) -> Bytes {
        let loaded = (end - margin).loadUnaligned(as: Bytes.self)
        let first = UInt8(truncatingIfNeeded: margin &- min(count, margin))
        return loaded.replacing(with: others, where: places .< Bytes(repeating: first))
    }

    private static var places: Bytes { Bytes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15) }

    @inline(__always)
    private static func hasHighestBit(_ bytes: Bytes) -> Bool {
        let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
        return (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0
    }

    /// The number that sixteen digits write. Neighbours are joined: digits to pairs, pairs to fours, fours to eight.
    @inline(__always)
    private static func value(_ digits: Bytes) -> Int64 {
        let ones = unsafeBitCast(digits, to: SIMD8<UInt16>.self)
        let pairs = (ones & SIMD8(repeating: 0xFF)) &* SIMD8(repeating: 10) &+ ones &>> SIMD8(repeating: 8)
        let two = unsafeBitCast(pairs, to: SIMD4<UInt32>.self)
        let fours = (two & SIMD4(repeating: 0xFFFF)) &* SIMD4(repeating: 100) &+ two &>> SIMD4(repeating: 16)
        let four = unsafeBitCast(fours, to: SIMD2<UInt64>.self)
        return eight(four[0]) &* 100_000_000 &+ eight(four[1])
    }

    @inline(__always)
    private static func eight(_ fours: UInt64) -> Int64 {
        Int64(truncatingIfNeeded: (fours & 0xFFFF_FFFF) &* 10_000 &+ fours &>> 32)
    }
}
