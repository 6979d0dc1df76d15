import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values
import Wording

/// Many declarations as a file: each with a verdict, and the file back with what is to be corrected.
struct ClientUploadRoutes {
    let desk: ClientDesk

    var all: [BrowserRoute] {
        [
            desk.get("/upload") { visitor, person throws(Problems) in
                try desk.gate.check(.handInBatch, somewhereBy: person.caller)
                return desk.show(try form(visitor, person), visitor, person)
            },
            desk.get("/upload/template.csv", template),
            desk.get("/upload/template.xlsx", template),
            desk.post("/upload", takesFile: true, take), desk.get("/batches/{batch}", batch),
            desk.get("/batches/{batch}/sheet.csv", sheet),
        ]
    }

    private var batches: BatchDesk {
        BatchDesk(
            office: desk.office, gate: desk.gate, clock: desk.offices.clock, randomness: SystemRandomness())
    }

    /// Where a file is chosen, with what was uploaded before and how a sheet is filled in.
    private func form(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, file: String? = nil, faults: [FileFault] = []
    ) throws(Problems) -> Page {
        let earlier = try batches.uploads(of: person.caller, most: Self.mostEarlier)
        return .clientUpload(
            visitor.language, file: file, faults: faults, earlier: earlier,
            columns: UploadColumn.all, revives: revives(visitor))
    }

    /// Whether what was withdrawn is handed in again, where its content comes again.
    private func revives(_ visitor: Visitor) -> Bool { visitor.form["revive"] == "true" }

    /// So many earlier uploads are listed.
    private static let mostEarlier = 20

    /// A sheet with a row for each client that the visitor may hand in for and that did not yet.
    private func template(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        try desk.gate.check(.handInBatch, somewhereBy: person.caller)
        let years = Array(desk.office.begunYears.prefix(2))
        let asked = visitor.query["year"].flatMap { Int($0) }
        guard let year = years.first(where: { asked == nil || $0 == asked }) else {
            return .redirect("/clients/upload")
        }
        // Newest first: what was declared last of the years before is filled in, as in the form.
        let looked = Array((year - FormSheet.mostYearsBack...year).reversed())
        let all = try desk.office.declarations(of: try desk.clients(person), years: looked)
        let before = all.filter { $0.key.year < year }
        let last = Dictionary(before.compactMap { one in one.declared.map { (one.key.declarant, $0) } }) { newest, _ in
            newest
        }
        let open = all.filter { one in
            one.key.year == year && one.may.contains(.write) && one.declared == nil && !one.obligation.isClosed
        }
        let rows = open.sorted { $0.name.lowercased() < $1.name.lowercased() }.map { one in
            DeclarationTemplate.Row(one.key, name: one.name, last: last[one.key.declarant])
        }
        if visitor.path.hasSuffix(".xlsx") {
            return try TemplateWorkbook.answer(rows, named: "declarations-\(year)", visitor.language)
        }
        let sheet = DeclarationTemplate.csv(rows, year: year, visitor.language)
        return .file(Array(sheet.utf8), .csv, name: "declarations-\(year).csv")
    }

    /// The corrected file of an earlier batch takes in what was not taken in before, row for row.
    private func take(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        try desk.offices.rates.pass(desk.desk.desk.limits.upload, "upload", person.caller.name)
        try desk.gate.check(.handInBatch, somewhereBy: person.caller)
        let upload: SheetUpload
        do throws(Problems) {
            upload = SheetUpload(try visitor.chosenFile(), visitor.language)
        } catch {
            return desk.show(try form(visitor, person), visitor, person, refused: error)
        }
        let document: DeclarationDocument
        do throws(Problems) {
            document = try upload.document()
        } catch {
            return try unreadable(error, upload, visitor, person)
        }
        let id = batches.name(nil, person.caller)
        let revives = revives(visitor)
        // What the earlier batch answered of what was withdrawn since is not what is asked for now.
        let of = revives ? nil : visitor.form["of"]
        let first = try of.map { of throws(Problems) in try batches.find(of, person.caller).id } ?? id
        let verdicts = try batches.take(
            document, person.caller, requestID: visitor.id, key: first, takesSameAgain: true,
            leavesTakenBack: !revives, names: try clientNames(person))
        let text = AccessNames(tables: try desk.desk.desk.tables(), language: visitor.language)
        let sheet = VerdictSheet.bytes(
            upload.givenBack, form: upload.form,
            verdicts.map { verdict in
                VerdictSheet.Verdict(
                    number: verdict.number, declaration: verdict.declaration,
                    receipt: verdict.filed?.receipt?.text ?? "",
                    problems: verdict.problems.errors.map(text.sentence).joined(separator: " | "),
                    remarks: verdict.problems.warnings.map(text.sentence).joined(separator: " | "))
            }, visitor.language)
        let said = document.records.compactMap { record in record.said.map { (record.number, $0) } }
        _ = try batches.keep(
            verdicts, as: id, person.caller, visitor.language, sheet: sheet, of: upload.file.name,
            said: Dictionary(said) { first, _ in first })
        return .redirect("/clients/batches/\(id)\(first == id ? "" : "?of=\(first)")")
    }

    /// What stands in the way of the file as a whole.
    private func unreadable(
        _ problems: Problems, _ upload: SheetUpload, _ visitor: Visitor, _ person: BrowserDesk.SignedIn
    ) throws(Problems) -> Answer {
        let lines = upload.lines
        let faults = problems.listed.map { FileFault($0, lines: lines) }
        var answer = desk.show(
            try form(visitor, person, file: upload.file.name, faults: faults), visitor, person)
        answer.status = Refusal(problems).status
        return answer
    }

    // MARK: Verdicts

    private func batch(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let found = try batches.find(visitor.step(2), person.caller)
        let verdicts = try verdicts(found, visitor.language, person)
        let first = try visitor.query["of"].map { of throws(Problems) in try batches.find(of, person.caller).id }
        let page = Page.clientBatch(
            visitor.language, id: found.id, of: first ?? found.id, at: found.at, verdicts)
        return desk.show(page, visitor, person)
    }

    /// The verdicts as they were kept, told in a language.
    private func verdicts(
        _ found: StoredBatch, _ language: Language, _ person: BrowserDesk.SignedIn
    ) throws(Problems) -> [BatchVerdict] {
        let answer = try JSONDocument(found.answer).value
        let texts = AccessNames(tables: try desk.desk.desk.tables(), language: language)
        let problems = try batches.findProblems(of: found.id, person.caller)
        let written = answer["language"]?.string.flatMap { Language(rawValue: $0) } ?? language
        let known = try clientNames(person)
        return (answer["verdicts"]?.items ?? []).map { verdict in
            let number = Int(verdict["number"]?.integer ?? 0)
            let count = verdict["problems"]?.items?.count ?? 0
            let sentences = problems.sentences(of: number, count: count, texts)
            var told = BatchVerdict(verdict, sentences, sentences == nil ? written : language)
            told.client = told.key.map { .init(name: known[$0.declarant], number: $0.declarant.description) }
            if told.key == nil { told.client = problems.said[number] }
            told.isCorrection = problems.corrections.contains(number)
            return told
        }
    }

    /// What those are called whose declarations the visitor may see.
    private func clientNames(_ person: BrowserDesk.SignedIn) throws(Problems) -> [DeclarantID: String] {
        var names: [DeclarantID: String] = [:]
        for client in try desk.clients(person) { names[client.declarant] = client.name }
        if let own = person.organisation, let declarant = own.id.declarant { names[declarant] = own.name }
        return names
    }

    /// With the verdicts in the language of who fetches it.
    private func sheet(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let found = try batches.find(visitor.step(2), person.caller)
        let kept = try batches.findSheet(of: found.id, person.caller)
        let name = "declarations-with-verdicts.csv"
        let written = try JSONDocument(found.answer).value["language"]?.string
        guard written != visitor.language.rawValue else { return .file(kept.answer, .csv, name: name) }
        let told = try verdicts(found, visitor.language, person).map { verdict in
            VerdictSheet.Verdict(
                number: verdict.number, declaration: nil, receipt: verdict.receipt ?? "",
                problems: verdict.problems.filter { !$0.isRemark }.map(\.text).joined(separator: " | "),
                remarks: verdict.problems.filter(\.isRemark).map(\.text).joined(separator: " | "))
        }
        return .file(VerdictSheet.bytes(kept.answer, form: .csv, told, visitor.language), .csv, name: name)
    }
}

extension BatchVerdict {
    /// As it was kept.
    ///
    /// - Parameter sentences: what is said of its problems; `nil` for what was said then.
    fileprivate init(_ json: JSONValue, _ sentences: [String]?, _ language: Language) {
        let key = json["declaration"]?.string.flatMap { DeclarationKey(named: $0) }
        let problems = (json["problems"]?.items ?? []).enumerated().map { place, problem in
            Told(
                text: sentences?[place] ?? problem["text"]?.string ?? "", language: language,
                cell: problem["cell"]?.string, line: problem["line"]?.integer.map { Int($0) },
                isTakenBack: problem["code"]?.string == ProblemCode.declarationTakenBack.rawValue,
                isRemark: problem["severity"]?.string == "warning")
        }
        self.init(
            number: Int(json["number"]?.integer ?? 0), key: key, isAccepted: json["accepted"]?.bool ?? false,
            isRepeated: json["repeated"]?.bool ?? false, receipt: json["receipt"]?.string, problems: problems)
    }
}

extension Visitor {
    /// The file that was chosen.
    ///
    /// - Throws: `typed.file-missing`; `input.empty` for one with nothing in it.
    func chosenFile() throws(Problems) -> UploadedFile {
        guard let file = files["file"], !file.bytes.isEmpty || !file.name.isEmpty else {
            throw Problems([Problem(.typedFileMissing, at: Place(field: "file"))])
        }
        guard file.bytes.contains(where: { $0 > 0x20 }) else {
            throw Problems([Problem(.inputEmpty, at: Place(field: "file"))])
        }
        return file
    }
}
