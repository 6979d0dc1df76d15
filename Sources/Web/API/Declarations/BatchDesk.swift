import Access
import Declarations
import Exchange
import Law
import Pages
import Service
import SignIn
import Values
import Wording

/// Takes in many declarations at once, whichever way they come, and keeps what became of them.
struct BatchDesk {
    let office: DeclarationOffice
    let gate: DeclarationGate
    let clock: any Clock
    let randomness: any Randomness

    /// The verdict on each declaration of a document.
    ///
    /// - Parameters:
    ///   - takesSameAgain: whether what is there already with the same content counts as taken in.
    ///   - leavesTakenBack: whether what was withdrawn with the same content is refused. Software that asks anew means
    ///     it, and is warned: only people upload last week's file.
    ///   - names: those that declarants are registered under, of which people are told where a row says another: its
    ///     number may be that of another client.
    /// - Throws: the refusal where the caller may hand in for nobody.
    func take(
        _ document: DeclarationDocument, _ caller: Caller, requestID: String, key: String?,
        takesSameAgain: Bool = false, leavesTakenBack: Bool = false, names: [DeclarantID: String] = [:]
    ) throws(Problems) -> [FilingVerdict] {
        try gate.check(.handInBatch, somewhereBy: caller)
        let records = try document.records.map { record throws(Problems) in
            try handedIn(record, caller, names)
        }
        let author = Author(person: caller.name, role: .actor, onBehalfOf: nil)
        var terms = FilingTerms()
        terms.isBatch = true
        terms.takesSameAgain = takesSameAgain
        terms.leavesTakenBack = leavesTakenBack
        terms.allOrNothing = document.allOrNothing
        var verdicts: [FilingVerdict] = []
        try office.submit(records, terms, by: FilingRequest(author: author, id: requestID, key: key)) {
            verdicts.append($0)
        }
        return verdicts
    }

    private func handedIn(
        _ record: DeclarationDocument.Record, _ caller: Caller, _ names: [DeclarantID: String]
    ) throws(Problems) -> HandedIn {
        guard let placed = record.declaration else {
            return HandedIn(number: record.number, declaration: nil, problems: record.problems)
        }
        switch try gate.author(of: placed, caller) {
        case .success(let author):
            return HandedIn(
                number: record.number, declaration: placed,
                problems: record.problems + BatchDesk.otherName(placed, names), author: author)
        case .failure(let refusal):
            return HandedIn(number: record.number, declaration: placed, problems: record.problems + refusal.listed)
        }
    }

    /// A warning where a declarant is called otherwise than it is registered.
    private static func otherName(_ placed: PlacedDeclaration, _ names: [DeclarantID: String]) -> [Problem] {
        let declarant = placed.declaration.declarant
        guard let registered = names[declarant.id],
            ComparableName(registered) != ComparableName(declarant.name)
        else { return [] }
        let details = ["value": declarant.name, "number": declarant.id.description, "registered": registered]
        return [Problem(.declarantNameDiffers, at: placed.placeOfDeclarant, details)]
    }

    // MARK: Keeping

    /// Keeps what a batch is, so that another one under the same key is known as such.
    ///
    /// - Parameters:
    ///   - id: what it is called in addresses.
    ///   - content: its bytes.
    /// - Throws: `idempotency.conflict` where it was another one before.
    func begin(_ id: String, _ content: [UInt8], under key: String?, _ caller: Caller) throws(Problems) {
        guard let key else { return }
        let input = Array(Fingerprint(of: content).description.utf8)
        let (name, owner, now) = ("\(id)-content", BatchDesk.owner(caller), clock.now())
        try office.store.write { (store) throws(Problems) in
            guard let before = try store.batch(name) else {
                try store.add(StoredBatch(id: name, owner: owner, answer: input, at: now))
                return
            }
            guard before.answer == input else { throw Problems([Problem(.idempotencyConflict, ["key": key])]) }
        }
    }

    /// Keeps the verdicts, so that they can be looked up from then on. A repeated batch is answered anew, and the last
    /// answer is what is found.
    ///
    /// - Parameters:
    ///   - id: what it is called in addresses.
    ///   - sheet: the document with its verdicts.
    ///   - file: what the document was called.
    ///   - said: what rows that could not be read say of their declarants.
    /// - Returns: the answer.
    func keep(
        _ verdicts: [FilingVerdict], as id: String, _ caller: Caller, _ language: Language, sheet: [UInt8]? = nil,
        of file: String = "", said: [Int: HandedIn.SaidDeclarant] = [:]
    ) throws(Problems) -> [UInt8] {
        let answer = BatchDesk.answer(id, verdicts, language, tablesHash: office.book.hash).lineBytes
        let (owner, now) = (BatchDesk.owner(caller), clock.now())
        try office.store.write { (store) throws(Problems) in
            let newest = try BatchDesk.newest(id, in: store)
            guard newest?.batch.answer != answer else { return }
            let name = newest.map { BatchDesk.repetition(of: id, $0.number + 1) } ?? id
            try store.add(StoredBatch(id: name, owner: owner, answer: answer, at: now))
            if let told = BatchProblems(verdicts, said: said) {
                try store.add(StoredBatch(id: BatchDesk.problems(of: name), owner: owner, answer: told.bytes, at: now))
            }
            guard newest == nil else { return }
            guard let sheet else { return }
            try store.add(StoredBatch(id: BatchDesk.sheet(of: id), owner: owner, answer: sheet, at: now))
            let summary = EarlierUpload(id: id, at: now, file: file, verdicts).bytes
            try store.add(StoredBatch(id: BatchDesk.summary(of: id), owner: owner, answer: summary, at: now))
        }
        return answer
    }

    /// The verdicts that were answered last, and to which repetition: each is kept beside those before it.
    private static func newest(
        _ id: String, in store: any StoreReading
    ) throws(Problems) -> (batch: StoredBatch, number: Int)? {
        guard var newest = try store.batch(id) else { return nil }
        var number = 1
        while let next = try store.batch(repetition(of: id, number + 1)) { (newest, number) = (next, number + 1) }
        return (newest, number)
    }

    private static func repetition(of id: String, _ number: Int) -> String { "\(id)-\(number)" }

    /// What every batch's id begins with: other things are kept beside them.
    private static let prefix = "batch-"
    /// And how many follow.
    private static let digits = 32

    /// Under what the document is kept that came back with its verdicts.
    private static func sheet(of id: String) -> String { "\(id)-sheet" }
    /// Under what is kept that is told of an upload where they are listed.
    private static func summary(of id: String) -> String { "\(id)-summary" }
    /// Under what the problems are kept, to be worded in any language.
    private static func problems(of name: String) -> String { "\(name)-problems" }

    /// The verdicts on a batch, as they were answered last.
    ///
    /// - Throws: `batch.unknown` also for somebody else's: nobody learns which there are.
    func find(_ id: String, _ caller: Caller) throws(Problems) -> StoredBatch {
        let found = try kept(id, caller) { (store) throws(Problems) in try BatchDesk.newest(id, in: store)?.batch }
        return StoredBatch(id: id, owner: found.owner, answer: found.answer, at: found.at)
    }

    /// The problems that the verdicts answered last tell, by the records' numbers; none where none were kept.
    ///
    /// - Throws: as for the verdicts.
    func findProblems(of id: String, _ caller: Caller) throws(Problems) -> BatchProblems {
        var told: StoredBatch?
        _ = try kept(id, caller) { (store) throws(Problems) in
            guard let newest = try BatchDesk.newest(id, in: store) else { return nil }
            let name = newest.number == 1 ? id : BatchDesk.repetition(of: id, newest.number)
            told = try store.batch(BatchDesk.problems(of: name))
            return newest.batch
        }
        return try told.map { told throws(Problems) in try BatchProblems(told.answer) } ?? BatchProblems()
    }

    /// The document that came back with the verdicts.
    ///
    /// - Throws: as for these.
    func findSheet(of id: String, _ caller: Caller) throws(Problems) -> StoredBatch {
        try kept(id, caller) { (store) throws(Problems) in try store.batch(BatchDesk.sheet(of: id)) }
    }

    /// The documents that came back with their verdicts to whoever the caller acts for, newest first.
    func uploads(of caller: Caller, most: Int) throws(Problems) -> [EarlierUpload] {
        let ending = BatchDesk.sheet(of: "")
        return try office.store.read { (store) throws(Problems) in
            var uploads: [EarlierUpload] = []
            for found in try store.batches(endingWith: ending, of: BatchDesk.owner(caller), most: most) {
                let id = String(found.id.dropLast(ending.count))
                let summary = try store.batch(BatchDesk.summary(of: id))
                uploads.append(try EarlierUpload(id: id, at: found.at, kept: summary?.answer))
            }
            return uploads
        }
    }

    private func kept(
        _ id: String, _ caller: Caller, _ read: (any StoreReading) throws(Problems) -> StoredBatch?
    ) throws(Problems) -> StoredBatch {
        try gate.check(.viewDeclaration, somewhereBy: caller)
        // What is kept beside a batch has a name that begins with its own, and is nobody's to ask for.
        let isName = id.hasPrefix(BatchDesk.prefix) && id.utf8.count == BatchDesk.prefix.utf8.count + BatchDesk.digits
        let found = isName ? try office.store.read { (store) throws(Problems) in try read(store) } : nil
        guard let found, found.owner == BatchDesk.owner(caller) else {
            throw Problems([Problem(.batchUnknown, ["id": String(id.prefix(60))])])
        }
        return found
    }

    /// The same again for the same key of the same caller; otherwise one that nobody can choose.
    func name(_ key: String?, _ caller: Caller) -> String {
        let digits =
            key.map { Fingerprint(of: DelimitedFields.bytes([$0, BatchDesk.owner(caller)])).description }
            ?? Hexadecimal.text(randomness.bytes(16))
        return BatchDesk.prefix + digits.prefix(BatchDesk.digits)
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
            ("language", .text(language.rawValue)), ("accepted", .count(counts.accepted)),
            ("refused", .count(counts.refused)), ("warnings", .count(counts.warnings)),
            ("verdicts", .list(answers.map(json.value))),
        ])
    }
}
