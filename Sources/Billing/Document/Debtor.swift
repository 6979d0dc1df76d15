public import Declarations

/// Who owes (schuldenaar, débiteur, Schuldner): the economic actor as its declaration names it, also where a third
/// party pays (Q19).
public struct Debtor: Hashable, Sendable {
    /// Number, name, address and language.
    public var declarant: Declarant
    /// Who can be written to there; `nil` where nobody is known: the document then goes by post.
    public var contact: Contact?
    /// `nil` where no electronic address is known: the document is then for the file, and goes by mail.
    public var endpoint: PeppolEndpoint?

    public init(declarant: Declarant, contact: Contact?, endpoint: PeppolEndpoint?) {
        self.declarant = declarant
        self.contact = contact
        self.endpoint = endpoint
    }
}
