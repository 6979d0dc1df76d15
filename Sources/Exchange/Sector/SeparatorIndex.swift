import CByteMask

/// Where the commas and line feeds of a block of lines are, found for the whole block in one walk over it, 64 bytes at
/// a time.
///
/// A walk line by line and then field by field looks at each byte several times, and guesses wrong at every line's end
/// how long the next one is: it costs more than all the checks of the fields.
final class SeparatorIndex {
    /// The places, after one for the line feed that would stand before the first byte.
    private let memory: UnsafeMutablePointer<Int32>
    private let longest: Int
    private(set) var count = 0

    /// - Parameter longest: the most bytes that are looked at together.
    init(longest: Int) {
        self.longest = longest
        // The place before, every byte a separator, the end of the bytes, and what the last step notes beyond.
        let capacity = longest + 2 + CSV_NOTED_BEYOND
        memory = UnsafeMutablePointer<Int32>.allocate(capacity: capacity)
        memory.initialize(to: -1)
    }

    deinit { memory.deallocate() }

    /// The place of each separator; before the first, at -1, is the place before the first byte.
    var places: UnsafePointer<Int32> { UnsafePointer(memory + 1) }

    /// Finds all separators, and counts the end of the bytes as one unless a line feed stands there.
    ///
    /// - Returns: whether every byte is a usual one: no quotation mark, no control character, nothing beyond ASCII.
    func find(in bytes: UnsafeRawBufferPointer) -> Bool {
        count = 0
        guard let start = bytes.baseAddress, let last = bytes.last else { return true }
        precondition(bytes.count <= longest)
        let whole = bytes.count / ByteMask.width * ByteMask.width
        let areUsual = find(in: UnsafeRawBufferPointer(start: start, count: whole), from: 0)
        // The rest is looked at with spaces after it.
        let isRestUsual = withUnsafeTemporaryAllocation(byteCount: ByteMask.width, alignment: 16) { padded in
            padded.initializeMemory(as: UInt8.self, repeating: 0x20)
            padded.copyMemory(from: UnsafeRawBufferPointer(start: start + whole, count: bytes.count - whole))
            return find(in: UnsafeRawBufferPointer(padded), from: whole)
        }
        if last != 0x0A { note(bytes.count) }
        return areUsual && isRestUsual
    }

    /// Puts places of one's own in the stead of those found.
    func replace(with ends: some Sequence<Int>) {
        count = 0
        for end in ends { note(end) }
    }

    private func find(in bytes: UnsafeRawBufferPointer, from offset: Int) -> Bool {
        let found = csv_find_separators(bytes.baseAddress, bytes.count, Int32(offset), memory + 1 + count)
        count += found.count
        return found.unusual == 0
    }

    private func note(_ place: Int) {
        memory[1 + count] = Int32(place)
        count += 1
    }
}
