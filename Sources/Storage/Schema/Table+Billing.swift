extension Table {
    /// Those of a year's money, each after those that it points to.
    static let ofBilling = [
        creditor, billingEvent, yearDecision, invoice, creditNote, nothingDue, posting, bankStatement,
        bankTransaction, refund, refundDecision, allocation,
    ]

    static let creditor = Table("creditor", key: [.bytes("hash")], columns: ["hash", "content"])

    static let billingEvent = Table(
        "billing_event", key: [.number("number")],
        columns: ["number", "audit_sequence", "kind", "subject", "reason", "person", "role", "on_behalf_of", "at"])

    static let yearDecision = Table(
        "year_decision", key: [.number("year"), .number("number")],
        columns: [
            "event", "position", "year", "number", "step", "budget_cents", "cost_cents", "rate_units", "deadline",
        ])

    static let invoice = Table(
        "invoice", key: [.number("year"), .text("series"), .number("sequence")],
        columns: ["event", "position", "declaration_id"] + invoiceContent)

    /// What an invoice says, in the order in which it is read.
    static let invoiceContent = [
        "year", "series", "sequence", "revision", "ex_officio", "standing", "base", "unit", "amount_cents", "issued",
        "due", "replaces", "creditor", "tables_hash",
    ]

    static let creditNote = Table(
        "credit_note", key: [.number("year"), .number("sequence")], columns: ["event", "position"] + creditNoteContent)

    /// What a credit note says, in the order in which it is read.
    static let creditNoteContent = [
        "year", "sequence", "credited_series", "credited_sequence", "revision", "amount_cents", "issued", "reason",
        "explanation", "remaining_cents",
    ]

    static let nothingDue = Table(
        "nothing_due", key: [.number("declaration_id"), .text("series"), .number("standing")],
        columns: ["event", "position", "declaration_id", "series", "standing", "revision"])

    static let posting = Table(
        "posting", key: [.number("event"), .number("position"), .number("line")],
        columns: ["event", "position", "line", "day", "year", "subject", "account", "declarant_id", "amount_cents"])

    static let bankStatement = Table(
        "bank_statement", key: [.text("account"), .text("id")],
        columns: ["event", "position"] + bankStatementContent)

    static let bankStatementContent = [
        "account", "id", "sequence", "opened_on", "closed_on", "opening_cents", "closing_cents",
    ]

    static let bankTransaction = Table(
        "bank_transaction", key: [.text("account"), .text("statement"), .number("number")],
        columns: ["account", "statement"] + bankTransactionContent)

    static let bankTransactionContent = [
        "number", "amount_cents", "direction", "status", "nature", "nature_reason", "booked_on", "value_on",
        "communication", "other_reference", "free_text", "name", "other_account", "bic", "bank_reference",
        "end_to_end",
    ]

    static let refund = Table(
        "refund", key: [.number("number")],
        columns: ["event", "position", "number", "declarant_id", "amount_cents", "beneficiary", "iban", "bic"])

    static let refundDecision = Table(
        "refund_decision", key: [.number("refund")], columns: ["event", "position", "refund", "approved"])

    /// A step of its own came with these two.
    static let refundFile = Table(
        "refund_file", key: [.number("number")],
        columns: ["event", "position", "number", "requested_on", "creditor"])

    static let refundInFile = Table("refund_in_file", key: [.number("refund")], columns: ["refund", "refund_file"])

    static let lateCharge = Table(
        "late_charge",
        key: [.number("year"), .text("series"), .number("sequence"), .text("kind"), .number("taken_back")],
        columns: ["event", "position"] + lateChargeContent)

    static let lateChargeContent = [
        "year", "series", "sequence", "kind", "base_cents", "rate_units", "amount_cents", "taken_back", "tables_hash",
    ]

    static let placement = Table(
        "placement", key: [.number("event"), .number("position")], columns: ["event", "position"] + placementContent)

    static let placementContent = ["account", "statement", "number", "purpose", "amount_cents"]

    static let allocation = Table(
        "allocation", key: [.number("event"), .number("position")],
        columns: ["event", "position", "declarant_id"] + allocationContent)

    static let allocationContent = [
        "account", "statement", "number", "invoice_year", "invoice_series", "invoice_sequence", "refund",
        "amount_cents", "way",
    ]
}
