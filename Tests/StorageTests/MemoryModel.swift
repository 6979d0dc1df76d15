import Audit
import Declarations
import Service
import Values

/// What a store holds, as plainly as it can be said: what both databases are compared with.
struct MemoryModel {
    var histories: [DeclarationKey: DeclarationHistory] = [:]
    var receipts: [StoredReceipt] = []
    var answers: [String: KeptAnswer] = [:]
    var closings: [Int: YearClosing] = [:]
    var entries: [AuditEntry] = []

    var head: AuditHead { entries.last.map { AuditHead($0) } ?? .start }

    /// The newest revision of each declaration that fits, in order.
    func list(_ filter: DeclarationFilter, after key: DeclarationKey?, limit: Int) -> [ListedDeclaration] {
        let sorted = histories.values.sorted { MemoryModel.place($0.key) < MemoryModel.place($1.key) }
        let following = sorted.filter { history in
            key.map { MemoryModel.place($0) < MemoryModel.place(history.key) } ?? true
        }
        let listed = following.compactMap { history -> ListedDeclaration? in
            guard let newest = history.newest, let state = history.state else { return nil }
            return ListedDeclaration(revision: newest, state: state, receipt: newestReceipt(history.key)?.reference)
        }
        return Array(listed.filter { fits($0, filter) }.prefix(limit))
    }

    func newestReceipt(_ key: DeclarationKey) -> StoredReceipt? { receipts.last { $0.declaration == key } }

    private func fits(_ one: ListedDeclaration, _ filter: DeclarationFilter) -> Bool {
        if let year = filter.year, year != one.key.year { return false }
        if !filter.states.isEmpty, !filter.states.contains(one.state) { return false }
        guard let search = filter.search.map(MemoryModel.small), !search.isEmpty else { return true }
        let declarant = one.revision.declaration.declarant
        return [declarant.name, declarant.id.description].contains {
            MemoryModel.small($0).firstRange(of: search) != nil
        }
    }

    /// Bytes with A to Z made small.
    private static func small(_ text: String) -> [UInt8] {
        text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }

    private static func place(_ key: DeclarationKey) -> (Int, String, String) {
        (key.year, key.declarant.kind.rawValue, key.declarant.description)
    }
}
