import ArgumentParser
import Declarations
import Law
import Service
import Values

/// `medlevy declaration refuse`: the certifier won't certify the newest revision, and says why.
struct RefuseDeclaration: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse", abstract: Help.declarationRefuse[.current],
        discussion: Help.declarationRefuseDiscussion[.current])

    @Argument(help: Help.declarationName.help) var declaration: String
    @Option(help: Help.refusalReason.help) var reason: String
    @OptionGroup var person: PersonOptions
    @OptionGroup var keys: KeyOptions
    @OptionGroup var place: OfficeOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            var given = GivenValues()
            let name = given.declaration(declaration)
            let reason = given.reason(reason)
            let request = given.attempt { () throws(Problems) in
                try person.request(as: .certifier, key: keys.key)
            }
            try given.check()
            guard let name, let reason, let request else { throw given.problems }
            let filed = try place.office(book).refuse(name, nil, reason: reason, by: request)
            try FiledAnswer(filed: [filed], tablesHash: book.hash).write(answer.format, answer.language)
        }
    }
}
