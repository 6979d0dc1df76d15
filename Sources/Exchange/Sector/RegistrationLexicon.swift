import Law
import Values

/// Finds the registration that a text such as `distributor:MDR_I` names: a hash table over every combination that the
/// entity table has, made once for a file.
struct RegistrationLexicon {
    struct Entry {
        let registration: Registration
        let activity: UInt8
        let entities: UInt8
        /// Where its text starts in `texts`, and how long it is.
        fileprivate let start: UInt16
        fileprivate let length: UInt16
    }

    let table: EntityTable
    private var entries: [Entry] = []
    /// The texts of all entries, one after the other.
    private var texts: [UInt8] = []
    /// For each slot the entry's place plus one; 0 is empty. A power of two, at most a quarter full.
    private var slots = [UInt16](repeating: 0, count: 1024)

    init(_ table: EntityTable) {
        self.table = table
        for registration in table.combinations {
            guard let entities = table.entities(registration) else { continue }
            let text = Array(table.code(of: registration).utf8)
            entries.append(
                Entry(
                    registration: registration, activity: UInt8(table.activityIndex(registration)), entities: entities,
                    start: UInt16(texts.count), length: UInt16(text.count)))
            texts += text
            var slot = text.withUnsafeBytes { RegistrationLexicon.slot($0) }
            while slots[slot] != 0 { slot = (slot + 1) & 1023 }
            slots[slot] = UInt16(entries.count)
        }
    }

    @inline(__always)
    func find(_ text: UnsafeRawBufferPointer) -> Entry? {
        var slot = RegistrationLexicon.slot(text)
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if Int(entry.length) == text.count, isText(of: entry, text) { return entry }
            slot = (slot + 1) & 1023
        }
        return nil
    }

    /// Compares eight bytes at a time, the last eight over some of those before.
    @inline(__always)
    private func isText(of entry: Entry, _ text: UnsafeRawBufferPointer) -> Bool {
        guard text.count >= 8 else { return texts[Int(entry.start)...].starts(with: text) }
        return texts.withUnsafeBytes { all in
            let start = Int(entry.start)
            var place = 0
            while place < text.count {
                let offset = min(place, text.count - 8)
                guard
                    all.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
                        == text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                else { return false }
                place += 8
            }
            return true
        }
    }

    /// Mixes the first and the last eight bytes: together they tell all codes of a table apart.
    @inline(__always)
    private static func slot(_ text: UnsafeRawBufferPointer) -> Int {
        var first: UInt64 = 0
        var last: UInt64 = 0
        if text.count >= 8 {
            first = text.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
            last = text.loadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self)
        } else {
            for byte in text { first = first << 8 | UInt64(byte) }
        }
        let mixed = (first &* 0x9E37_79B9_7F4A_7C15) ^ (last &* 0xC2B2_AE3D_27D4_EB4F)
        return Int(truncatingIfNeeded: ((mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9) >> 54)
    }

    /// Why a text names no registration: every reason that holds.
    func problems(with text: UnsafeRawBufferPointer, at place: Place) -> [Problem] {
        let pieces = text.split(separator: 0x3A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard pieces.count == 2 else {
            return [Problem(.registrationMalformed, at: place, ["value": Shown.text(text)])]
        }
        var problems: [Problem] = []
        if !table.activities.contains(where: { $0.code == pieces[0] }) {
            let known = table.activities.map(\.code).joined(separator: ", ")
            problems.append(Problem(.activityUnknown, at: place, ["value": Shown.text(pieces[0]), "known": known]))
        }
        if !table.deviceClasses.contains(where: { $0.code == pieces[1] }) {
            let known = table.deviceClasses.map(\.code).joined(separator: ", ")
            problems.append(Problem(.deviceClassUnknown, at: place, ["value": Shown.text(pieces[1]), "known": known]))
        }
        return problems.isEmpty ? [impossible(pieces[0], pieces[1], at: place)] : problems
    }

    private func impossible(_ activity: String, _ deviceClass: String, at place: Place) -> Problem {
        let possible = entries.map { table.code(of: $0.registration) }
            .filter { $0.hasSuffix(":" + deviceClass) }.joined(separator: ", ")
        return Problem(
            .combinationImpossible, at: place,
            ["activity": activity, "device_class": deviceClass, "known": possible])
    }
}
