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

/// Fills in what a sheet of turnovers does not know: the registrations that were declared last, this year or the year
/// before, and who could be written to when the actor declared last.
struct KnownDeclarations {
    let office: DeclarationOffice
    /// Who stands as the contact of declarants of whom the sheet knows nobody.
    let clerk: Contact

    func completed(_ handedIn: [HandedIn]) throws(Problems) -> [HandedIn] {
        try office.store.read { (store) throws(Problems) in
            var completed: [HandedIn] = []
            for one in handedIn { completed.append(try self.completed(one, in: store)) }
            return completed
        }
    }

    private func completed(_ one: HandedIn, in store: any StoreReading) throws(Problems) -> HandedIn {
        guard let placed = one.declaration else { return one }
        let (declaration, known) = (placed.declaration, try declared(placed.declaration.key, in: store))
        let registrations =
            declaration.registrations.isEmpty
            ? known.filter { $0.declaration.contributionYear >= declaration.contributionYear - 1 }
                .map(\.declaration.registrations).first { !$0.isEmpty } ?? [] : declaration.registrations
        let contact =
            declaration.declarant.contact == clerk
            ? known.filter { $0.event != .setExOfficio }.compactMap(\.contact).first : nil
        let completed = placed.with { $0 = $0.with(registrations: registrations, contact: contact) }
        return HandedIn(number: one.number, declaration: completed, problems: one.problems)
    }

    /// What was declared up to this year, the newest first. A draft is not declared, and a withdrawal repeats what was.
    private func declared(_ key: DeclarationKey, in store: any StoreReading) throws(Problems) -> [Revision] {
        var declared: [Revision] = []
        for year in office.book.years.reversed() where year <= key.year {
            let history = try store.history(of: DeclarationKey(declarant: key.declarant, year: year))
            declared += history?.revisions.reversed().filter { $0.event != .saveDraft && $0.event != .withdraw } ?? []
        }
        return declared
    }
}

extension Declaration {
    /// The same with other registrations, and another contact where there is one.
    fileprivate func with(registrations: [RegisteredActivity], contact: Contact?) -> Declaration {
        var declarant = declarant
        if let contact { declarant.contact = contact }
        return Declaration(
            contributionYear: contributionYear, turnoverYear: turnoverYear, declarant: declarant,
            registrations: registrations, turnover: turnover, selfControl: selfControl, correction: correction,
            certificate: certificate)
    }
}
