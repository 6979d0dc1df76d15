import Declarations

/// Tells the line and the column of a byte. Bytes are asked for from the first to the last, so that each is walked over
/// once.
struct LineCount {
    private let bytes: UnsafeRawBufferPointer
    /// The line of the byte asked for last.
    private var line = 1
    private var lineStart = 0
    /// Up to where line ends were counted.
    private var counted = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func spot(at offset: Int, sheetColumn: Int = 0) -> Spot {
        if offset < lineStart { self = LineCount(bytes) }
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
