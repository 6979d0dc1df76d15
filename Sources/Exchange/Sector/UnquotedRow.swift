/// A row of CSV with the quotation marks taken off: its fields one after the other, a comma between, with room before
/// and after for readers that load whole words.
struct UnquotedRow {
    /// A quoted field that is not closed or goes on after its marks (its place), or a mark in a field that is not
    /// quoted (the mark's place).
    struct Fault: Error {
        let place: Int
    }

    private let separator: UInt8
    private var bytes = [UInt8](repeating: 0, count: ByteWords.margin)
    /// Where each field is, counted from the margin on.
    private(set) var fields: [Range<Int>] = []
    /// Where each field starts in the file's row, from 1.
    private(set) var places: [Int] = []
    private(set) var isQuoted: [Bool] = []

    /// - Parameter separator: what stands between two fields of `line`.
    static func read(_ line: UnsafeRawBufferPointer, separator: UInt8 = 0x2C) -> Result<UnquotedRow, Fault> {
        Result { () throws(Fault) in try UnquotedRow(line, separator) }
    }

    private init(_ line: UnsafeRawBufferPointer, _ separator: UInt8) throws(Fault) {
        self.separator = separator
        var place = 0
        repeat {
            if !fields.isEmpty { bytes.append(0x2C) }
            place = try takeField(line, from: place) + 1
        } while place <= line.count
        bytes.append(contentsOf: repeatElement(0, count: ByteMask.width))
    }

    func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes { bytes in
            body(UnsafeRawBufferPointer(rebasing: bytes[ByteWords.margin..<bytes.count - ByteMask.width]))
        }
    }

    func text(of index: Int) -> String {
        let field = fields[index]
        let start = ByteWords.margin + field.lowerBound
        return String(decoding: bytes[start..<start + field.count], as: UTF8.self)
    }

    /// Takes a field; gives the place after it, where a separator or the row's end is.
    private mutating func takeField(_ line: UnsafeRawBufferPointer, from place: Int) throws(Fault) -> Int {
        let start = bytes.count - ByteWords.margin
        let quoted = place < line.count && line[place] == 0x22
        let end = quoted ? unquote(line, from: place + 1) : try copy(line, from: place)
        guard let end, end == line.count || line[end] == separator else { throw Fault(place: place) }
        fields.append(start..<bytes.count - ByteWords.margin)
        places.append(place + 1)
        isQuoted.append(quoted)
        return end
    }

    /// Takes a field without marks; gives the place after it.
    private mutating func copy(_ line: UnsafeRawBufferPointer, from start: Int) throws(Fault) -> Int {
        var place = start
        while place < line.count, line[place] != separator {
            guard line[place] != 0x22 else { throw Fault(place: place) }
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
