import ArgumentParser
import Declarations
import Exchange
import Law
import Service
import Values

/// `medlevy ex-officio import`: declarations set from the turnover known to the FPS Finance.
struct ImportExOfficio: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: Help.exOfficioImport[.current],
        discussion: Help.exOfficioImportDiscussion[.current])

    @Argument(help: Help.exOfficioFile.help, completion: .file(extensions: ["csv"])) var file: String
    @Option(help: Help.exOfficioReason.help) var reason: String
    @OptionGroup var person: PersonOptions
    @Option(help: Help.exOfficioEmail.help) var email: String?
    @OptionGroup var keys: KeyOptions
    @OptionGroup var place: OfficeOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        var report: FilingReport?
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            let asked = try Request(self)
            let bytes = try InputBytes.whole(file, largest: DocumentLimits.fileSize)
            let office = try place.office(book, create: true)
            let made = FilingReport(.filing, answer.format.ofTables, answer.language, tablesHash: book.hash)
            report = made
            try importing(try ExOfficioSheet.read(bytes, file: file, contact: asked.contact), asked, office, made)
            try made.end()
        }
        try report?.checkAccepted()
    }

    private func importing(
        _ sheet: DeclarationDocument, _ asked: Request, _ office: DeclarationOffice, _ report: FilingReport
    ) throws(Problems) {
        let declarations = try KnownDeclarations(office: office, clerk: asked.contact).completed(sheet.handedIn)
        let progress = Progress(Texts.takingIn[answer.language], besideAnswer: true)
        var done = 0
        defer { progress.end() }
        try office.setExOfficio(declarations, reason: asked.reason, by: asked.request) { verdict in
            report.tell(FilingAnswer(file: file, verdict))
            done += 1
            progress.show(done, declarations.count)
        }
    }

    /// Who imports, and why.
    private struct Request {
        let request: FilingRequest
        let reason: String
        let contact: Contact

        init(_ command: ImportExOfficio) throws(Problems) {
            var given = GivenValues()
            let reason = given.reason(command.reason)
            let request = given.attempt { () throws(Problems) in
                try command.person.request(as: .agency, key: command.keys.key)
            }
            let email = given.email(command.email, orPerson: command.person.person)
            try given.check()
            guard let reason, let request, let email else { throw given.problems }
            self.reason = reason
            self.request = request
            contact = Contact(name: request.author.person, email: email)
        }
    }
}

extension GivenValues {
    /// An address that the person who acts can be written to; who is known by an address needs no other.
    mutating func email(_ text: String?, orPerson person: String) -> String? {
        if let email = NormalText.normal(text ?? person), EmailAddress.isOne(email) { return email }
        if let text {
            report(.emailMalformed, "--email", ["value": text])
        } else {
            problem(.optionMissing, ["option": "--email"])
        }
        return nil
    }
}
