import Declarations
public import Values

/// One thing that an event of billing leaves behind. Facts are only added.
public enum BillingFact: Hashable, Sendable {
    case decision(YearDecision)
    case invoice(InvoiceRecord)
    case creditNote(CreditNoteRecord)
    case nothingDue(NothingDue)
    case lateCharge(LateCharge)
    case booking(Booking)
    case statement(BankStatement)
    case allocation(Allocation)
    /// Money that is no contributor's.
    case placement(Placement)
    case refund(Refund)
    /// Whether a refund is approved.
    case refundDecision(Int, isApproved: Bool)
    /// Refunds that went into a file for the bank.
    case sentRefunds(SentRefunds)

    /// What it says, field by field, the first of them what it is.
    public var fields: [String?] {
        switch self {
        case .decision(let decision): ["decision", decision.hash.description]
        case .invoice(let invoice): ["invoice"] + invoice.fields
        case .creditNote(let note): ["credit_note"] + note.fields
        case .nothingDue(let nothing):
            [
                "nothing_due", nothing.kind.rawValue, nothing.declaration.description, String(nothing.revision),
                String(nothing.standing),
            ]
        case .lateCharge(let charge): ["late_charge"] + charge.fields
        case .booking(let booking): ["booking"] + booking.fields
        case .statement(let statement): ["statement"] + statement.fields
        case .allocation(let allocation): ["allocation"] + allocation.fields
        case .placement(let placement):
            [
                "placement", placement.transaction.description, placement.purpose.rawValue,
                placement.amount.description,
            ]
        case .refund(let refund): ["refund"] + refund.fields
        case .refundDecision(let number, let isApproved): ["refund_decision", String(number), String(isApproved)]
        case .sentRefunds(let sent):
            ["refund_file", String(sent.number), sent.requestedOn.description, sent.creditor.description]
                + sent.refunds.map { String($0) }
        }
    }
}

extension InvoiceRecord {
    fileprivate var fields: [String?] {
        [
            number.description, declaration.description, String(revision), String(isExOfficio), String(standing),
            String(claim.lines.count), claim.lines.first.map(\.basis.text), total.description, issued.description,
            due.description, replaces?.description, creditor.description, tables,
        ]
    }
}

extension InvoiceLine.Basis {
    fileprivate var text: String {
        switch self {
        case .entities(let count, let cost): "\(count) × \(cost)"
        case .turnover(let base, let rate): "\(base) × \(rate)"
        }
    }
}

extension CreditNoteRecord {
    fileprivate var fields: [String?] {
        [
            number.description, credited.description, declaration.description, String(revision), total.description,
            issued.description, reason.rawValue, explanation, remaining.description,
        ]
    }
}

extension LateCharge {
    fileprivate var fields: [String?] {
        let base: [String?] =
            switch basis {
            case .interest(let rate, let open): [open.description, rate.description]
            case .fine: [nil, nil]
            }
        return [invoice.description, contributor.kind.rawValue, contributor.description, kind.rawValue] + base
            + [amount.description, String(isTakenBack), tables]
    }
}

extension Booking {
    fileprivate var fields: [String?] {
        [day.description, year.map { String($0) }, subject]
            + postings.flatMap { [$0.account.rawValue, $0.contributor?.description, $0.amount.description] }
    }
}

extension Allocation {
    fileprivate var fields: [String?] {
        let target =
            switch target {
            case .invoice(let number): number.description
            case .credit: "credit"
            case .refund(let number): "refund \(number)"
            }
        return [
            transaction?.description, contributor.kind.rawValue, contributor.description, target, amount.description,
            way.rawValue,
        ]
    }
}

extension Refund {
    /// What was asked; what became of it is a fact of its own.
    fileprivate var fields: [String?] {
        [
            String(number), contributor.kind.rawValue, contributor.description, amount.description, beneficiary,
            iban.text, bic?.text, reason,
        ]
    }
}

extension BankStatement {
    /// Everything that it says: a second one of the same name must say the same.
    public var hash: Fingerprint { Fingerprint(of: DelimitedFields.bytes(fields)) }

    fileprivate var fields: [String?] {
        [
            account.text, id, sequence.map { String($0) }, openedOn?.description, closedOn.description,
            opening.description, closing.description,
        ] + transactions.flatMap(\.fields)
    }
}

extension BankTransaction {
    fileprivate var fields: [String?] {
        [
            String(index), amount.description, direction.rawValue, status.rawValue, nature.code, nature.bankReason,
            bookedOn?.description, valueOn?.description, communication?.digits, otherReference, freeText,
            counterparty.name, counterparty.account, counterparty.bic, bankReference, endToEndID,
        ]
    }
}

extension BankTransaction.Nature {
    /// As it is kept.
    public var code: String {
        switch self {
        case .payment: "payment"
        case .reversal: "reversal"
        case .returned: "returned"
        case .charges: "charges"
        }
    }

    /// The bank's reason of a return.
    public var bankReason: String? {
        switch self {
        case .returned(let reason): reason
        case .payment, .reversal, .charges: nil
        }
    }

    public init?(code: String, reason: String?) {
        switch code {
        case "payment": self = .payment
        case "reversal": self = .reversal
        case "returned": self = .returned(reason: reason)
        case "charges": self = .charges
        default: return nil
        }
    }
}
