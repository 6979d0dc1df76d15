import Declarations

/// Tells the line and the column of a byte. Bytes are asked for from the first to the last, so that each is walked over
/// once.
struct LineCount {
    private let bytes: UnsafeRawBufferPointer
    /// The line that the bytes begin on.
    private let first: Int
    /// The line of the byte asked for last.
    private var line: Int
    private var lineStart = 0
    /// Up to where line ends were counted.
    private var counted = 0

    init(_ bytes: UnsafeRawBufferPointer, from first: Int = 1) {
        self.bytes = bytes
        self.first = first
        line = first
    }

    mutating func spot(at offset: Int, sheetColumn: Int = 0) -> Spot {
        if offset < lineStart { self = LineCount(bytes, from: first) }
        while counted < offset {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[counted..<offset])
            guard let end = rest.firstIndex(ofByte: 0x0A) else { break }
            line += 1
            lineStart = counted + end + 1
            counted = lineStart
        }
        counted = max(counted, offset)
        return Spot(line: line, column: offset - lineStart + 1, sheetColumn: sheetColumn)
    }
}
