import Rules

/// Collects lines for a file and hands them on in large pieces.
struct OutputBuffer: ~Copyable {
    private static let capacity = 1 << 18
    /// The most bytes of a line.
    static let longestLine = 512

    private let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity + longestLine, alignment: 16)
    private var count = 0

    deinit { bytes.deallocate() }

    var isFull: Bool { count >= OutputBuffer.capacity }

    var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[..<count]) }

    mutating func clear() { count = 0 }

    /// Adds a line, of at most `longestLine` bytes, to a buffer that is not full.
    @inline(__always)
    mutating func line(_ write: (inout OutputLine) -> Void) {
        guard let start = bytes.baseAddress else { return }
        precondition(!isFull)
        var line = OutputLine(end: start + count)
        write(&line)
        count = line.end - start
        assert(count <= bytes.count)
    }
}

/// A line that is being written, made for numbers: no text is built for them. It knows only where it ends, so that this
/// stays in a register: a count kept in memory would have to be waited for at each byte.
struct OutputLine {
    fileprivate var end: UnsafeMutableRawPointer

    @inline(__always)
    mutating func byte(_ byte: UInt8) {
        end.storeBytes(of: byte, as: UInt8.self)
        end += 1
    }

    @inline(__always)
    mutating func id(_ id: UnsafeRawBufferPointer) {
        id.copyID(to: end)
        end += id.count
    }

    mutating func text(_ text: StaticString) {
        end.copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
        end += text.utf8CodeUnitCount
    }

    /// The first bytes of a vector, of which all are stored: what is too much is written over by the next.
    @inline(__always)
    mutating func copy(_ bytes: SIMD32<UInt8>, count: Int) {
        end.storeBytes(of: bytes, as: SIMD32<UInt8>.self)
        end += count
    }

    /// How many bytes were added since the line was as another.
    func count(since start: OutputLine) -> Int { end - start.end }

    /// The bytes that were written from here on, when it was added to since; what follows them may be anything.
    func following() -> SIMD32<UInt8> { end.loadUnaligned(as: SIMD32<UInt8>.self) }

    /// A whole number, not negative, in digits: eight at a time, without a branch for how many there are.
    @inline(__always)
    mutating func number(_ number: Int64) {
        var rest = UInt64(bitPattern: number)
        if rest >= 100_000_000 {
            end = OutputLine.storeLeading(rest / 100_000_000, at: end)
            rest %= 100_000_000
            store(OutputLine.eightDigits(rest) | OutputLine.zeros, count: 8)
        } else {
            let digits = OutputLine.eightDigits(rest)
            let leadingZeros = min(7, digits.trailingZeroBitCount &>> 3)
            store((digits | OutputLine.zeros) &>> UInt64(8 &* leadingZeros), count: 8 &- leadingZeros)
        }
    }

    /// The digits before the last eight of a number; gives the place after them.
    @inline(never)
    private static func storeLeading(_ number: UInt64, at end: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
        var line = OutputLine(end: end)
        line.number(Int64(bitPattern: number))
        return line.end
    }

    @inline(__always)
    private mutating func store(_ word: UInt64, count added: Int) {
        end.storeBytes(of: word.littleEndian, as: UInt64.self)
        end += added
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
