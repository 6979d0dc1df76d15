public import Access
import Audit
import Law
public import Values

/// Messages after sign-in, each dismissed once by each person.
extension AccessOffice {
    /// Writes a message that is shown from a moment to a moment.
    ///
    /// - Parameter key: the client's own, for a request that may be repeated: the same message is not written twice.
    /// - Throws: the refusal; `access.dates` where it would never be shown; what is wrong with a text.
    public func write(
        _ text: Phrase, from: Instant, until: Instant, by caller: Caller, requestID: String, key: String? = nil
    ) throws(Problems) -> ServiceMessage {
        try store.write { (store) throws(Problems) in
            let access = try accessCase(of: caller, on: nil, in: store, remember: false)
            let grant = try access.decide(.writeMessage).grant()
            let shown = try store.messages(until: access.now)
            if key != nil, let same = shown.first(where: { $0.says(text, from: from, until: until, by: caller) }) {
                return same
            }
            try MessageRules.check(text, from: from, until: until, now: access.now)
            let message = ServiceMessage(
                number: try store.newestMessage() + 1, text: text, from: from, until: until,
                author: AccessAuthor(party: caller.name, role: grant.role, onBehalfOf: grant.within), at: access.now)
            let head = try enter(
                ServiceMessage.action, message.number, message.hash, message.author, access.now, requestID, in: store)
            try store.add(message, audit: head)
            return message
        }
    }

    /// Ends a message before its time. One that is not shown any more stays as it is.
    ///
    /// - Throws: the refusal; `message.unknown`.
    public func endMessage(_ number: Int, by caller: Caller, requestID: String) throws(Problems) {
        try store.write { (store) throws(Problems) in
            let access = try accessCase(of: caller, on: nil, in: store, remember: false)
            let grant = try access.decide(.endMessage).grant()
            guard try store.message(number) != nil else {
                throw Problems([Problem(.messageUnknown, ["number": String(number)])])
            }
            guard try store.messages(until: access.now).contains(where: { $0.number == number }) else { return }
            let author = AccessAuthor(party: caller.name, role: grant.role, onBehalfOf: grant.within)
            let head = try enter(MessageEnd.action, number, nil, author, access.now, requestID, in: store)
            try store.add(MessageEnd(number: number, author: author, at: access.now), audit: head)
        }
    }

    /// The messages that a person has not dismissed, oldest first.
    public func messages(for person: PersonID) throws(Problems) -> [ServiceMessage] {
        let now = clock.now()
        return try store.read { (store) throws(Problems) in
            let dismissed = try store.dismissals(of: person)
            return try store.messages(until: now).filter { $0.from <= now && !dismissed.contains($0.number) }
        }
    }

    /// - Throws: `message.unknown`.
    public func dismiss(_ number: Int, by person: PersonID) throws(Problems) {
        let now = clock.now()
        try store.write { (store) throws(Problems) in
            guard try store.message(number) != nil else {
                throw Problems([Problem(.messageUnknown, ["number": String(number)])])
            }
            try store.dismiss(number, by: person, at: now)
        }
    }

    private func enter(
        _ action: String, _ number: Int, _ hash: Fingerprint?, _ author: AccessAuthor, _ now: Instant,
        _ requestID: String, in store: any StoreWriting
    ) throws(Problems) -> AuditHead {
        let head = try store.auditHead()
        let entry = AuditEntry(
            sequence: head.sequence + 1, at: now, person: author.party, role: author.role.rawValue,
            onBehalfOf: author.onBehalfOf?.description, action: action, subject: "message/\(number)", before: nil,
            after: hash, grounds: nil, requestID: requestID, previous: head.hash)
        try store.add(entry)
        return AuditHead(entry)
    }
}

/// What a message may be.
private enum MessageRules {
    private static let longest = 2000

    static func check(_ text: Phrase, from: Instant, until: Instant, now: Instant) throws(Problems) {
        var problems = Problems()
        for language in Language.allCases {
            let field = "text.\(language.rawValue)"
            if text[language].isEmpty { problems.add(Problem(.fieldEmpty, at: Place(field: field), ["field": field])) }
            if text[language].unicodeScalars.count > longest {
                let details = ["field": field, "longest": String(longest)]
                problems.add(Problem(.fieldTooLong, at: Place(field: field), details))
            }
        }
        if until <= from || until <= now {
            problems.add(Problem(.accessDates, at: Place(field: "until"), ["from": "\(from)", "until": "\(until)"]))
        }
        if !problems.isEmpty { throw problems }
    }
}

extension ServiceMessage {
    fileprivate func says(_ text: Phrase, from: Instant, until: Instant, by caller: Caller) -> Bool {
        self.text == text && self.from == from && self.until == until && author.party == caller.name
    }
}
