import ArgumentParser
import Declarations
import Exchange
import Law
import Service
import Values

/// `medlevy declaration check`: everything that handing in would find, and nothing kept.
struct CheckDeclarations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Help.declarationCheck[.current],
        discussion: Help.declarationCheckDiscussion[.current])

    @OptionGroup var documents: DocumentOptions
    @Option(help: Help.checkedDatabase.help, completion: .file(extensions: ["sqlite"])) var database: String?
    @Option(help: Help.format.help) var format: TableFormat = .text
    @OptionGroup var law: LawOptions

    func run() throws {
        var report: FilingReport?
        try answering(law.language) { () throws(Problems) in
            let book = try law.lawbook()
            let desk = try CheckingDesk(book, database: database)
            try documents.check()
            let made = FilingReport(.check, format, law.language, tablesHash: book.hash)
            report = made
            try made.begin()
            for file in documents.files { try check(file, desk, made) }
            try made.end()
        }
        try report?.checkAccepted()
    }

    private func check(_ file: String, _ desk: CheckingDesk, _ report: FilingReport) throws(Problems) {
        guard let document = try documents.readable(file, report) else { return }
        for answer in try desk.answers(document, file: file) { report.tell(answer) }
    }
}

/// Where declarations are looked at: beside those that were handed in before, where a database is given, or alone.
struct CheckingDesk {
    private let book: Lawbook
    private let office: DeclarationOffice?

    init(_ book: Lawbook, database: String?) throws(Problems) {
        self.book = book
        guard let database else {
            office = nil
            return
        }
        office = try DeclarationOffice.reading(database, book)
    }

    func answers(_ document: DeclarationDocument, file: String) throws(Problems) -> [FilingAnswer] {
        guard let office else { return alone(document, file: file) }
        var terms = FilingTerms()
        terms.isBatch = document.isBatch
        let request = FilingRequest(author: Author(person: Program.name, role: .actor), id: RequestID.new())
        return try office.check(document.handedIn, terms, by: request).map { FilingAnswer(file: file, $0) }
    }

    private func alone(_ document: DeclarationDocument, file: String) -> [FilingAnswer] {
        var check = DocumentCheck(book, today: SystemClock().now().day)
        return document.handedIn.map { one in
            let problems = check.problems(of: one)
            return FilingAnswer(
                file: file, number: one.number, one.declaration?.declaration, filed: nil, problems: problems)
        }
    }
}
