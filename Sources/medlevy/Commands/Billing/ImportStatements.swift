import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy payment import`: takes in what banks tell, each statement once.
struct ImportStatements: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: Help.paymentImport[.current],
        discussion: Help.paymentImportDiscussion[.current])

    @Argument(help: Help.statementFiles.help, completion: .file(extensions: ["xml", "cod", "coda"]))
    var files: [String]
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let request = given.attempt { () throws(Problems) in try place.request() }
            for file in files where !WholeFile.isSpecial(file) {
                _ = given.attempt { () throws(Problems) in try InputBytes.whole(file, largest: 0) }
            }
            try given.check()
            guard let request else { throw given.problems }
            try take(in: try place.office(book), by: request, tablesHash: book.hash)
        }
    }

    /// A file that is refused keeps no other file from being taken in. What was taken in is told first, then why the
    /// others were not.
    private func take(
        in office: BillingOffice, by request: FilingRequest, tablesHash: String
    ) throws(Problems) {
        let progress = Progress(Texts.importingStatements[place.answer.language])
        var refused = Problems()
        var refusals = 0
        var taken: [(file: String, outcome: StatementOutcome)] = []
        for (index, file) in files.enumerated() {
            do throws(Problems) {
                let statements = try StatementFile.read(
                    InputBytes.whole(file, largest: StatementFile.largest), file: file)
                taken += try office.importStatements(statements, by: request).map { (file, $0) }
            } catch {
                refusals += 1
                refused.add(error.placed(in: file))
            }
            progress.show(index + 1, files.count)
        }
        progress.end()
        var sheet = FactSheet(place.answer, tablesHash: tablesHash)
        sheet.add(taken, refused: refusals)
        try sheet.write()
        guard refused.isEmpty else { throw refused }
    }
}

extension Problems {
    /// The same, with the file where a problem does not say it.
    fileprivate func placed(in file: String) -> Problems {
        map { problem in
            guard problem.place.file == nil else { return problem }
            var place = problem.place
            place.file = file
            return Problem(problem.code, at: place, problem.details)
        }
    }
}
