import Declarations
import Values

/// Something that is asked to be done with a declaration that was handed in before: what all such requests have in
/// common.
struct DeclarationRequest {
    let event: LifeEvent
    let declaration: DeclarationKey
    let reason: String?
    /// What else makes it this request and no other.
    let content: [UInt8]
    let request: FilingRequest

    init(
        _ event: LifeEvent, _ declaration: DeclarationKey, reason: String? = nil, content: [UInt8] = [],
        _ request: FilingRequest
    ) {
        self.event = event
        self.declaration = declaration
        self.reason = reason
        self.content = content
        self.request = request
    }

    /// - Throws: `reason.missing`, `life.event-impossible`, `life.role`.
    func step(from state: LifeState?) throws(Problems) -> LifeStep {
        let step: LifeStep
        do throws(Problem) {
            step = try LifeTable.step(from: state, event, as: request.author.role)
        } catch {
            throw Problems([Problem(error.code, at: Place(field: declaration.description), error.details)])
        }
        if step.needsReason { try Reason.check(reason, of: event.rawValue) }
        return step
    }

    /// What was answered under the same key; `nil` for a new request.
    ///
    /// - Throws: `idempotency.conflict`.
    func answered(in store: any StoreReading) throws(Problems) -> Filed? {
        guard let mark, let answer = try store.answer(to: mark.key) else { return nil }
        guard answer.input == mark.input else { throw Problems([Problem(.idempotencyConflict, ["key": mark.key])]) }
        return try answer.filed(in: store)
    }

    func keep(_ filed: Filed, at now: Instant, in store: any StoreWriting) throws(Problems) {
        guard let mark else { return }
        try store.keep(KeptAnswer(filed, key: mark.key, input: mark.input, at: now))
    }

    /// One request may be about many declarations: each has a key of its own.
    var mark: AnswerMark? {
        request.key.map { AnswerMark(key: DeclarationRequest.key($0, on: declaration), input: input) }
    }

    static func key(_ key: String, on declaration: DeclarationKey) -> String { "\(key)/\(declaration)" }

    private var input: Fingerprint {
        let marks = [event.rawValue, declaration.description, reason ?? "", request.author.person]
        return Fingerprint(of: DelimitedFields.bytes(marks), content)
    }
}
