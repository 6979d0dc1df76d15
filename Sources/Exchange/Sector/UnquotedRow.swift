/// A row of CSV with the quotation marks taken off: its fields one after the other, a comma between, with room before
/// and after for readers that load whole words.
struct UnquotedRow {
    /// Bytes before the first field, so that words may be loaded across its start.
    static let margin = DigitWords.margin

    private(set) var bytes = [UInt8](repeating: 0, count: margin)
    /// Where each field is, counted from the margin on.
    private(set) var fields: [Range<Int>] = []

    /// `nil` when a quoted field is not closed, or something stands outside its quotation marks.
    init?(_ line: UnsafeRawBufferPointer) {
        var place = 0
        repeat {
            if !fields.isEmpty { bytes.append(0x2C) }
            let start = bytes.count
            if place < line.count, line[place] == 0x22 {
                guard let end = unquote(line, from: place + 1) else { return nil }
                place = end
            } else {
                guard let end = copy(line, from: place) else { return nil }
                place = end
            }
            fields.append(start - UnquotedRow.margin..<bytes.count - UnquotedRow.margin)
            guard place == line.count || line[place] == 0x2C else { return nil }
            place += 1
        } while place <= line.count
        bytes.append(contentsOf: repeatElement(0, count: ByteMask.width))
    }

    func text(of field: Range<Int>) -> String {
        String(
            decoding: bytes[UnquotedRow.margin + field.lowerBound..<UnquotedRow.margin + field.upperBound],
            as: UTF8.self)
    }

    /// Takes a field without marks; gives the place after it.
    private mutating func copy(_ line: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var place = start
        while place < line.count, line[place] != 0x2C {
            guard line[place] != 0x22 else { return nil }
            bytes.append(line[place])
            place += 1
        }
        return place
    }

    /// Takes a quoted field whose first mark is read; gives the place after its last mark.
    private mutating func unquote(_ line: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var place = start
        while place < line.count {
            if line[place] == 0x22 {
                guard place + 1 < line.count, line[place + 1] == 0x22 else { return place + 1 }
                place += 1
            }
            bytes.append(line[place])
            place += 1
        }
        return nil
    }
}
