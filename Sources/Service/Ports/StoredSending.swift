public import Billing
public import Values

/// A document, or a reminder of one, that is to be sent: what is sent and where to, not its words or its pages, which
/// are made when it goes.
public struct StoredSending: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// The invoice or the credit note itself.
        case document
        case firstReminder = "first_reminder"
        case secondReminder = "second_reminder"
    }

    /// How it goes.
    public enum Way: String, CaseIterable, Sendable {
        /// With what is printed attached.
        case mail
        /// Through an access point of the Peppol network.
        case peppol
    }

    /// What it is called for good, whoever sends it and however often: the same once more is no other.
    public let id: String
    public let kind: Kind
    public let way: Way
    public let document: InvoiceNumber
    /// An e-mail address, or an address in the network: `0208:0566988259`.
    public let recipient: String
    public let at: Instant

    public init(_ kind: Kind, by way: Way, of document: InvoiceNumber, to recipient: String, at: Instant) {
        let marks = [kind.rawValue, way.rawValue, document.description]
        self.init(
            id: String(Fingerprint(of: DelimitedFields.bytes(marks)).description.prefix(40)), kind, by: way,
            of: document, to: recipient, at: at)
    }

    /// One that is read back.
    public init(id: String, _ kind: Kind, by way: Way, of document: InvoiceNumber, to recipient: String, at: Instant) {
        self.id = id
        self.kind = kind
        self.way = way
        self.document = document
        self.recipient = recipient
        self.at = at
    }
}

extension StoredSending.Kind {
    public init(_ step: ReminderStep) {
        switch step {
        case .first: self = .firstReminder
        case .second: self = .secondReminder
        }
    }

    /// The reminder that it is; `nil` for the document itself.
    public var step: ReminderStep? {
        switch self {
        case .document: nil
        case .firstReminder: .first
        case .secondReminder: .second
        }
    }
}

/// Where something is on its way.
public struct DocumentDelivery: Hashable, Sendable {
    public let sending: StoredSending
    public let state: MailDelivery.State
    public let attempts: Int
    /// Why the last attempt failed, in a word; empty where none did.
    public let fault: String

    public init(sending: StoredSending, state: MailDelivery.State, attempts: Int, fault: String) {
        self.sending = sending
        self.state = state
        self.attempts = attempts
        self.fault = fault
    }
}

/// The way of documents out of the outbox: any number of instances may look at once.
public protocol SendingStore: Sendable {
    /// Takes what is due of some ways, for a while in which nobody else does.
    func claimSendings(
        by ways: Set<StoredSending.Way>, at now: Instant, until lease: Instant, most: Int
    ) throws(Problems) -> [DocumentDelivery]

    /// What became of one that was claimed: sent, given up, or to be tried again at a moment.
    func settleSending(
        _ id: String, _ state: MailDelivery.State, fault: String, next: Instant
    ) throws(Problems)
}
