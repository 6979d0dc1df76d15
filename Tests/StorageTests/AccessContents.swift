import Access
import Audit
import Law
import Service
import Synchronization
import Values

/// Access as the sample has it, with an answer under a key and messages, so that every table has rows.
struct AccessContents: Equatable {
    var events: [OrganisationID: [AccessEvent]] = [:]
    var parties: [String: [OrganisationID]] = [:]
    var messages: [ServiceMessage] = []
    var dismissals: Set<Int> = []
    var answers: [KeptAccessAnswer] = []
    var documents: [SignedDocument] = []

    static let key = Fingerprint(of: [7]).description
    static let reader = SamplePeople().auditor?.data.id

    init(_ store: any DeclarationStore) throws(Problems) {
        let people = SamplePeople().all.map(\.data.id)
        self = try store.read { (store) throws(Problems) in
            var contents = AccessContents()
            for id in try store.organisations(after: nil, limit: 100) {
                contents.events[id] = try store.accessEvents(of: id, after: 0)
                let mandatary = AccessParty.mandatary(.organisation(id))
                contents.parties["\(id)"] = try store.organisations(naming: mandatary)
            }
            for person in people {
                contents.parties["\(person)"] = try store.organisations(naming: .person(person))
            }
            contents.messages = try store.messages(until: Instant(milliseconds: 0))
            if let reader = Self.reader { contents.dismissals = try store.dismissals(of: reader) }
            for case .requestException(_, _, _, let hash) in contents.events.values.joined().map(\.change) {
                for id in contents.events.keys {
                    contents.documents += [try store.signedDocument(hash, of: id)].compactMap(\.self)
                }
            }
            contents.answers = [try store.accessAnswer(to: Self.key)].compactMap(\.self)
            return contents
        }
    }

    private init() {}

    static func office(_ store: any DeclarationStore) throws(Problems) -> AccessOffice {
        AccessOffice(book: try Lawbook.builtIn(), store: store, clock: StillClock())
    }

    /// Writes the sample, two messages of which one is ended, a dismissal and an answer.
    static func sample(in store: any DeclarationStore) throws(Problems) {
        let office = try office(store)
        try SampleAccess(office).write()
        let people = SamplePeople()
        guard let officer = people.caseOfficer?.caller, let reader, let id = SampleOrganisation.proef else { return }
        let text = Phrase(nl: "a", fr: "b", de: "c", en: "é")
        let (from, until) = (Samples.start, Instant(milliseconds: Samples.start.milliseconds + 5000))
        for _ in 0..<2 { _ = try office.write(text, from: from, until: until, by: officer, requestID: "t") }
        try office.endMessage(1, by: officer, requestID: "t")
        try office.dismiss(2, by: reader)
        try store.write { (store) throws(Problems) in
            try store.keep(
                KeptAccessAnswer(
                    key: key, input: Fingerprint(of: [1]), organisation: id, number: 2, at: Samples.start))
        }
    }
}

/// A clock that stands still.
struct StillClock: Clock {
    func now() -> Instant { Samples.start }
}
