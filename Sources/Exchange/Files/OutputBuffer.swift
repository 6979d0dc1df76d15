/// Collects bytes for a file and hands them on in large pieces. Made for lines of numbers: no text is built for them.
struct OutputBuffer: ~Copyable {
    private static let capacity = 1 << 18
    /// What one call of a writing method may add before room is asked for again.
    static let room = 512

    private let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity + room, alignment: 16)
    private(set) var count = 0

    deinit { bytes.deallocate() }

    var isFull: Bool { count >= OutputBuffer.capacity }

    var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[..<count]) }

    mutating func clear() { count = 0 }

    @inline(__always)
    mutating func byte(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
    }

    /// At most `room` bytes.
    @inline(__always)
    mutating func bytes(_ piece: UnsafeRawBufferPointer) {
        guard let source = piece.baseAddress, let target = bytes.baseAddress else { return }
        precondition(piece.count <= OutputBuffer.room)
        (target + count).copyMemory(from: source, byteCount: piece.count)
        count += piece.count
    }

    /// A whole number, not negative, in digits.
    @inline(__always)
    mutating func number(_ number: Int64) {
        var rest = UInt64(bitPattern: number)
        let digits = OutputBuffer.digits(of: rest)
        var place = count + digits
        count = place
        while rest >= 100 {
            let pair = Int(truncatingIfNeeded: rest % 100)
            rest /= 100
            place -= 2
            bytes[place] = UInt8(truncatingIfNeeded: 0x30 + pair / 10)
            bytes[place + 1] = UInt8(truncatingIfNeeded: 0x30 + pair % 10)
        }
        if rest >= 10 {
            bytes[place - 1] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
            rest /= 10
            place -= 1
        }
        bytes[place - 1] = UInt8(truncatingIfNeeded: 0x30 + rest)
    }

    @inline(__always)
    private static func digits(of number: UInt64) -> Int {
        var digits = 1
        var limit: UInt64 = 10
        while number >= limit, digits < 19 {
            digits += 1
            limit &*= 10
        }
        return digits
    }
}
