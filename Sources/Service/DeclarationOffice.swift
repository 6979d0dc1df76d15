public import Audit
import Declarations
public import Law
import Values

/// Where declarations are handed in, certified, corrected and withdrawn: every use case, on a store that only adds.
public struct DeclarationOffice: Sendable {
    public let book: Lawbook
    public let store: any DeclarationStore
    let clock: any Clock
    let ledger: EventLedger
    let memory = DeclarationMemory()

    /// - Parameters:
    ///   - key: what receipts are sealed with.
    ///   - program: name and version, for receipts.
    ///   - writesMails: whether those whom something concerns are written to.
    public init(
        book: Lawbook, store: any DeclarationStore, clock: any Clock, receipts: any ReceiptFormat, key: SealingKey,
        program: String, writesMails: Bool = false
    ) {
        self.book = book
        self.store = store
        self.clock = clock
        ledger = EventLedger(
            receipts: ReceiptDesk(format: receipts, key: key, program: program, tablesHash: book.hash),
            assessments: AssessmentDesk(format: receipts, program: program, book: book),
            writesMails: writesMails)
    }

    /// The public half of what receipts are sealed with.
    public var sealKey: SealKey { ledger.receipts.key.publicKey }

    /// Does something with the newest revision of a declaration.
    ///
    /// - Throws: `declaration.unknown` where nothing was ever said.
    func history(
        of key: DeclarationKey, in store: any StoreReading
    ) throws(Problems) -> (history: DeclarationHistory, newest: Revision) {
        guard let history = try store.history(of: key), let newest = history.newest else {
            throw Problems([Problem(.declarationUnknown, ["declaration": key.description])])
        }
        return (history, newest)
    }
}
