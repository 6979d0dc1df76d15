import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import SignIn
import Values
import Wording

/// Many declarations at once, each with a verdict of its own.
struct BatchOperations {
    let office: DeclarationOffice
    let gate: DeclarationGate
    let blocking: Blocking
    let clock: any Clock
    let randomness: any Randomness

    var all: [Operation] { [handIn, show, setExOfficio] }

    private var handIn: Operation {
        Operation(
            id: "handInBatch", method: .post, path: "/api/v1/batches", tag: .declarations,
            summary: "Hand in many declarations of many declarants",
            explanation: """
                At most 20 MB and 10,000 declarations. Good ones are not refused for a neighbour's fault, unless \
                all_or_nothing asks for it. The same batch again under the same Idempotency-Key takes in what was not \
                taken in before.
                """,
            admission: DeclarationOperations.writing, parameters: [.idempotencyKey], content: DeclarationExample.batch,
            answers: [
                .json(
                    "The verdict on each declaration", Schema.named("Batch"), status: .created,
                    headers: [("Location", "The verdicts")])
            ],
            refusals: [.conflict, .unprocessableContent, .init(code: 507)], rate: .upload
        ) { [self] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in try take(call) }
            } catch {
                throw Refusal(error)
            }
        }
    }

    private var show: Operation {
        Operation(
            id: "getBatch", method: .get, path: "/api/v1/batches/{id}", tag: .declarations,
            summary: "The verdicts on a batch, as they were answered", admission: DeclarationOperations.reading,
            parameters: [
                Parameter(
                    name: "id", place: .path, description: "As its Location states it",
                    schema: Schema.text(pattern: "^batch-[0-9a-f]{32}$"),
                    example: .text("batch-0123456789abcdef0123456789abcdef"))
            ],
            answers: [.json("The verdicts", Schema.named("Batch"))], refusals: [.notFound]
        ) { [self] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in try find(call) }
            } catch {
                throw Refusal(error)
            }
        }
    }

    /// - Throws: `batch.unknown` also for somebody else's: nobody learns which there are.
    private func find(_ call: Call) throws(Problems) -> Answer {
        let caller = try call.admitted()
        try gate.check(.viewDeclaration, somewhereBy: caller)
        let id = call[parameter: "id"]
        let found = try office.store.read { (store) throws(Problems) in try store.batch(id) }
        guard let found, found.owner == Self.owner(caller) else {
            throw Problems([Problem(.batchUnknown, ["id": String(id.prefix(60))])])
        }
        return Answer(.ok, .json, found.answer)
    }

    // MARK: Taking in

    private func take(_ call: Call) throws(Problems) -> Answer {
        let caller = try call.admitted()
        try gate.check(.handInBatch, somewhereBy: caller)
        let key = try call.idempotencyKey()
        let document = try DeclarationDocument(call.body, form: Self.form(call.media), file: nil)
        let records = try document.records.map { record throws(Problems) in try handedIn(record, caller) }
        let author = Author(person: caller.name, role: .actor, onBehalfOf: nil)
        var terms = FilingTerms()
        terms.isBatch = true
        terms.allOrNothing = document.allOrNothing
        var verdicts: [FilingVerdict] = []
        try office.submit(records, terms, by: FilingRequest(author: author, id: call.id, key: key)) {
            verdicts.append($0)
        }
        return try answer(verdicts, under: key, call, caller)
    }

    /// The verdicts, which can be looked up from then on.
    func answer(
        _ verdicts: [FilingVerdict], under key: String?, _ call: Call, _ caller: Caller
    ) throws(Problems) -> Answer {
        let id = name(key, caller)
        let answer = Self.answer(id, verdicts, call.language, tablesHash: office.book.hash).lineBytes
        try keep(StoredBatch(id: id, owner: Self.owner(caller), answer: answer, at: clock.now()))
        return Answer(.created, .json, answer).with(.location, "/api/v1/batches/\(id)")
    }

    /// The same again for the same key of the same caller; otherwise one that nobody can choose.
    private func name(_ key: String?, _ caller: Caller) -> String {
        let digits =
            key.map { Fingerprint(of: DelimitedFields.bytes([$0, Self.owner(caller)])).description }
            ?? Hexadecimal.text(randomness.bytes(16))
        return "batch-\(digits.prefix(32))"
    }

    /// What a batch is answered the first time is kept; a repeated one is answered anew.
    private func keep(_ batch: StoredBatch) throws(Problems) {
        try office.store.write { (store) throws(Problems) in
            if try store.batch(batch.id) == nil { try store.add(batch) }
        }
    }

    private func handedIn(
        _ record: DeclarationDocument.Record, _ caller: Caller
    ) throws(Problems) -> HandedIn {
        guard let placed = record.declaration else {
            return HandedIn(number: record.number, declaration: nil, problems: record.problems)
        }
        switch try gate.author(of: placed, caller) {
        case .success(let author):
            return HandedIn(
                number: record.number, declaration: placed, problems: record.problems, author: author)
        case .failure(let refusal):
            return HandedIn(number: record.number, declaration: placed, problems: record.problems + refusal.listed)
        }
    }

    static func form(_ media: Media?) -> DocumentSource.Form {
        switch media {
        case .xml: .xml
        case .csv: .csv
        default: .json
        }
    }

    private static func owner(_ caller: Caller) -> String { caller.organisation?.description ?? caller.name }

    private static func answer(
        _ id: String, _ verdicts: [FilingVerdict], _ language: Language, tablesHash: String
    ) -> JSONValue {
        let text = ProblemText(language)
        let json = FilingJSON(text: text.sentence)
        var counts = FilingCounts()
        let answers = verdicts.map { FilingAnswer(file: "", $0) }
        for answer in answers { counts.add(answer) }
        return .object([
            ("id", .text(id)), ("program", .text(Program.identity)), ("tables_hash", .text(tablesHash)),
            ("accepted", .count(counts.accepted)), ("refused", .count(counts.refused)),
            ("warnings", .count(counts.warnings)), ("verdicts", .list(answers.map(json.value))),
        ])
    }

    static let schema = Schema.object([
        ("id", Schema.text()), ("program", Schema.text()), ("tables_hash", Schema.text()),
        ("accepted", Schema.integer(from: 0)), ("refused", Schema.integer(from: 0)),
        ("warnings", Schema.integer(from: 0)),
        (
            "verdicts",
            Schema.list(
                Schema.object([
                    ("number", Schema.integer(from: 1)), ("declaration", Schema.optional(Schema.text())),
                    ("accepted", Schema.flag()), ("revision", Schema.optional(Schema.integer())),
                    ("state", Schema.optional(Schema.text())), ("receipt", Schema.optional(Schema.text())),
                    ("problems", Schema.list(Schema.anything)),
                ]))
        ),
    ])
}
