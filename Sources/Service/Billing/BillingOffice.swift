import Audit
public import Billing
import Declarations
public import Law
import Rules
public import Values

/// Where a contribution year's money is decided, invoiced, received and given back: every use case, on a store that
/// only adds. Whoever calls has asked who may (`AccessAction`); here only the agency acts.
public struct BillingOffice: Sendable {
    public let declarations: DeclarationOffice
    public let store: any BillingStore
    let clock: any Clock

    /// - Parameter store: the one that the declarations are in.
    public init(declarations: DeclarationOffice, store: any BillingStore) {
        self.declarations = declarations
        self.store = store
        clock = declarations.clock
    }

    public var book: Lawbook { declarations.book }
    public var today: CivilDate { clock.now().day }

    /// Who invoices on a day.
    ///
    /// - Throws: `law.figure-unknown` where the tables do not say.
    public func creditor(on day: CivilDate) throws(Problems) -> Creditor {
        guard let record = book.creditor.value(on: day)?.value else {
            throw Problems([Problem(.lawFigureUnknown, ["concept": "creditor", "year": String(day.year)])])
        }
        return Creditor(record)
    }

    /// - Throws: `life.role` for anyone but the agency.
    func checkAgency(_ request: FilingRequest, _ kind: BillingEvent.Kind) throws(Problems) {
        guard request.author.role == .agency else {
            throw Problems([Problem(.lifeRole, ["event": kind.rawValue, "role": LifeRole.agency.rawValue])])
        }
    }

    /// Writes down what happened: audit entry, event and facts, in the transaction at hand.
    @discardableResult
    func record(
        _ kind: BillingEvent.Kind, _ subject: String, _ facts: [BillingFact], reason: String? = nil,
        by request: FilingRequest, at now: Instant, in store: any BillingWriting
    ) throws(Problems) -> BillingEvent {
        let event = BillingEvent(
            number: try store.newestBillingEvent() + 1, kind: kind, subject: subject, facts: facts, reason: reason,
            author: request.author, at: now)
        let head = try store.auditHead()
        let entry = AuditEntry(
            sequence: head.sequence + 1, at: now, person: request.author.person, role: request.author.role.rawValue,
            onBehalfOf: request.author.onBehalfOf, action: kind.rawValue, subject: subject, before: nil,
            after: event.hash, grounds: nil, requestID: request.id, previous: head.hash)
        try store.add(entry)
        try store.add(event, audit: AuditHead(entry))
        return event
    }
}
