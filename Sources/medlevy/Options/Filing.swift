import ArgumentParser
import Declarations
import Exchange
import Law
import Service
import Values

/// Documents on their way to the office: what handing in and correcting have in common.
struct Filing {
    private let documents: DocumentOptions
    private let person: PersonOptions
    private let keys: KeyOptions
    private let place: OfficeOptions
    private let answer: AnswerOptions
    var isDraft = false
    var allOrNothing = false
    /// Why declarations that don't say it themselves correct the newest revision.
    var correctionReason: String?
    /// Whether the database is made where there is none: only a first declaration needs none.
    var makesDatabase = true

    init(
        _ documents: DocumentOptions, _ person: PersonOptions, _ keys: KeyOptions, _ place: OfficeOptions,
        _ answer: AnswerOptions
    ) {
        self.documents = documents
        self.person = person
        self.keys = keys
        self.place = place
        self.answer = answer
    }

    /// - Parameter handedIn: what of a document is handed in, given the office that takes it.
    func run(
        of command: some ParsableCommand,
        _ handedIn: (DeclarationDocument, DeclarationOffice) throws(Problems) -> [HandedIn]
    ) throws {
        var report: FilingReport?
        try command.answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            let request = try person.request(as: .actor, key: keys.key)
            try documents.check()
            let office = try place.office(book, create: makesDatabase)
            let made = FilingReport(.filing, answer.format.ofTables, answer.language, tablesHash: book.hash)
            report = made
            for (index, file) in documents.files.enumerated() {
                guard let document = try documents.readable(file, made) else { continue }
                let declarations = try handedIn(document, office)
                let filed = self.request(request, index).filed(by: document.filer)
                try submit(declarations, of: document, file, by: filed, to: office, made)
            }
            try made.end()
        }
        try report?.checkAccepted()
    }

    /// Each of several files has a key of its own, as each of several declarations in one file has.
    private func request(_ request: FilingRequest, _ index: Int) -> FilingRequest {
        guard documents.files.count > 1, let key = request.key else { return request }
        return FilingRequest(author: request.author, id: request.id, key: "\(key)/\(index + 1)")
    }

    private func submit(
        _ handedIn: [HandedIn], of document: DeclarationDocument, _ file: String, by request: FilingRequest,
        to office: DeclarationOffice, _ report: FilingReport
    ) throws(Problems) {
        var terms = FilingTerms()
        terms.isDraft = isDraft
        terms.correctionReason = correctionReason
        terms.allOrNothing = allOrNothing || document.allOrNothing
        terms.isBatch = document.isBatch
        let progress = Progress(Texts.takingIn[answer.language], besideAnswer: true)
        var done = 0
        defer { progress.end() }
        try office.submit(handedIn, terms, by: request) { verdict in
            report.tell(FilingAnswer(file: file, verdict))
            done += 1
            progress.show(done, handedIn.count)
        }
    }
}

extension FilingRequest {
    /// The same for whoever hands in a batch under mandate, unless it was said for whom it is done.
    fileprivate func filed(by filer: Filer?) -> FilingRequest {
        guard let filer, author.onBehalfOf == nil else { return self }
        let name = ([filer.name] + [filer.organisation?.description].compactMap(\.self)).joined(separator: ", ")
        return FilingRequest(
            author: Author(person: author.person, role: author.role, onBehalfOf: name), id: id, key: key)
    }
}
