public import Law

/// Some contributors on their way into one sector, which takes them together: asking each of its columns for room for
/// every single one would cost more than the rules do.
public struct SectorBatch: ~Copyable {
    /// The longest id, in bytes.
    public static var longestID: Int { 200 }
    /// How many contributors fit: few enough to stay near the processor.
    @usableFromInline static var capacity: Int { IDColumn.block }

    @usableFromInline let contributors = UnsafeMutablePointer<Contributor>.allocate(capacity: capacity)
    @usableFromInline let ids = UnsafeMutableRawPointer.allocate(byteCount: capacity * longestID, alignment: 16)
    /// For each contributor where its id ends, in the sector's last block.
    @usableFromInline let idEnds = UnsafeMutablePointer<UInt16>.allocate(capacity: capacity)
    @usableFromInline var registrations = UnsafeMutableBufferPointer<Registration>.allocate(capacity: capacity)
    /// For each contributor where its registrations end, in the sector.
    @usableFromInline let registrationEnds = UnsafeMutablePointer<Int>.allocate(capacity: capacity)
    @usableFromInline var idSize = 0
    /// How many registrations there are, those of the contributor to come among them; and where its own start.
    @usableFromInline var registrationCount = 0
    @usableFromInline var ownStart = 0
    @usableFromInline var size = 0
    /// How many contributors the sector's last block of ids takes.
    @usableFromInline var room = capacity
    /// How many bytes of ids that block has already, and how many registrations the sector has.
    @usableFromInline var idsBefore = 0
    @usableFromInline var registrationsBefore = 0

    public init() {}

    deinit {
        contributors.deallocate()
        ids.deallocate()
        idEnds.deallocate()
        registrations.deallocate()
        registrationEnds.deallocate()
    }

    public var count: Int { size }

    @inlinable @inline(__always)
    public var isFull: Bool { size == room }

    /// Adds a registration of the contributor to come.
    @inlinable @inline(__always)
    public mutating func add(_ registration: Registration) {
        if registrationCount == registrations.count { growRegistrations() }
        registrations.initializeElement(at: registrationCount, to: registration)
        registrationCount &+= 1
    }

    /// Forgets the registrations of a contributor that does not come.
    @inlinable @inline(__always)
    public mutating func dropRegistrations() { registrationCount = ownStart }

    /// Adds a contributor with the registrations added since the last one.
    ///
    /// - Precondition: the batch is not full; the id has at most `longestID` bytes.
    @inlinable @inline(__always)
    public mutating func append(_ contributor: Contributor, id: UnsafeRawBufferPointer) {
        precondition(size < room && id.count <= SectorBatch.longestID)
        (contributors + size).initialize(to: contributor)
        id.copyID(to: ids + idSize)
        idSize &+= id.count
        (idEnds + size).initialize(to: UInt16(truncatingIfNeeded: idsBefore &+ idSize))
        (registrationEnds + size).initialize(to: registrationsBefore &+ registrationCount)
        ownStart = registrationCount
        size &+= 1
    }

    /// Forgets all, after a sector took them.
    mutating func removeAll(ids: borrowing IDColumn, registrationsBefore: Int) {
        room = ids.room
        idsBefore = ids.lastBlockSize
        self.registrationsBefore = registrationsBefore
        idSize = 0
        registrationCount = 0
        ownStart = 0
        size = 0
    }

    /// One contributor may have any number of registrations.
    @usableFromInline @inline(never)
    mutating func growRegistrations() {
        let larger = UnsafeMutableBufferPointer<Registration>.allocate(capacity: registrations.count * 2)
        _ = larger.moveInitialize(fromContentsOf: registrations)
        registrations.deallocate()
        registrations = larger
    }
}

extension UnsafeRawBufferPointer {
    /// Copies an id. Most have eight to sixteen bytes: two words, which may overlap, are all of it.
    @inlinable @inline(__always)
    public func copyID(to target: UnsafeMutableRawPointer) {
        guard let start = baseAddress else { return }
        if count >= 8, count <= 16 {
            let first = start.loadUnaligned(as: UInt64.self)
            let last = (start + (count &- 8)).loadUnaligned(as: UInt64.self)
            target.storeBytes(of: first, as: UInt64.self)
            (target + (count &- 8)).storeBytes(of: last, as: UInt64.self)
        } else {
            target.copyMemory(from: start, byteCount: count)
        }
    }
}
