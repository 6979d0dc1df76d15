import Access
import Audit
import Service
import Values

/// What a store that forgets holds of access.
struct MemoryAccess: Sendable {
    var events: [OrganisationID: [AccessEvent]] = [:]
    var answers: [String: KeptAccessAnswer] = [:]
    var messages: [ServiceMessage] = []
    var ended: Set<Int> = []
    var dismissed: [PersonID: Set<Int>] = [:]
    var documents: [SignedDocument] = []
}

extension MemoryTransaction {
    func accessVersion(of organisation: OrganisationID) -> Int { contents.access.events[organisation]?.count ?? 0 }

    func accessEvents(of organisation: OrganisationID, after number: Int) -> [AccessEvent] {
        Array((contents.access.events[organisation] ?? []).dropFirst(number))
    }

    func organisations(naming party: AccessParty) -> [OrganisationID] {
        contents.access.events.filter { $0.value.contains { $0.change.parties.contains(party) } }.map(\.key).sorted()
    }

    func organisations(after organisation: OrganisationID?, limit: Int) -> [OrganisationID] {
        Array(
            contents.access.events.keys.sorted().filter { one in organisation.map { $0 < one } ?? true }.prefix(limit))
    }

    func accessAnswer(to key: String) -> KeptAccessAnswer? { contents.access.answers[key] }

    func messages(until moment: Instant) -> [ServiceMessage] {
        contents.access.messages.filter { moment < $0.until && !contents.access.ended.contains($0.number) }
    }

    func message(_ number: Int) -> ServiceMessage? { contents.access.messages.first { $0.number == number } }
    func newestMessage() -> Int { contents.access.messages.count }
    func dismissals(of person: PersonID) -> Set<Int> { contents.access.dismissed[person] ?? [] }

    func add(_ event: AccessEvent, audit: AuditHead) {
        contents.access.events[event.organisation, default: []].append(event)
    }

    func keep(_ answer: KeptAccessAnswer) { contents.access.answers[answer.key] = answer }
    func add(_ message: ServiceMessage, audit: AuditHead) { contents.access.messages.append(message) }
    func add(_ end: MessageEnd, audit: AuditHead) { contents.access.ended.insert(end.number) }

    func signedDocument(_ hash: Fingerprint, of organisation: OrganisationID) -> SignedDocument? {
        contents.access.documents.first { $0.hash == hash && $0.organisation == organisation }
    }

    func signedDocumentCount(of organisation: OrganisationID, by party: String?) -> Int {
        contents.access.documents.count { $0.organisation == organisation && (party == nil || $0.party == party) }
    }

    func add(_ document: SignedDocument) { contents.access.documents.append(document) }

    func dismiss(_ message: Int, by person: PersonID, at moment: Instant) {
        contents.access.dismissed[person, default: []].insert(message)
    }
}
