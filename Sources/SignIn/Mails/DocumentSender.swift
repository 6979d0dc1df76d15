public import Service
public import Values

/// A document as the access point of a network takes it: the bytes, and what the network has to know to carry them.
public struct NetworkDocument: Hashable, Sendable {
    /// The same each time that it is handed over.
    public let id: String
    /// `2024-A-000123`
    public let number: String
    /// Scheme and number: `0208:0884579424`.
    public let sender: String
    public let receiver: String
    /// What the network calls the kind of document, and the process that it belongs to.
    public let documentType: String
    public let process: String
    public let bytes: [UInt8]

    public init(
        id: String, number: String, sender: String, receiver: String, documentType: String, process: String,
        bytes: [UInt8]
    ) {
        self.id = id
        self.number = number
        self.sender = sender
        self.receiver = receiver
        self.documentType = documentType
        self.process = process
        self.bytes = bytes
    }
}

/// What an access point of the Peppol network is to us: others plug in here.
public protocol AccessPoint: Sendable {
    /// Takes a document over; one of the same id that it has already is taken once.
    func takeOver(_ document: NetworkDocument) async throws(MailFault)
}

/// The words and the pages of what is sent, made when it goes.
public protocol DocumentWriter: Sendable {
    func mail(
        of sending: StoredSending
    ) throws(Problems) -> (subject: String, text: String, attachments: [MailAttachment])

    func electronic(_ sending: StoredSending) throws(Problems) -> NetworkDocument
}

/// Sends what waits in the outbox of documents: called now and then, by any instance. Nothing is lost, and nothing is
/// doubled but a mail whose server's answer was never written down; it then has the same Message-ID.
public struct DocumentSender: Sendable {
    /// Where documents go out.
    public struct Ways: Sendable {
        public var mail: (carrier: any MailCarrier, sender: String)?
        public var network: (any AccessPoint)?

        public init(mail: (carrier: any MailCarrier, sender: String)?, network: (any AccessPoint)?) {
            self.mail = mail
            self.network = network
        }

        var all: Set<StoredSending.Way> {
            Set((mail == nil ? [] : [.mail]) + (network == nil ? [] : [.peppol]))
        }
    }

    private let store: any SendingStore
    private let clock: any Clock
    private let ways: Ways
    private let writer: any DocumentWriter

    public init(store: any SendingStore, clock: any Clock, ways: Ways, writer: any DocumentWriter) {
        self.store = store
        self.clock = clock
        self.ways = ways
        self.writer = writer
    }

    /// - Returns: how many were taken out of the outbox, whatever became of them.
    @discardableResult
    public func run() async throws(Problems) -> Int {
        let now = clock.now()
        let claimed = try store.claimSendings(
            by: ways.all, at: now, until: now.adding(seconds: SendingPatience.lease), most: SendingPatience.together)
        for delivery in claimed { try await send(delivery) }
        return claimed.count
    }

    private func send(_ delivery: DocumentDelivery) async throws(Problems) {
        let id = delivery.sending.id
        do throws(MailFault) {
            switch delivery.sending.way {
            case .mail: try await mail(delivery.sending)
            case .peppol: try await hand(over: delivery.sending)
            }
        } catch {
            let isOver = SendingPatience.isOver(error, after: delivery.attempts)
            let next = SendingPatience.next(after: delivery.attempts, from: clock.now())
            return try store.settleSending(id, isOver ? .failed : .waiting, fault: error.reason, next: next)
        }
        try store.settleSending(id, .sent, fault: "", next: clock.now())
    }

    private func mail(_ sending: StoredSending) async throws(MailFault) {
        guard let (carrier, sender) = ways.mail else { throw .later("mail") }
        let words = try written { () throws(Problems) in try writer.mail(of: sending) }
        let domain = sender.split(separator: "@").last.map(String.init) ?? "localhost"
        let message = MailMessage(
            sending.id, from: sender, to: sending.recipient, domain: domain, subject: words.subject, text: words.text,
            at: sending.at)
        guard var message else { throw .refused("address") }
        message.attachments = words.attachments
        try await carrier.carry(message)
    }

    private func hand(over sending: StoredSending) async throws(MailFault) {
        guard let network = ways.network else { throw .later("network") }
        let document = try written { () throws(Problems) in try writer.electronic(sending) }
        try await network.takeOver(document)
    }

    /// What cannot be made now may be made later, by a program that has what is missing.
    private func written<Value>(_ make: () throws(Problems) -> Value) throws(MailFault) -> Value {
        do throws(Problems) { return try make() } catch {
            throw .later(error.listed.first?.code.rawValue ?? "document")
        }
    }
}
