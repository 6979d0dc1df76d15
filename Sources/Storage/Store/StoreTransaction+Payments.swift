import Billing
import Declarations
import Service
import Values

extension StoreTransaction {
    func statement(_ id: String, of account: IBAN) throws(Problems) -> BankStatement? {
        let place: [SQLValue] = [.text(account.text), .text(id)]
        let transactions = try all(Selection.bankTransactions, place, id) { row throws(BrokenRow) in
            try row.bankTransaction()
        }
        return try all(Selection.bankStatement, place, id) { row throws(BrokenRow) in
            try row.bankStatement { _, _ in transactions }
        }.first
    }

    func newestStatement(of account: IBAN) throws(Problems) -> BankStatement? {
        try all(Selection.newestStatement, [.text(account.text)], "statement") { row throws(BrokenRow) in
            try row.bankStatement()
        }.first
    }

    func statements(after count: Int, limit: Int) throws(Problems) -> [TakenStatement] {
        try all(Selection.takenStatements, [.integer(limit), .integer(count)], "statement") { row throws(BrokenRow) in
            let statement = try row.bankStatement()
            let (booked, waited, waiting) = (try row.int(), try row.int(), try row.int())
            return TakenStatement(
                statement: statement, booked: booked, matched: booked - waited, waiting: waiting,
                author: try row.author(), at: try row.instant())
        }
    }

    func statementCount() throws(Problems) -> Int {
        try integer(Selection.statementCount, []).map { Int($0) } ?? 0
    }

    func unallocated(after key: TransactionKey?, limit: Int) throws(Problems) -> [UnallocatedPayment] {
        let place: [SQLValue] = key.map { [.integer($0.index), .text($0.account.text), .text($0.statement)] } ?? []
        let selection = key == nil ? Selection.unallocated : Selection.unallocatedAfter
        return try all(selection, place + [.integer(limit)], "payment") { row throws(BrokenRow) in try row.payment() }
    }

    func payment(_ key: TransactionKey) throws(Problems) -> UnallocatedPayment? {
        try all(Selection.payment, key.cells, key.description) { row throws(BrokenRow) in try row.payment() }.first
    }

    func payments(of number: InvoiceNumber) throws(Problems) -> [ReceivedPayment] {
        try all(Selection.paymentsOfInvoice, number.cells, number.description) { row throws(BrokenRow) in
            let (booked, author) = (try row.optionalDay(), try row.author())
            let (decided, reason) = (try row.instant().day, try row.optionalText())
            return ReceivedPayment(
                day: booked ?? decided, amount: try row.cents(), way: try row.code(Allocation.Way.self),
                author: author, reason: reason)
        }
    }

    func credit(of contributor: DeclarantID) throws(Problems) -> Cents {
        Cents(try integer(Selection.credit, contributor.cells) ?? 0)
    }

    func refunds(_ state: Refund.State?) throws(Problems) -> [Refund] {
        let all = try all("\(Selection.refunds) ORDER BY f.number", [], "refund") { row throws(BrokenRow) in
            try row.refund()
        }
        return state.map { state in all.filter { $0.state == state } } ?? all
    }

    func refund(_ number: Int) throws(Problems) -> Refund? {
        try all("\(Selection.refunds) WHERE f.number = ?", [.integer(number)], "refund") { row throws(BrokenRow) in
            try row.refund()
        }.first
    }

    func transfers() throws(Problems) -> [String: TransferCount] {
        let rows = try all(Selection.transfers, [.text("\(Refund.endToEndStart)%")], "payment") {
            row throws(BrokenRow) in
            (try row.text(), TransferCount(out: try row.int(), back: try row.int()))
        }
        var transfers = Dictionary(rows) { first, _ in first }
        let confirmed = try all(Selection.confirmedTransfers, [], "payment") { row throws(BrokenRow) in
            (Refund.endToEndID(of: try row.int()), try row.int(), try row.optionalText())
        }
        for (name, count, said) in confirmed where said != name {
            transfers[name] = (transfers[name] ?? TransferCount()).confirmed(count)
        }
        return transfers
    }

    func sentRefunds() throws(Problems) -> [SentRefunds] {
        let heads = try all("\(Selection.sentRefunds) ORDER BY f.number", [], "refund_file") { row throws(BrokenRow) in
            try row.sentRefunds()
        }
        return try heads.map { head throws(Problems) in try filled(head) }
    }

    /// The same with the refunds that are in it.
    func filled(_ head: SentRefunds) throws(Problems) -> SentRefunds {
        let refunds = try all(Selection.refundsInFile, [.integer(head.number)], "refund_file") {
            row throws(BrokenRow) in try row.int()
        }
        return SentRefunds(
            number: head.number, requestedOn: head.requestedOn, creditor: head.creditor, refunds: refunds,
            author: head.author, at: head.at)
    }

    func balances(through day: CivilDate?) throws(Problems) -> [LedgerAccount: CentsSum] {
        let rows = try all(Selection.balances, [.text(day?.description ?? "~")], "ledger") { row throws(BrokenRow) in
            (try row.code(LedgerAccount.self), CentsSum(try row.cents()))
        }
        return Dictionary(rows) { $0 + $1 }
    }

    func income(of year: Int, _ kind: InvoiceKind) throws(Problems) -> CentsSum {
        let place: [SQLValue] = [.text(LedgerAccount.income(of: kind).rawValue), .integer(year)]
        return CentsSum(Cents(try integer(Selection.income, place) ?? 0))
    }

    func lateIncome(of year: Int, _ kind: InvoiceKind) throws(Problems) -> CentsSum {
        let place: [SQLValue] = [.integer(year), .text("\(year)-\(kind.series.rawValue)-%")]
        return CentsSum(Cents(try integer(Selection.lateIncome, place) ?? 0))
    }

    func owed() throws(Problems) -> CentsSum {
        CentsSum(Cents(try integer(Selection.owed, []) ?? 0)) - (try creditsHeld())
    }

    func balance(of contributor: DeclarantID, through day: CivilDate?) throws(Problems) -> CentsSum {
        let place = contributor.cells + [.text(day?.description ?? "~")]
        return CentsSum(Cents(try integer(Selection.balanceOfContributor, place) ?? 0))
    }

    func bookings(of contributor: DeclarantID) throws(Problems) -> [Booking] {
        try bookings(Selection.bookingsOfContributor, contributor.cells).map(\.booking)
    }

    /// Bookings with the event and the place in it that they have.
    func bookings(
        _ statement: String, _ arguments: [SQLValue]
    ) throws(Problems) -> [(position: Int, booking: Booking)] {
        let rows = try all(statement, arguments, "ledger") { row throws(BrokenRow) in try PostingRow(&row) }
        var found: [(position: Int, booking: Booking)] = []
        var rest = rows[...]
        while let first = rest.first {
            let own = rest.prefix { $0.event == first.event && $0.position == first.position }
            rest = rest.dropFirst(own.count)
            guard
                let booking = Booking(
                    day: first.day, year: first.year, subject: first.subject, postings: own.map(\.posting))
            else { throw damaged("ledger") }
            found.append((first.position, booking))
        }
        return found
    }
}

/// A posting with what all postings of its booking have in common.
private struct PostingRow {
    let event: Int
    let position: Int
    let day: CivilDate
    let year: Int?
    let subject: String
    let posting: Posting

    init(_ row: inout RowReader) throws(BrokenRow) {
        (event, position) = (try row.int(), try row.int())
        day = try row.day()
        year = try row.optionalInteger().map { Int(truncatingIfNeeded: $0) }
        subject = try row.text()
        let account = try row.code(LedgerAccount.self)
        let (kind, identifier) = (try row.optionalText(), try row.optionalText())
        var contributor: DeclarantID?
        if let kind, let identifier {
            contributor = DeclarantID.Kind(rawValue: kind).flatMap { DeclarantID($0, identifier) }
            guard contributor != nil else { throw BrokenRow() }
        }
        posting = Posting(account, of: contributor, try row.cents())
    }
}

extension DeclarantID {
    /// Kind and number.
    var cells: [SQLValue] { [.text(kind.rawValue), .text(description)] }
}

extension TransactionKey {
    /// Account, statement and number.
    var cells: [SQLValue] { [.text(account.text), .text(statement), .integer(index)] }
}
