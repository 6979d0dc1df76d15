import Declarations
import Service
import Values
import Wording

/// Everything that was said of a declaration, for the eye: oldest first, nothing left out.
struct HistoryText {
    private let language: Language
    private let marks: Punctuation

    init(_ language: Language) {
        self.language = language
        marks = Punctuation(language)
    }

    /// - Parameter receipts: newest first.
    func text(_ history: DeclarationHistory, _ receipts: [StoredReceipt]) -> String {
        var lines = [title(history)]
        for (index, revision) in history.revisions.enumerated() {
            lines += [""] + heading(revision, history)
            if index > 0 { lines += changes(history.revisions[index - 1], revision) }
            for verdict in history.verdicts where verdict.revision == revision.number {
                lines += self.verdict(verdict, history)
            }
            lines += receipts.reversed().filter { $0.revision == revision.number }.map(receipt)
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Which revision, in which state, by whom, when and why.
    func heading(_ revision: Revision, _ history: DeclarationHistory) -> [String] {
        let name = "\(history.key), \(Texts.revision.filled(language, ["revision": String(revision.number)]))"
        let state = history.state(of: revision)
        var lines = [
            marks.pair(name, state.label[language]),
            happened(revision.event, revision.at, revision.author),
        ]
        if let reason = revision.reason { lines.append("    " + marks.pair(Texts.reason[language], reason)) }
        lines.append("    " + Texts.contentHash.filled(language, ["hash": revision.hash.description]))
        return lines
    }

    private func title(_ history: DeclarationHistory) -> String {
        let state = history.state?.label[language] ?? LifeState.notDeclared[language]
        let name = history.newest?.declaration.declarant.name
        return marks.pair(name.map { "\(history.key) (\($0))" } ?? history.key.description, state)
    }

    private func happened(_ event: LifeEvent, _ at: Instant, _ author: Author) -> String {
        var parts = [event.label[language], at.description, author.person, author.role.label[language]]
        if let other = author.onBehalfOf { parts.append(Texts.actingFor.filled(language, ["other": other])) }
        return "    " + parts.joined(separator: ", ")
    }

    private func changes(_ before: Revision, _ after: Revision) -> [String] {
        RevisionDifference.between(before.declaration, after.declaration).map { change in
            let values = [change.before, change.after].map { $0 ?? Texts.absent[language] }
            return "    " + marks.pair(change.field.label[language], values.joined(separator: " → "))
        }
    }

    private func verdict(_ verdict: Verdict, _ history: DeclarationHistory) -> [String] {
        let first = happened(verdict.event, verdict.at, verdict.author)
        switch verdict.answer {
        case .certified(let certificate):
            let void = history.isVoid(verdict) ? [Texts.voidCertificate[language]] : []
            let parts = certifier(certificate.certifier) + [certificate.date.description] + void
            return [
                first, "        " + parts.joined(separator: ", "),
                "        " + Texts.contentHash.filled(language, ["hash": certificate.hash.description]),
            ]
        case .refused(let certifier, let reason):
            let who = certifier.map { ["        " + self.certifier($0).joined(separator: ", ")] } ?? []
            return [first] + who + ["        " + marks.pair(Texts.reason[language], reason)]
        }
    }

    private func certifier(_ certifier: Certifier) -> [String] {
        [
            certifier.name, certifier.profession.label[language], certifier.registerNumber,
            certifier.position.label[language],
        ]
    }

    private func receipt(_ receipt: StoredReceipt) -> String {
        let reference = Texts.receipt.filled(language, ["reference": receipt.reference.text])
        return "    \(reference), \(receipt.event.label[language]), \(receipt.at)"
    }
}
