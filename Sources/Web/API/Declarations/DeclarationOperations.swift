import Access
import Billing
import Declarations
import Exchange
import HTTPTypes
import Law
import Paper
import Rules
import Service
import Values

/// Declarations: handed in, looked up, and what is done with each.
struct DeclarationOperations {
    let office: DeclarationOffice
    let billing: BillingOffice
    let gate: DeclarationGate
    let blocking: Blocking
    private let answers = AssessmentAnswers()

    static let reading = Admission.bearer(scope: AccessScope.readDeclarations.rawValue)
    static let writing = Admission.bearer(scope: AccessScope.writeDeclarations.rawValue)

    var all: [Operation] {
        [file, list, one, revisions, explanation, receipt] + changes
    }

    // MARK: Handing in

    private var file: Operation {
        Operation(
            id: "fileDeclaration", method: .post, path: "/api/v1/declarations", tag: .declarations,
            summary: "Hand in one declaration",
            explanation:
                "With a certificate in it, it is certified at once. A second one for the year is a correction.",
            admission: Self.writing,
            parameters: [
                .idempotencyKey,
                Parameter(
                    name: "draft", place: .query, description: "Keep it as a draft, not handed in",
                    schema: Schema.flag(), example: .flag(false)),
                .ifMatch(
                    #"^(\*|"[0-9]{1,9}\.[0-9]{1,9}")$"#, "\"1.0\"",
                    description: "With a draft in place of what is there: the ETag of that", required: false),
            ],
            content: DeclarationExample.content,
            answers: [
                .json(
                    "Taken in", Schema.named("Filed"), status: .created,
                    headers: [("Location", "The declaration"), ("ETag", "Its version")]),
                .json(
                    "It had been taken in before under the same key: the answer of then", Schema.named("Filed"),
                    headers: [("Location", "The declaration"), ("ETag", "Its version then")]),
            ],
            refusals: [
                .notFound, .conflict, .preconditionFailed, .preconditionRequired, .unprocessableContent,
                .init(code: 507),
            ]
        ) { [self] call throws(Refusal) in
            try await act(call) { () throws(Problems) in
                let isDraft = try call.flag("draft")
                guard isDraft else { return try filing.file(call) { _, _ in } }
                return try filing.file(
                    call, replacing: { (key) throws(Problems) in try replaced(call, key) },
                    { _, terms in terms.isDraft = true })
            }
        }
    }

    /// The version that a draft is put in the place of, which `If-Match` names; `nil` where nothing is there, where any
    /// will do, and for a request that was done before under its key.
    private func replaced(_ call: Call, _ key: DeclarationKey) throws(Problems) -> DeclarationVersion? {
        let sent = try call.idempotencyKey()
        let current = try office.store.read { (store) throws(Problems) -> DeclarationVersion? in
            if let sent, try office.hasAnswered(sent, on: key, in: store) { return nil }
            return try store.history(of: key).map { DeclarationVersion($0) }
        }
        guard let current else { return nil }
        try call.check(changes: current.tag)
        return call.changesAnyVersion ? nil : current
    }

    private var filing: DeclarationFiling { DeclarationFiling(office: office, gate: gate) }

    // MARK: Looking up

    private var list: Operation {
        Operation(
            id: "listDeclarations", method: .get, path: "/api/v1/declarations", tag: .declarations,
            summary: "The declarations that the caller may see, a page at a time",
            admission: Self.reading, parameters: DeclarationList.parameters,
            answers: [.json("A page", Schema.named("DeclarationPage"))], refusals: [.notFound]
        ) { [self] call throws(Refusal) in
            try await act(call) { () throws(Problems) in try DeclarationList(office: office, gate: gate).answer(call) }
        }
    }

    private var one: Operation {
        Operation(
            id: "getDeclaration", method: .get, path: "/api/v1/declarations/{id}", tag: .declarations,
            summary: "The newest revision of a declaration, as a document in JSON or XML", admission: Self.reading,
            parameters: [DeclarationName.parameter],
            answers: [
                AnswerShape(
                    .ok, "The declaration",
                    [
                        AnswerShape.Form(media: .json, schema: .object([("type", .text("object"))])),
                        AnswerShape.Form(media: .xml, schema: DeclarationExample.xml),
                    ], headers: [("ETag", "Its version"), ("Medlevy-State", "Its state")])
            ], refusals: [.notFound], decidesFirst: true
        ) { [self] call throws(Refusal) in
            try await looking(call, .viewDeclaration) { file, _ throws(Problems) in
                var declaration = file.newest.declaration
                declaration.certificate = file.history.certificate
                let answer =
                    call.answer == .xml
                    ? Answer(.ok, .xml, XMLDeclarationWriter.document(declaration))
                    : .json(JSONDeclarationWriter.value(declaration))
                return answer.with(tag: file.version.tag).with(HTTPField.Name("Medlevy-State"), file.state.rawValue)
            }
        }
    }

    private var revisions: Operation {
        Operation(
            id: "getRevisions", method: .get, path: "/api/v1/declarations/{id}/revisions", tag: .declarations,
            summary: "Everything that was said of a declaration: revisions with what changed, verdicts, receipts",
            admission: Self.reading, parameters: [DeclarationName.parameter],
            answers: [.json("The history", Schema.named("History"), headers: [("ETag", "The version")])],
            refusals: [.notFound], decidesFirst: true
        ) { [self] call throws(Refusal) in
            try await looking(call, .viewDeclaration) { file, store throws(Problems) in
                let history = HistoryJSON(file.history, try store.receipts(of: file.history.key))
                return .json(history.value(program: Program.identity, tablesHash: office.book.hash)).with(
                    tag: file.version.tag)
            }
        }
    }

    private var explanation: Operation {
        Operation(
            id: "getExplanation", method: .get, path: "/api/v1/declarations/{id}/explanation", tag: .declarations,
            summary: "What a declaration amounts to, with every step", admission: Self.reading,
            parameters: [DeclarationName.parameter],
            answers: [.json("The contribution", Schema.named("Assessment"))], refusals: [.notFound, .conflict],
            decidesFirst: true
        ) { [self] call throws(Refusal) in
            try await looking(call, .viewDeclaration) { file, store throws(Problems) in
                let assessment = try office.assessment(of: file, in: store)
                return Answer(.ok, .json, answers.line(assessment, program: Program.identity))
            }
        }
    }

    private var receipt: Operation {
        Operation(
            id: "getReceipt", method: .get, path: "/api/v1/declarations/{id}/receipt", tag: .declarations,
            summary: "The newest receipt, or the one of a reference, sealed, byte by byte as it was given",
            admission: Self.reading,
            parameters: [
                DeclarationName.parameter,
                Parameter(
                    name: "reference", place: .query, description: "Of an earlier receipt",
                    schema: Schema.text(pattern: "^[0-9]{4}(-[34679ACDEFGHJKMNPQRTUVWXY]{4}){3}$"),
                    example: .text("2024-VMYU-P6VC-4WDG")),
            ],
            answers: [
                AnswerShape(
                    .ok, "The receipt; on paper in the declarant's language",
                    [
                        AnswerShape.Form(media: .json, schema: .object([("type", .text("object"))])),
                        AnswerShape.Form(media: .pdf, schema: .object([])),
                    ], headers: [("Link", "Where the keys are that its seal is checked with")])
            ], refusals: [.notFound], decidesFirst: true
        ) { [self] call throws(Refusal) in
            try await looking(call, .viewReceipt, draws: call.answer == .pdf) { file, store throws(Problems) in
                let reference = call.parameters["reference"]
                let receipts = try store.receipts(of: file.history.key)
                let found = receipts.first { reference == nil || $0.reference.text == reference }
                guard let found else {
                    throw Problems([
                        Problem(.receiptUnknown, ["reference": reference.map { String($0.prefix(60)) } ?? ""])
                    ])
                }
                let answer = call.answer == .pdf ? try onPaper(found) : Answer(.ok, .json, found.document)
                return answer.with(HTTPField.Name("Link"), SealKeyOperation.link)
            }
        }
    }

    /// A receipt drawn from the sealed one.
    private func onPaper(_ stored: StoredReceipt) throws(Problems) -> Answer {
        let receipt = try ReceiptDocument(stored.document, file: nil)
        let paper = ReceiptPaper(receipt, office.book, receipt.declaration.declarant.language)
        do throws(Problem) { return Answer(.ok, .pdf, try paper.document.pdf()) } catch { throw Problems([error]) }
    }

    // MARK: What all have in common

    /// Does something on the threads that may wait.
    func act(_ call: Call, _ work: @escaping @Sendable () throws(Problems) -> Answer) async throws(Refusal) -> Answer {
        do throws(Problems) { return try await blocking.run(work) } catch { throw Refusal(error) }
    }

    /// Shows something of a declaration that the caller may see.
    ///
    /// - Parameter draws: whether that takes long: then others go on meanwhile.
    private func looking(
        _ call: Call, _ action: AccessAction, draws: Bool = false,
        _ show: @escaping @Sendable (DeclarationFile, any BillingReading) throws(Problems) -> Answer
    ) async throws(Refusal) -> Answer {
        do throws(Problems) {
            let look: @Sendable () throws(Problems) -> Answer = { [office, billing, gate] () throws(Problems) in
                guard let key = DeclarationName.named(call) else {
                    // Nothing is decided on: that the token holds is found out here.
                    _ = try call.admitted()
                    throw DeclarationName.unknown(call)
                }
                let caller = try call.tokenHolder()
                return try billing.store.readBilling { (store) throws(Problems) in
                    try gate.check(action, on: key, by: caller, in: store)
                    return try show(try office.file(of: key, in: store), store)
                }
            }
            return draws ? try await blocking.run(look) : try await blocking.look(in: office.store, look)
        } catch {
            throw Refusal(error)
        }
    }
}

extension DeclarationVersion {
    var tag: VersionTag { VersionTag(version: description) }
}
