import ArgumentParser
import Declarations
import Law
import Service
import Values

/// `medlevy declaration certify`: the newest revision is certified true.
struct CertifyDeclaration: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certify", abstract: Help.declarationCertify[.current],
        discussion: Help.declarationCertifyDiscussion[.current])

    @Argument(help: Help.declarationName.help) var declaration: String
    @OptionGroup var certifier: CertifierOptions
    @Option(help: Help.certifiedHash.help) var hash: String?
    @OptionGroup var person: PersonOptions
    @OptionGroup var keys: KeyOptions
    @OptionGroup var place: OfficeOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            var given = GivenValues()
            let name = given.declaration(declaration)
            let certifier = certifier.certifier(&given)
            let hash = hash.flatMap { given.fingerprint($0, "--hash") }
            let request = given.attempt { () throws(Problems) in
                try person.request(as: .certifier, key: keys.key)
            }
            try given.check()
            guard let name, let certifier, let request else { throw given.problems }
            let filed = try place.office(book).certify(name, certifier, hash: hash, by: request)
            try FiledAnswer(filed: [filed], tablesHash: book.hash).write(answer.format, answer.language)
        }
    }
}

/// Who certifies.
struct CertifierOptions: ParsableArguments {
    @Option(help: Help.certifierName.help) var name: String
    @Option(help: Help.certifierProfession.help) var profession: Certifier.Profession
    @Option(help: Help.certifierNumber.help) var registerNumber: String
    @Option(help: Help.certifierPosition.help) var position: Certifier.Position

    func certifier(_ given: inout GivenValues) -> Certifier? {
        let name = given.text(name, "--name", longest: DeclarationField.certifierName.longest)
        let number = given.registerNumber(registerNumber, "--register-number")
        guard let name, let number else { return nil }
        return Certifier(name: name, profession: profession, registerNumber: number, position: position)
    }
}

extension GivenValues {
    /// A number in a professional register.
    mutating func registerNumber(_ written: String, _ option: String) -> String? {
        guard let number = text(written, option, longest: DeclarationField.certifierNumber.longest) else { return nil }
        if RegisterNumber.isOne(number) { return number }
        report(.registerNumberMalformed, option, ["value": number])
        return nil
    }

    /// A fingerprint: sixty-four hexadecimal digits.
    mutating func fingerprint(_ text: String, _ option: String) -> Fingerprint? {
        if let hash = Fingerprint(text.lowercased()) { return hash }
        report(.hashMalformed, option, ["value": text])
        return nil
    }
}
