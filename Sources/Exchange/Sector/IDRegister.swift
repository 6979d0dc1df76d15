import Rules

/// Finds the row in which an id was given before.
///
/// As long as ids come in ascending order none can be repeated, and nothing is kept. With the first that does not, all
/// go into a hash table of row numbers, and are compared byte by byte.
struct IDRegister {
    /// Row plus one, and the hash's upper half above it; 0 is empty.
    private var slots: [UInt64] = []
    private var known = 0

    /// Of the id before: its first and its last eight bytes, as numbers, and how many it has; none where it has fewer
    /// than eight.
    private var before: (first: UInt64, last: UInt64, count: Int) = (.max, .max, 0)

    /// Whether the order of the ids alone says that one is new: it comes after the one before, as all did.
    ///
    /// Two of eight to sixteen bytes each, and as many, are compared by their first and then by their last eight.
    @inline(__always)
    mutating func isAfterLast(_ id: UnsafeRawBufferPointer) -> Bool {
        guard slots.isEmpty, id.count >= 8 else {
            before = (.max, .max, 0)
            return false
        }
        let first = id.loadUnaligned(as: UInt64.self).bigEndian
        let last = id.loadUnaligned(fromByteOffset: id.count &- 8, as: UInt64.self).bigEndian
        defer { before = (first, last, id.count) }
        if first != before.first { return first > before.first }
        return id.count == before.count && id.count <= 16 && last > before.last
    }

    /// Says that a row has no id to compare: from then on the order of the ids tells nothing.
    mutating func skipRow() {
        if slots.isEmpty { slots = IDRegister.firstSlots }
    }

    private static var firstSlots: [UInt64] { [UInt64](repeating: 0, count: 1 << 12) }

    /// The row that has the last of all ids already; `nil` when it is new.
    ///
    /// - Parameter ids: all ids so far.
    mutating func firstRow(lastOf ids: borrowing IDColumn) -> Int? {
        let last = ids.count - 1
        if slots.isEmpty {
            guard last > 0, !IDRegister.isAscending(ids, last) else { return nil }
            slots = IDRegister.firstSlots
        }
        while known < last {
            insert(known, ids)
            known += 1
        }
        known += 1
        return insert(last, ids)
    }

    /// Gives the row of the same id, or keeps this one.
    @discardableResult
    private mutating func insert(_ row: Int, _ ids: borrowing IDColumn) -> Int? {
        if (row + 1) * 2 > slots.count { grow(ids) }
        let hash = IDRegister.hash(ids, row)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let other = Int(slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] >> 32 == hash >> 32, other != row, IDRegister.isSame(ids, other, row) { return other }
            slot = (slot + 1) & mask
        }
        slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(row + 1)
        return nil
    }

    private mutating func grow(_ ids: borrowing IDColumn) {
        let rows = slots.filter { $0 != 0 }.map { Int($0 & 0xFFFF_FFFF) - 1 }
        slots = [UInt64](repeating: 0, count: slots.count * 4)
        let mask = slots.count - 1
        for row in rows {
            let hash = IDRegister.hash(ids, row)
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(row + 1)
        }
    }

    /// Seeded anew in each process by the standard library: no file can be made that collides on purpose.
    private static func hash(_ ids: borrowing IDColumn, _ row: Int) -> UInt64 {
        ids.withBytes(of: row) { bytes in
            var hasher = Hasher()
            hasher.combine(bytes: bytes)
            return UInt64(bitPattern: Int64(hasher.finalize()))
        }
    }

    private static func isAscending(_ ids: borrowing IDColumn, _ row: Int) -> Bool {
        ids.withBytes(of: row - 1) { before in
            ids.withBytes(of: row) { id in before.precedes(id) }
        }
    }

    private static func isSame(_ ids: borrowing IDColumn, _ row: Int, _ other: Int) -> Bool {
        ids.withBytes(of: row) { one in ids.withBytes(of: other) { one.equals($0) } }
    }
}
