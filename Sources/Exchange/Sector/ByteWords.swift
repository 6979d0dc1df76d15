/// Reads texts eight bytes at a time: each amount of a national run's file passes here, and byte by byte they cost more
/// than all the rules together.
enum ByteWords {
    /// The most digits that are read here; an amount has no more.
    private static let most = 16
    /// How many bytes before a text are loaded with it.
    static let margin = 16

    /// The number that a text of digits writes; `nil` for anything else, which the careful reader then judges.
    ///
    /// Both words are always read, whatever the length: a choice by length would be guessed wrong for every third
    /// amount.
    ///
    /// - Precondition: `margin` bytes before the text may be loaded, as in a `LineReader`'s buffer.
    @inline(__always)
    static func number(_ text: UnsafeRawBufferPointer) -> Int64? {
        guard let start = text.baseAddress, text.count > 0, text.count <= most else { return nil }
        let end = start + text.count
        let low = eightDigits(endingAt: end, digits: min(8, text.count))
        let high = eightDigits(endingAt: end - 8, digits: max(0, text.count &- 8))
        guard others(low) | others(high) == 0 else { return nil }
        return value(high) &* 100_000_000 &+ value(low)
    }

    /// Whether a byte is below `limit`, which is at most 128.
    ///
    /// - Precondition: as for `number`.
    @inline(__always)
    static func hasByte(below limit: UInt8, in text: UnsafeRawBufferPointer) -> Bool {
        guard let start = text.baseAddress else { return false }
        let limits = 0x0101_0101_0101_0101 &* UInt64(limit)
        var left = text.count
        var found: UInt64 = 0
        while left > 0 {
            let loaded = (start + (left &- 8)).loadUnaligned(as: UInt64.self).littleEndian
            // Bytes before the text are made large, so that none of them is found nor borrows from the text.
            let word = loaded | firstBytes(8 &- min(8, left)) & 0x7F7F_7F7F_7F7F_7F7F
            found |= (word &- limits) & ~word & 0x8080_8080_8080_8080
            left &-= 8
        }
        return found != 0
    }

    /// Up to eight bytes that end at `end`, with the digit zero in place of those before.
    @inline(__always)
    private static func eightDigits(endingAt end: UnsafeRawPointer, digits: Int) -> UInt64 {
        let loaded = (end - 8).loadUnaligned(as: UInt64.self).littleEndian
        let before = firstBytes(8 &- digits)
        return loaded & ~before | 0x3030_3030_3030_3030 & before
    }

    /// A word with that many of its lowest bytes set, up to all eight: two shifts, since one of 64 bits would be none.
    @inline(__always)
    private static func firstBytes(_ count: Int) -> UInt64 {
        let half = UInt64(truncatingIfNeeded: 4 &* count)
        return ~((UInt64.max &<< half) &<< half)
    }

    /// Zero when all eight bytes are digits.
    @inline(__always)
    private static func others(_ word: UInt64) -> UInt64 {
        ((word ^ 0x3030_3030_3030_3030) | ((word &+ 0x0606_0606_0606_0606) ^ 0x3030_3030_3030_3030))
            & 0xF0F0_F0F0_F0F0_F0F0
    }

    /// The number that eight digits write. Neighbours are joined: digits to pairs, pairs to fours, fours to eight.
    @inline(__always)
    private static func value(_ word: UInt64) -> Int64 {
        let digits = word & 0x0F0F_0F0F_0F0F_0F0F
        let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
        let eight = (fours &* 10_000 &+ fours >> 32) & 0x0000_0000_FFFF_FFFF
        return Int64(truncatingIfNeeded: eight)
    }
}
