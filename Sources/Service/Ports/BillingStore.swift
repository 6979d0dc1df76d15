public import Audit
public import Billing
public import Declarations
public import Values

/// Where a year's money is kept, beside the declarations that it follows from: added to, never changed.
public protocol BillingStore: DeclarationStore {
    /// Reads from one unchanging state of the store.
    func readBilling<Result>(_ body: (any BillingReading) throws(Problems) -> Result) throws(Problems) -> Result

    /// Adds to the store, alone: all of it or nothing. No two run at once, so that numbers have no gap.
    func writeBilling<Result>(_ body: (any BillingWriting) throws(Problems) -> Result) throws(Problems) -> Result
}

/// What can be asked of a year's money inside a transaction.
public protocol BillingReading: StoreReading, SectorReading {
    /// The number of the newest event; 0 where nothing happened yet.
    func newestBillingEvent() throws(Problems) -> Int

    /// The declarations of a year in the order of lists, as an invoice is made from them: whatever their state, without
    /// their receipts. The content of each has the fingerprint that is kept beside it.
    ///
    /// - Parameter declarant: only those after this one's; `nil` for the first.
    func declarations(
        toInvoice year: Int, after declarant: DeclarantID?, limit: Int
    ) throws(Problems) -> [ListedDeclaration]

    /// What was decided last of the declarations of a year, for one kind of invoice: of those after one declarant up to
    /// another, in the order of lists; `nil` is no bound.
    func standings(
        of year: Int, _ kind: InvoiceKind, after: DeclarantID?, through: DeclarantID?
    ) throws(Problems) -> [DeclarationKey: InvoiceStanding]

    /// The last number of a series; 0 where it has none yet.
    func newestSequence(_ series: InvoiceSeries, year: Int) throws(Problems) -> Int

    func invoice(_ number: InvoiceNumber) throws(Problems) -> InvoiceRecord?
    func creditNote(_ number: InvoiceNumber) throws(Problems) -> CreditNoteRecord?
    func creditNote(crediting number: InvoiceNumber) throws(Problems) -> CreditNoteRecord?

    /// Credit notes in order of their numbers.
    ///
    /// - Parameter contributor: of one alone; `nil` for all.
    func creditNotes(
        year: Int?, contributor: DeclarantID?, after: InvoiceNumber?, limit: Int
    ) throws(Problems) -> [CreditNoteRecord]

    /// Invoices with what is open of them, in order of their numbers.
    ///
    /// - Parameters:
    ///   - contributor: of one alone; `nil` for all.
    ///   - onlyOpen: whether those of which nothing is open are left out.
    func items(
        year: Int?, contributor: DeclarantID?, onlyOpen: Bool, after: InvoiceNumber?, limit: Int
    ) throws(Problems) -> [OpenItem]

    func item(_ number: InvoiceNumber) throws(Problems) -> OpenItem?
    /// Those of which something was given up, and that stand.
    func writtenOffItems() throws(Problems) -> [OpenItem]

    /// A year's invoices that were set ex officio, stand and have something open, the longest due first.
    func exOfficioItems(of year: Int) throws(Problems) -> [OpenItem]

    /// What was charged on a year's invoices for being late, and taken back, oldest first.
    func lateCharges(of year: Int) throws(Problems) -> [LateCharge]
    func lateCharges(of number: InvoiceNumber) throws(Problems) -> [LateCharge]

    /// What was charged on an invoice, and taken back, before a reminder of it was written.
    func lateCharges(before reminder: PaymentReminder) throws(Problems) -> [LateCharge]

    /// What was paid on an invoice, or taken off it, oldest first.
    func payments(of number: InvoiceNumber) throws(Problems) -> [ReceivedPayment]

    /// What was paid on the invoice that another replaces, and paid this one in the event that issued it.
    func paidBefore(_ number: InvoiceNumber) throws(Problems) -> Cents

    func creditor(_ hash: Fingerprint) throws(Problems) -> Creditor?

    /// - Returns: `nil` where it was never imported.
    func statement(_ id: String, of account: IBAN) throws(Problems) -> BankStatement?

    /// The statement that was imported last of an account, without its movements.
    func newestStatement(of account: IBAN) throws(Problems) -> BankStatement?

    /// A part of the statements that were taken in, newest first.
    func statements(after count: Int, limit: Int) throws(Problems) -> [TakenStatement]
    func statementCount() throws(Problems) -> Int

    /// Movements of which something is nobody's yet, oldest first.
    ///
    /// - Parameter key: only those after this one, which may be somebody's by now.
    func unallocated(after key: TransactionKey?, limit: Int) throws(Problems) -> [UnallocatedPayment]

    func payment(_ key: TransactionKey) throws(Problems) -> UnallocatedPayment?

    /// What is to a contributor's credit: paid, and on no invoice. Less what was given back or is asked to be.
    func credit(of contributor: DeclarantID) throws(Problems) -> Cents

    /// What is to the credit of each contributor where it is anything, the most first.
    func heldCredits() throws(Problems) -> [HeldCredit]

    /// The movements of which some is a contributor's, in the order in which they were matched.
    func payers(of contributor: DeclarantID) throws(Problems) -> [PayingMovement]

    /// Oldest first.
    func refunds(_ state: Refund.State?) throws(Problems) -> [Refund]
    func refund(_ number: Int) throws(Problems) -> Refund?

    /// How often the bank carried out transfers of ours, and gave them back, by what we called them; those among them
    /// that only a person recognised.
    func transfers() throws(Problems) -> [String: TransferCount]

    /// Files of refunds that were made for the bank, oldest first.
    func sentRefunds() throws(Problems) -> [SentRefunds]

    /// What the statements say; `nil` before the first of them.
    func bankPosition() throws(Problems) -> BankPosition?

    /// What is to the credit of all contributors: paid, on no invoice, and not given back. What is asked back counts
    /// until that is approved.
    func creditsHeld() throws(Problems) -> CentsSum

    /// - Parameter day: only what was booked up to it.
    func balances(through day: CivilDate?) throws(Problems) -> [LedgerAccount: CentsSum]
    /// What is booked as income of one kind of invoice of a year.
    func income(of year: Int, _ kind: InvoiceKind) throws(Problems) -> CentsSum
    /// What is booked as interest and fines on one kind of invoice of a year.
    func lateIncome(of year: Int, _ kind: InvoiceKind) throws(Problems) -> CentsSum
    /// What contributors owe by their invoices: what is open of each, less what is to their credit. Of all years.
    func owed() throws(Problems) -> CentsSum
    func balance(of contributor: DeclarantID, through day: CivilDate?) throws(Problems) -> CentsSum
    /// The bookings that touch a contributor's account, oldest first.
    func bookings(of contributor: DeclarantID) throws(Problems) -> [Booking]

    /// Postings in the order in which they were made.
    ///
    /// - Parameter days: those that count from these days on; `nil` for all.
    func journal(
        _ days: ClosedRange<CivilDate>?, after: JournalLine.Place?, limit: Int
    ) throws(Problems) -> [JournalLine]

    /// The movements of our accounts that were booked on some days, in the order of statements; `nil` for all. Charges
    /// are among them.
    func movements(_ days: ClosedRange<CivilDate>?) throws(Problems) -> [UnallocatedPayment]

    /// Whose the movements are, in the order in which it was decided.
    func allocations(_ days: ClosedRange<CivilDate>?) throws(Problems) -> [Allocation]

    /// Movements, or parts of them, that are no contributor's, in the order in which it was decided.
    func placements(_ days: ClosedRange<CivilDate>?) throws(Problems) -> [Placement]

    /// Everything that was said of one movement, oldest first.
    func entries(of key: TransactionKey) throws(Problems) -> [MovementEntry]
    /// What a movement brought in, as far as that stands, for what was given up of invoices.
    func recovered(by key: TransactionKey) throws(Problems) -> [InvoiceNumber: Cents]

    /// The reminders that were written of a year's invoices.
    func reminders(of year: Int) throws(Problems) -> [PaymentReminder]

    /// Documents of a series that were never put into the outbox, in order of their numbers.
    func unsent(
        _ series: InvoiceSeries, year: Int, after sequence: Int, limit: Int
    ) throws(Problems) -> [InvoiceNumber]

    /// A year's documents of which no mail was put into the outbox, in order of their numbers.
    func unmailed(year: Int) throws(Problems) -> [UnmailedDocument]

    /// What of a year's documents and reminders could not be delivered when it was last tried, the newest first.
    func undelivered(year: Int, limit: Int) throws(Problems) -> [DocumentDelivery]

    /// Where a document and its reminders are on their way, oldest first.
    func deliveries(of document: InvoiceNumber) throws(Problems) -> [DocumentDelivery]

    /// How many of a year's documents and reminders are how far.
    func deliverySums(of year: Int) throws(Problems) -> [DeliverySum]

    /// What a year's invoices amount to.
    func sums(of year: Int, _ kind: InvoiceKind) throws(Problems) -> InvoiceSums
}

/// What can be added to a year's money inside a transaction.
public protocol BillingWriting: BillingReading, StoreWriting {
    /// - Parameter audit: the entry that says that it happened; it is added first.
    func add(_ event: BillingEvent, audit: AuditHead) throws(Problems)

    /// A second time is no other.
    func keep(_ creditor: Creditor) throws(Problems)

    /// - Parameter audit: the entry that says that it was written; it is added first.
    func add(_ reminder: PaymentReminder, audit: AuditHead) throws(Problems)

    /// Puts something into the outbox. What is there already stays as it is.
    func add(_ sending: StoredSending) throws(Problems)
}

/// A movement of the bank and what of it is nobody's yet.
public struct UnallocatedPayment: Hashable, Sendable {
    public let key: TransactionKey
    public let transaction: BankTransaction
    /// With the movement's sign.
    public let left: Cents

    public init(key: TransactionKey, transaction: BankTransaction, left: Cents) {
        self.key = key
        self.transaction = transaction
        self.left = left
    }
}

/// How many of something that is sent are how far.
public struct DeliverySum: Hashable, Sendable {
    public let kind: StoredSending.Kind
    public let way: StoredSending.Way
    public let state: MailDelivery.State
    public let count: Int

    public init(kind: StoredSending.Kind, way: StoredSending.Way, state: MailDelivery.State, count: Int) {
        self.kind = kind
        self.way = way
        self.state = state
        self.count = count
    }
}

/// What the invoices of a year and a kind amount to.
public struct InvoiceSums: Hashable, Sendable {
    public var invoices = 0
    public var creditNotes = 0
    public var nothingDue = 0
    public var invoiced = CentsSum.zero
    public var credited = CentsSum.zero
    /// Interest and fines, on invoices that stand.
    public var charged = CentsSum.zero
    /// On invoices that stand.
    public var paid = CentsSum.zero
    public var writtenOff = CentsSum.zero
    public var exOfficio = CentsSum.zero
    /// What is still to be paid: the sum of what is open of each invoice.
    public var open = CentsSum.zero

    public init() {}
}
