import Declarations
import Glibc

/// Counts lines along a document, so that each place is found from the one before it.
struct XMLLines {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var line = 1
    /// Where the line begins.
    private var start = 0
    /// How far the line's end was looked for.
    private var seen = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The spot of a byte at or after the last one asked for; of one before it on the same line, too.
    mutating func spot(at offset: Int) -> Spot {
        let offset = min(offset, bytes.count)
        while seen < offset, let base = bytes.baseAddress,
            let found = memchr(base + seen, 0x0A, offset - seen)
        {
            seen = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
            start = seen
            line += 1
        }
        seen = max(seen, offset)
        return Spot(line: line, column: max(offset - start, 0) + 1)
    }
}
