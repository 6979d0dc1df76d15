import ArgumentParser
import Declarations
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy declaration reopen`: one declaration of a closed year may be said anew, once.
struct ReopenDeclaration: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: Help.declarationReopen[.current],
        discussion: Help.declarationReopenDiscussion[.current])

    @Argument(help: Help.reopenedName.help) var declaration: String
    @Option(help: Help.decisionReason.help) var reason: String
    @OptionGroup var person: PersonOptions
    @OptionGroup var place: OfficeOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            var given = GivenValues()
            let (key, reason) = (given.declaration(declaration), given.reason(reason))
            let request = given.attempt { () throws(Problems) in try person.request(as: .agency) }
            try given.check()
            guard let key, let reason, let request else { throw given.problems }
            let store = try place.place.open()
            let office = BillingOffice(declarations: try place.office(book, store), store: store)
            let reopening = try office.reopenDeclaration(key, reason: reason, by: request)
            var sheet = FactSheet(answer, tablesHash: book.hash)
            sheet.add("declaration", BillingWords.declaration, key.description)
            sheet.add("revision", BillingWords.revision, reopening.revision)
            sheet.add("reason", BillingWords.reason, reopening.reason)
            try sheet.write()
        }
    }
}
