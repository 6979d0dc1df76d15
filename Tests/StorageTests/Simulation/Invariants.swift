import Audit
import Declarations
import Service
import Testing
import Values

/// What holds of a store whatever was done to it.
enum Invariants {
    /// The chain is whole; every revision is accounted for in it; certificates stand on what they certify.
    static func check(_ store: any DeclarationStore) throws {
        let entries = try entries(of: store)
        var chain = AuditChain()
        for stored in entries { try chain.follow(stored.entry, stored: stored.hash) }
        let subjects = Dictionary(grouping: entries.map(\.entry), by: \.subject)
        for listed in try declarations(of: store) {
            let history = try #require(try store.read { (store) throws(Problems) in try store.history(of: listed.key) })
            check(history, entries: subjects[history.key.description] ?? [])
            #expect(history.state == listed.state && history.newest == listed.revision)
        }
    }

    private static func check(_ history: DeclarationHistory, entries: [AuditEntry]) {
        #expect(history.revisions.map(\.number) == Array(1...history.revisions.count))
        let inForce = history.revisions.map(history.state).filter { $0 != .superseded }
        #expect(inForce.count == 1, "one revision in force for a declarant and year")
        for revision in history.revisions {
            #expect(CanonicalForm(revision.declaration).fingerprint == revision.hash)
        }
        for verdict in history.verdicts {
            guard case .certified(let certificate) = verdict.answer else { continue }
            #expect(certificate.hash == history.revisions[verdict.revision - 1].hash)
        }
        #expect(entries.count == history.revisions.count + history.verdicts.count)
        let contents = history.revisions.map(\.hash)
        #expect(entries.allSatisfy { entry in entry.after.map(contents.contains) ?? false })
    }

    static func entries(of store: any DeclarationStore) throws -> [StoredAuditEntry] {
        var entries: [StoredAuditEntry] = []
        while true {
            let more = try store.read { (store) throws(Problems) in
                try store.auditEntries(after: entries.last?.entry.sequence ?? 0, limit: 5000)
            }
            if more.isEmpty { return entries }
            entries += more
        }
    }

    static func declarations(of store: any DeclarationStore) throws -> [ListedDeclaration] {
        var listed: [ListedDeclaration] = []
        while true {
            let more = try store.read { (store) throws(Problems) in
                try store.declarations(DeclarationFilter(), after: listed.last?.key, limit: 1000)
            }
            if more.isEmpty { return listed }
            listed += more
        }
    }

    /// Whether two stores hold the same, receipts byte for byte.
    static func compare(_ one: any DeclarationStore, _ other: any DeclarationStore) throws {
        #expect(try entries(of: one) == entries(of: other))
        let (ours, theirs) = (try declarations(of: one), try declarations(of: other))
        #expect(ours == theirs)
        for listed in ours {
            let kept = try [one, other].map { store in
                try store.read { (store) throws(Problems) in
                    Kept(history: try store.history(of: listed.key), receipts: try store.receipts(of: listed.key))
                }
            }
            #expect(kept[0] == kept[1], "\(listed.key)")
        }
    }

    private struct Kept: Equatable {
        let history: DeclarationHistory?
        let receipts: [StoredReceipt]
    }
}
