import Billing
import Declarations
import Service
import Values

/// What rows of a year's money mean.
extension RowReader {
    mutating func cents() throws(BrokenRow) -> Cents { Cents(try integer()) }

    mutating func day() throws(BrokenRow) -> CivilDate {
        guard let day = CivilDate(try text()) else { throw BrokenRow() }
        return day
    }

    mutating func optionalDay() throws(BrokenRow) -> CivilDate? {
        guard let text = try optionalText() else { return nil }
        guard let day = CivilDate(text) else { throw BrokenRow() }
        return day
    }

    mutating func declarantID() throws(BrokenRow) -> DeclarantID {
        let kind = try code(DeclarantID.Kind.self)
        guard let declarant = DeclarantID(kind, try text()) else { throw BrokenRow() }
        return declarant
    }

    mutating func invoiceNumber() throws(BrokenRow) -> InvoiceNumber {
        let (year, series) = (try int(), try code(InvoiceSeries.self))
        guard let number = InvoiceNumber(series, year: year, sequence: try int()) else { throw BrokenRow() }
        return number
    }

    mutating func decision() throws(BrokenRow) -> YearDecision {
        let (year, number) = (try int(), try int())
        let step = try code(YearStep.self)
        let budget = try optionalInteger().map { Cents($0) }
        let cost = try optionalInteger()
        let rate = try optionalInteger()
        let figures = cost.flatMap { cost in
            rate.map { YearFigures(costPerEntity: Cents(cost), rate: Percentage(units: $0)) }
        }
        let deadline = try optionalDay()
        let reason = try optionalText()
        return YearDecision(
            year: year, number: number, step: step, budget: budget, figures: figures, deadline: deadline,
            reason: reason, author: try author(), at: try instant())
    }

    mutating func invoice() throws(BrokenRow) -> InvoiceRecord {
        let key = try key()
        let number = try invoiceNumber()
        let (revision, isExOfficio, standing) = (try int(), try flag(), try int())
        let (base, unit, amount) = (try integer(), try integer(), try cents())
        let (issued, due) = (try day(), try day())
        let replaced = try optionalInteger()
        let creditor = try fingerprint()
        guard let kind = InvoiceKind(series: number.series) else { throw BrokenRow() }
        let basis: InvoiceLine.Basis =
            switch kind {
            case .activity: .entities(Int(truncatingIfNeeded: base), costPerEntity: Cents(unit))
            case .levy: .turnover(Cents(base), rate: Percentage(units: unit))
            }
        return InvoiceRecord(
            number: number, declaration: key, revision: revision, isExOfficio: isExOfficio, standing: standing,
            claim: Claim(kind: kind, line: InvoiceLine(basis: basis, amount: amount)), issued: issued, due: due,
            replaces: replaced.flatMap {
                InvoiceNumber(number.series, year: number.year, sequence: Int(truncatingIfNeeded: $0))
            }, creditor: creditor, tables: try text())
    }

    mutating func creditNote() throws(BrokenRow) -> CreditNoteRecord {
        let key = try key()
        let (year, sequence) = (try int(), try int())
        let (series, credited) = (try code(InvoiceSeries.self), try int())
        guard let number = InvoiceNumber(.creditNote, year: year, sequence: sequence),
            let invoice = InvoiceNumber(series, year: year, sequence: credited)
        else { throw BrokenRow() }
        let (revision, total, issued) = (try int(), try cents(), try day())
        let (reason, explanation) = (try code(CreditNote.Reason.self), try optionalText())
        return CreditNoteRecord(
            number: number, credited: invoice, declaration: key, revision: revision, total: total, issued: issued,
            reason: reason, explanation: explanation, remaining: try cents())
    }

    mutating func item() throws(BrokenRow) -> OpenItem {
        let (contributor, name) = (try declarantID(), try text())
        let number = try invoiceNumber()
        let (issued, due) = (try day(), try day())
        let (total, charged) = (try cents(), try cents())
        let (paid, writtenOff, isCredited) = (try cents(), try cents(), try flag())
        let replacement = try optionalInteger().flatMap {
            InvoiceNumber(number.series, year: number.year, sequence: Int(truncatingIfNeeded: $0))
        }
        return OpenItem(
            invoice: number, contributor: contributor, name: name, issued: issued, due: due, total: total,
            charged: charged, paid: paid, writtenOff: writtenOff, isCredited: isCredited, replacement: replacement)
    }

    mutating func lateCharge() throws(BrokenRow) -> LateCharge {
        let (contributor, number) = (try declarantID(), try invoiceNumber())
        let kind = try code(LateCharge.Kind.self)
        let (base, rate) = (try optionalInteger(), try optionalInteger())
        let basis: LateCharge.Basis
        switch (kind, base, rate) {
        case (.interest, let base?, let rate?): basis = .interest(Percentage(units: rate), on: Cents(base))
        case (.fine, nil, nil): basis = .fine
        case (.interest, _, _), (.fine, _, _): throw BrokenRow()
        }
        let (amount, isTakenBack) = (try cents(), try flag())
        return LateCharge(
            invoice: number, contributor: contributor, basis: basis, amount: amount, isTakenBack: isTakenBack,
            tables: try text())
    }

    /// Without the refunds that are in it.
    mutating func sentRefunds() throws(BrokenRow) -> SentRefunds {
        let (number, day, creditor) = (try int(), try day(), try fingerprint())
        return SentRefunds(
            number: number, requestedOn: day, creditor: creditor, refunds: [], author: try author(),
            at: try instant())
    }

    mutating func iban() throws(BrokenRow) -> IBAN {
        guard let account = try? IBAN(try text()) else { throw BrokenRow() }
        return account
    }

    mutating func bankStatement(
        _ transactions: (IBAN, String) throws(BrokenRow) -> [BankTransaction] = { _, _ in [] }
    ) throws(BrokenRow) -> BankStatement {
        let (account, id) = (try iban(), try text())
        let sequence = try optionalInteger().map { Int(truncatingIfNeeded: $0) }
        let (openedOn, closedOn) = (try optionalDay(), try day())
        return BankStatement(
            account: account, id: id, sequence: sequence, openedOn: openedOn, closedOn: closedOn,
            opening: try cents(), closing: try cents(), transactions: try transactions(account, id))
    }

    mutating func bankTransaction() throws(BrokenRow) -> BankTransaction {
        let (index, amount) = (try int(), try cents())
        let direction = try code(BankTransaction.Direction.self)
        let status = try code(BankTransaction.Status.self)
        guard let nature = BankTransaction.Nature(code: try text(), reason: try optionalText()) else {
            throw BrokenRow()
        }
        let (bookedOn, valueOn) = (try optionalDay(), try optionalDay())
        let communication = try optionalText().map { text throws(BrokenRow) in
            guard let communication = try? StructuredCommunication(text) else { throw BrokenRow() }
            return communication
        }
        let (other, free) = (try optionalText(), try optionalText())
        let counterparty = BankTransaction.Counterparty(
            name: try optionalText(), account: try optionalText(), bic: try optionalText())
        return BankTransaction(
            index: index, amount: amount, direction: direction, status: status, nature: nature, bookedOn: bookedOn,
            valueOn: valueOn, communication: communication, otherReference: other, freeText: free,
            counterparty: counterparty, bankReference: try optionalText(), endToEndID: try optionalText())
    }

    mutating func payment() throws(BrokenRow) -> UnallocatedPayment {
        let (account, statement) = (try iban(), try text())
        let transaction = try bankTransaction()
        return UnallocatedPayment(
            key: TransactionKey(account: account, statement: statement, index: transaction.index),
            transaction: transaction, left: try cents())
    }

    mutating func refund() throws(BrokenRow) -> Refund {
        let (number, contributor, amount) = (try int(), try declarantID(), try cents())
        let (beneficiary, iban) = (try text(), try iban())
        let bic = try optionalText().flatMap { BIC($0) }
        let reason = try optionalText() ?? ""
        let (asker, state) = (try author(), try code(Refund.State.self))
        return Refund(
            number: number, contributor: contributor, amount: amount, beneficiary: beneficiary, iban: iban, bic: bic,
            reason: reason, askedBy: asker, state: state, decision: try refundDecision())
    }

    private mutating func refundDecision() throws(BrokenRow) -> Refund.Decision? {
        guard let person = try optionalText() else { return nil }
        let (role, organisation) = (try code(LifeRole.self), try optionalText())
        let at = try instant()
        return Refund.Decision(
            author: Author(person: person, role: role, onBehalfOf: organisation), at: at, reason: try optionalText())
    }

    mutating func allocation() throws(BrokenRow) -> Allocation {
        let contributor = try declarantID()
        var key: TransactionKey?
        let (account, statement, index) = (try optionalText(), try optionalText(), try optionalInteger())
        if let account, let statement, let index {
            guard let iban = try? IBAN(account) else { throw BrokenRow() }
            key = TransactionKey(account: iban, statement: statement, index: Int(truncatingIfNeeded: index))
        }
        let (year, series, sequence) = (
            try optionalInteger(), try optionalCode(InvoiceSeries.self), try optionalInteger()
        )
        let refund = try optionalInteger()
        var target = refund.map { Allocation.Target.refund(Int(truncatingIfNeeded: $0)) } ?? .credit
        if let year, let series, let sequence {
            guard
                let number = InvoiceNumber(
                    series, year: Int(truncatingIfNeeded: year), sequence: Int(truncatingIfNeeded: sequence))
            else { throw BrokenRow() }
            target = .invoice(number)
        }
        return Allocation(
            transaction: key, contributor: contributor, target: target, amount: try cents(),
            way: try code(Allocation.Way.self))
    }
}
