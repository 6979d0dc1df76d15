import Declarations
public import Values

/// Setting what was not declared, from the turnover known to the FPS Finance (Q8), and closing a year.
extension DeclarationOffice {
    /// Sets declarations ex officio, each with its own verdict. An actor that declared in time keeps its declaration,
    /// and what was set with the same content stays as it is.
    ///
    /// - Parameter reason: where the turnover comes from.
    public func setExOfficio(
        _ handedIn: [HandedIn], reason: String, by request: FilingRequest, answer: (FilingVerdict) -> Void
    ) throws(Problems) {
        var check = DocumentCheck(book, today: clock.now().day)
        let looked = handedIn.map { ($0, check.problems(of: $0).filter { $0.code != .yearLate }) }
        for start in stride(from: 0, to: looked.count, by: FilingTerms().together) {
            let some = looked[start..<min(start + FilingTerms().together, looked.count)]
            let now = clock.now()
            let verdicts = try store.write { (store) throws(Problems) in
                var verdicts: [FilingVerdict] = []
                for (one, problems) in some {
                    verdicts.append(try setExOfficio(one, problems, reason, now, by: request, in: store))
                }
                return verdicts
            }
            verdicts.forEach(answer)
        }
    }

    /// What setting declarations ex officio would do. Nothing is written.
    public func checkExOfficio(
        _ handedIn: [HandedIn], reason: String, by request: FilingRequest
    ) throws(Problems) -> [FilingVerdict] {
        var check = DocumentCheck(book, today: clock.now().day)
        let looked = handedIn.map { ($0, check.problems(of: $0).filter { $0.code != .yearLate }) }
        return try store.read { (store) throws(Problems) in
            var verdicts: [FilingVerdict] = []
            for (one, problems) in looked {
                verdicts.append(try checkExOfficio(one, problems, reason, by: request, in: store))
            }
            return verdicts
        }
    }

    private func checkExOfficio(
        _ one: HandedIn, _ problems: [Problem], _ reason: String, by request: FilingRequest,
        in store: any StoreReading
    ) throws(Problems) -> FilingVerdict {
        guard let placed = one.declaration, problems.errors.isEmpty else {
            return FilingVerdict(
                number: one.number, declaration: one.declaration?.declaration, filed: nil, problems: problems)
        }
        let declaration = placed.declaration
        var all = problems
        do throws(Problems) {
            let history = try store.history(of: declaration.key) ?? DeclarationHistory(key: declaration.key)
            try checkOpen(history, in: store)
            let asked = DeclarationRequest(.setExOfficio, declaration.key, reason: reason, request)
            _ = try asked.step(from: history.state)
        } catch {
            guard !error.listed.contains(where: \.code.isOfStorage) else { throw error }
            all += error.listed.map { $0.toAgency(at: placed.place) }
        }
        return FilingVerdict(number: one.number, declaration: declaration, filed: nil, problems: all)
    }

    private func setExOfficio(
        _ one: HandedIn, _ problems: [Problem], _ reason: String, _ now: Instant, by request: FilingRequest,
        in store: any StoreWriting
    ) throws(Problems) -> FilingVerdict {
        guard let placed = one.declaration, problems.errors.isEmpty else {
            return FilingVerdict(
                number: one.number, declaration: one.declaration?.declaration, filed: nil, problems: problems)
        }
        do throws(Problems) {
            let filed = try setExOfficio(placed.declaration, reason, now, by: request, in: store)
            return FilingVerdict(
                number: one.number, declaration: placed.declaration, filed: filed, problems: problems)
        } catch {
            // A fault of the store is no verdict on the declaration.
            guard !error.listed.contains(where: \.code.isOfStorage) else { throw error }
            let placedProblems = error.listed.map { $0.toAgency(at: placed.place) }
            return FilingVerdict(
                number: one.number, declaration: placed.declaration, filed: nil, problems: problems + placedProblems)
        }
    }

    private func setExOfficio(
        _ declaration: Declaration, _ reason: String, _ now: Instant, by request: FilingRequest,
        in store: any StoreWriting
    ) throws(Problems) -> Filed {
        let content = CanonicalForm(declaration).bytes
        let asked = DeclarationRequest(.setExOfficio, declaration.key, reason: reason, content: content, request)
        if let filed = try asked.answered(in: store) { return filed }
        let history = try store.history(of: declaration.key) ?? DeclarationHistory(key: declaration.key)
        try checkOpen(history, in: store)
        let step = try asked.step(from: history.state)
        let hash = CanonicalForm(declaration).fingerprint
        // The same turnover again says nothing new: nobody is written to about it.
        if history.state == .exOfficio, let newest = history.newest, newest.hash == hash {
            return Filed(
                key: declaration.key, revision: newest.number, state: .exOfficio, hash: hash,
                receipt: try store.receipt(forContent: hash), isRepeated: true, version: DeclarationVersion(history))
        }
        let revision = Revision(
            number: (history.newest?.number ?? 0) + 1, event: .setExOfficio, declaration: declaration,
            hash: hash, reason: reason, author: request.author, at: now)
        let filed = try ledger.write(
            EventLedger.Happening(
                step: step, revision: revision, verdict: nil, history: history, requestID: request.id,
                mark: asked.mark),
            to: store)
        try asked.keep(filed, at: now, in: store)
        return filed
    }
}
