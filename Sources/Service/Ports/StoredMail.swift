public import Declarations
public import Values

/// A mail that is to be sent: what it tells, not its words, which are made in its reader's language when it is sent.
public struct StoredMail: Hashable, Sendable {
    /// Why somebody is written to.
    public enum Kind: String, CaseIterable, Sendable {
        /// A receipt: something was handed in, corrected, withdrawn, certified; or somebody may act for an organisation
        /// from now on, or no longer (`AccessNews`); or a declaration is open again (`ReopeningNews`).
        case receipt
        /// The certifier would not certify.
        case refused
        /// A declaration waits for the certificate of the reader.
        case certificationAsked = "certification_asked"
        /// A contribution year has begun.
        case invitation
        /// Nothing is declared yet.
        case reminder
    }

    /// What it is called for good: its Message-ID, whoever sends it and however often.
    public let id: String
    public let kind: Kind
    public let recipient: String
    public let language: Language
    public let declaration: DeclarationKey
    /// The declarant's name.
    public let name: String
    /// The news of a receipt (`ReceiptNews`, `AccessNews`, `ReopeningNews`) or of a refusal (`RefusalNews`); why what
    /// is to be certified was corrected; `nil` for other mails.
    public let detail: String?
    public let at: Instant

    /// - Parameter cause: what tells this mail from every other: the same cause twice is one mail.
    public init(
        _ kind: Kind, to recipient: String, _ language: Language, about declaration: DeclarationKey, name: String,
        detail: String? = nil, cause: String, at: Instant
    ) {
        let marks = [kind.rawValue, recipient, declaration.description, cause]
        self.init(
            id: String(Fingerprint(of: DelimitedFields.bytes(marks)).description.prefix(40)), kind, to: recipient,
            language, about: declaration, name: name, detail: detail, at: at)
    }

    /// One that is read back.
    public init(
        id: String, _ kind: Kind, to recipient: String, _ language: Language, about declaration: DeclarationKey,
        name: String, detail: String?, at: Instant
    ) {
        self.id = id
        self.kind = kind
        self.recipient = recipient
        self.language = language
        self.declaration = declaration
        self.name = name
        self.detail = detail
        self.at = at
    }
}

/// Where a mail is on its way.
public struct MailDelivery: Hashable, Sendable {
    public enum State: String, CaseIterable, Sendable {
        case waiting, sent
        /// Given up: the reader's server refuses it, or nothing helped for days.
        case failed
    }

    public let mail: StoredMail
    public let state: State
    public let attempts: Int
    /// Why the last attempt failed, in a word; empty where none did.
    public let fault: String

    public init(mail: StoredMail, state: State, attempts: Int, fault: String) {
        self.mail = mail
        self.state = state
        self.attempts = attempts
        self.fault = fault
    }
}

/// The way of mails out of the outbox: any number of instances may look at once.
public protocol MailStore: Sendable {
    /// Takes mails that are due, for a while in which nobody else does.
    func claimMails(at now: Instant, until lease: Instant, most: Int) throws(Problems) -> [MailDelivery]

    /// What became of one that was claimed: sent, given up, or to be tried again at a moment.
    func settle(
        _ id: String, _ state: MailDelivery.State, fault: String, next: Instant
    ) throws(Problems)

    /// The newest ones, whatever became of them.
    func newestMails(_ most: Int) throws(Problems) -> [MailDelivery]
}
