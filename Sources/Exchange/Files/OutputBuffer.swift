/// Collects bytes for a file and hands them on in large pieces. Made for lines of numbers: no text is built for them.
struct OutputBuffer: ~Copyable {
    private static let capacity = 1 << 18
    /// What the writing methods may add between two looks at `isFull`.
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

    /// A whole number that usually has one digit.
    @inline(__always)
    mutating func smallNumber(_ number: Int) {
        if number < 10 { byte(0x30 &+ UInt8(truncatingIfNeeded: number)) } else { self.number(Int64(number)) }
    }

    /// A whole number, not negative, in digits: eight at a time, without a branch for how many there are.
    @inline(__always)
    mutating func number(_ number: Int64) {
        var rest = UInt64(bitPattern: number)
        if rest >= 100_000_000 {
            let upper = rest / 100_000_000
            rest %= 100_000_000
            leadingNumber(upper)
            store(OutputBuffer.eightDigits(rest) | OutputBuffer.zeros, count: 8)
        } else {
            let digits = OutputBuffer.eightDigits(rest)
            let leadingZeros = min(7, digits.trailingZeroBitCount &>> 3)
            store((digits | OutputBuffer.zeros) &>> UInt64(8 &* leadingZeros), count: 8 &- leadingZeros)
        }
    }

    /// The digits before the last eight of a number.
    @inline(never)
    private mutating func leadingNumber(_ number: UInt64) { self.number(Int64(bitPattern: number)) }

    @inline(__always)
    private mutating func store(_ word: UInt64, count added: Int) {
        bytes.storeBytes(of: word.littleEndian, toByteOffset: count, as: UInt64.self)
        count &+= added
    }

    private static var zeros: UInt64 { 0x3030_3030_3030_3030 }

    /// The eight digits of a number below a hundred million, a byte each, the first in the lowest: the number is split
    /// in fours, pairs and single digits, all parts of a kind at once.
    @inline(__always)
    private static func eightDigits(_ number: UInt64) -> UInt64 {
        let fours = number / 10_000 | (number % 10_000) &<< 32
        let hundreds = ((fours &* 10_486) &>> 20) & 0x0000_007F_0000_007F
        let pairs = hundreds | (fours &- hundreds &* 100) &<< 16
        let tens = ((pairs &* 103) &>> 10) & 0x000F_000F_000F_000F
        return tens | (pairs &- tens &* 10) &<< 8
    }
}
