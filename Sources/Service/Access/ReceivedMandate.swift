public import Access
import Law
public import Values

/// A mandate as who holds it sees it.
public struct ReceivedMandate: Hashable, Sendable {
    public let giver: OrganisationID
    /// As it is registered.
    public let name: String
    public let mandate: Mandate
}

extension AccessOffice {
    /// Every mandate that the caller's organisation was ever given, newest first, those that ended too: who gave it
    /// told them so.
    ///
    /// - Throws: the refusal, to who may not see the organisation's own.
    public func receivedMandates(of id: OrganisationID, by caller: Caller) throws(Problems) -> [ReceivedMandate] {
        try store.read { (store) throws(Problems) in
            _ = try accessCase(of: caller, on: id, in: store, remember: true).decide(.viewMandates).grant()
            // Whoever holds a mandate of it sees what is theirs, not whom it works for.
            guard caller.organisation == id else { return [] }
            var received: [ReceivedMandate] = []
            for giver in try store.organisations(naming: .mandatary(.organisation(id))) {
                let organisation = try memory.organisation(giver, in: store, remember: true)
                for mandate in organisation.mandates.values where mandate.terms.mandatary.id == .organisation(id) {
                    received.append(ReceivedMandate(giver: giver, name: organisation.name, mandate: mandate))
                }
            }
            return received.sorted { one, other in
                let (from, otherFrom) = (one.mandate.terms.from, other.mandate.terms.from)
                return (otherFrom, one.name, other.mandate.number) < (from, other.name, one.mandate.number)
            }
        }
    }
}
