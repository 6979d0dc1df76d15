public import Billing
import Declarations
public import Values

/// What became of a statement that was imported.
public struct StatementOutcome: Hashable, Sendable {
    public let statement: String
    /// Whether it was there before: nothing happened then.
    public let isRepeated: Bool
    /// What stood on the account before, where this is its first statement: it is booked too.
    public let opening: Cents?
    public let booked: Int
    /// Movements of which all is somebody's, or the bank's own.
    public let matched: Int
    public let allocations: [Allocation]

    public init(
        statement: String, isRepeated: Bool, opening: Cents? = nil, booked: Int, matched: Int,
        allocations: [Allocation]
    ) {
        self.statement = statement
        self.isRepeated = isRepeated
        self.opening = opening
        self.booked = booked
        self.matched = matched
        self.allocations = allocations
    }
}

extension BillingOffice {
    /// Imports a statement of our account, once: what a structured communication or the name of a transfer of ours
    /// makes certain is allocated, the rest waits for a person. What stood on the account before its first statement is
    /// booked with that one.
    ///
    /// - Throws: `statement.account`, `statement.balance`, `statement.gap`, `statement.differs`,
    ///   `statement.in-future`.
    public func importStatement(
        _ statement: BankStatement, by request: FilingRequest
    ) throws(Problems) -> StatementOutcome {
        try importStatements([statement], by: request)[0]
    }

    /// Imports statements that came together, in their order: all of them, or nothing where one is refused.
    ///
    /// - Returns: what became of each.
    /// - Throws: as for one.
    public func importStatements(
        _ statements: [BankStatement], by request: FilingRequest
    ) throws(Problems) -> [StatementOutcome] {
        try checkAgency(request, .importStatement)
        let now = clock.now()
        let creditor = try creditor(on: now.day)
        for statement in statements { try check(statement, creditor, today: now.day) }
        return try store.writeBilling { (store) throws(Problems) in
            try statements.map { (statement) throws(Problems) in
                try take(statement, by: request, at: now, in: store)
            }
        }
    }

    private func take(
        _ statement: BankStatement, by request: FilingRequest, at now: Instant, in store: any BillingWriting
    ) throws(Problems) -> StatementOutcome {
        if let before = try store.statement(statement.id, of: statement.account) {
            guard before.hash == statement.hash else {
                throw Problems([Problem(.statementDiffers, ["id": statement.id])])
            }
            return StatementOutcome(
                statement: statement.id, isRepeated: true, booked: 0, matched: 0, allocations: [])
        }
        try checkFollows(statement, in: store)
        return try book(statement, by: request, at: now, in: store)
    }

    private func check(_ statement: BankStatement, _ creditor: Creditor, today: CivilDate) throws(Problems) {
        guard statement.account == creditor.iban else {
            let details = ["account": statement.account.grouped, "expected": creditor.iban.grouped]
            throw Problems([Problem(.statementAccount, details)])
        }
        try checkPast(statement, today: today)
        let expected = CentsSum(statement.opening) + statement.booked
        guard expected == CentsSum(statement.closing) else {
            throw Problems([
                Problem(
                    .statementBalance,
                    [
                        "opening": statement.opening.description, "booked": statement.booked.description,
                        "expected": expected.description, "closing": statement.closing.description,
                    ])
            ])
        }
    }

    /// Nothing is booked on a day that is still to come: balances as of today would say what nobody paid yet.
    private func checkPast(_ statement: BankStatement, today: CivilDate) throws(Problems) {
        // Of such a statement, its movements say nothing more.
        guard statement.closedOn <= today else { throw Problems([inFuture(statement.id, statement.closedOn)]) }
        var problems = Problems()
        for transaction in statement.transactions where transaction.status == .booked {
            guard problems.listed.count < BillingOffice.mostFutureDays, let day = transaction.bookedOn, day > today
            else { continue }
            problems.add(inFuture("\(statement.id)/\(transaction.index)", day))
        }
        if !problems.isEmpty { throw problems }
    }

    /// Nobody reads more of them.
    private static let mostFutureDays = 20

    /// - Parameter name: of a statement, or of a movement in one.
    private func inFuture(_ name: String, _ day: CivilDate) -> Problem {
        Problem(.statementInFuture, at: Place(field: name), ["id": name, "day": day.description])
    }

    /// No statement is missing before this one.
    private func checkFollows(_ statement: BankStatement, in store: any BillingReading) throws(Problems) {
        guard let previous = try store.newestStatement(of: statement.account),
            previous.closing != statement.opening || statement.isFarther(thanNextAfter: previous)
        else { return }
        throw Problems([
            Problem(
                .statementGap,
                [
                    "opening": statement.opening.description, "previous": previous.closing.description,
                    "id": previous.id,
                ])
        ])
    }

    private func book(
        _ statement: BankStatement, by request: FilingRequest, at now: Instant, in store: any BillingWriting
    ) throws(Problems) -> StatementOutcome {
        let items = try items(namedIn: statement, in: store)
        var credits: [DeclarantID: Cents] = [:]
        if statement.transactions.contains(where: { $0.nature == .reversal }) {
            for item in items where credits[item.contributor] == nil {
                credits[item.contributor] = try store.credit(of: item.contributor)
            }
        }
        var matching = PaymentMatching(
            items: items, refunds: try store.refunds(.approved), credits: credits, transfers: try store.transfers())
        let isFirst = try store.newestStatement(of: statement.account) == nil
        let opening = isFirst ? Booking(openingOf: statement) : nil
        var facts: [BillingFact] = [.statement(statement)]
        if let opening { facts.append(.booking(opening)) }
        var allocations: [Allocation] = []
        var matched = 0
        let booked = statement.transactions.filter { $0.status == .booked }
        for transaction in booked {
            let key = TransactionKey(account: statement.account, statement: statement.id, index: transaction.index)
            let day = transaction.bookedOn ?? statement.closedOn
            facts.append(.booking(Booking(transaction, day: day, subject: key.description)))
            let found = matching.allocate(transaction, key)
            matched += found.isEmpty && transaction.nature != .charges ? 0 : 1
            allocations += found
            for allocation in found { facts += allocation.facts(on: day, key.description) }
        }
        try record(.importStatement, statement.id, facts, by: request, at: now, in: store)
        return StatementOutcome(
            statement: statement.id, isRepeated: false, opening: opening == nil ? nil : statement.opening,
            booked: booked.count, matched: matched, allocations: allocations)
    }

    /// The invoices that communications name, and those that stand in their place.
    private func items(
        namedIn statement: BankStatement, in store: any BillingReading
    ) throws(Problems) -> [OpenItem] {
        var items: [InvoiceNumber: OpenItem] = [:]
        for transaction in statement.transactions {
            var next = transaction.communication.flatMap { InvoiceNumber($0) }
            while let number = next, items[number] == nil, let item = try store.item(number) {
                items[number] = item
                next = item.replacement
            }
        }
        return Array(items.values)
    }
}
