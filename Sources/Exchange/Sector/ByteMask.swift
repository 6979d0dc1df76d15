/// Looks for a byte in 64 bytes at once, without vector instructions that only some processors have.
enum ByteMask {
    /// How many bytes a mask tells of.
    static let width = 64

    /// A bit for each of up to 64 bytes from `offset` on that equals `byte`; none beyond the end.
    ///
    /// - Precondition: `width` bytes from `offset` on may be loaded, whatever they hold.
    @inline(__always)
    static func places(of byte: UInt8, in bytes: UnsafeRawBufferPointer, from offset: Int) -> UInt64 {
        guard let start = bytes.baseAddress else { return 0 }
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        let left = bytes.count &- offset
        var mask: UInt64 = 0
        var place = 0
        while place < width, place < left {
            let word = (start + (offset &+ place)).loadUnaligned(as: UInt64.self).littleEndian ^ pattern
            mask |= zeroBytes(word) &<< UInt64(truncatingIfNeeded: place)
            place &+= 8
        }
        return left >= width ? mask : mask & ~(UInt64.max &<< UInt64(truncatingIfNeeded: left))
    }

    /// Eight bits, one for each byte of a word that is zero.
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        // Exact for each byte, unlike the shorter test that borrows from the byte below.
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        let upper = ~(((word & low) &+ low) | word | low)
        // The eight upper bits are gathered by one multiplication.
        return ((upper &>> 7) &* 0x0102_0408_1020_4080) &>> 56
    }
}
