/// Reads digits eight at a time: each amount of a national run's file passes here, and byte by byte they cost more than
/// all the rules together.
enum DigitWords {
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
        guard let low = word(end, digits: min(8, text.count)), let high = word(end - 8, digits: max(0, text.count - 8))
        else { return nil }
        return high &* 100_000_000 &+ low
    }

    /// The number of up to eight digits that end at `end`.
    @inline(__always)
    private static func word(_ end: UnsafeRawPointer, digits: Int) -> Int64? {
        let loaded = (end - 8).loadUnaligned(as: UInt64.self).littleEndian
        // The bytes before the text become zeros, so that there are always eight digits.
        let before = ~(UInt64.max << UInt64(8 * (8 - digits)))
        let kept = loaded & ~before | 0x3030_3030_3030_3030 & before
        guard kept & 0xF0F0_F0F0_F0F0_F0F0 == 0x3030_3030_3030_3030,
            (kept &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0 == 0x3030_3030_3030_3030
        else { return nil }
        // Neighbours are joined: digits to pairs, pairs to fours, fours to eight.
        let values = kept & 0x0F0F_0F0F_0F0F_0F0F
        let pairs = (values &* 10 &+ values >> 8) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
        let eight = (fours &* 10_000 &+ fours >> 32) & 0x0000_0000_FFFF_FFFF
        return Int64(truncatingIfNeeded: eight)
    }
}
