import Declarations
import Service
import Values

/// The outbox: what is to be sent is added with what causes it.
extension StoreTransaction {
    func add(_ mail: StoredMail) throws(Problems) {
        let key = mail.declaration
        let added = try rows(
            MailSelection.insertion,
            [
                .text(mail.id), .text(mail.kind.rawValue), .text(mail.recipient), .text(mail.language.rawValue),
                .text(key.declarant.kind.rawValue), .text(key.declarant.description), .integer(key.year),
                .text(mail.name), .text(mail.detail), .integer(mail.at.milliseconds),
            ])
        guard !added.isEmpty else { return }
        try execute(
            Table.mailDelivery.insertion,
            [.text(mail.id), .text("waiting"), .integer(0), .text(""), .integer(mail.at.milliseconds)])
    }

    /// Each counts as tried from here on: a program that ends in between comes back to it once the lease has run out.
    func claimMails(at now: Instant, until lease: Instant, most: Int) throws(Problems) -> [MailDelivery] {
        let ids = try all(
            MailSelection.claim,
            [.integer(lease.milliseconds), .integer(now.milliseconds), .integer(most), .integer(now.milliseconds)],
            "mail_delivery"
        ) { row throws(BrokenRow) in try row.text() }
        var claimed: [MailDelivery] = []
        for id in ids { claimed += try deliveries(MailSelection.one, [.text(id)]) }
        return claimed
    }

    func settle(
        _ id: String, _ state: MailDelivery.State, fault: String, next: Instant
    ) throws(Problems) {
        try execute(
            MailSelection.settling,
            [.text(state.rawValue), .text(fault), .integer(next.milliseconds), .text(id)])
    }

    func newestMails(_ most: Int) throws(Problems) -> [MailDelivery] {
        try deliveries(MailSelection.newest, [.integer(most)])
    }

    private func deliveries(_ statement: String, _ arguments: [SQLValue]) throws(Problems) -> [MailDelivery] {
        try all(statement, arguments, "mail") { row throws(BrokenRow) in
            let (id, kind) = (try row.text(), try row.code(StoredMail.Kind.self))
            let (recipient, language) = (try row.text(), try row.code(Language.self))
            let (declarantKind, identifier) = (try row.code(DeclarantID.Kind.self), try row.text())
            guard let declarant = DeclarantID(declarantKind, identifier) else { throw BrokenRow() }
            let mail = StoredMail(
                id: id, kind, to: recipient, language,
                about: DeclarationKey(declarant: declarant, year: try row.year()), name: try row.text(),
                detail: try row.optionalText(), at: try row.instant())
            return MailDelivery(
                mail: mail, state: try row.code(MailDelivery.State.self), attempts: try row.int(),
                fault: try row.text())
        }
    }
}

/// The statements of the outbox.
enum MailSelection {
    static let insertion = Table.mail.insertion + " ON CONFLICT (id) DO NOTHING RETURNING id"

    /// What another took meanwhile is due later by then, and is left.
    static let claim = """
        UPDATE mail_delivery SET due_at = ?, attempts = attempts + 1
        WHERE id IN (
            SELECT id FROM mail_delivery WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at, id LIMIT ?
        ) AND state = 'waiting' AND due_at <= ?
        RETURNING id
        """

    static let settling = "UPDATE mail_delivery SET state = ?, fault = ?, due_at = ? WHERE id = ? AND state = 'waiting'"

    private static let columns =
        (Table.mail.columns.map { "mail.\($0)" } + ["state", "attempts", "fault"]).joined(separator: ", ")
    static let one =
        "SELECT \(columns) FROM mail JOIN mail_delivery ON mail_delivery.id = mail.id WHERE mail.id = ?"
    static let newest = """
        SELECT \(columns) FROM mail JOIN mail_delivery ON mail_delivery.id = mail.id
        ORDER BY mail.at DESC, mail.id LIMIT ?
        """
}

/// Without the lock of those who add to the audit chain: mails have no part in it.
extension MailStore where Self: SignInStore {
    func claimMails(at now: Instant, until lease: Instant, most: Int) throws(Problems) -> [MailDelivery] {
        try changeSignIn { store throws(Problems) in try store.claimMails(at: now, until: lease, most: most) }
    }

    func settle(
        _ id: String, _ state: MailDelivery.State, fault: String, next: Instant
    ) throws(Problems) {
        try changeSignIn { store throws(Problems) in try store.settle(id, state, fault: fault, next: next) }
    }

    func newestMails(_ most: Int) throws(Problems) -> [MailDelivery] {
        try readSignIn { store throws(Problems) in try store.newestMails(most) }
    }
}
