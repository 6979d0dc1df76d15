import CByteMask

/// Where the commas and line feeds of a block of lines are, found for the whole block in one walk over it, 64 bytes at
/// a time.
///
/// A walk line by line and then field by field looks at each byte several times, and guesses wrong at every line's end
/// how long the next one is: it costs more than all the checks of the fields.
final class SeparatorIndex {
    /// How many places are noted at once: as many as 64 bytes of a usual row have, and some.
    private static let notedAtOnce = 12

    /// The places, after one for the line feed that would stand before the first byte.
    private let memory: UnsafeMutablePointer<Int32>
    private let capacity: Int
    private(set) var count = 0

    /// - Parameter longest: the most bytes that are looked at together.
    init(longest: Int) {
        // Every byte a separator, the end of the bytes, and what the last step notes beyond.
        capacity = longest + 2 + SeparatorIndex.notedAtOnce
        memory = UnsafeMutablePointer<Int32>.allocate(capacity: capacity)
        memory.initialize(to: -1)
    }

    deinit { memory.deallocate() }

    /// The place of each separator; before the first, at -1, is the place before the first byte.
    var places: UnsafePointer<Int32> { UnsafePointer(memory + 1) }

    /// Finds all separators, and counts the end of the bytes as one unless a line feed stands there.
    ///
    /// - Returns: whether every byte is a usual one: no quotation mark, no control character, nothing beyond ASCII.
    @inline(__always)
    func find(in bytes: UnsafeRawBufferPointer) -> Bool {
        count = 0
        guard let start = bytes.baseAddress, let last = bytes.last else { return true }
        precondition(bytes.count + 2 + SeparatorIndex.notedAtOnce <= capacity)
        var isUsual = true
        var offset = 0
        while offset &+ ByteMask.width <= bytes.count {
            isUsual = find(in: start + offset, from: offset) && isUsual
            offset &+= ByteMask.width
        }
        // The rest is looked at with spaces after it.
        let rest = UnsafeRawBufferPointer(start: start + offset, count: bytes.count &- offset)
        isUsual = withUnsafeTemporaryAllocation(byteCount: ByteMask.width, alignment: 16) { padded in
            padded.initializeMemory(as: UInt8.self, repeating: 0x20)
            padded.copyMemory(from: rest)
            return padded.baseAddress.map { find(in: $0, from: offset) } ?? true
        } && isUsual
        if last != 0x0A { note(1, from: bytes.count) }
        return isUsual
    }

    /// Finds the separators in 64 bytes.
    @inline(__always)
    private func find(in bytes: UnsafeRawPointer, from offset: Int) -> Bool {
        let masks = csv_masks_64(bytes)
        note(masks.separators, from: offset)
        return masks.unusual == 0
    }

    /// Puts places of one's own in the stead of those found.
    func replace(with ends: some Sequence<Int>) {
        count = 0
        for end in ends { note(1, from: end) }
    }

    /// Notes the place of each bit. The first are noted without asking whether they are there, those that are not are
    /// written over by the next: how many there are could only be guessed, often wrongly.
    @inline(__always)
    private func note(_ bits: UInt64, from offset: Int) {
        let target = memory + 1 + count
        let found = bits.nonzeroBitCount
        var bits = bits
        for step in 0..<SeparatorIndex.notedAtOnce { target[step] = place(&bits, offset) }
        var step = SeparatorIndex.notedAtOnce
        while step < found {
            target[step] = place(&bits, offset)
            step &+= 1
        }
        count &+= found
    }

    /// Takes the lowest bit.
    @inline(__always)
    private func place(_ bits: inout UInt64, _ offset: Int) -> Int32 {
        let place = (bits | 1 << 63).trailingZeroBitCount
        bits &= bits &- 1
        return Int32(truncatingIfNeeded: offset &+ place)
    }
}
