extension Table {
    /// Those of access, each after those that it points to.
    static let ofAccess = [
        accessOrganisation, accessEvent, accessParty, accessAnswer, message, messageEnd, messageDismissal,
    ]

    static let accessOrganisation = Table(
        "access_organisation", key: [.number("id")], columns: ["id", "kind", "number"])

    static let accessEvent = Table(
        "access_event", key: [.number("organisation_id"), .number("number")],
        columns: ["organisation_id", "audit_sequence"] + accessEventContent)

    /// What an event says, in the order in which it is read.
    static let accessEventContent = [
        "number", "event", "content", "party", "role", "on_behalf_of", "reason", "at",
    ]

    static let accessParty = Table(
        "access_party", key: [.text("kind"), .text("party"), .number("organisation_id")],
        columns: ["kind", "party", "organisation_id", "event"])

    static let accessAnswer = Table(
        "access_answer", key: [.text("key")], columns: ["key", "input_hash", "organisation_id", "event", "at"])

    static let message = Table(
        "message", key: [.number("number")], columns: ["audit_sequence"] + messageContent)

    /// What a message says, in the order in which it is read.
    static let messageContent = [
        "number", "nl", "fr", "de", "en", "shown_from", "shown_until", "party", "role", "on_behalf_of", "at",
    ]

    static let messageEnd = Table(
        "message_end", key: [.number("number")], columns: ["audit_sequence"] + messageEndContent)

    static let messageEndContent = ["number", "party", "role", "on_behalf_of", "at"]

    static let messageDismissal = Table(
        "message_dismissal", key: [.text("person"), .number("number")], columns: ["person", "number", "at"])
}
