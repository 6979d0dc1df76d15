import ArgumentParser
import Declarations
import Exchange
import Law
import Service
import Storage
import Values

/// `medlevy declaration show`: one revision in full, for the eye or as the document that it is.
struct ShowDeclaration: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Help.declarationShow[.current],
        discussion: Help.declarationShowDiscussion[.current])

    @Argument(help: Help.declarationName.help) var declaration: String
    @Option(help: Help.revision.help) var revision: Int?
    @OptionGroup var place: DatabaseOptions
    @Option(help: Help.format.help) var format: DocumentFormat = .text
    @OptionGroup var law: LawOptions

    func run() throws {
        try answering(law.language) { () throws(Problems) in
            let book = try law.lawbook()
            let history = try place.history(of: declaration).history
            let shown = try self.revision(of: history)
            switch format {
            case .text:
                let text = RevisionText(book, law.language)
                try StandardOutput.write(text.text(shown, history))
            case .xml: try StandardOutput.write(XMLDeclarationWriter.document(history.document(shown)))
            case .json:
                try StandardOutput.write(JSONDeclarationWriter.value(history.document(shown)).indented)
            case .canonical: try StandardOutput.write(CanonicalForm(shown.declaration).bytes)
            }
        }
    }

    private func revision(of history: DeclarationHistory) throws(Problems) -> Revision {
        let number = revision ?? history.newest?.number ?? 1
        if let found = history.revisions.first(where: { $0.number == number }) { return found }
        throw Problems([Problem(.declarationUnknown, ["declaration": "\(history.key) (\(number))"])])
    }
}

/// The forms in which a declaration is shown.
enum DocumentFormat: String, CaseIterable, ExpressibleByArgument {
    case text, xml, json
    /// The bytes that the fingerprint is made of.
    case canonical
}

extension DatabaseOptions {
    /// Everything that was said of a declaration, and its receipts, newest first.
    func history(
        of text: String
    ) throws(Problems) -> (history: DeclarationHistory, receipts: [StoredReceipt]) {
        var given = GivenValues()
        let name = given.declaration(text)
        try given.check()
        guard let name else { throw given.problems }
        return try open().read { (store) throws(Problems) in
            guard let history = try store.history(of: name) else {
                throw Problems([Problem(.declarationUnknown, ["declaration": name.description])])
            }
            return (history, try store.receipts(of: name))
        }
    }
}

extension DeclarationHistory {
    /// A revision as a document, with the certificate that it bears, whether that came with it or after it.
    func document(_ revision: Revision) -> Declaration {
        var declaration = revision.declaration
        if case .certified(let certificate) = verdict(on: revision)?.answer { declaration.certificate = certificate }
        return declaration
    }
}
