import Audit
import Billing
import Declarations
import Service
import Synchronization
import Values

/// A store that forgets: what the use cases do, without a database. A write that throws leaves nothing behind.
final class MemoryStore: DeclarationStore {
    private let contents = Mutex(MemoryContents())
    let readingWaits = false

    func read<Result>(_ body: (any StoreReading) throws(Problems) -> Result) throws(Problems) -> Result {
        let transaction = MemoryTransaction(contents.withLock { $0 })
        return try body(transaction)
    }

    func write<Result>(_ body: (any StoreWriting) throws(Problems) -> Result) throws(Problems) -> Result {
        let transaction = MemoryTransaction(contents.withLock { $0 })
        let result = try body(transaction)
        contents.withLock { $0 = transaction.contents }
        return result
    }

    /// Everything that is kept, to look at.
    var kept: MemoryContents { contents.withLock { $0 } }
}

/// What a store holds.
struct MemoryContents: Sendable {
    var histories: [DeclarationKey: DeclarationHistory] = [:]
    var receipts: [StoredReceipt] = []
    var answers: [String: KeptAnswer] = [:]
    var batches: [String: StoredBatch] = [:]
    var forms: [StoredForm] = []
    var mails: [StoredMail] = []
    var entries: [StoredAuditEntry] = []
    var closings: [Int: YearClosing] = [:]
    var reopenings: [Reopening] = []
    var access = MemoryAccess()
}

final class MemoryTransaction: StoreWriting {
    var contents: MemoryContents

    init(_ contents: MemoryContents) { self.contents = contents }

    func version(of key: DeclarationKey) -> DeclarationVersion? {
        history(of: key).map { DeclarationVersion($0) }
    }

    func history(of key: DeclarationKey) -> DeclarationHistory? { contents.histories[key] }

    func receipt(_ reference: ReceiptReference) -> StoredReceipt? {
        contents.receipts.first { $0.reference == reference }
    }

    func receipts(of key: DeclarationKey) -> [StoredReceipt] {
        contents.receipts.reversed().filter { $0.declaration == key }
    }

    func receipt(forContent hash: Fingerprint) -> ReceiptReference? {
        contents.receipts.last { $0.hash == hash }?.reference
    }

    func answer(to key: String) -> KeptAnswer? { contents.answers[key] }
    func batch(_ id: String) -> StoredBatch? { contents.batches[id] }

    func batches(endingWith ending: String, of owner: String, most: Int) -> [(id: String, at: Instant)] {
        let found = contents.batches.values.filter { $0.owner == owner && $0.id.hasSuffix(ending) }
        return found.sorted { $0.at > $1.at }.prefix(most).map { ($0.id, $0.at) }
    }

    func newestForm(of key: DeclarationKey) -> StoredForm? { contents.forms.last { $0.key == key } }

    func form(of key: DeclarationKey, number: Int) -> StoredForm? {
        contents.forms.last { $0.key == key && $0.number == number }
    }

    func auditHead() -> AuditHead { contents.entries.last.map { AuditHead($0.entry) } ?? .start }

    func auditEntries(after sequence: Int64, limit: Int) -> [StoredAuditEntry] {
        Array(contents.entries.filter { $0.entry.sequence > sequence }.prefix(limit))
    }

    /// The chain is checked on real databases: here nobody changes what is kept.
    func auditedRecords(after sequence: Int64, through last: Int64) -> [AuditedRecord] { [] }

    func receipts(after sequence: Int64, through last: Int64) -> [StoredReceipt] {
        contents.receipts.filter { $0.audit.sequence > sequence && $0.audit.sequence <= last }
    }

    func closing(of year: Int) -> YearClosing? { contents.closings[year] }
    func decisions(of year: Int) -> [YearDecision] { [] }
    func awaitsOpening(_ year: Int) -> Bool { false }
    func writtenAt(mail id: String) -> Instant? { contents.mails.first { $0.id == id }?.at }
    func isOpened(_ year: Int) -> Bool { false }
    func decidedDeadlines() -> [Int: CivilDate] { [:] }
    func reopening(of key: DeclarationKey) -> Reopening? { contents.reopenings.last { $0.declaration == key } }

    func declarations(_ filter: DeclarationFilter, after key: DeclarationKey?, limit: Int) -> [ListedDeclaration] { [] }

    func add(_ entry: AuditEntry) { contents.entries.append(StoredAuditEntry(entry: entry, hash: entry.hash)) }

    func add(_ revision: Revision, to key: DeclarationKey, audit: AuditHead) {
        contents.histories[key, default: DeclarationHistory(key: key)].add(revision)
    }

    func add(_ verdict: Verdict, to key: DeclarationKey, audit: AuditHead) {
        contents.histories[key, default: DeclarationHistory(key: key)].add(verdict)
    }

    func add(_ receipt: StoredReceipt) { contents.receipts.append(receipt) }
    func keep(_ answer: KeptAnswer) { contents.answers[answer.key] = answer }
    func add(_ form: StoredForm) { contents.forms.append(form) }
    func add(_ mail: StoredMail) { if !contents.mails.contains(mail) { contents.mails.append(mail) } }
    func add(_ batch: StoredBatch) { contents.batches[batch.id] = batch }
    func add(_ closing: YearClosing, audit: AuditHead) { contents.closings[closing.year] = closing }
    func add(_ reopening: Reopening, audit: AuditHead) { contents.reopenings.append(reopening) }
}
