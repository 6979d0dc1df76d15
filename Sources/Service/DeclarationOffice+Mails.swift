public import Declarations
public import Values

/// Writing to people: a mail is put into the outbox in the transaction of what it tells.
extension DeclarationOffice {
    /// Somebody to be written to.
    public struct Addressee: Hashable, Sendable {
        public let email: String
        public let language: Language

        public init(email: String, language: Language) {
            self.email = email
            self.language = language
        }
    }

    /// Whether mails are written at all.
    public var writesMails: Bool { ledger.writesMails }

    /// Asks those who may certify to certify the newest revision. Asked twice of the same revision it is one mail.
    ///
    /// - Throws: `declaration.unknown`; `life.event-impossible` where it does not wait for a certificate.
    public func askCertificate(of key: DeclarationKey, from certifiers: [Addressee]) throws(Problems) {
        let now = clock.now()
        try store.write { (store) throws(Problems) in
            let (history, newest) = try history(of: key, in: store)
            guard history.state == .submitted else {
                let state = history.state?.rawValue ?? ""
                throw Problems([
                    Problem(.lifeEventImpossible, ["state": state, "event": "certify", "possible": "correct"])
                ])
            }
            for one in certifiers { try store.add(request(to: one, newest, of: key, at: now)) }
        }
    }

    /// When all of those who may certify were asked to certify the newest revision; `nil` while somebody was not.
    public func askedCertificate(
        of key: DeclarationKey, from certifiers: [Addressee]
    ) throws(Problems) -> Instant? {
        try store.read { (store) throws(Problems) in
            guard let newest = try store.history(of: key)?.newest else { return nil }
            var last: Instant?
            for one in certifiers {
                let mail = request(to: one, newest, of: key, at: newest.at)
                guard let at = try store.writtenAt(mail: mail.id) else { return nil }
                last = max(last ?? at, at)
            }
            return last
        }
    }

    private func request(
        to one: Addressee, _ newest: Revision, of key: DeclarationKey, at now: Instant
    ) -> StoredMail {
        StoredMail(
            .certificationAsked, to: one.email, one.language, about: key, name: newest.declaration.declarant.name,
            detail: newest.declaration.correction?.reason, cause: String(newest.number), at: now)
    }
}
