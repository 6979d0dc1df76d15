public import Service
public import Values

/// The words of a mail, in its reader's language.
public protocol MailWriter: Sendable {
    func words(of mail: StoredMail) -> (subject: String, text: String)
}

/// Sends what waits in the outbox: called now and then, by any instance. A mail is lost by nothing, and is sent again
/// only where a program ended between its server's answer and writing that down; it then has the same Message-ID.
public struct MailSender: Sendable {
    private let store: any MailStore
    private let clock: any Clock
    private let carrier: any MailCarrier
    private let writer: any MailWriter
    private let sender: String

    /// - Parameter sender: the address in front of which the mails stand.
    public init(
        store: any MailStore, clock: any Clock, carrier: any MailCarrier, writer: any MailWriter, sender: String
    ) {
        self.store = store
        self.clock = clock
        self.carrier = carrier
        self.writer = writer
        self.sender = sender
    }

    /// - Returns: how many were taken out of the outbox, whatever became of them.
    @discardableResult
    public func run() async throws(Problems) -> Int {
        let now = clock.now()
        let claimed = try store.claimMails(
            at: now, until: now.adding(seconds: SendingPatience.lease), most: SendingPatience.together)
        for delivery in claimed { try await send(delivery) }
        return claimed.count
    }

    private func send(_ delivery: MailDelivery) async throws(Problems) {
        let mail = delivery.mail
        let (subject, text) = writer.words(of: mail)
        let domain = sender.split(separator: "@").last.map(String.init) ?? "localhost"
        let message = MailMessage(
            mail.id, from: sender, to: mail.recipient, domain: domain, subject: subject, text: text, at: mail.at)
        guard let message else {
            return try store.settle(mail.id, .failed, fault: "address", next: clock.now())
        }
        do throws(MailFault) {
            try await carrier.carry(message)
        } catch {
            let isOver = SendingPatience.isOver(error, after: delivery.attempts)
            let next = SendingPatience.next(after: delivery.attempts, from: clock.now())
            return try store.settle(mail.id, isOver ? .failed : .waiting, fault: error.reason, next: next)
        }
        try store.settle(mail.id, .sent, fault: "", next: clock.now())
    }
}
