public import Law
import Values

/// The contributors of a whole sector, column by column, in the order in which they came.
///
/// The rules read only `contributors`; the rest names and groups them.
public struct Sector: Sendable {
    public private(set) var contributors: [Contributor] = []
    public private(set) var ids = IDColumn()
    private var registrations: [Registration] = []
    private var registrationEnds: [Int] = []

    public init() {}

    public var count: Int { contributors.count }

    public mutating func reserveCapacity(_ rows: Int) {
        contributors.reserveCapacity(rows)
        registrations.reserveCapacity(rows * 2)
        registrationEnds.reserveCapacity(rows)
        ids.reserveCapacity(rows)
    }

    /// Gives the memory reserved for each column, so that the system may be told how it will be used.
    public mutating func forReservedMemory(_ body: (UnsafeRawBufferPointer) -> Void) {
        contributors.forReservedMemory(body)
        registrations.forReservedMemory(body)
        registrationEnds.forReservedMemory(body)
        ids.bytes.forReservedMemory(body)
        ids.ends.forReservedMemory(body)
    }

    /// Adds all contributors of a batch, and empties it.
    ///
    /// - Precondition: all that was ever in this sector came from this batch, which is between two contributors.
    public mutating func append(_ batch: inout SectorBatch) {
        precondition(batch.registrationCount == batch.ownStart)
        precondition(batch.idsBefore == ids.bytes.count && batch.registrationsBefore == registrations.count)
        contributors.append(contentsOf: UnsafeBufferPointer(start: batch.contributors, count: batch.count))
        registrations.append(contentsOf: UnsafeMutableBufferPointer(rebasing: batch.registrations[..<batch.ownStart]))
        registrationEnds.append(contentsOf: UnsafeBufferPointer(start: batch.registrationEnds, count: batch.count))
        ids.bytes.append(contentsOf: UnsafeRawBufferPointer(start: batch.ids, count: batch.idSize))
        ids.ends.append(contentsOf: UnsafeBufferPointer(start: batch.idEnds, count: batch.count))
        batch.removeAll(idsBefore: ids.bytes.count, registrationsBefore: registrations.count)
    }

    public func registrations(of row: Int) -> [Registration] {
        let start = row == 0 ? 0 : registrationEnds[row - 1]
        return Array(registrations[start..<registrationEnds[row]])
    }

    /// The contributors as another entity table sees them; `nil` where a combination does not exist in it.
    ///
    /// - Parameter own: the table that the sector was read with. Another may have its codes in another order.
    public func contributors(readWith own: EntityTable, under table: EntityTable) -> [Contributor]? {
        let translated = own.combinations.map { registration in
            table.registration(
                of: own.activity(of: registration).code, with: own.deviceClass(of: registration).code)
        }
        var folded = contributors
        for row in folded.indices {
            let registered = registrations(of: row).map { translated[Int($0.index)] }
            guard !registered.contains(nil) else { return nil }
            folded[row].registered = Registered(registered.compactMap(\.self), in: table)
        }
        return folded
    }
}

extension Array {
    fileprivate mutating func forReservedMemory(_ body: (UnsafeRawBufferPointer) -> Void) {
        let size = capacity * MemoryLayout<Element>.stride
        withUnsafeMutableBufferPointer { body(UnsafeRawBufferPointer(start: $0.baseAddress, count: size)) }
    }
}

/// The contributors' ids as bytes, one after the other.
public struct IDColumn: Sendable {
    @usableFromInline var bytes: [UInt8] = []
    @usableFromInline var ends: [Int] = []

    public init() {}

    public var count: Int { ends.count }

    mutating func reserveCapacity(_ rows: Int) {
        ends.reserveCapacity(rows)
        bytes.reserveCapacity(rows * 10)
    }

    @inlinable
    public func withBytes<Result>(of row: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let start = row == 0 ? 0 : ends[row - 1]
        let end = ends[row]
        return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
    }

    /// The bytes of all ids, one after the other.
    @inlinable
    public func withAllBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withUnsafeBytes(body)
    }

    public subscript(row: Int) -> String {
        withBytes(of: row) { String(decoding: $0, as: UTF8.self) }
    }
}
