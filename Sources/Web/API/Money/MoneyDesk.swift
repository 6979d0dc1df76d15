import Access
import Billing
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import Values

/// What all operations on money have in common: who may, and that a change is done once.
struct MoneyDesk: Sendable {
    let office: BillingOffice
    let gate: DeclarationGate
    let blocking: Blocking
    let clock: any Clock

    var book: Lawbook { office.book }
    var store: any BillingStore { office.store }
    var today: CivilDate { clock.now().day }

    /// - Throws: the refusal, for what is about no contributor.
    func check(_ action: AccessAction, _ call: Call) throws(Problems) {
        _ = try gate.access.decide(action, by: try call.admitted(), on: nil).grant()
    }

    /// The caller as the author of something that the agency does.
    func request(_ action: AccessAction, _ call: Call) throws(Problems) -> FilingRequest {
        FilingRequest(
            author: try gate.access.author(for: action, by: try call.admitted()), id: call.id,
            key: try call.idempotencyKey())
    }

    /// Does something, and answers with how things are after it. Under a key it is done once, and answered the same
    /// ever after.
    ///
    /// - Parameters:
    ///   - check: what must hold before, where it was not done yet.
    ///   - answer: how things are, as whoever did it sees them; in the transaction of the change.
    func change(
        _ call: Call, _ action: AccessAction, if check: () throws(Problems) -> Void = {},
        _ work: (BillingOffice, FilingRequest) throws(Problems) -> Void,
        answer: @escaping @Sendable (any BillingReading, Author) throws(Problems) -> JSONValue
    ) throws(Problems) -> Answer {
        let request = try request(action, call)
        let author = request.author
        guard let key = request.key else {
            try check()
            try work(office, request)
            return .json(try store.readBilling { (store) throws(Problems) in try answer(store, author) }, .created)
        }
        let mark = AnswerKeeping.Mark(owner: author.identity, key: key, input: call.input(to: action), at: clock.now())
        let keeping = AnswerKeeping(store, mark) { (store) throws(Problems) in try answer(store, author).lineBytes }
        if let kept = try keeping.kept() { return Answer(.ok, .json, kept) }
        try check()
        do throws(Problems) {
            try work(BillingOffice(declarations: office.declarations, store: keeping), request)
        } catch {
            // The same request may have been done at the same moment.
            if let kept = try keeping.kept() { return Answer(.ok, .json, kept) }
            throw error
        }
        try keeping.keepAnswer()
        return Answer(.created, .json, try keeping.kept() ?? [])
    }

    /// Does what never does anything twice by itself, such as a run: under a key its first answer is given again, and
    /// something else that is asked under it is refused.
    func run(
        _ call: Call, _ action: AccessAction, _ work: (FilingRequest) throws(Problems) -> JSONValue
    ) throws(Problems) -> Answer {
        let request = try request(action, call)
        guard let key = request.key else { return .json(try work(request)) }
        let mark = AnswerKeeping.Mark(
            owner: request.author.identity, key: key, input: call.input(to: action), at: clock.now())
        let before = AnswerKeeping(store, mark) { _ in [] }
        if let kept = try before.kept() { return Answer(.ok, .json, kept) }
        let told = try work(request)
        let keeping = AnswerKeeping(store, mark) { _ in told.lineBytes }
        try keeping.keepAnswer()
        return Answer(.ok, .json, try keeping.kept() ?? told.lineBytes)
    }

    /// What every answer names, before what it says.
    func object(_ members: [(String, JSONValue)]) -> JSONValue {
        .object([("program", .text(Program.identity)), ("tables_hash", .text(book.hash))] + members)
    }

    func object(_ value: JSONValue) -> JSONValue {
        guard case .object(let members) = value else { return value }
        return object(members)
    }

    // MARK: Operations

    /// Something that is looked up.
    func lookup(
        _ id: String, _ path: String, _ tag: Operation.Tag, _ summary: String, explanation: String = "",
        parameters: [Parameter] = [], _ answer: AnswerShape, refusals: Set<HTTPResponse.Status> = [],
        _ show: @escaping @Sendable (Call) throws(Problems) -> Answer
    ) -> Operation {
        Operation(
            id: id, method: .get, path: path, tag: tag, summary: summary, explanation: explanation,
            admission: DeclarationOperations.reading, parameters: parameters, answers: [answer],
            refusals: refusals.union([.notFound])
        ) { [blocking] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in try show(call) }
            } catch {
                throw Refusal(error)
            }
        }
    }

    /// Something that is done, and answered once.
    func deed(
        _ id: String, _ path: String, _ tag: Operation.Tag, _ summary: String, explanation: String = "",
        parameters: [Parameter] = [], content: Content?, answers: [AnswerShape],
        refusals: Set<HTTPResponse.Status> = [], rate: Operation.Rate = .usual,
        _ work: @escaping @Sendable (Call) throws(Problems) -> Answer
    ) -> Operation {
        Operation(
            id: id, method: .post, path: path, tag: tag, summary: summary, explanation: explanation,
            admission: DeclarationOperations.writing, parameters: parameters + [.idempotencyKey], content: content,
            answers: answers,
            refusals: refusals.union([.notFound, .conflict, .unprocessableContent, .init(code: 507)]), rate: rate
        ) { [blocking] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in try work(call) }
            } catch {
                throw Refusal(error)
            }
        }
    }

    /// The answers to something that is done once under its key.
    static func done(
        _ schema: String, example: JSONValue? = nil, headers: [(name: String, description: String)] = []
    ) -> [AnswerShape] {
        [
            .json("Done", Schema.named(schema), status: .created, example: example, headers: headers),
            .json("It had been done before under the same key", Schema.named(schema), example: example),
        ]
    }
}

extension Call {
    /// What is asked, whoever asks.
    fileprivate func input(to action: AccessAction) -> Fingerprint {
        let names = parameters.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
        return Fingerprint(of: DelimitedFields.bytes([action.rawValue] + names), body)
    }

    /// The year of the address.
    ///
    /// - Throws: `parameter.malformed` for what is no year, `law.not-covered` for one that the tables don't know.
    func year(_ book: Lawbook) throws(Problems) -> Int {
        let text = self[parameter: "year"]
        guard let number = Int(text), String(number) == text else {
            throw malformed("year", "\(book.years.lowerBound)–\(book.years.upperBound)")
        }
        return try book.year(number).year
    }

    /// A day that a parameter names.
    func day(_ name: String) throws(Problems) -> CivilDate? {
        guard let text = parameters[name] else { return nil }
        if let day = CivilDate(text) { return day }
        throw malformed(name, "2026-01-31")
    }

    /// A contributor that a parameter names.
    func contributor(_ name: String) throws(Problems) -> DeclarantID? {
        guard let text = parameters[name] else { return nil }
        if let id = OrganisationID(text)?.declarant { return id }
        let shown = String(text.prefix(60))
        let details = ["declaration": shown, "contributor": shown]
        throw Problems([Problem(.declarationUnknown, at: Place(field: name), details)])
    }

    /// The invoice or credit note of the address.
    func number() throws(Problems) -> InvoiceNumber {
        let text = self[parameter: "number"]
        if let number = InvoiceNumber(text) { return number }
        throw Problems([Problem(.invoiceUnknown, at: Place(field: "number"), ["value": String(text.prefix(60))])])
    }
}

extension Parameter {
    static let billedYear = Parameter(
        name: "year", place: .path, description: "The contribution year", schema: Schema.text(pattern: "^[0-9]{4}$"),
        example: .text("2024"))

    static let ofYear = Parameter(
        name: "year", place: .query, description: "Of this contribution year",
        schema: Schema.integer(from: 2000, to: 2099), example: .count(2024))

    static let invoiceKind = Parameter(
        name: "kind", place: .path, description: "What is invoiced",
        schema: Schema.choice(InvoiceKind.allCases.map(\.rawValue)), example: .text(InvoiceKind.activity.rawValue))

    static let document = Parameter(
        name: "number", place: .path, description: "Of an invoice or a credit note",
        schema: Schema.text(pattern: MoneySchemas.number), example: .text("2024-A-000123"))

    static func contributor(_ place: Place) -> Parameter {
        Parameter(
            name: "contributor", place: place, description: "Kind and number of the contributor",
            schema: Schema.text(pattern: MoneySchemas.contributor), example: .text("enterprise:0566988259"))
    }

    static let asOf = Parameter(
        name: "on", place: .query, description: "Only what was booked up to this day; everything if not given",
        schema: Schema.day(), example: .text("2025-12-31"))
}
