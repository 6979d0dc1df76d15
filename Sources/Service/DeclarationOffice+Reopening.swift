import Audit
public import Declarations
import Law
public import Values

/// What comes after a year is closed: the agency lets one declaration be said anew, with its reason. What was invoiced
/// is put right by the next run.
extension DeclarationOffice {
    /// Reopens a declaration of a closed year, also one that was never handed in.
    ///
    /// - Returns: the decision; the one before, where the same was asked under a key and is not used yet.
    /// - Throws: `year.not-closed` where nothing stands in the way; `declaration.reopened` where it is open already;
    ///   `reason.missing`; `life.role` for anyone but the agency.
    @discardableResult
    public func reopen(
        _ key: DeclarationKey, reason: String, by request: FilingRequest
    ) throws(Problems) -> Reopening {
        guard request.author.role == .agency else {
            throw Problems([Problem(.lifeRole, ["event": Reopening.action, "role": LifeRole.agency.rawValue])])
        }
        try Reason.check(reason, of: Reopening.action)
        _ = try book.year(key.year)
        let now = clock.now()
        return try store.write { (store) throws(Problems) in
            let history = try store.history(of: key) ?? DeclarationHistory(key: key)
            guard try store.closing(of: key.year) != nil else {
                throw Problems([Problem(.yearNotClosed, ["year": String(key.year)])])
            }
            let before = try store.reopening(of: key)
            if let before, before.isUnused(after: history) {
                if request.key != nil, before.reason == reason, before.author == request.author { return before }
                throw Problems([Problem(.declarationReopened, ["declaration": key.description])])
            }
            let reopening = Reopening(
                declaration: key, number: (before?.number ?? 0) + 1, revision: history.newest?.number ?? 0,
                reason: reason, author: request.author, at: now)
            try add(reopening, requestID: request.id, in: store)
            if writesMails, let mail = try mail(of: reopening, history.state, in: store) { try store.add(mail) }
            return reopening
        }
    }

    private func add(
        _ reopening: Reopening, requestID: String, in store: any StoreWriting
    ) throws(Problems) {
        let head = try store.auditHead()
        let author = reopening.author
        let entry = AuditEntry(
            sequence: head.sequence + 1, at: reopening.at, person: author.person, role: author.role.rawValue,
            onBehalfOf: author.onBehalfOf, action: Reopening.action, subject: reopening.declaration.description,
            before: nil, after: nil, grounds: reopening.grounds, requestID: requestID, previous: head.hash)
        try store.add(entry)
        try store.add(reopening, audit: AuditHead(entry))
    }

    /// Whose declaration it is hears of it, since they may say it anew; `nil` where nobody gave an address.
    private func mail(
        of reopening: Reopening, _ state: LifeState?, in store: any StoreReading
    ) throws(Problems) -> StoredMail? {
        let key = reopening.declaration
        return try store.correspondent(of: key).map { reader in
            StoredMail(
                .receipt, to: reader.email, reader.language, about: key, name: reader.name,
                detail: ReopeningNews(reopening, state).text, cause: "\(Reopening.action).\(reopening.number)",
                at: reopening.at)
        }
    }

    /// Who is told when a declaration is reopened; `nil` where no mail is written, or nobody gave an address.
    public func reader(of key: DeclarationKey) throws(Problems) -> String? {
        guard writesMails else { return nil }
        return try store.read { (store) throws(Problems) in try store.correspondent(of: key)?.email }
    }

    /// - Throws: `year.closed`, unless the declaration was reopened for another revision.
    func checkOpen(_ history: DeclarationHistory, in store: any StoreReading) throws(Problems) {
        guard try !store.isClosed(history) else {
            throw Problems([Problem(.yearClosed, ["year": String(history.key.year)])])
        }
    }

    /// - Throws: `year.closed`, unless the declaration was reopened and what was then said waits for a certificate.
    func checkJudged(_ history: DeclarationHistory, in store: any StoreReading) throws(Problems) {
        guard try store.closing(of: history.key.year) != nil else { return }
        let reopening = try store.reopening(of: history.key)
        guard reopening?.admitsVerdict(after: history) == true else {
            throw Problems([Problem(.yearClosed, ["year": String(history.key.year)])])
        }
    }
}
