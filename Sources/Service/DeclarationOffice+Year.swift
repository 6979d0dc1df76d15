import Audit
public import Declarations
public import Values

extension DeclarationOffice {
    /// Closes a contribution year: no more is declared, corrected or withdrawn for it.
    ///
    /// - Returns: the decision; the one before, where the same was asked under a key already.
    /// - Throws: `year.closed` when it is; `reason.missing` without one; `life.role` for anyone but the agency.
    @discardableResult
    public func closeYear(
        _ year: Int, reason: String, by request: FilingRequest
    ) throws(Problems) -> YearClosing {
        guard request.author.role == .agency else {
            throw Problems([Problem(.lifeRole, ["event": YearClosing.action, "role": LifeRole.agency.rawValue])])
        }
        try Reason.check(reason, of: YearClosing.action)
        let closing = YearClosing(year: year, reason: reason, author: request.author, at: clock.now())
        return try store.write { (store) throws(Problems) in
            if request.key != nil, let before = try store.closing(of: year), before.isRepeated(by: closing) {
                return before
            }
            try checkOpen(year, in: store)
            let head = try store.auditHead()
            let entry = AuditEntry(
                sequence: head.sequence + 1, at: closing.at, person: closing.author.person,
                role: closing.author.role.rawValue, onBehalfOf: closing.author.onBehalfOf, action: YearClosing.action,
                subject: String(year), before: nil, after: nil, grounds: closing.grounds, requestID: request.id,
                previous: head.hash)
            try store.add(entry)
            try store.add(closing, audit: AuditHead(entry))
            return closing
        }
    }
}

extension YearClosing {
    /// Whether the same person decided the same for the same reason.
    fileprivate func isRepeated(by other: YearClosing) -> Bool {
        year == other.year && reason == other.reason && author == other.author
    }
}
