import SystemPackage
import Values

/// Reads a file of lines in blocks, so that memory does not grow with the file, nor with a line that never ends.
struct LineReader: ~Copyable {
    /// The longest line that is read, in bytes.
    static let longestLine = 1 << 20
    /// A line of the longest and its end.
    private static let bufferSize = longestLine + 2
    /// How much is read at once when lines are not as long: what a processor keeps near while it is looked at.
    private static let usualBlock = 1 << 18
    /// Room before the first and after the last byte, so that words may be loaded across a line's ends.
    private static let margin = 64

    private let file: FileDescriptor
    private let path: String
    private let memory: UnsafeMutableRawBufferPointer
    private let buffer: UnsafeMutableRawBufferPointer
    private var filled = 0
    private var isAtEnd = false
    /// The file's size in bytes, as far as the system says; 0 for a pipe.
    let size: Int
    private(set) var bytesRead = 0

    /// - Throws: `input.missing`, `input.unreadable`.
    init(path: String) throws(Problem) {
        self.path = path
        do {
            file = try FileDescriptor.open(path, .readOnly)
        } catch {
            throw LineReader.problem(error, path)
        }
        size = (try? file.seek(offset: 0, from: .end)).map(Int.init) ?? 0
        _ = try? file.seek(offset: 0, from: .start)
        let capacity = LineReader.bufferSize + 2 * LineReader.margin
        memory = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
        LineReader.clear(memory[..<LineReader.margin])
        buffer = UnsafeMutableRawBufferPointer(rebasing: memory[LineReader.margin...])
    }

    deinit {
        memory.deallocate()
        try? file.close()
    }

    /// Fills a part of the buffer, or all of it when a line does not end before, and gives the whole lines in it: up to
    /// and with the last line feed, or up to the end of the file.
    ///
    /// `nil` at the end of the file. `isTooLong` when the buffer holds no line feed at all: its bytes are given away.
    mutating func nextBlock() throws(Problem) -> (bytes: UnsafeRawBufferPointer, isTooLong: Bool)? {
        for size in [LineReader.usualBlock, LineReader.bufferSize] {
            try fill(size)
            let bytes = UnsafeRawBufferPointer(start: buffer.baseAddress, count: filled)
            if isAtEnd { return filled > 0 ? (bytes, false) : nil }
            if let end = bytes.lastIndex(of: 0x0A) { return (UnsafeRawBufferPointer(rebasing: bytes[...end]), false) }
        }
        return (UnsafeRawBufferPointer(start: buffer.baseAddress, count: filled), true)
    }

    /// Reads until so many bytes are in the buffer, or the file is at its end.
    private mutating func fill(_ size: Int) throws(Problem) {
        while filled < size, !isAtEnd {
            let count = try read(size)
            isAtEnd = count == 0
            filled += count
        }
        LineReader.clear(buffer[filled..<filled + LineReader.margin])
    }

    /// Makes zeros of a margin. The rest needs none, and usually most of the buffer is never used.
    private static func clear(_ bytes: Slice<UnsafeMutableRawBufferPointer>) {
        UnsafeMutableRawBufferPointer(rebasing: bytes).initializeMemory(as: UInt8.self, repeating: 0)
    }

    /// Forgets the first bytes of the buffer: they were used.
    mutating func consume(_ count: Int) {
        guard let start = buffer.baseAddress else { return }
        start.copyMemory(from: start + count, byteCount: filled - count)
        filled -= count
    }

    private mutating func read(_ size: Int) throws(Problem) -> Int {
        let room = UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<size])
        do {
            let count = try file.read(into: room)
            bytesRead += count
            return count
        } catch {
            throw LineReader.problem(error, path)
        }
    }

    private static func problem(_ error: any Error, _ path: String) -> Problem {
        let code: ProblemCode = (error as? Errno) == .noSuchFileOrDirectory ? .inputMissing : .inputUnreadable
        return Problem(code, at: Place(file: path), ["file": path, "reason": "\(error)"])
    }
}
