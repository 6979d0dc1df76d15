public import Declarations
public import Values

/// Something that happened to a year's money: its facts, by whom, when and why, all kept together or not at all.
public struct BillingEvent: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case decideYear = "decide_year"
        case issueInvoices = "issue_invoices"
        case importStatement = "import_statement"
        case allocate
        case writeOff = "write_off"
        case askRefund = "ask_refund"
        case decideRefund = "decide_refund"
    }

    /// Counted from 1 over everything.
    public let number: Int
    public let kind: Kind
    /// What it is about: a year, a movement of the bank, an invoice.
    public let subject: String
    public let facts: [BillingFact]
    public let reason: String?
    public let author: Author
    public let at: Instant

    public init(
        number: Int, kind: Kind, subject: String, facts: [BillingFact], reason: String?, author: Author, at: Instant
    ) {
        self.number = number
        self.kind = kind
        self.subject = subject
        self.facts = facts
        self.reason = reason
        self.author = author
        self.at = at
    }

    /// What an audit entry vouches for.
    public var hash: Fingerprint {
        let head: [String?] = [String(number), kind.rawValue, subject, reason, String(facts.count)]
        var bytes = DelimitedFields.bytes(head)
        for fact in facts { DelimitedFields.append(fact.fields, to: &bytes) }
        return Fingerprint(of: bytes)
    }
}
