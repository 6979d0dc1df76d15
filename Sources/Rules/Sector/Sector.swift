public import Law
import Values

/// The contributors of a whole sector, column by column, in the order in which they came.
///
/// The rules read only `contributors`; the rest names and groups them.
public struct Sector: Sendable {
    public private(set) var contributors: [Contributor] = []
    public private(set) var ids = IDColumn()
    /// Whether it is known of each contributor what it registered, and not only what that amounts to.
    public let keepsRegistrations: Bool
    private var registrations: [Registration] = []
    private var registrationEnds: [Int] = []

    /// - Parameter keepsRegistrations: `false` where nobody will ask for `registrations(of:)`: a national run's file of
    ///   amounts needs none, and they are a third of all that is kept.
    public init(keepsRegistrations: Bool = true) { self.keepsRegistrations = keepsRegistrations }

    public var count: Int { contributors.count }

    public mutating func reserveCapacity(_ rows: Int) {
        contributors.reserveCapacity(rows)
        ids.reserveCapacity(rows)
        guard keepsRegistrations else { return }
        registrations.reserveCapacity(rows * 2)
        registrationEnds.reserveCapacity(rows)
    }

    /// Gives the memory reserved for each column, so that the system may be told how it will be used.
    public mutating func forReservedMemory(_ body: (UnsafeRawBufferPointer) -> Void) {
        contributors.forReservedMemory(body)
        registrations.forReservedMemory(body)
        registrationEnds.forReservedMemory(body)
        ids.forReservedMemory(body)
    }

    /// Adds all contributors of a batch, and empties it.
    ///
    /// - Precondition: all that was ever in this sector came from this batch, which is between two contributors.
    public mutating func append(_ batch: inout SectorBatch) {
        precondition(batch.registrationCount == batch.ownStart)
        contributors.append(contentsOf: UnsafeBufferPointer(start: batch.contributors, count: batch.count))
        ids.append(batch)
        if keepsRegistrations {
            precondition(batch.registrationsBefore == registrations.count)
            registrations.append(
                contentsOf: UnsafeMutableBufferPointer(rebasing: batch.registrations[..<batch.ownStart]))
            registrationEnds.append(
                contentsOf: UnsafeBufferPointer(start: batch.registrationEnds, count: batch.count))
        }
        batch.removeAll(ids: ids, registrationsBefore: registrations.count)
    }

    /// - Precondition: `keepsRegistrations`.
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
