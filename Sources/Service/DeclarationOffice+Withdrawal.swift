public import Declarations
public import Values

/// Taking back: a revision that says why.
extension DeclarationOffice {
    /// Withdrawn at once, at most.
    public static let mostWithdrawn = 500

    /// Withdraws declarations, all or none of them.
    ///
    /// - Throws: `batch.too-many`, `reason.missing`, and for each declaration what stands in its way.
    public func withdraw(
        _ keys: [DeclarationKey], reason: String, by request: FilingRequest
    ) throws(Problems) -> [Filed] {
        guard keys.count <= DeclarationOffice.mostWithdrawn else {
            let details = ["count": String(keys.count), "most": String(DeclarationOffice.mostWithdrawn)]
            throw Problems([Problem(.batchTooMany, details)])
        }
        let now = clock.now()
        return try store.write { (store) throws(Problems) in
            var problems = Problems()
            var filed: [Filed] = []
            for key in keys {
                do throws(Problems) {
                    filed.append(try withdraw(key, reason, now, by: request, in: store))
                } catch {
                    problems.add(error)
                }
            }
            if !problems.isEmpty { throw problems }
            return filed
        }
    }

    private func withdraw(
        _ key: DeclarationKey, _ reason: String, _ now: Instant, by request: FilingRequest,
        in store: any StoreWriting
    ) throws(Problems) -> Filed {
        let asked = DeclarationRequest(.withdraw, key, reason: reason, request)
        if let filed = try asked.answered(in: store) { return filed }
        let (history, newest) = try history(of: key, in: store)
        if let problem = request.problem(with: history) { throw Problems([problem]) }
        try checkOpen(history, in: store)
        let step = try asked.step(from: history.state)
        let revision = Revision(
            number: newest.number + 1, event: .withdraw, declaration: newest.declaration, hash: newest.hash,
            reason: reason, author: request.author, at: now)
        let happening = EventLedger.Happening(
            step: step, revision: revision, verdict: nil, history: history, requestID: request.id,
            mark: asked.mark)
        let filed = try ledger.write(happening, to: store)
        try asked.keep(filed, at: now, in: store)
        return filed
    }

    /// Of what the agency alone does with a year.
    ///
    /// - Throws: `year.closed`.
    func checkOpen(_ year: Int, in store: any StoreReading) throws(Problems) {
        guard try store.closing(of: year) == nil else {
            throw Problems([Problem(.yearClosed, ["year": String(year)]).toAgency()])
        }
    }
}
