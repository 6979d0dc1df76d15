public import Declarations
public import Values

/// What a certifier says of a declaration (Q6, Q20).
extension DeclarationOffice {
    /// Certifies the newest revision.
    ///
    /// - Parameter hash: of the content that the certifier saw; `nil` to certify what is there now.
    /// - Throws: `certificate.other-content` when it has changed since.
    public func certify(
        _ key: DeclarationKey, _ certifier: Certifier, hash: Fingerprint?, by request: FilingRequest
    ) throws(Problems) -> Filed {
        let now = clock.now()
        let content = DelimitedFields.bytes(Certifier.fields(of: certifier) + [hash?.description])
        return try judge(DeclarationRequest(.certify, key, content: content, request), now) {
            (newest) throws(Problems) in
            try checkSeen(hash, newest, key)
            return .certified(Certificate(certifier: certifier, date: now.day, hash: newest.hash))
        }
    }

    /// Refuses to certify the newest revision, and says why.
    ///
    /// - Parameter hash: of the content that the certifier saw; `nil` to refuse what is there now.
    /// - Throws: `certificate.other-content` when it has changed since.
    public func refuse(
        _ key: DeclarationKey, _ certifier: Certifier?, reason: String, hash: Fingerprint? = nil,
        by request: FilingRequest
    ) throws(Problems) -> Filed {
        let seen = hash.map { [$0.description] } ?? []
        let content = DelimitedFields.bytes(Certifier.fields(of: certifier) + seen)
        return try judge(DeclarationRequest(.refuse, key, reason: reason, content: content, request), clock.now()) {
            (newest) throws(Problems) in
            try checkSeen(hash, newest, key)
            return .refused(certifier, reason: reason)
        }
    }

    private func checkSeen(_ hash: Fingerprint?, _ newest: Revision, _ key: DeclarationKey) throws(Problems) {
        guard hash == nil || hash == newest.hash else {
            let details = ["value": hash?.description ?? "", "expected": newest.hash.description]
            throw Problems([Problem(.certificateOtherContent, at: Place(field: key.description), details)])
        }
    }

    private func judge(
        _ asked: DeclarationRequest, _ now: Instant, _ answer: (Revision) throws(Problems) -> Verdict.Answer
    ) throws(Problems) -> Filed {
        try store.write { (store) throws(Problems) in
            if let filed = try asked.answered(in: store) { return filed }
            let (history, newest) = try history(of: asked.declaration, in: store)
            if let problem = asked.request.problem(with: history) { throw Problems([problem]) }
            try checkJudged(history, in: store)
            let step = try asked.step(from: history.state)
            let verdict = Verdict(
                revision: newest.number, answer: try answer(newest), author: asked.request.author, at: now)
            var happening = EventLedger.Happening(
                step: step, revision: newest, verdict: verdict, history: history, requestID: asked.request.id,
                mark: asked.mark)
            happening.firm = asked.request.firm
            let filed = try ledger.write(happening, to: store)
            try asked.keep(filed, at: now, in: store)
            return filed
        }
    }
}
