public import Billing
public import Declarations
public import Values

/// A document of which no mail was put into the outbox: it was not sent yet, or goes by post.
public struct UnmailedDocument: Hashable, Sendable {
    public let number: InvoiceNumber
    public let contributor: DeclarantID
    public let name: String
    /// Whether somebody is known to be mailed.
    public let hasContact: Bool
    /// Whether the electronic document is in the outbox.
    public let isInOutbox: Bool

    public init(number: InvoiceNumber, contributor: DeclarantID, name: String, hasContact: Bool, isInOutbox: Bool) {
        self.number = number
        self.contributor = contributor
        self.name = name
        self.hasContact = hasContact
        self.isInOutbox = isInOutbox
    }

    /// Whether the Peppol network would carry it.
    var hasEndpoint: Bool { PeppolEndpoint(of: contributor) != nil }
    /// Whether sending would put anything of it into the outbox.
    var isToBeSent: Bool { !isInOutbox && (hasContact || hasEndpoint) }
}

/// What sending a year's documents would do, before it is done.
public struct SendingOutlook: Hashable, Sendable {
    /// Documents that would be put into the outbox.
    public let documents: Int
    /// Of these, by mail.
    public let mails: Int
    /// Of these, through the Peppol network.
    public let electronic: Int
    /// Those at whom nobody is known to be mailed: they are printed and go by post, whether or not they were sent.
    /// Nothing says that they were posted.
    public let letters: [UnmailedDocument]

    init(_ unmailed: [UnmailedDocument]) {
        let waiting = unmailed.filter(\.isToBeSent)
        documents = waiting.count
        mails = waiting.count(where: \.hasContact)
        electronic = waiting.count(where: \.hasEndpoint)
        letters = unmailed.filter { !$0.hasContact }
    }
}

extension BillingOffice {
    /// What sending a year's documents would do.
    public func sendingOutlook(of year: Int) throws(Problems) -> SendingOutlook {
        try store.readBilling { (store) throws(Problems) in SendingOutlook(try store.unmailed(year: year)) }
    }

    /// What of a year's documents and reminders could not be delivered when it was last tried, the newest first: given
    /// up, or to be tried again.
    public func undelivered(of year: Int, limit: Int) throws(Problems) -> [DocumentDelivery] {
        try store.readBilling { (store) throws(Problems) in try store.undelivered(year: year, limit: limit) }
    }
}
