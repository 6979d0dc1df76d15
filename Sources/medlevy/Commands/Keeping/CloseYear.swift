import ArgumentParser
import Declarations
import Exchange
import Law
import Service
import Values

/// `medlevy year close`: no more is declared, corrected or withdrawn for a contribution year.
struct CloseYear: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: Help.yearClose[.current], discussion: Help.yearCloseDiscussion[.current])

    @Argument(help: Help.closedYear.help) var year: Int
    @Option(help: Help.closingReason.help) var reason: String
    @OptionGroup var person: PersonOptions
    @OptionGroup var place: OfficeOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            var given = GivenValues()
            // Only a year that the tables have can have been declared for.
            _ = given.attempt { () throws(Problems) in try book.year(year) }
            let reason = given.reason(reason)
            let request = given.attempt { () throws(Problems) in try person.request(as: .agency) }
            try given.check()
            guard let reason, let request else { throw given.problems }
            let store = try place.place.open()
            let office = BillingOffice(declarations: try place.office(book, store), store: store)
            try office.close(year, reason: reason, by: request)
            try write(request, tablesHash: book.hash)
        }
    }

    private func write(_ request: FilingRequest, tablesHash: String) throws(Problems) {
        switch answer.format {
        case .text:
            let closed = Texts.yearClosed.filled(answer.language, ["year": String(year)])
            let made = Texts.madeWith.filled(answer.language, ["program": Program.identity, "hash": tablesHash])
            try StandardOutput.write(closed + "\n\(made)\n")
        case .json:
            let value = JSONValue.object([
                ("program", .text(Program.identity)), ("tables_hash", .text(tablesHash)), ("year", .count(year)),
                ("closed", .flag(true)), ("request_id", .text(request.id)),
            ])
            try StandardOutput.write(value.indented)
        }
    }
}
