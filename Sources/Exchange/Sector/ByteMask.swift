import CByteMask

/// Looks for a byte in 64 bytes at once.
enum ByteMask {
    /// How many bytes a mask tells of.
    static let width = 64

    /// A bit for each of up to 64 bytes from `offset` on that equals `byte`; none beyond the end.
    ///
    /// - Precondition: `width` bytes from `offset` on may be loaded, whatever they hold.
    @inline(__always)
    static func places(of byte: UInt8, in bytes: UnsafeRawBufferPointer, from offset: Int) -> UInt64 {
        guard let start = bytes.baseAddress else { return 0 }
        let mask = byte_mask_64(start + offset, byte)
        let left = bytes.count &- offset
        return left >= width ? mask : mask & ~(UInt64.max &<< UInt64(truncatingIfNeeded: left))
    }
}
