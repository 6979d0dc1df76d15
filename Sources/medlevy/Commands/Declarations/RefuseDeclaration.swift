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
    @OptionGroup var certifier: NamedCertifierOptions
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
            let certifier = certifier.certifier(&given)
            let request = given.attempt { () throws(Problems) in
                try person.request(as: .certifier, key: keys.key)
            }
            try given.check()
            guard let name, let reason, let request else { throw given.problems }
            let filed = try place.office(book).refuse(name, certifier, reason: reason, by: request)
            try FiledAnswer(filed: [filed], tablesHash: book.hash).write(answer.format, answer.language)
        }
    }
}

/// Who refuses to certify, where that is said: then as fully as of who certifies.
struct NamedCertifierOptions: ParsableArguments {
    @Option(help: Help.certifierName.help) var name: String?
    @Option(help: Help.certifierProfession.help) var profession: Certifier.Profession?
    @Option(help: Help.certifierNumber.help) var registerNumber: String?
    @Option(help: Help.certifierPosition.help) var position: Certifier.Position?

    /// `nil` where nobody is named, or not everything is said.
    func certifier(_ given: inout GivenValues) -> Certifier? {
        let options = [
            ("--name", name == nil), ("--profession", profession == nil), ("--register-number", registerNumber == nil),
            ("--position", position == nil),
        ]
        let missing = options.filter(\.1).map(\.0)
        guard missing.count < options.count else { return nil }
        for option in missing { given.problem(.optionMissing, ["option": option]) }
        guard let name, let profession, let registerNumber, let position else { return nil }
        let known = given.text(name, "--name", longest: DeclarationField.certifierName.longest)
        let number = given.registerNumber(registerNumber, "--register-number")
        guard let known, let number else { return nil }
        return Certifier(name: known, profession: profession, registerNumber: number, position: position)
    }
}
