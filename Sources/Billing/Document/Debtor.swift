public import Declarations

/// Who owes (schuldenaar, débiteur, Schuldner): the economic actor as its declaration names it, also where a third
/// party pays (Q19).
public struct Debtor: Hashable, Sendable {
    /// Number, name, address, language and contact.
    public var declarant: Declarant
    /// `nil` where no electronic address is known: the document is then for the file, and goes by mail.
    public var endpoint: PeppolEndpoint?

    public init(declarant: Declarant, endpoint: PeppolEndpoint?) {
        self.declarant = declarant
        self.endpoint = endpoint
    }
}
