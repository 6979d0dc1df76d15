import Audit
import Billing
import Declarations
import Exchange
import Law
import Service
import Storage
import Values

/// One of the two offices that live through the same years: on a database of its own, with a clock that stands.
struct YearsDesk {
    let place: ScratchDatabase
    let store: any DeclarationDatabase
    let clock: SettableClock
    let office: BillingOffice

    init(_ backend: Backend, key: SealingKey, at start: Instant) throws {
        place = try ScratchDatabase(backend)
        store = try place.open()
        clock = SettableClock(start)
        let declarations = DeclarationOffice(
            book: try BillingYear.book(LateChargeTests.known), store: store, clock: clock, receipts: ReceiptJSON(),
            key: key,
            program: "medlevy test")
        office = BillingOffice(declarations: declarations, store: store)
    }

    static func request(_ role: LifeRole = .agency, person: String = "Finn Proefgeld") -> FilingRequest {
        FilingRequest(author: Author(person: person, role: role), id: "years")
    }

    // MARK: Declarations

    func submit(_ declarations: [Declaration]) throws(Problems) -> [Told] {
        var told: [Told] = []
        var terms = FilingTerms()
        terms.isBatch = true
        try office.declarations.submit(handedIn(declarations), terms, by: Self.request(.actor)) {
            told.append(Told($0))
        }
        return told
    }

    func setExOfficio(_ declarations: [Declaration]) throws(Problems) -> [Told] {
        var told: [Told] = []
        try office.declarations.setExOfficio(
            handedIn(declarations), reason: "FPS Finance", by: Self.request()
        ) { told.append(Told($0)) }
        return told
    }

    private func handedIn(_ declarations: [Declaration]) -> [HandedIn] {
        declarations.enumerated().map { HandedIn(number: $0 + 1, declaration: PlacedDeclaration($1)) }
    }

    func newest(_ key: DeclarationKey) throws -> Revision? {
        try store.read { (store) throws(Problems) in try store.history(of: key)?.newest }
    }

    // MARK: Money

    /// Reads a file as it came from the bank, and takes it in.
    func take(_ file: StatementBytes) throws(Problems) -> [StatementOutcome] {
        try office.importStatements(StatementFile.read(file.bytes, file: file.name), by: Self.request())
    }

    /// The file of transfers for the bank, read back before it goes there.
    func refundFile(_ numbers: [Int], isNew: Bool) throws(Problems) -> RefundSummary {
        let sent = try office.sendRefunds(numbers, requestedOn: clock.now().day, by: Self.request())
        let batch = try office.refundBatch(ofFile: sent.number)
        return try RefundSummary(RefundFile.bytes(batch, isNew ? .ninth : .third), file: "refunds.xml")
    }

    func read<Result>(
        _ work: (any BillingReading) throws(Problems) -> Result
    ) throws(Problems) -> Result { try store.readBilling(work) }
}

/// A file that a bank sends.
struct StatementBytes {
    let name: String
    let bytes: [UInt8]
}
