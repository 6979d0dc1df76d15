import Audit
import Declarations
import Service
import Values

/// Choices that a seed repeats (SplitMix64).
struct SeededChoice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    mutating func element<Element>(_ all: [Element]) -> Element? { all.isEmpty ? nil : all[below(all.count)] }

    mutating func key() -> DeclarationKey {
        let vat = DeclarantID(.vat, "DE12345678\(below(5))") ?? Samples.enterprise(0)
        let declarant = below(4) == 0 ? vat : Samples.enterprise(below(30))
        return DeclarationKey(declarant: declarant, year: 2023 + below(3))
    }

    mutating func name() -> String { element(["Medica NV", "ÉTÉ", "été", "100%", "a_b", "STRAßE", "x!y"]) ?? "" }

    mutating func filter() -> DeclarationFilter {
        var filter = DeclarationFilter(year: below(3) == 0 ? 2022 + below(5) : nil)
        for _ in 0..<below(3) { filter.states.insert(LifeState.allCases[below(LifeState.allCases.count)]) }
        if below(2) == 0 { filter.search = element(["med", "É", "é", "%", "_", "straß", "!", "123", "de1", "04", ""]) }
        return filter
    }
}

/// One thing that a transaction adds.
enum Addition {
    case entry(AuditEntry)
    case revision(Revision, AuditHead)
    case verdict(Verdict, DeclarationKey, AuditHead)
    case receipt(StoredReceipt)
    case answer(KeptAnswer)
    case closing(YearClosing, AuditHead)

    func make(in store: any StoreWriting) throws(Problems) {
        switch self {
        case .entry(let entry): try store.add(entry)
        case .revision(let revision, let head): try store.add(revision, to: revision.declaration.key, audit: head)
        case .verdict(let verdict, let key, let head): try store.add(verdict, to: key, audit: head)
        case .receipt(let receipt): try store.add(receipt)
        case .answer(let answer): try store.keep(answer)
        case .closing(let closing, let head): try store.add(closing, audit: head)
        }
    }
}

/// What one transaction adds to a store, while the model already has it.
struct RandomPlan {
    var model: MemoryModel
    var random: SeededChoice
    var additions: [Addition] = []
    /// Whether the transaction throws at its end.
    var fails = false

    init(model: MemoryModel, random: SeededChoice) {
        self.model = model
        self.random = random
    }

    mutating func addRevision() {
        let key = random.key()
        let newest = model.histories[key]?.newest
        let event = random.element([.saveDraft, .submit, .correct, .withdraw, .setExOfficio] as [LifeEvent]) ?? .submit
        var declaration = Samples.declaration(
            of: key.declarant, year: key.year, name: random.name(), total: Int64(random.below(3)) * 100)
        if random.below(3) == 0 { declaration.turnover = DeclaredTurnover(.belowThreshold) }
        let author = Author(person: random.name(), role: .actor, onBehalfOf: random.below(2) == 0 ? nil : "Z")
        let revision = Samples.revision(
            declaration, number: (newest?.number ?? 0) + 1, event: event, reason: random.below(2) == 0 ? nil : "r",
            author: author, at: Instant(milliseconds: Int64(random.below(1_000_000))))
        let head = enter(
            event.rawValue, key, author, revision.at, before: newest?.hash, after: revision.hash,
            grounds: revision.grounds)
        model.histories[key, default: DeclarationHistory(key: key)].add(revision)
        additions.append(.revision(revision, head))
        let receipt = event == .saveDraft ? nil : give(event, revision, head)
        if random.below(2) == 0 { answer(revision, receipt) }
    }

    mutating func addVerdict() {
        let histories = model.histories.values.sorted { $0.key.description < $1.key.description }
        guard let history = random.element(histories), let revision = random.element(history.revisions) else { return }
        let author = Author(person: "Élise", role: .certifier)
        let certificate = random.below(2) == 0 ? Samples.certificate(on: revision) : nil
        let answer: Verdict.Answer = certificate.map { .certified($0) } ?? .refused(Samples.certifier, reason: "r")
        let verdict = Verdict(revision: revision.number, answer: answer, author: author, at: Samples.start)
        let key = history.key
        let head = enter(
            verdict.event.rawValue, key, author, verdict.at, before: revision.hash, after: revision.hash,
            grounds: verdict.grounds)
        model.histories[key]?.add(verdict)
        additions.append(.verdict(verdict, key, head))
        _ = give(verdict.event, revision, head)
    }

    mutating func close() {
        let year = 2023 + random.below(3)
        guard model.closings[year] == nil else { return }
        let closing = YearClosing(year: year, reason: random.name(), author: Samples.author, at: Samples.start)
        let head = enter(
            YearClosing.action, nil, closing.author, closing.at, grounds: closing.grounds, subject: String(year))
        model.closings[year] = closing
        additions.append(.closing(closing, head))
    }

    // MARK: Parts

    private mutating func enter(
        _ action: String, _ key: DeclarationKey?, _ author: Author, _ at: Instant, before: Fingerprint? = nil,
        after: Fingerprint? = nil, grounds: Fingerprint? = nil, subject: String = ""
    ) -> AuditHead {
        let head = model.head
        let entry = AuditEntry(
            sequence: head.sequence + 1, at: at, person: author.person, role: author.role.rawValue,
            onBehalfOf: author.onBehalfOf, action: action, subject: key?.description ?? subject, before: before,
            after: after, grounds: grounds, requestID: "r", previous: head.hash)
        model.entries.append(entry)
        additions.append(.entry(entry))
        return AuditHead(entry)
    }

    private mutating func give(_ event: LifeEvent, _ revision: Revision, _ head: AuditHead) -> StoredReceipt {
        let receipt = StoredReceipt(
            reference: ReceiptReference(year: revision.declaration.contributionYear, entry: head.hash),
            declaration: revision.declaration.key, revision: revision.number, event: event, hash: revision.hash,
            at: revision.at, audit: head, document: Array(repeating: UInt8(random.below(256)), count: random.below(64)))
        model.receipts.append(receipt)
        additions.append(.receipt(receipt))
        return receipt
    }

    private mutating func answer(_ revision: Revision, _ receipt: StoredReceipt?) {
        let answer = KeptAnswer(
            key: "key-\(model.answers.count)", input: revision.hash, declaration: revision.declaration.key,
            revision: revision.number, receipt: receipt?.reference, at: revision.at)
        model.answers[answer.key] = answer
        additions.append(.answer(answer))
    }
}
