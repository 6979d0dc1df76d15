import Billing
import Values

extension YearDecision {
    var cells: [SQLValue] {
        [
            .integer(year), .integer(number), .text(step.rawValue), budget.map { .integer($0.count) } ?? .null,
            figures.map { .integer($0.costPerEntity.count) } ?? .null, figures.map { .integer($0.rate.units) } ?? .null,
            deadline.map { .text($0.description) } ?? .null,
        ]
    }
}

extension InvoiceRecord {
    /// In the order of `Table.invoiceContent`.
    var cells: [SQLValue] {
        let (base, unit): (Int64, Int64) =
            switch claim.lines.first?.basis {
            case .entities(let count, let cost): (Int64(count), cost.count)
            case .turnover(let base, let rate): (base.count, rate.units)
            case nil: (0, 0)
            }
        return number.cells + [
            .integer(revision), .integer(isExOfficio ? 1 : 0), .integer(standing), .integer(base), .integer(unit),
            .integer(total.count), .text(issued.description), .text(due.description),
            replaces.map { .integer($0.sequence) } ?? .null, .bytes(creditor.bytes), .text(tables),
        ]
    }
}

extension CreditNoteRecord {
    /// In the order of `Table.creditNoteContent`.
    var cells: [SQLValue] {
        [
            .integer(number.year), .integer(number.sequence), .text(credited.series.rawValue),
            .integer(credited.sequence), .integer(revision), .integer(total.count), .text(issued.description),
            .text(reason.rawValue), .text(explanation), .integer(remaining.count),
        ]
    }
}

extension LateCharge {
    /// In the order of `Table.lateChargeContent`.
    var cells: [SQLValue] {
        let base: [SQLValue] =
            switch basis {
            case .interest(let rate, let open): [.integer(open.count), .integer(rate.units)]
            case .fine: [.null, .null]
            }
        return invoice.cells + [.text(kind.rawValue)] + base
            + [.integer(amount.count), .integer(isTakenBack ? 1 : 0), .text(tables)]
    }
}

extension BankTransaction {
    /// In the order of `Table.bankTransactionContent`.
    var cells: [SQLValue] {
        [
            .integer(index), .integer(amount.count), .text(direction.rawValue), .text(status.rawValue),
            .text(nature.code), .text(nature.bankReason), .text(bookedOn?.description), .text(valueOn?.description),
            .text(communication?.digits), .text(otherReference), .text(freeText), .text(counterparty.name),
            .text(counterparty.account), .text(counterparty.bic), .text(bankReference), .text(endToEndID),
        ]
    }
}

extension Allocation {
    /// In the order of `Table.allocationContent`.
    var cells: [SQLValue] {
        let place: [SQLValue] = transaction?.cells ?? [.null, .null, .null]
        let invoice: [SQLValue]
        var refund = SQLValue.null
        switch target {
        case .invoice(let number): invoice = number.cells
        case .credit: invoice = [.null, .null, .null]
        case .refund(let number):
            invoice = [.null, .null, .null]
            refund = .integer(number)
        }
        return place + invoice + [refund, .integer(amount.count), .text(way.rawValue)]
    }
}
