public import Access
public import Audit
public import Values

/// What can be asked of the store about access, inside a transaction.
public protocol AccessReading {
    /// The number of an organisation's newest event; 0 where nothing was ever said of it.
    func accessVersion(of organisation: OrganisationID) throws(Problems) -> Int

    /// The events of an organisation after a number, in their order.
    func accessEvents(of organisation: OrganisationID, after number: Int) throws(Problems) -> [AccessEvent]

    /// The organisations of which an event ever named somebody, in their order. Whether they still hold anything there
    /// the events say.
    func organisations(naming party: AccessParty) throws(Problems) -> [OrganisationID]

    /// All organisations, in order of the kind of number and the number.
    func organisations(after organisation: OrganisationID?, limit: Int) throws(Problems) -> [OrganisationID]

    /// What was answered under a client's key.
    func accessAnswer(to key: String) throws(Problems) -> KeptAccessAnswer?

    /// Messages that are shown at a moment or later, oldest first.
    func messages(until moment: Instant) throws(Problems) -> [ServiceMessage]

    func message(_ number: Int) throws(Problems) -> ServiceMessage?

    func signedDocument(_ hash: Fingerprint, of organisation: OrganisationID) throws(Problems) -> SignedDocument?

    /// - Parameter party: whose are counted; everybody's for `nil`.
    func signedDocumentCount(of organisation: OrganisationID, by party: String?) throws(Problems) -> Int

    /// The numbers of the messages that a person dismissed.
    func dismissals(of person: PersonID) throws(Problems) -> Set<Int>
}

/// What can be added to the store about access, inside a transaction.
public protocol AccessWriting: AccessReading {
    /// - Parameter audit: the entry that says that it was added; it is added first.
    func add(_ event: AccessEvent, audit: AuditHead) throws(Problems)

    func keep(_ answer: KeptAccessAnswer) throws(Problems)

    func newestMessage() throws(Problems) -> Int

    func add(_ message: ServiceMessage, audit: AuditHead) throws(Problems)

    func add(_ end: MessageEnd, audit: AuditHead) throws(Problems)

    func add(_ document: SignedDocument) throws(Problems)

    /// A second time is no other.
    func dismiss(_ message: Int, by person: PersonID, at moment: Instant) throws(Problems)
}

/// Whom organisations are found by.
public enum AccessParty: Hashable, Sendable {
    /// Who holds or held a role.
    case person(PersonID)
    /// Who holds or held a mandate.
    case mandatary(MandataryID)
    case client(ClientID)
}

/// What was answered to a change under a client's key.
public struct KeptAccessAnswer: Hashable, Sendable {
    /// The fingerprint of who asked and the key that they gave, in hexadecimal.
    public let key: String
    /// The fingerprint of what was asked.
    public let input: Fingerprint
    public let organisation: OrganisationID
    /// The number of the event.
    public let number: Int
    public let at: Instant

    public init(key: String, input: Fingerprint, organisation: OrganisationID, number: Int, at: Instant) {
        self.key = key
        self.input = input
        self.organisation = organisation
        self.number = number
        self.at = at
    }
}
