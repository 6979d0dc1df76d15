import Billing
import Declarations
import Service
import Values

/// The journal and the movements of the bank.
extension MoneySheet {
    static func postings(
        _ office: BillingOffice, _ year: Int?, _ days: ClosedRange<CivilDate>?
    ) throws(Problems) -> TextSheet {
        var rows: [[Cell]] = []
        try office.eachJournalLine(days) { lines throws(Problems) in
            rows += lines.filter { year == nil || $0.year == year }.map(row)
        }
        return TextSheet(
            columns: [
                "booking", "line", "day", "contribution_year", "subject", "account", "contributor_kind", "contributor",
                "debit", "credit", "event", "by", "at", "reason",
            ], cells: rows)
    }

    /// A booking's number is its event's with its place in it: all lines of one add up to zero.
    private static func row(_ line: JournalLine) -> [Cell] {
        let amount = line.posting.amount
        return [
            .text("\(line.place.event)-\(line.place.position)"), .number(line.place.line), .day(line.day),
            line.year.map { .number($0) } ?? .empty, .text(line.subject), .text(line.posting.account.rawValue),
            .optional(line.posting.contributor?.kind.rawValue), .optional(line.posting.contributor?.description),
            amount > .zero ? .amount(amount) : .empty, amount > .zero ? .empty : .amount(Cents(-amount.count)),
            .text(line.kind.rawValue), .text(line.person), .text(line.at.description), .optional(line.reason),
        ]
    }

    static func payments(
        _ office: BillingOffice, _ days: ClosedRange<CivilDate>?
    ) throws(Problems) -> TextSheet {
        let rows = try office.movements(days).flatMap { movement -> [[Cell]] in
            let allocated =
                movement.allocations.map { row(movement.payment, $0) }
                + movement.placements.map { row(movement.payment, $0) }
            let left = movement.payment.left
            let isOurs = movement.payment.transaction.nature == .charges
            return allocated + (left != .zero || allocated.isEmpty ? [rest(movement.payment, isOurs: isOurs)] : [])
        }
        return TextSheet(
            columns: [
                "payment", "account", "booked_on", "value_on", "nature", "movement", "name", "other_account",
                "communication", "text", "allocated", "way", "contributor_kind", "contributor", "invoice", "refund",
            ], cells: rows)
    }

    private static func row(_ payment: UnallocatedPayment, _ allocation: Allocation) -> [Cell] {
        var (invoice, refund): (String?, String?) = (nil, nil)
        switch allocation.target {
        case .invoice(let number): invoice = number.description
        case .credit: break
        case .refund(let number): refund = String(number)
        }
        return head(payment) + [
            .amount(allocation.taken), .text(allocation.way.rawValue), .text(allocation.contributor.kind.rawValue),
            .text(allocation.contributor.description), .optional(invoice), .optional(refund),
        ]
    }

    private static func row(_ payment: UnallocatedPayment, _ placement: Placement) -> [Cell] {
        head(payment) + [
            .amount(placement.amount), .text(placement.purpose.rawValue), .empty, .empty, .empty, .empty,
        ]
    }

    /// What is nobody's yet, or the bank's.
    private static func rest(_ payment: UnallocatedPayment, isOurs: Bool) -> [Cell] {
        head(payment) + [
            .amount(payment.left), .text(isOurs ? "charges" : "unallocated"), .empty, .empty, .empty, .empty,
        ]
    }

    private static func head(_ payment: UnallocatedPayment) -> [Cell] {
        let one = payment.transaction
        return [
            .text(payment.key.description), .text(payment.key.account.text), .optional(one.bookedOn),
            .optional(one.valueOn), .text(one.nature.code), .amount(one.signed),
            .optional(one.counterparty.name), .optional(one.counterparty.account),
            .optional(one.communication?.description), .optional(one.text),
        ]
    }
}
