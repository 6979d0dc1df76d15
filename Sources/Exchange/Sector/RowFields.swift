/// The fields of one row: where each ends, in the bytes that the places are counted from.
struct RowFields {
    let bytes: UnsafeRawPointer
    /// The end of each field; before the first, at -1, the place before the row.
    let ends: UnsafePointer<Int32>

    /// The place of the row's first byte.
    @inline(__always)
    var start: Int { Int(ends[-1]) &+ 1 }

    @inline(__always)
    func field(_ index: Int) -> (bytes: UnsafeRawBufferPointer, start: Int) {
        let start = Int(ends[index &- 1]) &+ 1
        return (UnsafeRawBufferPointer(start: bytes + start, count: Int(ends[index]) &- start), start)
    }

    /// Whether as many fields as `CSVLayout.count` and no more are the row's: a comma after each, but after the last a
    /// line feed or the end of all bytes.
    @inline(__always)
    func isRow(endingAt end: Int) -> Bool {
        var others: UInt8 = 0
        for index in 0..<CSVLayout.count - 1 { others |= byte(Int(ends[index])) ^ 0x2C }
        let last = Int(ends[CSVLayout.count - 1])
        return others == 0 && (last == end || byte(last) == 0x0A)
    }

    @inline(__always)
    private func byte(_ place: Int) -> UInt8 { bytes.load(fromByteOffset: place, as: UInt8.self) }
}
