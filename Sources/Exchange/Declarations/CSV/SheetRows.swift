/// Divides a sheet into its rows. A line break within quotation marks ends none (RFC 4180).
struct SheetRows {
    private let bytes: UnsafeRawBufferPointer
    private let separator: UInt8
    private var place = 0

    init(_ bytes: UnsafeRawBufferPointer, separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
    }

    /// The next row without its line end; `nil` after the last.
    mutating func next() -> Range<Int>? {
        guard place < bytes.count else { return nil }
        let start = place
        var end = fieldEnd(from: start)
        while end < bytes.count, bytes[end] == separator { end = fieldEnd(from: end + 1) }
        place = end + 1
        return start..<(end > start && end < bytes.count && bytes[end - 1] == 0x0D ? end - 1 : end)
    }

    /// The separator or the line feed that ends a field.
    private func fieldEnd(from start: Int) -> Int {
        guard start < bytes.count, bytes[start] == 0x22 else { return plainEnd(from: start) }
        var place = start + 1
        while let mark = index(of: 0x22, from: place) {
            let after = mark + 1
            if after < bytes.count, bytes[after] == 0x22 {
                place = after + 1
            } else {
                let end = bytes[after...].starts(with: [0x0D, 0x0A]) ? after + 1 : after
                if end >= bytes.count || bytes[end] == separator || bytes[end] == 0x0A { return end }
                break
            }
        }
        // The marks do not match. The row then ends where the line does that they begin on, so that the rows below it
        // are still read.
        return index(of: 0x0A, from: start) ?? bytes.count
    }

    private func plainEnd(from start: Int) -> Int {
        var place = start
        while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A { place += 1 }
        return place
    }

    private func index(of byte: UInt8, from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        return UnsafeRawBufferPointer(rebasing: bytes[start...]).firstIndex(ofByte: byte).map { start + $0 }
    }
}
