public import Access
import Audit
import Law
public import Values

/// Changing: one event and its audit entry in one transaction, or nothing.
extension AccessOffice {
    /// Changes an organisation's access, if the caller may.
    ///
    /// - Throws: the refusal; `access.version-conflict` where somebody else was faster; `idempotency.conflict`; every
    ///   rule that stands in the way.
    public func change(
        _ change: AccessChange, of organisation: OrganisationID, by request: AccessRequest
    ) throws(Problems) -> ChangedAccess {
        let asked = AskedChange(change: change, organisation: organisation, request: request)
        return try store.write { (store) throws(Problems) in
            let access = try accessCase(of: request.caller, on: organisation, in: store, remember: false)
            let grant = try access.decide(change.action(by: request.caller)).grant()
            var state = access.organisation ?? OrganisationAccess(organisation)
            if let event = try asked.answered(in: store) {
                return ChangedAccess(event: event, organisation: state, isRepeated: true)
            }
            try checkVersion(state, request.expectedVersion)
            if case .requestException(_, _, _, let document) = change {
                try SignedDocuments.found(document, of: organisation, in: store)
            }
            let event = try state.event(change, by: grant, reason: request.reason, at: access.now, access.tables)
            try keep(event, request.id, in: store)
            let before = state
            state.apply(event)
            try tell(event, before, state, in: store)
            try asked.keep(event, in: store)
            if change.kind == .register { try recordRepresentatives(&state, request.id, in: store) }
            return ChangedAccess(event: event, organisation: state, isRepeated: false)
        }
    }

    private func checkVersion(_ state: OrganisationAccess, _ expected: Int?) throws(Problems) {
        guard let expected, expected != state.version else { return }
        let details = ["given": String(expected), "current": String(state.version)]
        throw Problems([Problem(.accessVersionConflict, details)])
    }

    /// What a register says of a new organisation is written down beside it.
    private func recordRepresentatives(
        _ state: inout OrganisationAccess, _ requestID: String, in store: any StoreWriting
    ) throws(Problems) {
        guard let all = try register.representatives(of: state.id, in: store), !all.isEmpty,
            all != state.representatives
        else { return }
        let event = AccessEvent(
            organisation: state.id, number: state.version + 1, change: .recordRepresentatives(all),
            author: AccessAuthor(party: "register", role: .accessValidator), reason: nil, at: clock.now())
        try keep(event, requestID, in: store)
        state.apply(event)
    }

    /// The event, its audit entry before it.
    func keep(_ event: AccessEvent, _ requestID: String, in store: any StoreWriting) throws(Problems) {
        let head = try store.auditHead()
        let entry = AuditEntry(
            sequence: head.sequence + 1, at: event.at, person: event.author.party, role: event.author.role.rawValue,
            onBehalfOf: event.author.onBehalfOf?.description, action: event.change.code,
            subject: event.organisation.description, before: nil, after: event.hash, grounds: nil,
            requestID: requestID, previous: head.hash)
        try store.add(entry)
        try store.add(event, audit: AuditHead(entry))
    }

    /// Enters the agency with its first chief access manager: what the operator of the program does once, since nobody
    /// else may yet.
    ///
    /// - Throws: `access.organisation-exists`.
    public func establishAgency(
        name: String, email: String, language: Language, chief: PersonData, by operatorName: String, requestID: String
    ) throws(Problems) -> OrganisationAccess {
        let now = clock.now()
        return try store.write { (store) throws(Problems) in
            var state = try memory.organisation(.agency, in: store, remember: false)
            guard !state.isRegistered else {
                let details = ["organisation": OrganisationID.agency.description]
                throw Problems([Problem(.accessOrganisationExists, details)])
            }
            let author = AccessAuthor(party: operatorName, role: .legalRepresentative)
            let changes: [AccessChange] = [
                .register(kind: "agency", name: name, email: email, language: language), .appointChief(chief),
                .activateCapacity("agency", email: email, manager: nil),
            ]
            for change in changes {
                let event = AccessEvent(
                    organisation: .agency, number: state.version + 1, change: change, author: author, reason: nil,
                    at: now)
                try keep(event, requestID, in: store)
                state.apply(event)
            }
            return state
        }
    }
}

/// A change that somebody asks for, and what it is known by.
struct AskedChange {
    let change: AccessChange
    let organisation: OrganisationID
    let request: AccessRequest

    /// The event of the same request before; `nil` for a new one.
    func answered(in store: any AccessReading) throws(Problems) -> AccessEvent? {
        guard let key, let answer = try store.accessAnswer(to: key) else { return nil }
        guard answer.input == input else {
            throw Problems([Problem(.idempotencyConflict, ["key": request.key ?? ""])])
        }
        return try store.accessEvents(of: answer.organisation, after: answer.number - 1).first
    }

    func keep(_ event: AccessEvent, in store: any AccessWriting) throws(Problems) {
        guard let key else { return }
        try store.keep(
            KeptAccessAnswer(key: key, input: input, organisation: organisation, number: event.number, at: event.at))
    }

    /// Two callers may use the same key: each has its own.
    private var key: String? {
        request.key.map { Fingerprint(of: DelimitedFields.bytes([request.caller.name, $0])).description }
    }

    private var input: Fingerprint {
        let marks = [organisation.description, change.code, request.reason]
        return Fingerprint(of: DelimitedFields.bytes(marks + change.askedFields))
    }
}
