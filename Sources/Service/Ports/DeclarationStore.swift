public import Audit
public import Billing
public import Declarations
public import Values

/// Where declarations are kept: added to, never changed. Every refusal of the database is a problem of `storage.…`.
public protocol DeclarationStore: Sendable {
    /// Whether reading a little may have to wait for another: for a server, or for who writes.
    var readingWaits: Bool { get }

    /// Reads from one unchanging state of the store.
    func read<Result>(_ body: (any StoreReading) throws(Problems) -> Result) throws(Problems) -> Result

    /// Adds to the store, alone: what is added is kept as a whole when this returns, and not at all when it throws.
    /// No two run at once, so that what was read in one still holds when it writes.
    func write<Result>(_ body: (any StoreWriting) throws(Problems) -> Result) throws(Problems) -> Result
}

/// What can be asked of the store inside a transaction.
public protocol StoreReading: AccessReading {
    /// Everything that was said of a declaration; `nil` where nothing was.
    func history(of key: DeclarationKey) throws(Problems) -> DeclarationHistory?

    /// Which state a declaration is in; `nil` where nothing was ever said of it.
    func version(of key: DeclarationKey) throws(Problems) -> DeclarationVersion?

    func receipt(_ reference: ReceiptReference) throws(Problems) -> StoredReceipt?

    /// Newest first.
    func receipts(of key: DeclarationKey) throws(Problems) -> [StoredReceipt]

    /// The newest receipt for content with this fingerprint, whosever it is; `nil` where it was never handed in.
    func receipt(forContent hash: Fingerprint) throws(Problems) -> ReceiptReference?

    /// What was answered under a client's key.
    func answer(to key: String) throws(Problems) -> KeptAnswer?

    /// What was answered to a batch.
    func batch(_ id: String) throws(Problems) -> StoredBatch?

    /// The newest batches of an owner whose id ends so, newest first, without their answers.
    func batches(endingWith ending: String, of owner: String, most: Int) throws(Problems) -> [(id: String, at: Instant)]

    /// The answers on a declaration's form that were saved last, whatever became of the declaration since.
    func newestForm(of key: DeclarationKey) throws(Problems) -> StoredForm?

    func form(of key: DeclarationKey, number: Int) throws(Problems) -> StoredForm?

    func auditHead() throws(Problems) -> AuditHead

    /// Entries in order of their sequence numbers, each with the hash kept beside it.
    func auditEntries(after sequence: Int64, limit: Int) throws(Problems) -> [StoredAuditEntry]

    /// What was added with the entries after one number up to another, in their order. Rows that were changed behind
    /// the program's back are told, and are no reason to throw.
    func auditedRecords(after sequence: Int64, through last: Int64) throws(Problems) -> [AuditedRecord]

    /// The receipts that name the entries after one number up to another, in their order.
    func receipts(after sequence: Int64, through last: Int64) throws(Problems) -> [StoredReceipt]

    /// The agency's decision that a contribution year is closed; `nil` while it is open.
    func closing(of year: Int) throws(Problems) -> YearClosing?

    /// When a mail was put into the outbox; `nil` where there is none of that id.
    func writtenAt(mail id: String) throws(Problems) -> Instant?

    /// What the agency decided of a contribution year, oldest first.
    func decisions(of year: Int) throws(Problems) -> [YearDecision]

    /// Whether the agency has begun a contribution year, by its budget, and not opened it for declarations yet.
    func awaitsOpening(_ year: Int) throws(Problems) -> Bool

    /// Whether the agency opened a contribution year for declarations.
    func isOpened(_ year: Int) throws(Problems) -> Bool

    /// The last days to declare that the agency decided, by contribution year: the newest decision on each.
    func decidedDeadlines() throws(Problems) -> [Int: CivilDate]

    /// The agency's newest decision that a declaration of a closed year may be said anew; `nil` where there is none.
    func reopening(of key: DeclarationKey) throws(Problems) -> Reopening?

    /// The newest revision of each declaration that fits, in order of year, kind of number and number.
    func declarations(
        _ filter: DeclarationFilter, after key: DeclarationKey?, limit: Int
    ) throws(Problems) -> [ListedDeclaration]
}

/// What can be added to the store inside a transaction.
public protocol StoreWriting: StoreReading, AccessWriting {
    /// The entry's number is one more than that of the head.
    func add(_ entry: AuditEntry) throws(Problems)

    /// - Parameter audit: the entry that says that it was added; it is added first.
    func add(_ revision: Revision, to key: DeclarationKey, audit: AuditHead) throws(Problems)

    /// - Parameter audit: the entry that says that it was added.
    func add(_ verdict: Verdict, to key: DeclarationKey, audit: AuditHead) throws(Problems)

    func add(_ receipt: StoredReceipt) throws(Problems)

    func keep(_ answer: KeptAnswer) throws(Problems)

    func add(_ batch: StoredBatch) throws(Problems)

    func add(_ form: StoredForm) throws(Problems)

    /// Puts a mail into the outbox. One that is there already stays as it is.
    func add(_ mail: StoredMail) throws(Problems)

    func add(_ closing: YearClosing, audit: AuditHead) throws(Problems)

    func add(_ reopening: Reopening, audit: AuditHead) throws(Problems)
}
