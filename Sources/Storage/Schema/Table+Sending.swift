extension Table {
    /// Those of what comes after invoices, each after those that it points to.
    static let ofSending = [reopening, paymentReminder, documentSending]

    static let reopening = Table(
        "reopening", key: [.text("kind"), .text("identifier"), .number("contribution_year"), .number("number")],
        columns: [
            "audit_sequence", "kind", "identifier", "contribution_year", "number", "revision", "reason", "person",
            "role", "on_behalf_of", "at",
        ])

    static let paymentReminder = Table(
        "payment_reminder", key: [.number("year"), .text("series"), .number("sequence"), .number("step")],
        columns: [
            "audit_sequence", "year", "series", "sequence", "step", "open_cents", "days_late", "person", "role",
            "on_behalf_of", "at",
        ])

    static let documentSending = Table(
        "document_sending", key: [.text("id")],
        columns: ["id", "kind", "way", "year", "series", "sequence", "recipient", "at"])

    /// How far each is: its rows change.
    static let documentDelivery = Table(
        "document_delivery", key: [.text("id")], columns: ["id", "state", "attempts", "fault", "due_at"])
}
