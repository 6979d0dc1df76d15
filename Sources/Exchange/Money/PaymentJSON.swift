public import Billing
import Declarations
public import Service
public import Values

/// Payments, refunds and the ledger as programs read them.
public enum PaymentJSON {
    /// What became of a statement.
    public static func value(_ outcome: StatementOutcome) -> JSONValue {
        .object([
            ("statement", .text(outcome.statement)), ("repeated", .flag(outcome.isRepeated)),
            ("opening_cents", outcome.opening.map { .cents($0) } ?? .null),
            ("movements", .count(outcome.booked)), ("matched", .count(outcome.matched)),
            ("waiting", .count(outcome.booked - outcome.matched)),
            ("allocations", .list(outcome.allocations.map(value))),
        ])
    }

    /// A movement that is nobody's yet, with what a person may confirm of it.
    public static func value(_ proposed: ProposedPayment) -> JSONValue {
        let transaction = proposed.payment.transaction
        return .object(
            members(proposed.payment) + [
                ("booked_on", .optional(transaction.bookedOn?.description)),
                ("amount_cents", .cents(transaction.signed)),
                ("name", .optional(transaction.counterparty.name)), ("text", .optional(transaction.text)),
                ("communication", .optional(transaction.communication?.description)),
                ("proposals", .list(proposed.proposals.map(value))),
                ("remark", .optional(proposed.remark?.kind.rawValue)),
                ("refund", .optional(proposed.remark?.refund.name)),
            ])
    }

    public static func members(_ payment: UnallocatedPayment) -> [(String, JSONValue)] {
        [("payment", .text(payment.key.description)), ("left_cents", .cents(payment.left))]
    }

    /// A movement that names the invoice that it pays.
    public static func value(_ named: NamedPayment) -> JSONValue {
        .object(
            members(named.payment) + [
                ("invoice", .text(named.item.invoice.description)),
                ("contributor", .text(named.item.contributor.named)), ("name", .text(named.item.name)),
            ])
    }

    /// What became of movements that were confirmed together.
    public static func value(_ outcome: NamedOutcome) -> JSONValue {
        .object([
            ("confirmed", .count(outcome.confirmed)), ("amount_cents", .cents(outcome.amount)),
            ("done_before", .count(outcome.done)),
            ("changed", .list(outcome.changed.map { .text($0.key.description) })),
        ])
    }

    private static func value(_ proposal: PaymentProposal) -> JSONValue {
        .object([
            ("ground", .text(proposal.ground.code)), ("allocations", .list(proposal.allocations.map(value))),
            ("recovered_cents", .cents(proposal.recovered)),
        ])
    }

    private static func value(_ allocation: Allocation) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("contributor", .text(allocation.contributor.named)), ("amount_cents", .cents(allocation.amount)),
            ("way", .text(allocation.way.rawValue)),
        ]
        switch allocation.target {
        case .invoice(let number): members.append(("invoice", .text(number.description)))
        case .credit: members.append(("invoice", .null))
        case .refund(let number): members.append(("refund", .count(number)))
        }
        return .object(members)
    }

    /// A refund, and how far it is.
    public static func value(_ standing: RefundStanding) -> JSONValue {
        .object(
            members(standing.refund) + [
                ("stage", .text(standing.stage.rawValue)), ("file", .optional(standing.file)),
            ])
    }

    public static func value(_ refund: Refund) -> JSONValue { .object(members(refund)) }

    private static func members(_ refund: Refund) -> [(String, JSONValue)] {
        [
            ("number", .count(refund.number)), ("refund", .text(refund.name)),
            ("contributor", .text(refund.contributor.named)), ("beneficiary", .text(refund.beneficiary)),
            ("iban", .text(refund.iban.text)), ("bic", .optional(refund.bic?.text)),
            ("amount_cents", .cents(refund.amount)), ("reason", .text(refund.reason)),
            ("state", .text(refund.state.rawValue)), ("asked_by", .text(refund.askedBy.person)),
            ("decided_by", .optional(refund.decision?.author.person)),
            ("decided_at", .optional(refund.decision?.at.description)),
            ("refusal", .optional(refund.decision?.reason)),
        ]
    }

    // MARK: Ledger

    /// What stands on each account; those on which nothing stands too.
    public static func value(_ balances: [LedgerAccount: CentsSum]) -> JSONValue {
        let accounts = LedgerAccount.allCases.map { account in
            JSONValue.object([
                ("account", .text(account.rawValue)), ("balance_cents", .cents(balances[account] ?? .zero)),
            ])
        }
        return .object([
            ("accounts", .list(accounts)),
            ("total_cents", .cents(balances.values.reduce(.zero) { $0 + $1 })),
        ])
    }

    public static func value(_ account: ContributorAccount) -> JSONValue {
        .object([
            ("contributor", .text(account.contributor.named)), ("balance_cents", .cents(account.balance)),
            ("credit_cents", .cents(account.credit)), ("bookings", .list(account.bookings.map(value))),
        ])
    }

    private static func value(_ booking: Booking) -> JSONValue {
        let postings = booking.postings.map { posting in
            JSONValue.object([
                ("account", .text(posting.account.rawValue)), ("contributor", .optional(posting.contributor?.named)),
                ("amount_cents", .cents(posting.amount)),
            ])
        }
        return .object([
            ("day", .text(booking.day.description)), ("year", booking.year.map(JSONValue.count) ?? .null),
            ("subject", .text(booking.subject)), ("postings", .list(postings)),
        ])
    }
}

extension PaymentProposal.Ground {
    /// As programs know it.
    public var code: String {
        switch self {
        case .communication: "communication"
        case .communicationInText: "communication_in_text"
        case .numberInText: "number_in_text"
        case .amountAndName: "amount_and_name"
        case .severalByName: "several_by_name"
        case .amountAndSimilarName: "amount_and_similar_name"
        case .name: "name"
        case .amount: "amount"
        case .similarName: "similar_name"
        case .refund: "refund"
        }
    }
}
