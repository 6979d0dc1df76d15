/// The contributors' ids as bytes, one after the other.
///
/// Rows are told in blocks: where a block starts is known in all bytes, where an id ends only within its block. So two
/// bytes say it, of the million times that a national run keeps it.
public struct IDColumn: Sendable {
    /// How many rows a block has: the ends of as many ids of the longest fit in 16 bits.
    @usableFromInline static var block: Int { 256 }

    @usableFromInline var bytes: [UInt8] = []
    /// Where each block starts.
    @usableFromInline var starts: [Int] = []
    /// Where each id ends, counted from its block's start.
    @usableFromInline var ends: [UInt16] = []

    public init() {}

    public var count: Int { ends.count }

    mutating func reserveCapacity(_ rows: Int) {
        bytes.reserveCapacity(rows * 10)
        starts.reserveCapacity(rows / IDColumn.block + 1)
        ends.reserveCapacity(rows)
    }

    mutating func forReservedMemory(_ body: (UnsafeRawBufferPointer) -> Void) {
        bytes.forReservedMemory(body)
        ends.forReservedMemory(body)
    }

    /// How many more ids the last block takes; a whole block where none is begun.
    var room: Int { IDColumn.block - count % IDColumn.block }

    /// How many bytes the last block has; none where none is begun.
    var lastBlockSize: Int { room == IDColumn.block ? 0 : ends.last.map(Int.init) ?? 0 }

    /// Adds the ids of a batch, which counted their ends in the last block and is no larger than its room.
    mutating func append(_ batch: borrowing SectorBatch) {
        precondition(batch.idsBefore == lastBlockSize && batch.count <= room)
        if room == IDColumn.block, batch.count > 0 { starts.append(bytes.count) }
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: batch.ids, count: batch.idSize))
        ends.append(contentsOf: UnsafeBufferPointer(start: batch.idEnds, count: batch.count))
    }

    @inlinable
    public func withBytes<Result>(of row: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let (start, end) = (start(of: row), end(of: row))
        return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
    }

    /// The bytes of the ids of one row or several, one after the other.
    public func withBytes<Result>(of rows: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let range = rows.isEmpty ? 0..<0 : start(of: rows.lowerBound)..<end(of: rows.upperBound - 1)
        return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }

    @inlinable
    func start(of row: Int) -> Int {
        row % IDColumn.block == 0 ? starts[row / IDColumn.block] : end(of: row - 1)
    }

    @inlinable
    func end(of row: Int) -> Int { starts[row / IDColumn.block] + Int(ends[row]) }

    public subscript(row: Int) -> String {
        withBytes(of: row) { String(decoding: $0, as: UTF8.self) }
    }
}

extension Array {
    mutating func forReservedMemory(_ body: (UnsafeRawBufferPointer) -> Void) {
        let size = capacity * MemoryLayout<Element>.stride
        withUnsafeMutableBufferPointer { body(UnsafeRawBufferPointer(start: $0.baseAddress, count: size)) }
    }
}
