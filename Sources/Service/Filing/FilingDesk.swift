import Declarations
import Values

/// Takes in the declarations of one document inside a transaction: first what can be done with each is found out, then
/// it is done.
struct FilingDesk {
    let terms: FilingTerms
    let request: FilingRequest
    let now: Instant

    /// What can be done with one declaration.
    enum Finding {
        /// Nothing: these problems stand in its way.
        case refused(Declaration?, [Problem])
        /// It was done before, under the same key, or by handing the same in.
        case repeated(Declaration, Filed, [Problem])
        /// It can be taken in; the problems are warnings.
        case sound(PlacedDeclaration, LifeStep, DeclarationHistory, [Problem])
    }

    /// - Parameter problems: what was found without looking at the store.
    func find(
        _ one: HandedIn, _ problems: [Problem], in store: any StoreReading
    ) throws(Problems) -> Finding {
        guard let placed = one.declaration, problems.errors.isEmpty else {
            return .refused(one.declaration?.declaration, problems)
        }
        let history = try store.history(of: placed.declaration.key) ?? DeclarationHistory(key: placed.declaration.key)
        // Before any answer of earlier: that it was taken in then is not what stands now.
        if terms.leavesTakenBack, let withdrawal = history.withdrawal(of: placed.declaration) {
            let details = ["person": withdrawal.author.name, "at": withdrawal.at.description]
            let problem = Problem(.declarationTakenBack, at: placed.place, details)
            return .refused(placed.declaration, problems + [problem])
        }
        if let key = request.key(of: one.number, inBatch: terms.isBatch), let answer = try store.answer(to: key) {
            guard answer.input == input(placed, one) else {
                let conflict = Problem(.idempotencyConflict, at: placed.place, ["key": key])
                return .refused(placed.declaration, problems + [conflict])
            }
            return .repeated(placed.declaration, try answer.filed(in: store), problems)
        }
        if let problem = request.problem(with: history) { return .refused(placed.declaration, [problem]) }
        if terms.takesSameAgain, let filed = try Filed(same: placed, as: history, in: store) {
            // Whose it is may be asked still; nothing else was asked again.
            return .repeated(placed.declaration, filed, problems.filter { $0.code == .declarantNameDiffers })
        }
        return try find(correcting(placed, history), by: author(of: one), after: history, problems, in: store)
    }

    private func find(
        _ placed: PlacedDeclaration, by author: Author, after history: DeclarationHistory, _ problems: [Problem],
        in store: any StoreReading
    ) throws(Problems) -> Finding {
        let event = event(of: placed.declaration)
        var problems = problems + (try StoreCheck(store: store).problems(of: placed, event, after: history))
        guard problems.errors.isEmpty else { return .refused(placed.declaration, problems) }
        problems += lapsing(placed, event, history)
        do throws(Problem) {
            let step = try LifeTable.step(from: history.state, event, as: author.role)
            return .sound(placed, step, history, problems)
        } catch {
            problems.append(Problem(error.code, at: placed.place, error.details))
            return .refused(placed.declaration, problems)
        }
    }

    /// A warning where a correction takes its certificate from a declaration, and brings none along: in a file of many
    /// nobody saw it.
    private func lapsing(
        _ placed: PlacedDeclaration, _ event: LifeEvent, _ history: DeclarationHistory
    ) -> [Problem] {
        guard terms.isBatch, event == .correct, placed.declaration.certificate == nil,
            let certificate = history.certificate, let newest = history.newest
        else { return [] }
        let details = [
            "person": certificate.certifier.name, "date": certificate.date.description,
            "revision": String(newest.number),
        ]
        return [Problem(.declarationCertificateLapsed, at: placed.place(of: .correctedRevision), details)]
    }

    /// The declaration as the correction that it is meant to be. Where nothing can be corrected, that is found later: a
    /// first declaration is not made by mistake.
    private func correcting(_ placed: PlacedDeclaration, _ history: DeclarationHistory) -> PlacedDeclaration {
        guard let reason = terms.correctionReason, placed.declaration.correction == nil else { return placed }
        return placed.with { $0.correction = Correction(revision: history.newest?.number ?? 1, reason: reason) }
    }

    /// A declaration that says which revision it corrects is a correction.
    private func event(of declaration: Declaration) -> LifeEvent {
        if terms.isDraft { return .saveDraft }
        return declaration.correction == nil ? .submit : .correct
    }

    private func author(of one: HandedIn) -> Author { one.author ?? request.author }

    /// Does what was found possible.
    ///
    /// - Parameter assessment: what the declaration amounts to.
    func keep(
        _ one: HandedIn, _ finding: Finding, _ assessment: WrittenAssessment?, _ ledger: EventLedger,
        in store: any StoreWriting
    ) throws(Problems) -> FilingVerdict {
        switch finding {
        case .refused(let declaration, let problems):
            return FilingVerdict(number: one.number, declaration: declaration, filed: nil, problems: problems)
        case .repeated(let declaration, let filed, let problems):
            return FilingVerdict(number: one.number, declaration: declaration, filed: filed, problems: problems)
        case .sound(let sound, let step, let history, let problems):
            var happening = happening(sound, author(of: one), step, history)
            happening.assessment = assessment
            if let key = request.key(of: one.number, inBatch: terms.isBatch), let placed = one.declaration {
                happening.mark = AnswerMark(key: key, input: input(placed, one))
            }
            let filed = try ledger.write(happening, to: store)
            if let mark = happening.mark {
                try store.keep(KeptAnswer(filed, key: mark.key, input: mark.input, at: now))
            }
            return FilingVerdict(
                number: one.number, declaration: sound.declaration, filed: filed, problems: problems)
        }
    }

    private func happening(
        _ placed: PlacedDeclaration, _ author: Author, _ step: LifeStep, _ history: DeclarationHistory
    ) -> EventLedger.Happening {
        let declaration = placed.declaration
        let revision = Revision(
            number: (history.newest?.number ?? 0) + 1, event: step.event, declaration: declaration,
            hash: placed.fingerprint, reason: declaration.correction?.reason,
            author: author, at: now)
        var verdict: Verdict?
        if let certificate = declaration.certificate, !terms.isDraft {
            verdict = Verdict(
                revision: revision.number, answer: .certified(certificate), author: author, at: now)
        }
        return EventLedger.Happening(
            step: step, revision: revision, verdict: verdict, history: history, requestID: request.id)
    }

    /// The fingerprint of what is asked, as it was handed in: the same content by another person, or as a draft, is
    /// another request.
    private func input(_ placed: PlacedDeclaration, _ one: HandedIn) -> Fingerprint {
        let (declaration, author) = (placed.declaration, author(of: one))
        var marks = [
            event(of: declaration).rawValue, terms.correctionReason ?? "", author.person,
            author.onBehalfOf ?? "",
        ]
        marks += DeclarationField.certificate.map { declaration.text(of: $0) ?? "" }
        return Fingerprint(of: placed.fingerprint.bytes, DelimitedFields.bytes(marks))
    }
}
