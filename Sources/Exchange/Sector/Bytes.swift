#if canImport(Glibc)
    import Glibc
#endif

extension UnsafeRawBufferPointer {
    /// The C library's search: many bytes at a time.
    @inline(__always)
    func firstIndex(ofByte byte: UInt8) -> Int? {
        guard let start = baseAddress, let found = memchr(start, Int32(byte), count) else { return nil }
        return UnsafeRawPointer(found) - start
    }

    /// Whether the bytes come before others, as unsigned numbers from left to right.
    @inline(__always)
    func precedes(_ other: UnsafeRawBufferPointer) -> Bool {
        guard let one = baseAddress, let another = other.baseAddress else { return count < other.count }
        if count >= 8, other.count >= 8 {
            let first = one.loadUnaligned(as: UInt64.self).bigEndian
            let second = another.loadUnaligned(as: UInt64.self).bigEndian
            if first != second { return first < second }
        }
        let order = memcmp(one, another, Swift.min(count, other.count))
        return order < 0 || (order == 0 && count < other.count)
    }

    @inline(__always)
    func equals(_ other: UnsafeRawBufferPointer) -> Bool {
        guard count == other.count, let one = baseAddress, let another = other.baseAddress else {
            return count == other.count
        }
        return memcmp(one, another, count) == 0
    }

    /// Whether every byte is ASCII and none is NUL: then nothing in it needs a closer look.
    var isPlainASCII: Bool {
        var all: UInt8 = 0
        var hasNUL: UInt8 = 0
        for byte in self {
            all |= byte
            hasNUL |= byte == 0 ? 1 : 0
        }
        return all < 0x80 && hasNUL == 0
    }

    /// Whether CSV must put the bytes in quotation marks (RFC 4180).
    var needsQuotes: Bool {
        var special: UInt8 = 0
        // Without a choice between them, so that many bytes are looked at together.
        for byte in self {
            special |= (byte == 0x2C ? 1 : 0) | (byte == 0x22 ? 1 : 0)
            special |= (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0)
        }
        return special != 0
    }

    /// Where the first byte stands that is no part of UTF-8 text.
    var firstInvalidUTF8: Int {
        var decoder = UTF8.ForwardParser()
        var bytes = makeIterator()
        var place = 0
        while true {
            switch decoder.parseScalar(from: &bytes) {
            case .valid(let encoded): place += encoded.count
            case .emptyInput, .error: return place
            }
        }
    }
}
