import ArgumentParser
import Declarations
import Exchange
import Law
import Service
import Values

/// `medlevy declaration import`: what another database exported is taken in, each declaration with its own verdict.
struct ImportDeclarations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: Help.declarationImport[.current],
        discussion: Help.declarationImportDiscussion[.current])

    @Argument(help: Help.importFiles.help, completion: .file(extensions: ["jsonl", "csv"])) var files: [String]
    @OptionGroup var person: PersonOptions
    @Flag(help: Help.allOrNothing.help) var allOrNothing = false
    @OptionGroup var place: OfficeOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        var report: FilingReport?
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            let request = try person.request(as: .agency)
            try check()
            let office = try place.office(book, create: true)
            let made = FilingReport(.filing, answer.format.ofTables, answer.language, tablesHash: book.hash)
            report = made
            for file in files { try take(file, by: request, into: office, made) }
            try made.end()
        }
        try report?.checkAccepted()
    }

    /// Looks whether every file can be read at all, before anything is done with the first.
    private func check() throws(Problems) {
        var given = GivenValues()
        for file in files {
            _ = given.attempt { () throws(Problems) in
                guard ExportedFile.isReadable(file) else {
                    let details = ["file": file, "expected": ".jsonl, .ndjson, .csv"]
                    throw Problems([Problem(.inputFormatUnknown, at: Place(file: file), details)])
                }
                _ = try InputBytes.whole(file, largest: 0)
            }
        }
        try given.check()
    }

    /// A file that cannot be read as a whole is told; then the others still have their turn.
    private func take(
        _ file: String, by request: FilingRequest, into office: DeclarationOffice, _ report: FilingReport
    ) throws(Problems) {
        let bytes = try InputBytes.whole(file, largest: ExportedFile.largest)
        let progress = Progress(Texts.takingIn[answer.language], besideAnswer: true)
        var done = 0
        defer { progress.end() }
        // What the store refuses stands in the way of everything; what the file says wrong, of the file alone.
        var storeFault: Problems?
        do throws(Problems) {
            let together = allOrNothing ? nil : FilingTerms().together
            try ExportedFile.read(bytes, file: file, together: together) { (records) throws(Problems) in
                do throws(Problems) {
                    try office.importing(records, allOrNothing: allOrNothing, by: request) { verdict in
                        report.tell(FilingAnswer(file: file, verdict))
                        done += 1
                        progress.show(done)
                    }
                } catch {
                    storeFault = error
                    throw error
                }
            }
        } catch {
            if let storeFault { throw storeFault }
            report.tell(FilingAnswer(file: file, refused: error.listed))
        }
    }
}
