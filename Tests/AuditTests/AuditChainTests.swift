import Audit
import Testing
import Values

/// No entry can be changed, taken out, put in or moved without a trace.
@Suite struct AuditChainTests {
    private static func entry(_ sequence: Int64, _ person: String, after previous: Fingerprint) -> AuditEntry {
        AuditEntry(
            sequence: sequence, at: Instant(milliseconds: sequence), person: person, role: "actor", onBehalfOf: nil,
            action: "submit", subject: "2024/0566988259", before: nil, after: Fingerprint(of: [UInt8(sequence)]),
            grounds: nil,
            requestID: "r\(sequence)", previous: previous)
    }

    private static func chain(of count: Int64) -> [AuditEntry] {
        var entries: [AuditEntry] = []
        var previous = AuditHead.start.hash
        for sequence in 1...count {
            entries.append(entry(sequence, "Ann Peeters", after: previous))
            previous = entries[entries.count - 1].hash
        }
        return entries
    }

    /// The number of the first entry that does not hold; `nil` when all do.
    private func firstBroken(_ entries: [AuditEntry], stored: [Fingerprint]? = nil) -> String? {
        var chain = AuditChain()
        for (entry, hash) in zip(entries, stored ?? entries.map(\.hash)) {
            do throws(Problem) { try chain.follow(entry, stored: hash) } catch { return error.details["sequence"] }
        }
        return nil
    }

    @Test func anUntouchedChainHolds() { #expect(firstBroken(Self.chain(of: 20)) == nil) }

    @Test func anEditIsFoundWhereItIs() {
        var entries = Self.chain(of: 5)
        let stored = entries.map(\.hash)
        entries[2] = Self.entry(3, "Bob Janssens", after: entries[1].hash)
        #expect(firstBroken(entries, stored: stored) == "3")
    }

    @Test func anEditWithItsOwnNewHashIsFoundAtTheNext() {
        var entries = Self.chain(of: 5)
        entries[2] = Self.entry(3, "Bob Janssens", after: entries[1].hash)
        #expect(firstBroken(entries) == "4")
    }

    @Test func aDeletionIsFound() {
        var entries = Self.chain(of: 5)
        entries.remove(at: 2)
        #expect(firstBroken(entries) == "3")
    }

    @Test func anInsertionIsFound() {
        var entries = Self.chain(of: 5)
        entries.insert(Self.entry(3, "Bob Janssens", after: entries[1].hash), at: 2)
        #expect(firstBroken(entries) == "4")
    }

    @Test func aReorderingIsFound() {
        var entries = Self.chain(of: 5)
        entries.swapAt(1, 3)
        #expect(firstBroken(entries) == "2")
    }

    /// An absent field and an empty one, or two fields that share their letters otherwise, are not the same bytes.
    @Test func noTwoEntriesHaveTheSameBytes() {
        func bytes(_ person: String, _ behalf: String?, _ role: String) -> [UInt8] {
            AuditEntry(
                sequence: 1, at: Instant(milliseconds: 0), person: person, role: role, onBehalfOf: behalf, action: "a",
                subject: "s", before: nil, after: nil, grounds: nil, requestID: "r", previous: AuditHead.start.hash
            ).canonicalBytes
        }
        let all = [
            bytes("ab", nil, "c"), bytes("a", nil, "bc"), bytes("ab", "", "c"), bytes("ab", "-", "c"),
            bytes("", nil, "abc"),
        ]
        #expect(Set(all).count == all.count)
    }
}
