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
                taken in before; another one under it is refused.
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
            summary: "The verdicts on a batch, as they were answered last", admission: DeclarationOperations.reading,
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
        let found = try desk.find(call[parameter: "id"], caller)
        return Answer(.ok, .json, found.answer)
    }

    // MARK: Taking in

    private var desk: BatchDesk {
        BatchDesk(office: office, gate: gate, clock: clock, randomness: randomness)
    }

    private func take(_ call: Call) throws(Problems) -> Answer {
        let caller = try call.admitted()
        let key = try call.idempotencyKey()
        try gate.check(.handInBatch, somewhereBy: caller)
        let document = try DeclarationDocument(call.body, form: Self.form(call.media), file: nil)
        try desk.begin(desk.name(key, caller), call.body, under: key, caller)
        let verdicts = try desk.take(document, caller, requestID: call.id, key: key)
        return try answer(verdicts, under: key, call, caller)
    }

    /// The verdicts, which can be looked up from then on.
    func answer(
        _ verdicts: [FilingVerdict], under key: String?, _ call: Call, _ caller: Caller
    ) throws(Problems) -> Answer {
        let id = desk.name(key, caller)
        let answer = try desk.keep(verdicts, as: id, caller, call.language)
        return Answer(.created, .json, answer).with(.location, "/api/v1/batches/\(id)")
    }

    static func form(_ media: Media?) -> DocumentSource.Form {
        switch media {
        case .xml: .xml
        case .csv: .csv
        default: .json
        }
    }

    static let schema = Schema.object([
        ("id", Schema.text()), ("program", Schema.text()), ("tables_hash", Schema.text()),
        ("language", Schema.text("Of the problems' texts")), ("accepted", Schema.integer(from: 0)),
        ("refused", Schema.integer(from: 0)),
        ("warnings", Schema.integer(from: 0)),
        (
            "verdicts",
            Schema.list(
                Schema.object([
                    ("file", Schema.text("Empty where no file was named")),
                    ("number", Schema.integer("Which of the batch", from: 1)),
                    ("declaration", Schema.optional(Schema.text("Year and number"))),
                    ("accepted", Schema.flag()), ("revision", Schema.optional(Schema.integer())),
                    ("state", Schema.optional(Schema.text())),
                    ("hash", Schema.optional(Schema.text("SHA-256 of the canonical form"))),
                    ("receipt", Schema.optional(Schema.text())),
                    ("repeated", Schema.flag("Whether it had been taken in before")),
                    ("problems", Schema.list(Schema.named("PlacedProblem"))),
                ]))
        ),
    ])
}
