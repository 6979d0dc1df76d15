import Audit
import Declarations
import Values

/// Writes down what happened to a declaration: the revision or the verdict, its audit entry and its receipt, all in the
/// transaction at hand.
struct EventLedger: Sendable {
    let receipts: ReceiptDesk
    let assessments: AssessmentDesk
    /// Whether those whom it concerns are written to.
    var writesMails = false

    /// What is to be written down.
    struct Happening {
        let step: LifeStep
        let revision: Revision
        /// Said of the revision by a certifier, with or after it.
        var verdict: Verdict?
        /// Everything that was said before.
        let history: DeclarationHistory
        let requestID: String
        /// What the revision amounts to, where that was worked out before the store's one writer was waited for.
        var assessment: WrittenAssessment?
        /// What will be kept as the answer to it; `nil` where the client made no key.
        var mark: AnswerMark?

        /// What the office is called that the author acts from; `nil` where that is not known.
        var firm: String?

        /// Whether the revision is new, and not only the verdict.
        var addsRevision: Bool { history.newest?.number != revision.number }
    }

    /// - Returns: what was kept, with its receipt.
    func write(_ happening: Happening, to store: any StoreWriting) throws(Problems) -> Filed {
        let key = happening.history.key
        var head = try store.auditHead()
        if happening.addsRevision {
            head = try enter(happening.revision.event, happening.revision.author, happening, after: head, to: store)
            try store.add(happening.revision, to: key, audit: head)
        }
        if let verdict = happening.verdict {
            head = try enter(verdict.event, verdict.author, happening, after: head, to: store)
            try store.add(verdict, to: key, audit: head)
        }
        let history = history(after: happening)
        let state = history.state ?? happening.step.to
        var reference: ReceiptReference?
        if happening.step.givesReceipt {
            let receipt = receipt(
                for: happening, state, try assessment(of: happening, state, in: store), head)
            try store.add(try receipts.stored(receipt))
            reference = receipt.reference
        }
        if writesMails, let mail = try mail(of: happening, reference, in: store) { try store.add(mail) }
        return Filed(
            key: key, revision: happening.revision.number, state: state, hash: happening.revision.hash,
            receipt: reference, isRepeated: false, version: DeclarationVersion(history))
    }

    /// What the declarant's contact is told of it; `nil` for a draft, and where nobody is known there.
    private func mail(
        of happening: Happening, _ receipt: ReceiptReference?, in store: any StoreReading
    ) throws(Problems) -> StoredMail? {
        let declarant = happening.revision.declaration.declarant
        guard let contact = happening.revision.contact else { return nil }
        let (verdict, key) = (happening.verdict, happening.history.key)
        let place = "\(happening.revision.number).\(happening.history.verdicts.count)"
        let cause = "\(place).\(happening.step.event.rawValue)"
        let at = verdict?.at ?? happening.revision.at
        if let verdict, case .refused(let certifier, let reason) = verdict.answer {
            let person = certifier?.name ?? verdict.author.knownName
            let who = person.map { person in happening.firm.map { "\(person) (\($0))" } ?? person } ?? happening.firm
            let isLast = try store.openness(of: history(after: happening)).isClosed
            return StoredMail(
                .refused, to: contact.email, declarant.language, about: key, name: declarant.name,
                detail: RefusalNews(by: who ?? "", reason: reason, isLast: isLast).text, cause: cause, at: at)
        }
        guard let receipt else { return nil }
        return StoredMail(
            .receipt, to: contact.email, declarant.language, about: key, name: declarant.name,
            detail: news(of: happening, receipt).text, cause: cause, at: at)
    }

    private func news(of happening: Happening, _ receipt: ReceiptReference) -> ReceiptNews {
        let (event, revision) = (happening.step.event, happening.revision)
        guard happening.addsRevision else { return ReceiptNews(reference: receipt.text, event: event, reason: nil) }
        var changed: [DeclarationField] = []
        if event == .correct, let before = happening.history.newest?.declaration {
            let told: Set<DeclarationField> = [.correctedRevision, .correctionReason]
            changed = RevisionDifference.between(before, revision.declaration).map(\.field)
                .filter { !told.contains($0) }
        }
        let lapsed = event == .correct && happening.verdict == nil && happening.history.certificate != nil
        return ReceiptNews(
            reference: receipt.text, event: event, changed: changed, lapsed: lapsed, reason: revision.reason)
    }

    private func history(after happening: Happening) -> DeclarationHistory {
        var history = happening.history
        if happening.addsRevision { history.add(happening.revision) }
        if let verdict = happening.verdict { history.add(verdict) }
        return history
    }

    private func enter(
        _ event: LifeEvent, _ author: Author, _ happening: Happening, after head: AuditHead,
        to store: any StoreWriting
    ) throws(Problems) -> AuditHead {
        let isVerdict = event == .certify || event == .refuse
        let entry = AuditEntry(
            sequence: head.sequence + 1, at: happening.verdict?.at ?? happening.revision.at, person: author.person,
            role: author.role.rawValue, onBehalfOf: author.onBehalfOf, action: event.rawValue,
            subject: happening.history.key.description,
            before: isVerdict ? happening.revision.hash : happening.history.newest?.hash,
            after: happening.revision.hash,
            grounds: isVerdict ? happening.verdict?.grounds : happening.revision.grounds,
            requestID: happening.mark?.requestID(happening.requestID) ?? happening.requestID, previous: head.hash)
        try store.add(entry)
        return AuditHead(entry)
    }

    private func receipt(
        for happening: Happening, _ state: LifeState, _ assessment: WrittenAssessment, _ head: AuditHead
    ) -> Receipt {
        let declaration = happening.revision.declaration
        return Receipt(
            reference: ReceiptReference(year: declaration.contributionYear, entry: head.hash),
            event: happening.step.event, state: state, revision: happening.revision,
            previousHash: happening.addsRevision ? happening.history.newest?.hash : nil, verdict: happening.verdict,
            at: happening.verdict?.at ?? happening.revision.at,
            author: happening.verdict?.author ?? happening.revision.author, program: receipts.program,
            tablesHash: receipts.tablesHash, assessment: assessment, audit: head,
            requestID: happening.requestID)
    }

    /// What the declaration amounts to; nothing once it is withdrawn.
    private func assessment(
        of happening: Happening, _ state: LifeState, in store: any StoreReading
    ) throws(Problems) -> WrittenAssessment {
        guard state != .withdrawn else { return .nothing }
        if let known = happening.assessment { return known }
        let declaration = happening.revision.declaration
        let year = try assessments.year(declaration.contributionYear, in: store)
        return assessments.assess(declaration, isDeclared: state != .exOfficio, year)
    }
}
